import { strToU8, unzipSync, zipSync } from 'fflate';
import type { NeighbourhoodFiles, ScenarioFiles } from '../../engine/index.ts';
import { loadNeighbourhoodFiles, loadScenarioFiles, shippedNeighbourhoods } from '../session/shipped-files.ts';
import type { StudioFiles } from './check-studio.ts';
import { HOOD } from './studio-state.ts';

/** Why files could not be opened; the key of the sentence that says so. */
export type FolderRefusal =
  | 'studio.refused.none'
  | 'studio.refused.large'
  | 'studio.refused.damaged'
  | 'studio.refused.hood';

const MOST_FILES = 400;
const MOST_BYTES = 5_000_000;
/** The files of a scenario's folder that the engine reads, and the pages that go with them. */
const BELONGS =
  /^(scenario\.yaml|(SOURCES|README|LICENSE)(\.md|\.txt)?|(storylines|texts|library|library\/texts)\/[^/]+\.yaml|tests\/[^/]+\.play\.yaml|neighbourhoods\/[^/]+\/(neighbourhood\.yaml|map\.geojson))$/;

type Texts = Record<string, string>;

/** One file as it was dropped or picked, by its path in its folder. */
export interface PickedFile {
  path: string;
  file: File;
}

/**
 * Opens what was dropped or picked: the files of a folder with a scenario.yaml in it, one scenario.yaml alone, or one pack.
 * @throws FolderRefusal as a text when it cannot be read
 */
export async function openPicked(picked: readonly PickedFile[]): Promise<StudioFiles> {
  const [only] = picked;
  if (picked.length === 1 && only && /\.zip$/i.test(only.path)) return fromTexts(await readPack(only.file));
  const main = picked.map(({ path }) => path).filter((path) => /(^|\/)scenario\.yaml$/.test(path));
  const root = main.sort((a, b) => a.length - b.length)[0]?.slice(0, -'scenario.yaml'.length);
  if (root === undefined) throw refuse('studio.refused.none');
  const mine = picked.filter(({ path }) => path.startsWith(root) && BELONGS.test(path.slice(root.length)));
  if (mine.length > MOST_FILES || mine.some(({ file }) => file.size > MOST_BYTES)) throw refuse('studio.refused.large');
  const texts = await Promise.all(mine.map(async ({ path, file }) => [path.slice(root.length), await file.text()]));
  return fromTexts(Object.fromEntries(texts) as Texts);
}

const refuse = (code: FolderRefusal): Error => new Error(code);

/** Unpacks within limits that are known before anything is inflated. */
async function readPack(file: File): Promise<Texts> {
  if (file.size > 8 * MOST_BYTES) throw refuse('studio.refused.large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  let count = 0;
  let total = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!BELONGS.test(name)) return false;
        count++;
        total += originalSize;
        if (count > MOST_FILES || originalSize > MOST_BYTES || total > 8 * MOST_BYTES)
          throw refuse('studio.refused.large');
        return true;
      },
    });
  } catch (error) {
    const known = error instanceof Error && error.message.startsWith('studio.');
    throw known ? error : refuse('studio.refused.damaged');
  }
  const decoder = new TextDecoder('utf-8', { fatal: false });
  return Object.fromEntries(Object.entries(files).map(([path, data]) => [path, decoder.decode(data)]));
}

/** A folder as it stands on a disk, as the parts that the studio works with; what it does not carry is taken from what was shipped. */
async function fromTexts(texts: Texts): Promise<StudioFiles> {
  if (texts['scenario.yaml'] === undefined) throw refuse('studio.refused.none');
  const named = hoodOf(texts);
  const prefix = `neighbourhoods/${named}/`;
  const carried = Object.entries(texts).filter(([path]) => path.startsWith(prefix));
  const own = Object.entries(texts).filter(([path]) => !path.startsWith('neighbourhoods/'));
  return {
    scenario: { root: '', files: Object.fromEntries(own), library: await shippedLibrary() },
    neighbourhood: carried.length > 0 ? strip(carried, prefix) : await shippedHood(named),
  };
}

/** Id of the neighbourhood that a scenario names; read by its line, because the file may be half written. */
export function hoodOf(texts: Texts): string {
  const named = /^neighbourhood:\s*["']?([^"'\s#]+)/m.exec(texts['scenario.yaml'] ?? '')?.[1];
  return named?.split('/').pop() ?? 'wilgenhoek';
}

function strip(entries: [string, string][], prefix: string): NeighbourhoodFiles {
  return { root: '', files: Object.fromEntries(entries.map(([path, text]) => [path.slice(prefix.length), text])) };
}

async function shippedHood(id: string): Promise<NeighbourhoodFiles> {
  if (!shippedNeighbourhoods().includes(id)) throw refuse('studio.refused.hood');
  return loadNeighbourhoodFiles(id);
}

async function shippedLibrary(): Promise<ScenarioFiles['library']> {
  return (await loadScenarioFiles('stroomuitval-72-uur')).library;
}

/** The whole scenario in one zip, with its neighbourhood and the libraries that it uses: as `samenspel pack` lays it out. */
export function packOf({ scenario, neighbourhood }: StudioFiles): Uint8Array<ArrayBuffer> {
  const hood = hoodOf(scenario.files);
  const library = Object.entries(scenario.library).map(([path, text]): [string, string] => [`library/${path}`, text]);
  const home = Object.entries(neighbourhood.files).map(([path, text]): [string, string] => [
    `neighbourhoods/${hood}/${path}`,
    text,
  ]);
  const all = Object.fromEntries(
    [...library, ...home, ...Object.entries(scenario.files)].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const entries = Object.entries(all).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: '1980-01-01T00:00:00' }) as Uint8Array<ArrayBuffer>;
}

/** Where a file of the studio stands in the folder on the disk. */
export function pathOnDisk(name: string, { scenario }: StudioFiles): string {
  if (!name.startsWith(HOOD)) return name;
  const hood = hoodOf(scenario.files);
  return `neighbourhoods/${hood}/${name.slice(HOOD.length)}`;
}
