import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { problem } from '../findings/problem.ts';
import type { Place } from '../findings/source-file.ts';
import { suggestWord } from '../findings/suggest-word.ts';
import { definitionOf, membersOf, type Shape, shapeOf } from './schema-shape.ts';
import { type AnyNode, last, misfit, type Path, placeOf, report, type Walk } from './walk.ts';
import { walkObject, walkValue } from './walk-value.ts';

/** Chooses one schema of a union by what the node is, and walks only that one: a mistake gives one finding, not one per choice. */
export function walkUnion(
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
  const asked = map.get(discriminator) ?? mistypedValue(map, discriminator);
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

/** What stands behind a key that is nearly the one wanted. */
function mistypedValue(map: YAMLMap, wanted: string): unknown {
  const keys = map.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
  const near = keys.find((key) => suggestWord(key, [wanted]) !== null);
  return near === undefined ? undefined : map.get(near);
}
