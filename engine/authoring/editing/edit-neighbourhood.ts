import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { isRecord } from '../reading/merge-parts.ts';
import { deletePath, type NodeValue, nodeOf, setPath } from './edit-node.ts';
import { editYaml } from './edit-yaml.ts';

/** The parts of a neighbourhood that have an id and stand on the map or meet there. */
export type HoodSection = 'assets' | 'venues' | 'initiatives';
const SECTIONS = ['assets', 'venues', 'initiatives'] as const;

/** What a text says of one part, unchecked: the text may be half written. */
export type PartFields = Record<string, unknown>;
export type Parts = Record<HoodSection, Record<string, PartFields>> & { ties: PartFields; profile: PartFields };

/** A tie as the file writes it: ids of two dwellings, and a tie kind. */
export interface WrittenTie {
  a: string;
  b: string;
  kind: string;
}

/** Every part of a neighbourhood file as it is written. @returns null when the text is not YAML */
export function readParts(text: string): Parts | null {
  const document = parseDocument(text, { uniqueKeys: false, version: '1.2', logLevel: 'silent' });
  if (document.errors.length > 0) return null;
  const root: unknown = document.toJS();
  if (!isRecord(root)) return null;
  const population = isRecord(root.population) ? root.population : {};
  return {
    assets: partsOf(root.assets),
    venues: partsOf(root.venues),
    initiatives: partsOf(root.initiatives),
    ties: isRecord(root.ties) ? root.ties : {},
    profile: isRecord(population.profile) ? population.profile : {},
  };
}

function partsOf(section: unknown): Record<string, PartFields> {
  const rows = Object.entries(isRecord(section) ? section : {});
  return Object.fromEntries(rows.filter((row): row is [string, PartFields] => isRecord(row[1])));
}

/**
 * An id that is not taken: of a name (`Stroomkast Noord` → `stroomkast-noord`), numbered when it is there already.
 * @param kind word to use when the name holds no letter
 */
export function newPartId(name: string, kind: string, taken: Iterable<string>): string {
  const base = slug(name) || kind;
  const known = new Set(taken);
  if (!known.has(base) && slug(name) !== '') return base;
  let count = 1;
  while (known.has(`${base}-${count}`)) count++;
  return `${base}-${count}`;
}

/** Lower-case letters, digits and dashes, as ids must be; accents fall off. Empty when nothing is left. */
export function slug(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.replace(/^[^a-z]+|-+$/g, '').slice(0, 60);
}

/** Writes a value at a path of the file (`assets`, `tr-1`, `name`); null takes it out. Comments are kept. */
export function setHoodValue(text: string, path: readonly string[], value: NodeValue | null): string {
  return editRoot(text, (document, root) => {
    if (value === null) deletePath(root, path);
    else setPath(document, root, path, value);
  });
}

/** Adds a part at the end of its section. */
export function addPart(text: string, section: HoodSection, id: string, fields: Record<string, NodeValue>): string {
  return editRoot(text, (document, root) => {
    const known = root.get(section);
    if (isMap(known) && known.items.length === 0) known.flow = false;
    setPath(document, root, [section, id], fields);
  });
}

/** Takes a part out, and every word in the file that names it: feeds, owners, the place where a group meets. */
export function deletePart(text: string, section: HoodSection, id: string): string {
  return editRoot(text, (document, root) => {
    deletePath(root, [section, id]);
    if (!root.has(section)) setPath(document, root, [section], {});
    eachPart(root, (part) => {
      if (section === 'assets') dropFromList(part, 'fedBy', id);
      else {
        const key = section === 'venues' ? 'venue' : 'owner';
        if (part.get(key) === id) deletePath(part, [key]);
      }
    });
  });
}

/** Lets an asset feed another asset or a venue, or no longer. */
export function setFeed(text: string, from: string, to: { section: HoodSection; id: string }, on: boolean): string {
  return editRoot(text, (document, root) => {
    const part = root.getIn([to.section, to.id]);
    if (!isMap(part)) return;
    if (on) addToList(document, part, 'fedBy', from);
    else dropFromList(part, 'fedBy', from);
  });
}

/** Writes a tie, or takes it out again; the order of its two homes means nothing. */
export function setWrittenTie(text: string, tie: WrittenTie, on: boolean): string {
  return editRoot(text, (document, root) => {
    const same = (item: unknown): boolean => {
      if (!isMap(item) || item.get('kind') !== tie.kind) return false;
      const [a, b] = [item.get('a'), item.get('b')];
      return (a === tie.a && b === tie.b) || (a === tie.b && b === tie.a);
    };
    const list = root.getIn(['ties', 'written']);
    const known = isSeq(list) ? list : null;
    if (!on) {
      if (!known) return;
      known.items = known.items.filter((item) => !same(item));
      if (known.items.length === 0) deletePath(root, ['ties', 'written']);
    } else if (known?.items.some(same)) return;
    else if (known) known.add(nodeOf(document, { ...tie }));
    else setPath(document, root, ['ties', 'written'], [{ ...tie }]);
  });
}

/** Puts the figures of a row in the profile; figures that the row does not have stay as they were. */
export function withProfile(text: string, fields: Readonly<Record<string, number | null>>): string {
  return editRoot(text, (document, root) => {
    for (const [key, value] of Object.entries(fields)) {
      if (value === null) deletePath(root, ['population', 'profile', key]);
      else setPath(document, root, ['population', 'profile', key], value);
    }
  });
}

function editRoot(text: string, edit: (document: Document, root: YAMLMap) => void): string {
  return editYaml(text, (document) => {
    if (isMap(document.contents)) edit(document, document.contents as YAMLMap);
  });
}

function eachPart(root: YAMLMap, visit: (part: YAMLMap) => void): void {
  for (const section of SECTIONS) {
    const map = root.get(section);
    if (isMap(map)) for (const { value } of map.items) if (isMap(value)) visit(value as YAMLMap);
  }
}

function addToList(document: Document, map: YAMLMap, key: string, word: string): void {
  const list = map.get(key);
  if (!isSeq(list)) setPath(document, map, [key], [word]);
  else if (!list.items.some((item) => isScalar(item) && item.value === word)) list.add(nodeOf(document, word));
}

function dropFromList(map: YAMLMap, key: string, word: string): void {
  const list = map.get(key);
  if (!isSeq(list)) return;
  list.items = list.items.filter((item) => !(isScalar(item) && item.value === word));
  if (list.items.length === 0) deletePath(map, [key]);
}
