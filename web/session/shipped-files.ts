import type { NeighbourhoodFiles, ScenarioFiles } from '../../engine/index.ts';

type Loaders = Record<string, () => Promise<string>>;

const scenarioFiles: Loaders = import.meta.glob<string>(
  [
    '../../scenarios/*/**/*.yaml',
    '!../../scenarios/neighbourhoods/**',
    '!../../scenarios/validation/**',
    '!../../scenarios/templates/**',
  ],
  { query: '?raw', import: 'default' },
);
const neighbourhoodFiles: Loaders = import.meta.glob<string>('../../scenarios/neighbourhoods/*/*', {
  query: '?raw',
  import: 'default',
});
const ROOT = '../../scenarios/';
const NOT_SCENARIOS = ['library'];

/** Ids of the folders under scenarios/ that hold a scenario, sorted. */
export function shippedScenarios(): string[] {
  return foldersOf(scenarioFiles, ROOT, 'scenario.yaml').filter((id) => !NOT_SCENARIOS.includes(id));
}

/** Ids of the shipped neighbourhoods, sorted. */
export function shippedNeighbourhoods(): string[] {
  return foldersOf(neighbourhoodFiles, `${ROOT}neighbourhoods/`, 'neighbourhood.yaml');
}

export async function loadScenarioFiles(id: string): Promise<ScenarioFiles> {
  const [files, library] = await Promise.all([
    loadUnder(scenarioFiles, `${ROOT}${id}/`),
    loadUnder(scenarioFiles, `${ROOT}library/`),
  ]);
  return { root: `scenarios/${id}`, files, library };
}

export async function loadNeighbourhoodFiles(id: string): Promise<NeighbourhoodFiles> {
  const files = await loadUnder(neighbourhoodFiles, `${ROOT}neighbourhoods/${id}/`);
  return { root: `scenarios/neighbourhoods/${id}`, files };
}

function foldersOf(loaders: Loaders, root: string, main: string): string[] {
  return Object.keys(loaders)
    .filter((path) => path.startsWith(root) && path.endsWith(`/${main}`))
    .map((path) => path.slice(root.length, -main.length - 1))
    .filter((id) => !id.includes('/'))
    .sort();
}

async function loadUnder(loaders: Loaders, prefix: string): Promise<Record<string, string>> {
  const paths = Object.keys(loaders).filter((path) => path.startsWith(prefix));
  const texts = await Promise.all(paths.map((path) => loaders[path]!()));
  return Object.fromEntries(paths.map((path, index) => [path.slice(prefix.length), texts[index]!]));
}
