import { isMap, isScalar, type YAMLSeq } from 'yaml';
import type { z } from 'zod';
import { problem } from '../findings/problem.ts';
import type { Place } from '../findings/source-file.ts';
import { definitionOf, type Shape, shapeOf } from './schema-shape.ts';
import { type AnyNode, last, type Path, placeOf, report, type Walk } from './walk.ts';
import { walkValue } from './walk-value.ts';

/** Walks the elements of a list: E2 for an id that stands twice, E8 for a sentence that a comma has split, E6 for a wrong number. */
export function walkList(walk: Walk, shape: Shape, list: YAMLSeq, path: Path, place: Place): unknown[] | undefined {
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
    return walkValue(walk, element(index), item, [...path, segment], null);
  });
  const wrongSize = sizeIssue(shape, values);
  if (wrongSize) report(walk, place, problem('wrong-length', { key: last(path), expected: boundOf(wrongSize) }));
  return values;
}

/** What is wrong with the number of elements; a list without bounds is not read again for it. */
function sizeIssue(shape: Shape, values: unknown[]) {
  if (!definitionOf(shape.schema).checks?.length) return undefined;
  const size = shape.schema.safeParse(values);
  return size.error?.issues.find((i) => i.path.length === 0 && (i.code === 'too_big' || i.code === 'too_small'));
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
  if (!list.flow || element.meaning?.kind !== 'text' || !isScalar(head) || !isScalar(tail)) return false;
  if (head.type !== 'PLAIN' || tail.type !== 'PLAIN') return false;
  return /^[a-z]/.test(String(tail.value)) && !/[.?!]$/.test(String(head.value));
}

/** Elements with an id stand under it; the others under their number. */
function segmentOf(item: AnyNode, index: number): string {
  const id = isMap(item) ? item.get('id') : undefined;
  return typeof id === 'string' ? id : String(index);
}
