import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNeighbourhood, checkScenario, compileScenario } from '../../engine/authoring/index.ts';
import {
  type Exercise,
  joinLibrary,
  prepareExercise,
  type SessionSources,
  splitLibrary,
} from '../../engine/exercise/index.ts';
import type { SourceFiles } from '../../engine/model/index.ts';
import { buildNeighbourhood } from '../../engine/neighbourhood/index.ts';

const SCENARIOS = fileURLToPath(new URL('../../scenarios/', import.meta.url));

function readFolder(...path: string[]): SourceFiles {
  const folder = join(SCENARIOS, ...path);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = names.filter((name) => /\.(yaml|geojson)$/.test(name)).sort();
  return Object.fromEntries(texts.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The files of a shipped scenario and neighbourhood, as a session embeds them; the outage in Wilgenhoek when none are named. */
export function shippedSources(scenario = 'stroomuitval-72-uur', neighbourhood = 'wilgenhoek'): SessionSources {
  return {
    scenario: joinLibrary(readFolder(scenario), readFolder('library')),
    neighbourhood: readFolder('neighbourhoods', neighbourhood),
  };
}

/** The exercise that embedded sources make, as a replay anywhere builds it. */
export function compileSources(sources: SessionSources, seed: string): Exercise {
  const hood = checkNeighbourhood({ root: 'neighbourhood', files: sources.neighbourhood }, 'nl');
  if (!hood.value) throw new Error(hood.findings[0]?.message);
  const neighbourhood = buildNeighbourhood(hood.value.source, hood.value.map);
  const read = checkScenario({ root: 'scenario', ...splitLibrary(sources.scenario) }, neighbourhood, 'nl');
  if (!read.value) throw new Error(read.findings[0]?.message);
  return prepareExercise({ neighbourhood, ...compileScenario(read.value, neighbourhood), seed });
}
