import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNeighbourhood, checkScenario, compileScenario } from '../../engine/authoring/index.ts';
import { type Exercise, prepareExercise } from '../../engine/exercise/index.ts';
import { buildNeighbourhood } from '../../engine/neighbourhood/index.ts';

const SCENARIOS = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** Texts of a folder by relative path. */
function readFiles(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(yaml|geojson)$/.test(name),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function compileShipped() {
  const hood = checkNeighbourhood(
    { root: 'wilgenhoek', files: readFiles(join(SCENARIOS, 'neighbourhoods', 'wilgenhoek')) },
    'nl',
  );
  if (!hood.value) throw new Error(hood.findings[0]?.message);
  const neighbourhood = buildNeighbourhood(hood.value.source, hood.value.map);
  const checked = checkScenario(
    {
      root: 'stroomuitval-72-uur',
      files: readFiles(join(SCENARIOS, 'stroomuitval-72-uur')),
      library: readFiles(join(SCENARIOS, 'library')),
    },
    neighbourhood,
    'nl',
  );
  if (!checked.value) throw new Error(checked.findings[0]?.message);
  return { neighbourhood, ...compileScenario(checked.value, neighbourhood) };
}

let compiled: ReturnType<typeof compileShipped> | null = null;

/** The shipped power outage in Wilgenhoek; files are read and compiled once per test file. */
export function shippedExercise(seed: string): Exercise {
  compiled ??= compileShipped();
  return prepareExercise({ ...compiled, seed, ledger: true });
}
