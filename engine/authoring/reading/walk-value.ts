import { isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { problem } from '../findings/problem.ts';
import type { Place } from '../findings/source-file.ts';
import { suggestWord } from '../findings/suggest-word.ts';
import { checkLeaf } from './check-leaf.ts';
import { definitionOf, membersOf, type Shape, shapeOf } from './schema-shape.ts';
import { type AnyNode, last, lose, misfit, type Path, pairsOf, placeOf, report, type Walk } from './walk.ts';
import { walkEffects } from './walk-effects.ts';
import { walkList } from './walk-list.ts';
import { walkUnion } from './walk-union.ts';

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
  if (shape.meaning?.kind === 'effects') return walkEffects(walk, actual, path, place);
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

function walkLeaf(walk: Walk, shape: Shape, node: AnyNode, path: Path, place: Place): unknown {
  if (!isScalar(node)) return misfit(walk, shape, place, path, node);
  if (node.value === null && shape.type !== 'string') return misfit(walk, shape, place, path, node);
  if (node.value === null && !node.source) return misfit(walk, shape, place, path, node);
  const tagged = node.tag?.startsWith('!') === true;
  if (tagged) return undefined;
  const { value, wrong } = checkLeaf(shape, node, last(path));
  if (wrong) {
    lose(walk, node);
    return report(walk, place, wrong);
  }
  if (typeof value === 'string') walk.marks.push({ meaning: shape.meaning, isKey: false, text: value, path, place });
  return value;
}

export function walkObject(walk: Walk, shape: Shape, map: YAMLMap, path: Path, own: Place): Record<string, unknown> {
  const members = membersOf(shape);
  const known = Object.keys(members);
  const value: Record<string, unknown> = {};
  const present = new Set(map.items.map((pair) => String((pair.key as { value?: unknown } | null)?.value)));
  const before = walk.found.length;
  const open = definitionOf(shape.schema).catchall?._zod.def.type === 'unknown';
  const unknown: UnknownKey[] = [];
  const walkAs = (member: string, { key, pair }: UnknownKey): void => {
    present.add(member);
    value[member] = walkValue(walk, members[member] as z.ZodType, pair.value as AnyNode, [...path, member], key);
  };
  for (const { name, key, pair } of pairsOf(walk, map, known)) {
    if (Object.hasOwn(members, name)) walkAs(name, { name, key, pair });
    else if (!open) {
      const free = known.filter((member) => !present.has(member));
      const meant = suggestWord(name, free);
      if (meant === null) unknown.push({ name, key, pair });
      else {
        report(walk, key, problem('unknown-key', { name, where: last(path), known: known.join(', ') }, meant));
        withoutMisfit(walk, pair.value as AnyNode, () => walkAs(meant, { name, key, pair }));
      }
    }
  }
  const missing = missingOf(members, present);
  const [only] = missing.length === 1 && unknown.length === 1 ? unknown : [];
  if (only) {
    // one key too many and one too few: the one stands for the other
    report(walk, only.key, problem('unknown-key-for', { name: only.name, names: missing.join(', ') }));
    withoutMisfit(walk, only.pair.value as AnyNode, () => walkAs(missing[0] ?? '', only));
  } else if (unknown[0]) {
    const name = unknown.map((each) => each.name).join('", "');
    report(walk, unknown[0].key, problem('unknown-key', { name, where: last(path), known: known.join(', ') }));
    for (const { pair } of unknown) for (const part of [pair.key, pair.value]) lose(walk, part as AnyNode);
  }
  // a piece of a split text, and a key that stands twice, may well be the key that is missing
  const explained = walk.found.slice(before).some(({ problem: { id } }) => EXPLAINS.includes(id));
  if (!explained && !only) reportMissing(walk, missing, path, own);
  return value;
}

const EXPLAINS = ['yaml-comma', 'yaml-no-colon', 'duplicate-key', 'duplicate-keys'];

interface UnknownKey {
  name: string;
  key: Place;
  pair: Pair;
}

/** Walks a value under a key that was guessed; that the value does not fit there only says that the guess was wrong. */
function withoutMisfit(walk: Walk, node: AnyNode, walkGuess: () => void): void {
  const before = walk.found.length;
  walkGuess();
  const start = node?.range?.[0];
  const kept = walk.found.slice(before).filter(({ place }) => place.start !== start);
  walk.found.splice(before, walk.found.length, ...kept);
}

/** Keys that must be there and are not. */
function missingOf(members: Record<string, z.ZodType>, present: ReadonlySet<string>): string[] {
  return Object.keys(members).filter((name) => !present.has(name) && !shapeOf(members[name] as z.ZodType).optional);
}

function reportMissing(walk: Walk, missing: readonly string[], path: Path, own: Place): void {
  const isDecision = path[0] === 'decisions' && path.length === 2;
  const isCloses = path[0] === 'decisions' && path[2] === 'closes';
  const [only, ...more] = missing;
  if (only === undefined) return;
  if (isDecision && only === 'closes' && more.length === 0)
    report(walk, own, problem('decision-without-closes', { name: last(path) }));
  else if (isCloses && only === 'then' && more.length === 0)
    report(walk, own, problem('decision-without-default', { name: path[1] ?? '' }));
  else report(walk, own, problem('key-missing', { names: missing.join(', '), where: last(path) }));
}

function walkRecord(walk: Walk, shape: Shape, map: YAMLMap, path: Path): Record<string, unknown> {
  const { keyType, valueType } = definitionOf(shape.schema) as unknown as { keyType: z.ZodType; valueType: z.ZodType };
  const keyShape = shapeOf(keyType);
  const value: Record<string, unknown> = {};
  for (const { name, key, pair } of pairsOf(walk, map)) {
    const keyNode = pair.key as Parameters<typeof checkLeaf>[1];
    const { wrong } = keyNode.tag?.startsWith('!') ? { wrong: null } : checkLeaf(keyShape, keyNode, 'id');
    if (wrong) report(walk, key, wrong);
    walk.marks.push({ meaning: keyShape.meaning, isKey: true, text: name, path: [...path, name], place: key });
    value[name] = walkValue(walk, valueType, pair.value as AnyNode, [...path, name], key);
    if (value[name] === undefined) walk.lost.add(name);
  }
  return value;
}
