import { type Document, isCollection, isMap, isScalar, type Node, type Pair, visit, type YAMLMap } from 'yaml';
import type { Meaning } from '../../model/index.ts';
import type { Found } from '../findings/found.ts';
import { type Problem, problem } from '../findings/problem.ts';
import type { Place, SourceFile } from '../findings/source-file.ts';
import type { Shape } from './schema-shape.ts';

/** A text of a file, or the key of a record, with what it means by its schema: a reference, a condition, a duration, … */
export interface Mark {
  /** null: no more than its form. */
  meaning: Meaning | null;
  isKey: boolean;
  text: string;
  path: string[];
  place: Place;
}

/** Where a value stands, and its key where it has one. */
export interface Located {
  key: Place | null;
  value: Place;
}

/** What walking a file along its schema gives. */
export interface Walk {
  file: SourceFile;
  document: Document;
  found: Found[];
  marks: Mark[];
  /** By path, joined with dots; elements with an id stand under it. */
  places: Map<string, Located>;
  /** Words of what was left out because of a mistake: names that are declared there are not unknown. */
  lost: Set<string>;
}

export type Path = string[];
export type AnyNode = Node | null | undefined;

/** Reports a problem; undefined, so that a walker can return it in the place of a value. */
export function report(walk: Walk, place: Place, found: Problem, other?: Place): undefined {
  walk.found.push(other ? { place, problem: found, other } : { place, problem: found });
  return undefined;
}

/** Notes the words of a node that is left out because of a mistake. */
export function lose(walk: Walk, node: AnyNode): void {
  if (!node) return;
  const note = (value: unknown): void => {
    for (const word of String(value).match(/[A-Za-z][\w-]*/g) ?? []) walk.lost.add(word);
  };
  visit(node, { Scalar: (_, scalar) => note(scalar.value) });
}

/** The place of a node; one without a place of its own takes its key's. */
export function placeOf(walk: Walk, node: AnyNode, fallback: Place | null): Place {
  const range = node?.range;
  if (range && range[1] > range[0]) return { file: walk.file, start: range[0], end: range[1] };
  return fallback ?? { file: walk.file, start: range?.[0] ?? 0, end: range?.[0] ?? 0 };
}

export function misfit(walk: Walk, shape: Shape, place: Place, path: Path, node: AnyNode): undefined {
  // a tag is a finding of its own
  if (node?.tag?.startsWith('!')) return undefined;
  lose(walk, node);
  if (!node || (isScalar(node) && node.value === null))
    return report(walk, place, problem('value-missing', { key: last(path) }));
  const split = splitText(shape, node);
  if (isBracketed(shape, node)) return report(walk, place, problem('yaml-brackets'));
  if (split) return report(walk, place, problem('yaml-comma', { text: split }));
  const source = walk.file.text.slice(place.start, place.end);
  const listed = shape.type === 'array' && source.length <= SHORT && !source.includes('\n') ? `[${source}]` : null;
  return report(walk, place, problem('wrong-type', { key: last(path), expected: shape.type }, listed));
}

/** Up to so many letters a value is written out again in a cure. */
const SHORT = 40;

/** The key a path ends in; numbers of list elements are passed over. */
export const last = (path: Path): string => path.findLast((segment) => !/^\d+$/.test(segment)) ?? '';

/** A text that begins with a bracket, as `{trust > 3}`. */
function isBracketed(shape: Shape, node: AnyNode): boolean {
  if (shape.type !== 'string' || !isCollection(node) || !node.flow || node.items.length !== 1) return false;
  return !isMap(node) || (node.items[0] as Pair).value === null;
}

/** A text in which YAML saw `word: word` becomes a map; inside brackets that is a text that a comma or colon has split. */
function splitText(shape: Shape, node: AnyNode): string | null {
  if (shape.type !== 'string' || !isMap(node)) return null;
  return String((node.items[0] as Pair | undefined)?.key ?? '');
}

/**
 * Pairs of a map by key; the second of two equal keys is reported with the place of the first.
 * A text that a comma has split ends the map: what follows are its pieces.
 * @param known keys that are possible here, by which a forgotten colon is told from a split text
 */
export function* pairsOf(
  walk: Walk,
  map: YAMLMap,
  known: readonly string[] = [],
): Generator<{ name: string; key: Place; pair: Pair }> {
  const seen = new Map<string, Place>();
  const twice: Twice[] = [];
  const counted = countedPairs(map);
  const cut = cutIn(map, known);
  for (const [index, pair] of map.items.entries()) {
    if (index === cut?.index) {
      reportCut(walk, map, cut);
      break;
    }
    const keyNode = pair.key as AnyNode;
    const key = placeOf(walk, keyNode, placeOf(walk, map, null));
    if (!isScalar(keyNode)) {
      report(walk, key, problem('wrong-type', { key: '', expected: 'key' }));
      continue;
    }
    const name = nameOfKey(keyNode);
    const first = seen.get(name);
    if (first) twice.push({ name, key, first });
    else seen.set(name, key);
    if (counted.get(name) === pair) yield { name, key, pair: pair as Pair };
    else if (first) lose(walk, pair.value as AnyNode);
  }
  reportTwice(walk, twice, known.length > 0);
}

const nameOfKey = (key: AnyNode): string => {
  if (!isScalar(key)) return '';
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
};

/** Of equal keys the first counts, or the first with something behind it: a line that was doubled is empty the first time. */
function countedPairs(map: YAMLMap): Map<string, Pair> {
  const counted = new Map<string, Pair>();
  for (const pair of map.items) {
    const name = nameOfKey(pair.key as AnyNode);
    const before = counted.get(name);
    if (before === undefined || (isEmpty(before) && !isEmpty(pair))) counted.set(name, pair);
  }
  return counted;
}

const isEmpty = ({ value }: Pair): boolean =>
  value === null || (isScalar(value) && value.value === null && !value.source);

interface Twice {
  name: string;
  key: Place;
  first: Place;
}

/** Several keys that stand twice in one group: two groups in one, as the line that begins the second is gone; or a part that was pasted twice. */
function reportTwice(walk: Walk, twice: readonly Twice[], isGroup: boolean): void {
  const [one] = twice;
  if (one && twice.length >= (isGroup ? 2 : 3)) {
    const names = twice
      .map(({ name }) => name)
      .slice(0, 5)
      .join('", "');
    report(walk, one.key, problem('duplicate-keys', { names, found: twice.length }), one.first);
    return;
  }
  for (const { name, key, first } of twice) report(walk, key, problem('duplicate-key', { name }), first);
}

interface Cut {
  /** Number of the pair at which reading stops. */
  index: number;
  /** The key whose colon was forgotten; null when a comma has split a text. */
  key: string | null;
}

/** A piece without colon inside `{ }` is a key whose colon was forgotten (`then ja`), or the tail of a text that a comma has split. */
function cutIn(map: YAMLMap, known: readonly string[]): Cut | null {
  const isTagged = map.items.some((pair) => (pair.key as AnyNode)?.tag?.startsWith('!'));
  const tail = map.flow && !isTagged ? map.items.findIndex((pair) => pair.value === null) : -1;
  if (tail < 0) return null;
  const [word = '', more] = String(map.items[tail]?.key ?? '').split(' ');
  if (more !== undefined && known.includes(word)) return { index: tail, key: word };
  const head = map.items[tail - 1]?.value;
  return { index: isScalar(head) && head.type === 'PLAIN' ? tail - 1 : tail, key: null };
}

function reportCut(walk: Walk, map: YAMLMap, { index, key: forgotten }: Cut): void {
  const { key, value } = map.items[index] as Pair;
  for (const pair of map.items.slice(index)) for (const part of [pair.key, pair.value]) lose(walk, part as AnyNode);
  const place = placeOf(walk, (value ?? key) as AnyNode, placeOf(walk, map, null));
  const text = walk.file.text.slice(place.start, place.end);
  report(
    walk,
    place,
    forgotten === null ? problem('yaml-comma', { text }) : problem('yaml-no-colon', { name: forgotten }),
  );
}
