import type { Picker } from '../../exercise/index.ts';
import type { Evening } from './play-evening.ts';
import type { ScenarioPart } from './scenario-parts.ts';

/** Of each part that leads somewhere, so many evenings are kept to go on from. */
const KEPT = 6;

interface Place {
  evening: Evening;
  minute: number;
}

/** Where evenings came near to parts that nothing has reached yet. */
export interface KeptPlaces {
  /** Remembers where an evening reached what leads somewhere; its hits are not yet counted. */
  keep(evening: Evening): void;
  /** Draws a part that is still to be reached and an evening that came near it; null when there is none. */
  draw(): (Place & { target: string }) | null;
}

/**
 * @param leads what leads to each part, by key
 * @param hits times that each part was reached so far; the caller counts on
 */
export function keepPlaces(
  parts: readonly ScenarioPart[],
  leads: ReadonlyMap<string, readonly string[]>,
  hits: readonly number[],
  chance: Picker,
): KeptPlaces {
  const wanted = new Set([...leads.values()].flat());
  const kept = new Map<string, Place[]>();
  return {
    keep(evening) {
      for (const { row, minute } of evening.hits) {
        const key = parts[row]?.key ?? '';
        if (!wanted.has(key)) continue;
        const places = kept.get(key) ?? [];
        places[(hits[row] ?? 0) % KEPT] = { evening, minute };
        kept.set(
          key,
          places.filter((each) => each !== undefined),
        );
      }
    },
    draw() {
      const near = parts.filter(
        ({ key }, row) => hits[row] === 0 && (leads.get(key) ?? []).some((lead) => kept.has(lead)),
      );
      const target = chance.pick(near.map(({ key }) => key));
      const lead = chance.pick((leads.get(target ?? '') ?? []).filter((key) => kept.has(key)));
      const places = kept.get(lead ?? '') ?? [];
      const from = places[Math.floor(chance.unit() * places.length)];
      return target === undefined || from === undefined ? null : { ...from, target };
    },
  };
}
