import { batch, computed, effect, signal } from '@preact/signals';
import {
  addPart,
  buildNeighbourhood,
  type CompiledNeighbourhood,
  checkNeighbourhood,
  createProjection,
  dropUnknown,
  type HoodSection,
  type NeighbourhoodFiles,
  type NeighbourhoodMap,
  type NodeValue,
  newPartId,
  type Point,
  readParts,
  setFeed,
  setHoodValue,
  setWrittenTie,
  type WrittenTie,
} from '../../../engine/index.ts';
import type { Chosen } from '../../map/picture.ts';
import { language } from '../../session/language.ts';
import { HOOD, project, writeFile } from '../studio-state.ts';
import { words } from '../words.ts';
import { drawingKey } from './hood-numbers.ts';

const MAIN = 'neighbourhood.yaml';
const MAP = 'map.geojson';

/** What is looked at: a part of the file, or a home by its id. */
export type Picked = { section: HoodSection; id: string } | { home: string } | null;
/** What a press on the map means. */
export type Tool = 'choose' | HoodSection | 'tie' | 'feed' | 'move';

export const picked = signal<Picked>(null);
export const tool = signal<Tool>('choose');
/** The first of the two that a tie or a feed joins. */
export const first = signal<string | null>(null);
export const showLonely = signal(false);

const folder = computed(() => project.value?.neighbourhood ?? null);
export const hoodText = computed(() => folder.value?.files[MAIN] ?? '');
export const mapText = computed(() => folder.value?.files[MAP] ?? '');
/** What the text says, unchecked; null while it is no YAML. */
export const parts = computed(() => readParts(hoodText.value));

interface Built {
  hood: CompiledNeighbourhood;
  /** The same as `hood` in all that is drawn; it stays the same object while that stays the same. */
  drawn: CompiledNeighbourhood;
  map: NeighbourhoodMap;
}
/** The neighbourhood when it was last without errors. */
export const built = signal<Built | null>(null);
/** The text of now has errors: `built` is of before. */
export const broken = signal(false);

const BUILD_AFTER_MS = 30;

/** Builds the neighbourhood whenever its text changes, as long as its editor is open. @returns how to stop */
export function keepBuilding(): () => void {
  let key = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const build = (files: NeighbourhoodFiles) => {
    const { value } = checkNeighbourhood(files, language.peek());
    broken.value = value === null;
    if (!value) return;
    const hood = buildNeighbourhood(value.source, value.map);
    const now = drawingKey(hood);
    built.value = { hood, drawn: key === now && built.peek() ? built.peek()!.drawn : hood, map: value.map };
    key = now;
  };
  const stop = effect(() => {
    const files = folder.value;
    clearTimeout(timer);
    // The panel shows what was written before the map has thought about it.
    if (files) timer = setTimeout(() => build(files), BUILD_AFTER_MS);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

type Step = { file: string; before: string; after: string }[];
const steps = signal<Step[]>([]);
const MOST_STEPS = 100;

/** The last edit can be undone as long as nobody wrote over it elsewhere. */
export const canUndo = computed(() => {
  const files = folder.value?.files;
  return steps.value.at(-1)?.every(({ file, after }) => files?.[file] === after) ?? false;
});

export function undo(): void {
  if (!canUndo.peek()) return;
  const last = steps.peek().at(-1)!;
  batch(() => {
    steps.value = steps.peek().slice(0, -1);
    for (const { file, before } of last) writeFile(HOOD + file, before);
  });
}

/** Writes files as one step that can be taken back. */
function write(texts: Record<string, string>): void {
  const files = folder.peek()?.files ?? {};
  const step = Object.entries(texts)
    .map(([file, after]) => ({ file, before: files[file] ?? '', after }))
    .filter(({ before, after }) => before !== after);
  if (step.length === 0) return;
  batch(() => {
    steps.value = [...steps.peek().slice(1 - MOST_STEPS), step];
    for (const { file, after } of step) writeFile(HOOD + file, after);
  });
}

/** Changes the text of the neighbourhood; a text that cannot be read stays as it is. */
export function edit(change: (text: string) => string): void {
  if (parts.peek() !== null) write({ [MAIN]: change(hoodText.peek()) });
}

export const setValue = (path: readonly string[], value: NodeValue | null): void =>
  edit((text) => setHoodValue(text, path, value));

export const putMap = (text: string): void => write({ [MAP]: text });

/** Puts another map in the place of this one. @returns ids of the parts that stood on what is gone */
export function replaceMap(text: string): string[] {
  const { features } = JSON.parse(text) as NeighbourhoodMap;
  const idsOf = (kind?: string) =>
    new Set(
      features.flatMap(({ properties }) => (kind === undefined || properties.kind === kind ? properties.id : [])),
    );
  if (parts.peek() === null) return [];
  const known = { homes: idsOf('dwelling'), streets: idsOf('street'), features: idsOf() };
  const { text: main, dropped } = dropUnknown(hoodText.peek(), known);
  picked.value = null;
  write({ [MAIN]: main, [MAP]: text });
  return dropped;
}

export function useTool(next: Tool): void {
  tool.value = next;
  first.value = null;
}

const NEW: Record<HoodSection, Record<string, NodeValue>> = {
  assets: {},
  venues: { capacity: 40, keys: [] },
  initiatives: { members: 10, active: 3, delay: '1h' },
};

/** Adds a part, and chooses it. */
export function addNew(section: HoodSection, kind: string, name: string, place: NodeValue | null): void {
  const known = parts.peek();
  if (!known) return;
  const label = name.trim() || words('hood.newName', { kind: words(kindKey(section, kind)) });
  const id = newPartId(name, kind, Object.keys(known[section]));
  const fields = { kind, name: label, ...(place === null ? {} : { place }), ...NEW[section] };
  edit((text) => addPart(text, section, id, fields));
  picked.value = { section, id };
  useTool('choose');
}

const KIND_WORD = { assets: 'asset', venues: 'venue', initiatives: 'initiative' } as const;
/** Key of the word for a kind. */
export const kindKey = (section: HoodSection, kind: string) =>
  `${KIND_WORD[section]}.${kind}` as Parameters<typeof words>[0];

/** A place on the map as the file writes it: longitude and latitude. */
export function degreesAt(point: Point): [number, number] {
  return createProjection(built.peek()!.map).toDegrees(point);
}

export const writeTie = (tie: WrittenTie, on: boolean): void => edit((text) => setWrittenTie(text, tie, on));

/** What an asset may feed: another asset, a venue, all homes of a street, or one home. */
export type FeedEnd = { section: HoodSection; id: string } | { street: string } | { home: string };

/** Lets an asset feed something. */
export function writeFeed(from: string, to: FeedEnd): void {
  if ('section' in to) {
    if (to.section !== 'initiatives' && to.id !== from) edit((text) => setFeed(text, from, to, true));
    return;
  }
  const [key, id] = 'street' in to ? ['streets', to.street] : ['dwellings', to.home];
  const serves = parts.peek()?.assets[from]?.serves as Record<string, string[]> | undefined;
  const known = serves?.[key] ?? [];
  if (!known.includes(id)) setValue(['assets', from, 'serves', key], [...known, id]);
}

/** What lies at a press, as the file names it. */
export function namedAt(chosen: Chosen, hood: CompiledNeighbourhood): FeedEnd | null {
  if (!chosen) return null;
  if ('household' in chosen) return { home: hood.households[chosen.household]!.id };
  if ('street' in chosen) return { street: hood.streets[chosen.street]!.id };
  if ('venue' in chosen) return { section: 'venues', id: hood.venues[chosen.venue]!.id };
  return { section: 'assets', id: hood.assets[chosen.asset]!.id };
}

/** What is looked at, as rows of the map. */
export function chosenOf(at: Picked, hood: CompiledNeighbourhood): Chosen {
  if (!at) return null;
  if ('home' in at) return rowOr(hood.households, at.home, (household) => ({ household }));
  if (at.section === 'assets') return rowOr(hood.assets, at.id, (asset) => ({ asset }));
  return at.section === 'venues' ? rowOr(hood.venues, at.id, (venue) => ({ venue })) : null;
}

function rowOr(rows: readonly { id: string }[], id: string, make: (row: number) => Chosen): Chosen {
  const row = rows.findIndex((each) => each.id === id);
  return row < 0 ? null : make(row);
}
