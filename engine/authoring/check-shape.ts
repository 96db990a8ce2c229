import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { z } from 'zod';
import { EFFECT_KEYS, EFFECT_SCHEMAS, EFFECTS_NOT_MODELLED, type EffectKey } from '../model/index.ts';
import { checkLeaf } from './check-leaf.ts';
import { type Problem, problem } from './problem.ts';
import type { Found } from './read-yaml.ts';
import { definitionOf, membersOf, type Shape, shapeOf } from './schema-shape.ts';
import type { Place, SourceFile } from './source-file.ts';
import { suggestWord } from './suggest-word.ts';

/** A text that means something beyond its form: a reference, a condition, a duration, … */
export interface Mark {
  /** The mark of its schema, or `key` for the key of a record. */
  kind: string;
  doc: string;
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
}

type Path = string[];
type AnyNode = Node | null | undefined;

/**
 * Walks a YAML tree along a zod schema: reports what does not fit (E1, E2, E5, E6, E8) and collects marks and places.
 * A key that was probably mistyped is walked as if it had been right, so that one mistake gives one finding.
 * @returns the value as plain data, texts that YAML took for numbers put back; undefined where it does not fit
 */
export function walkValue(walk: Walk, schema: z.ZodType, node: AnyNode, path: Path, key: Place | null): unknown {
  const actual = isAlias(node) ? node.resolve(walk.document) : node;
  const shape = shapeOf(schema);
  const place = placeOf(walk, isAlias(node) ? node : actual, key);
  walk.places.set(path.join('.'), { key, value: place });
  if (shape.kind === 'effects') return walkEffects(walk, actual, path, place);
  switch (shape.type) {
    case 'object':
      return isMap(actual)
        ? walkObject(walk, shape, actual, path, key ?? place)
        : misfit(walk, shape, place, path, actual);
    case 'record':
      return isMap(actual) ? walkRecord(walk, shape, actual, path) : misfit(walk, shape, place, path, actual);
    case 'array':
    case 'tuple':
      return isSeq(actual) ? walkList(walk, shape, actual, path, place) : misfit(walk, shape, place, path, actual);
    case 'union':
      return walkUnion(walk, shape, node, actual, path, key, place);
    case 'custom':
    case 'unknown':
    case 'any':
      return actual ? actual.toJS(walk.document) : null;
    default:
      return walkLeaf(walk, shape, actual, path, place);
  }
}

function report(walk: Walk, place: Place, found: Problem, other?: Place): undefined {
  walk.found.push(other ? { place, problem: found, other } : { place, problem: found });
  return undefined;
}

/** The place of a node; one without a place of its own takes its key's. */
function placeOf(walk: Walk, node: AnyNode, fallback: Place | null): Place {
  const range = node?.range;
  if (range && range[1] > range[0]) return { file: walk.file, start: range[0], end: range[1] };
  return fallback ?? { file: walk.file, start: range?.[0] ?? 0, end: range?.[0] ?? 0 };
}

function misfit(walk: Walk, shape: Shape, place: Place, path: Path, node: AnyNode): undefined {
  if (!node || (isScalar(node) && node.value === null))
    return report(walk, place, problem('value-missing', { key: last(path) }));
  const split = splitText(shape, node);
  if (split) return report(walk, place, problem('yaml-comma', { text: split }));
  return report(walk, place, problem('wrong-type', { key: last(path), expected: shape.type }));
}

const last = (path: Path): string => path[path.length - 1] ?? '';

/** A text in which YAML saw `word: word` becomes a map; inside brackets that is a text that a comma or colon has split. */
function splitText(shape: Shape, node: AnyNode): string | null {
  if (shape.type !== 'string' || !isMap(node)) return null;
  return String((node.items[0] as Pair | undefined)?.key ?? '');
}

function walkLeaf(walk: Walk, shape: Shape, node: AnyNode, path: Path, place: Place): unknown {
  if (!isScalar(node)) return misfit(walk, shape, place, path, node);
  if (node.value === null && shape.type !== 'string') return misfit(walk, shape, place, path, node);
  if (node.value === null && !node.source) return misfit(walk, shape, place, path, node);
  const tagged = node.tag?.startsWith('!') === true;
  if (tagged) return undefined;
  const { value, wrong } = checkLeaf(shape, node, last(path));
  if (wrong) return report(walk, place, wrong);
  if (typeof value === 'string') walk.marks.push({ kind: shape.kind, doc: shape.doc, text: value, path, place });
  return value;
}

/** Pairs of a map by key; the second of two equal keys is reported with the place of the first. */
function* pairsOf(walk: Walk, map: YAMLMap): Generator<{ name: string; key: Place; pair: Pair }> {
  const seen = new Map<string, Place>();
  const commaAt = commaIn(map);
  for (const [index, pair] of map.items.entries()) {
    if (index === commaAt) {
      reportComma(walk, map, index);
      return;
    }
    const keyNode = pair.key as AnyNode;
    const key = placeOf(walk, keyNode, placeOf(walk, map, null));
    if (!isScalar(keyNode)) {
      report(walk, key, problem('wrong-type', { key: '', expected: 'key' }));
      continue;
    }
    const name = typeof keyNode.value === 'string' ? keyNode.value : (keyNode.source ?? String(keyNode.value));
    const first = seen.get(name);
    if (first) report(walk, key, problem('duplicate-key', { name }), first);
    else {
      seen.set(name, key);
      yield { name, key, pair: pair as Pair };
    }
  }
}

/** Number of the pair whose text a comma has split, its tail being a piece without colon inside `{ }`; -1 when there is none. */
function commaIn(map: YAMLMap): number {
  const tail = map.flow ? map.items.findIndex((pair) => pair.value === null) : -1;
  const head = map.items[tail - 1]?.value;
  return isScalar(head) && head.type === 'PLAIN' ? tail - 1 : tail;
}

function reportComma(walk: Walk, map: YAMLMap, index: number): void {
  const { key, value } = map.items[index] as Pair;
  const place = placeOf(walk, (value ?? key) as AnyNode, placeOf(walk, map, null));
  report(walk, place, problem('yaml-comma', { text: walk.file.text.slice(place.start, place.end) }));
}

function walkObject(walk: Walk, shape: Shape, map: YAMLMap, path: Path, own: Place): Record<string, unknown> {
  const members = membersOf(shape);
  const known = Object.keys(members);
  const value: Record<string, unknown> = {};
  const present = new Set(map.items.map((pair) => String((pair.key as { value?: unknown } | null)?.value)));
  const before = walk.found.length;
  const open = definitionOf(shape.schema).catchall?._zod.def.type === 'unknown';
  for (const { name, key, pair } of pairsOf(walk, map)) {
    if (Object.hasOwn(members, name)) {
      value[name] = walkValue(walk, members[name] as z.ZodType, pair.value as AnyNode, [...path, name], key);
    } else if (!open) {
      const meant = suggestWord(
        name,
        known.filter((member) => !present.has(member)),
      );
      report(walk, key, problem('unknown-key', { name, where: last(path), known: known.join(', ') }, meant));
      if (meant === null) continue;
      present.add(meant);
      value[meant] = walkValue(walk, members[meant] as z.ZodType, pair.value as AnyNode, [...path, meant], key);
    }
  }
  const split = walk.found.slice(before).some(({ problem: { id } }) => id === 'yaml-comma');
  if (!split) reportMissing(walk, members, present, path, own);
  return value;
}

function reportMissing(
  walk: Walk,
  members: Record<string, z.ZodType>,
  present: ReadonlySet<string>,
  path: Path,
  own: Place,
): void {
  const missing = Object.keys(members).filter(
    (name) => !present.has(name) && !shapeOf(members[name] as z.ZodType).optional,
  );
  const isDecision = path[0] === 'decisions' && path.length === 2;
  const isCloses = path[0] === 'decisions' && path[2] === 'closes';
  const fallback = isDecision && missing.includes('closes');
  if (fallback) report(walk, own, problem('decision-without-closes', { name: last(path) }));
  else if (isCloses && missing.includes('then'))
    report(walk, own, problem('decision-without-default', { name: path[1] ?? '' }));
  const rest = missing.filter((name) => !(fallback && name === 'closes') && !(isCloses && name === 'then'));
  if (rest.length > 0) report(walk, own, problem('key-missing', { names: rest.join(', '), where: last(path) }));
}

function walkRecord(walk: Walk, shape: Shape, map: YAMLMap, path: Path): Record<string, unknown> {
  const { keyType, valueType } = definitionOf(shape.schema) as unknown as { keyType: z.ZodType; valueType: z.ZodType };
  const keyShape = shapeOf(keyType);
  const value: Record<string, unknown> = {};
  for (const { name, key, pair } of pairsOf(walk, map)) {
    const keyNode = pair.key as Parameters<typeof checkLeaf>[1];
    const { wrong } = keyNode.tag?.startsWith('!') ? { wrong: null } : checkLeaf(keyShape, keyNode, 'id');
    if (wrong) report(walk, key, wrong);
    walk.marks.push({ kind: 'key', doc: shape.kind, text: name, path: [...path, name], place: key });
    value[name] = walkValue(walk, valueType, pair.value as AnyNode, [...path, name], key);
    inheritMark(walk, shape, [...path, name]);
  }
  return value;
}

/** Values of a marked record (`kind: transitions-on; event → state`) carry its mark. */
function inheritMark(walk: Walk, shape: Shape, path: Path): void {
  const mark = walk.marks[walk.marks.length - 1];
  if (shape.kind !== '' && mark && mark.kind === '' && mark.path.join('.') === path.join('.')) mark.kind = shape.kind;
}

function walkList(walk: Walk, shape: Shape, list: YAMLSeq, path: Path, place: Place): unknown[] | undefined {
  const definition = definitionOf(shape.schema);
  const items = list.items as AnyNode[];
  const element = (index: number): z.ZodType => (shape.type === 'tuple' ? definition.items[index] : definition.element);
  if (shape.type === 'tuple' && items.length !== definition.items.length) {
    return report(walk, place, problem('wrong-length', { key: last(path), expected: definition.items.length }));
  }
  const seen = new Map<string, Place>();
  const values = items.map((item, index) => {
    const segment = segmentOf(item, index);
    const first = seen.get(segment);
    if (first) return reportTwice(walk, item, element(index), [...path, `${segment}~${index}`], first);
    if (isMap(item) && item.has('id')) seen.set(segment, placeOf(walk, item.get('id', true) as AnyNode, place));
    if (index > 0 && isTail(shape, list, index)) {
      return report(
        walk,
        placeOf(walk, items[index - 1], place),
        problem('yaml-comma', { text: String(items[index - 1] ?? '') }),
      );
    }
    const marksBefore = walk.marks.length;
    const value = walkValue(walk, element(index), item, [...path, segment], null);
    const mark = walk.marks[marksBefore];
    if (shape.kind !== '' && mark?.kind === '') mark.kind = shape.kind;
    return value;
  });
  const size = shape.schema.safeParse(values);
  const wrongSize = size.success
    ? null
    : size.error.issues.find((i) => i.path.length === 0 && (i.code === 'too_big' || i.code === 'too_small'));
  if (wrongSize) report(walk, place, problem('wrong-length', { key: last(path), expected: boundOf(wrongSize) }));
  return values;
}

/** The second of two elements with one id is checked like any other, and then left out. */
function reportTwice(walk: Walk, item: AnyNode, schema: z.ZodType, path: Path, first: Place): undefined {
  const id = isMap(item) ? (item.get('id', true) as AnyNode) : item;
  report(
    walk,
    placeOf(walk, id, first),
    problem('duplicate-key', { name: isMap(item) ? String(item.get('id')) : '' }),
    first,
  );
  walkValue(walk, schema, item, path, null);
}

const boundOf = (issue: { code: string; minimum?: unknown; maximum?: unknown }): string =>
  issue.code === 'too_big' ? `≤ ${String(issue.maximum)}` : `≥ ${String(issue.minimum)}`;

/** A sentence inside `[ ]` that a comma has split: its tail begins small after a piece without full stop. */
function isTail(shape: Shape, list: YAMLSeq, index: number): boolean {
  const element = shapeOf(definitionOf(shape.schema).element ?? shape.schema);
  const [head, tail] = [list.items[index - 1], list.items[index]];
  if (!list.flow || element.kind !== 'text' || !isScalar(head) || !isScalar(tail)) return false;
  if (head.type !== 'PLAIN' || tail.type !== 'PLAIN') return false;
  return /^[a-z]/.test(String(tail.value)) && !/[.?!]$/.test(String(head.value));
}

/** Elements with an id stand under it; the others under their number. */
function segmentOf(item: AnyNode, index: number): string {
  const id = isMap(item) ? item.get('id') : undefined;
  return typeof id === 'string' ? id : String(index);
}

function walkUnion(
  walk: Walk,
  shape: Shape,
  node: AnyNode,
  actual: AnyNode,
  path: Path,
  key: Place | null,
  place: Place,
): unknown {
  const definition = definitionOf(shape.schema);
  const options = definition.options as z.ZodType[];
  const fitting = options.filter((option) => accepts(shapeOf(option), actual));
  if (fitting.length === 0)
    return misfit(walk, { ...shape, type: options.map((o) => shapeOf(o).type).join('/') }, place, path, actual);
  if (definition.discriminator && isMap(actual)) {
    return walkDiscriminated(walk, definition.discriminator, options, actual, path, key, place);
  }
  const best = isMap(actual) ? mostKeys(fitting, actual) : fitting[0];
  return walkValue(walk, best as z.ZodType, node, path, key);
}

function accepts(shape: Shape, node: AnyNode): boolean {
  if (isMap(node)) return shape.type === 'object' || shape.type === 'record';
  if (isSeq(node)) return shape.type === 'array' || shape.type === 'tuple';
  if (!isScalar(node)) return false;
  if (shape.type === 'number' || shape.type === 'boolean') return typeof node.value === shape.type;
  return shape.type === 'string' && typeof node.value === 'string';
}

/** The map schema that knows most of the keys; a record takes what no strict map knows. */
function mostKeys(options: z.ZodType[], map: YAMLMap): z.ZodType | undefined {
  const score = (option: z.ZodType): number => {
    const shape = shapeOf(option);
    if (shape.type === 'record') return 0.5;
    return Object.keys(membersOf(shape)).filter((name) => map.has(name)).length;
  };
  return options.reduce<z.ZodType | undefined>(
    (best, option) => (best === undefined || score(option) > score(best) ? option : best),
    undefined,
  );
}

function walkDiscriminated(
  walk: Walk,
  discriminator: string,
  options: z.ZodType[],
  map: YAMLMap,
  path: Path,
  key: Place | null,
  place: Place,
): unknown {
  const asked = map.get(discriminator);
  const wordOf = (option: z.ZodType): string =>
    definitionOf(shapeOf(membersOf(shapeOf(option))[discriminator] as z.ZodType).schema).values[0];
  const chosen =
    asked === undefined
      ? options.find((option) => shapeOf(membersOf(shapeOf(option))[discriminator] as z.ZodType).optional)
      : options.find((option) => wordOf(option) === asked);
  if (!chosen) {
    const words = options.map(wordOf);
    const at = placeOf(walk, map.get(discriminator, true) as AnyNode, key ?? place);
    if (asked === undefined)
      return report(walk, key ?? place, problem('key-missing', { names: discriminator, where: last(path) }));
    return report(
      walk,
      at,
      problem('not-one-of', { text: String(asked), known: words.join(', ') }, suggestWord(String(asked), words)),
    );
  }
  const value = walkObject(walk, shapeOf(chosen), map, path, key ?? place);
  return asked === undefined ? { ...value, [discriminator]: wordOf(chosen) } : value;
}

/** Effects are maps of one key; the value is checked by the schema of that key. */
function walkEffects(walk: Walk, node: AnyNode, path: Path, place: Place): unknown[] | undefined {
  if (!isSeq(node))
    return misfit(
      walk,
      { schema: EFFECT_SCHEMAS.say, type: 'array', kind: '', doc: '', optional: false },
      place,
      path,
      node,
    );
  return (node.items as AnyNode[]).map((item, index) => walkEffect(walk, item, [...path, String(index)], place));
}

function walkEffect(walk: Walk, item: AnyNode, path: Path, list: Place): unknown {
  const map = isAlias(item) ? item.resolve(walk.document) : item;
  const place = placeOf(walk, map, list);
  walk.places.set(path.join('.'), { key: null, value: place });
  if (!isMap(map)) {
    if (isScalar(map) && (EFFECT_KEYS as string[]).includes(String(map.value))) {
      return report(walk, place, problem('value-missing', { key: String(map.value) }));
    }
    return report(walk, place, problem('wrong-type', { key: 'do', expected: 'effect' }));
  }
  const pairs = [...pairsOf(walk, map)];
  const [only] = pairs;
  if (!only) return map.items.length > 0 ? undefined : report(walk, place, problem('effect-one-key', { found: '' }));
  const { name, key, pair } = only;
  const known = Object.hasOwn(EFFECT_SCHEMAS, name);
  if (!known)
    return report(walk, key, problem('unknown-reference', { what: 'effect', name }, suggestWord(name, EFFECT_KEYS)));
  if (pairs.length > 1)
    return report(
      walk,
      pairs[1]?.key ?? place,
      problem('effect-one-key', { found: pairs.map((p) => p.name).join(', ') }),
    );
  if (EFFECTS_NOT_MODELLED.includes(name as EffectKey))
    return report(walk, key, problem('effect-not-modelled', { name }));
  return { [name]: walkValue(walk, EFFECT_SCHEMAS[name as EffectKey], pair.value as AnyNode, [...path, name], key) };
}
