import type { Language } from '../../engine/index.ts';
import {
  buildNeighbourhood,
  type CompiledNeighbourhood,
  type CompiledScenario,
  type CutTime,
  checkNeighbourhood,
  checkScenario,
  compileScenario,
  cutTimes,
  type Finding,
  type NeighbourhoodFiles,
  type PartPlace,
  placeParts,
  type ScenarioFiles,
} from '../../engine/index.ts';

/** All that a scenario is made of, as it stands in the editor. */
export interface StudioFiles {
  scenario: ScenarioFiles;
  neighbourhood: NeighbourhoodFiles;
}

/** What the studio knows of a scenario besides its text. */
export interface Outline {
  /** Where parts stand, by `inject/uitval`, `decision/x`, `option/x/y`, `state/x/y`, `transition/x/y/0`. */
  places: [string, PartPlace][];
  /** What each cut plans and needs at the table. */
  cuts: CutTime[];
  scenario: Pick<
    CompiledScenario,
    | 'timeline'
    | 'decisions'
    | 'storylines'
    | 'chapters'
    | 'endMinute'
    | 'startMinuteOfDay'
    | 'startWeekday'
    | 'objectives'
  >;
}

export interface StudioAnswer {
  findings: Finding[];
  /** null while there are errors. */
  outline: Outline | null;
}

/** Checks files one time after the other; a neighbourhood that did not change is built once. */
export function createStudioCheck(): (files: StudioFiles, language: Language) => StudioAnswer {
  let built: { key: string; compiled: CompiledNeighbourhood | null; findings: Finding[] } | null = null;
  return ({ scenario, neighbourhood }, language) => {
    const key = JSON.stringify([neighbourhood, language]);
    if (built?.key !== key) built = { key, ...build(neighbourhood, language) };
    const checked = checkScenario(scenario, built.compiled, language);
    const findings = [...checked.findings, ...built.findings];
    if (!checked.value || !built.compiled) return { findings, outline: null };
    const compiled = compileScenario(checked.value, built.compiled).scenario;
    return {
      findings,
      outline: { places: [...placeParts(checked.value)], cuts: cutTimes(checked.value.source), scenario: compiled },
    };
  };
}

function build(files: NeighbourhoodFiles, language: Language) {
  const { value, findings } = checkNeighbourhood(files, language);
  return { compiled: value && buildNeighbourhood(value.source, value.map), findings };
}
