import type { NeighbourhoodFiles } from '../../authoring/index.ts';
import { checkScenario, compileScenario, type ScenarioFiles, type ScenarioModel } from '../../authoring/index.ts';
import type { CompiledNeighbourhood, CompiledScenario, Finding, ScenarioTexts } from '../../model/index.ts';
import type { Language } from '../../texts/index.ts';
import { unreadableFinding } from '../folders/unreadable-finding.ts';
import { HasFindings } from '../terminal/problems.ts';
import { findNeighbourhood, loadNeighbourhood } from './load-neighbourhood.ts';
import { namedNeighbourhood, nameMainFile, type ReadScenario, readScenario } from './load-scenario.ts';

/** A scenario with the neighbourhood it is played in, ready to run, and the files both were read from. */
export interface OpenedScenario {
  scenarioFiles: ScenarioFiles;
  neighbourhoodFiles: NeighbourhoodFiles;
  model: ScenarioModel;
  scenario: CompiledScenario;
  texts: ScenarioTexts;
  neighbourhood: CompiledNeighbourhood;
}

export interface CheckedScenario {
  findings: Finding[];
  /** null when there are errors. */
  opened: OpenedScenario | null;
}

/**
 * Reads and checks a scenario in a neighbourhood: all findings of both, in one pass.
 * @param neighbourhood folder or id; null: the one the scenario names
 */
export function checkPlayable(path: string, neighbourhood: string | null, language: Language): CheckedScenario {
  const read = readScenario(path, language);
  if (!read.files) return { findings: read.findings, opened: null };
  const place = locate(read, read.files, neighbourhood, language);
  if (typeof place === 'object') {
    const own = checkScenario(read.files, null, language).findings;
    return { findings: [...nameMainFile(own, read), ...place.missing], opened: null };
  }
  const built = loadNeighbourhood(place, language);
  const checked = checkScenario(read.files, built.compiled, language);
  const findings = [...nameMainFile(checked.findings, read), ...built.findings];
  if (!checked.value || !built.compiled) return { findings, opened: null };
  const compiled = compileScenario(checked.value, built.compiled);
  return {
    findings,
    opened: {
      scenarioFiles: read.files,
      neighbourhoodFiles: built.files,
      model: checked.value,
      scenario: compiled.scenario,
      texts: compiled.texts,
      neighbourhood: built.compiled,
    },
  };
}

/** As `checkPlayable`, for commands that need a scenario to run. @throws HasFindings when there are errors */
export function openScenario(path: string, neighbourhood: string | null, language: Language): OpenedScenario {
  const { findings, opened } = checkPlayable(path, neighbourhood, language);
  if (!opened) throw new HasFindings(findings.filter((finding) => finding.severity === 'error'));
  return opened;
}

/** The folder of the neighbourhood, or the finding that it is not there; no finding when the scenario names none at all. */
function locate(
  read: ReadScenario,
  files: ScenarioFiles,
  asked: string | null,
  language: Language,
): string | { missing: Finding[] } {
  if (asked !== null) {
    const found = findNeighbourhood(asked, null) ?? findNeighbourhood(asked, read.folder);
    return found ?? { missing: [unreadableFinding(asked, 'no-neighbourhood', language)] };
  }
  const named = namedNeighbourhood(files);
  if (named === null) return { missing: [] };
  const found = findNeighbourhood(named.name, read.folder);
  if (found !== null) return found;
  const { line, column } = named;
  return { missing: [{ ...unreadableFinding(read.mainFile, 'no-neighbourhood', language), code: 'E3', line, column }] };
}
