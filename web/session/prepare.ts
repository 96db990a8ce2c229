import {
  buildNeighbourhood,
  checkForPlay,
  checkNeighbourhood,
  compileScenario,
  type Exercise,
  type Finding,
  type NeighbourhoodFiles,
  prepareExercise,
  type ScenarioFiles,
} from '../../engine/index.ts';

/** The files cannot be played; `findings` say where and why. */
export class FilesRefused extends Error {
  findings: Finding[];
  constructor(findings: Finding[]) {
    super(findings[0]?.message ?? '');
    this.findings = findings;
  }
}

/**
 * From the files of a scenario and a neighbourhood to an exercise that can be played.
 * @throws FilesRefused when a file has errors.
 */
export function prepareFromFiles(scenarioFiles: ScenarioFiles, hoodFiles: NeighbourhoodFiles, seed: string): Exercise {
  const hood = checkNeighbourhood(hoodFiles, 'nl');
  if (!hood.value) throw new FilesRefused(hood.findings);
  const neighbourhood = buildNeighbourhood(hood.value.source, hood.value.map);
  const checked = checkForPlay(scenarioFiles, neighbourhood, 'nl');
  if (!checked.value) throw new FilesRefused(checked.findings);
  const { scenario, texts } = compileScenario(checked.value, neighbourhood);
  return prepareExercise({ neighbourhood, scenario, texts, seed });
}
