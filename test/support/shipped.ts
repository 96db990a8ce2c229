import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  checkNeighbourhood,
  checkScenario,
  compileScenario,
  type ScenarioModel,
} from '../../engine/authoring/index.ts';
import { type Exercise, prepareExercise } from '../../engine/exercise/index.ts';
import type { CompiledNeighbourhood, Finding, SourceFiles } from '../../engine/model/index.ts';
import { buildNeighbourhood } from '../../engine/neighbourhood/index.ts';

const SCENARIOS = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** Texts of a folder by relative path. */
function readFiles(...path: string[]): SourceFiles {
  const folder = join(SCENARIOS, ...path);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(yaml|geojson)$/.test(name),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Folders that hold a file of this name, sorted. */
function foldersWith(file: string, ...below: string[]): string[] {
  const folder = join(SCENARIOS, ...below);
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, file)))
    .sort();
}

export const SHIPPED_SCENARIOS = foldersWith('scenario.yaml');
export const SHIPPED_NEIGHBOURHOODS = foldersWith('neighbourhood.yaml', 'neighbourhoods');

const hoods = new Map<string, CompiledNeighbourhood>();

/** A shipped neighbourhood, read and built once per test file. */
export function shippedNeighbourhood(id: string): CompiledNeighbourhood {
  const known = hoods.get(id);
  if (known) return known;
  const { value, findings } = checkNeighbourhood({ root: id, files: readFiles('neighbourhoods', id) }, 'nl');
  if (!value) throw new Error(findings[0]?.message);
  const built = buildNeighbourhood(value.source, value.map);
  hoods.set(id, built);
  return built;
}

/** What the check says of a shipped scenario in a shipped neighbourhood. */
export function checkShipped(
  scenario: string,
  neighbourhood: string,
): { model: ScenarioModel | null; findings: Finding[] } {
  const sources = { root: scenario, files: readFiles(scenario), library: readFiles('library') };
  const { value, findings } = checkScenario(sources, shippedNeighbourhood(neighbourhood), 'nl');
  return { model: value, findings };
}

/** Every shipped scenario with every neighbourhood that has what it requires. */
export function fittingPairs(): [scenario: string, neighbourhood: string][] {
  return SHIPPED_SCENARIOS.flatMap((scenario) =>
    SHIPPED_NEIGHBOURHOODS.flatMap((hood): [string, string][] =>
      checkShipped(scenario, hood).model ? [[scenario, hood]] : [],
    ),
  );
}

/**
 * Exercises, by seed, of a shipped scenario in a neighbourhood that it fits.
 * @param change what is other in that neighbourhood; it makes a copy, for all tests share the one that is shipped
 * @throws when the scenario does not fit
 */
export function shippedExercises(
  scenario: string,
  neighbourhood: string,
  ledger = false,
  change = (hood: CompiledNeighbourhood): CompiledNeighbourhood => hood,
): (seed: string) => Exercise {
  const { model, findings } = checkShipped(scenario, neighbourhood);
  if (!model) throw new Error(findings[0]?.message);
  const hood = change(shippedNeighbourhood(neighbourhood));
  const compiled = { neighbourhood: hood, ...compileScenario(model, hood) };
  return (seed) => prepareExercise({ ...compiled, seed, ledger });
}
