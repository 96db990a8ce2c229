import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import { EFFECT_KEYS, EFFECT_SCHEMAS, type EffectKey, effectsSchema } from '../../model/index.ts';
import { problem } from '../findings/problem.ts';
import type { Place } from '../findings/source-file.ts';
import { suggestWord } from '../findings/suggest-word.ts';
import { shapeOf } from './schema-shape.ts';
import { type AnyNode, lose, misfit, type Path, pairsOf, placeOf, report, type Walk } from './walk.ts';
import { walkValue } from './walk-value.ts';

/** Effects are maps of one key; the value is checked by the schema of that key. */
export function walkEffects(walk: Walk, node: AnyNode, path: Path, place: Place): unknown[] | undefined {
  if (!isSeq(node)) return misfit(walk, shapeOf(effectsSchema), place, path, node);
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
  if (!known || pairs.length > 1) lose(walk, map);
  if (!known)
    return report(walk, key, problem('unknown-reference', { what: 'effect', name }, suggestWord(name, EFFECT_KEYS)));
  if (pairs.length > 1)
    return report(
      walk,
      pairs[1]?.key ?? place,
      problem('effect-one-key', { found: pairs.map((p) => p.name).join(', ') }),
    );
  return { [name]: walkValue(walk, EFFECT_SCHEMAS[name as EffectKey], pair.value as AnyNode, [...path, name], key) };
}
