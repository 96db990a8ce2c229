import { formatDuration, parseDuration } from '../../model/index.ts';
import type { Found } from '../findings/found.ts';
import { problem } from '../findings/problem.ts';
import type { Place } from '../findings/source-file.ts';
import { entries } from '../reading/names-of-source.ts';
import { effectsIn } from './check-values.ts';
import type { Checked } from './checked.ts';
import { injectAt } from './fixed-minute.ts';

/** A `set` of a variable, with the instant at which it is done. */
interface Setting {
  name: string;
  value: unknown;
  place: Place;
}

/** Two effects that set one variable to different values at one instant (E10): in one list of effects, or in injects of one moment or event. */
export function setTwice(checked: Checked): Found[] {
  const first = new Map<string, Setting>();
  const found: Found[] = [];
  for (const { effect, path } of effectsIn(checked.source, '')) {
    for (const [name, value] of entries(effect.set)) {
      const located = checked.places.get(`${path}.set.${name}`);
      if (!located) continue;
      const instant = instantOf(checked.source, path);
      const place = located.key ?? located.value;
      const key = `${instant} ${name}`;
      const before = first.get(key);
      if (before && before.value !== value)
        found.push({ place, other: before.place, problem: problem('set-twice', { name }) });
      else if (!before) first.set(key, { name, value, place });
    }
  }
  return found;
}

/** When a list of effects is run: the fixed moment or the event of its inject, else the list itself. */
function instantOf(source: Record<string, unknown>, path: string): string {
  const list = path.slice(0, path.lastIndexOf('.'));
  const inject = injectAt(source, path);
  if (!inject || [inject.when, inject.chance, inject.shelf].some((value) => value !== undefined)) return list;
  const { at, on } = inject;
  if (typeof at === 'string' && on === undefined && !at.includes('..')) {
    const minute = parseDuration(at);
    return `at ${minute === null ? at : formatDuration(minute)}`;
  }
  return typeof on === 'string' && at === undefined ? `on ${on}` : list;
}
