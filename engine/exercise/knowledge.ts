import type { Draft } from 'immer';
import { type Fact, NEEDS } from '../model/index.ts';
import type { World } from '../simulation/index.ts';
import type { Exercise } from './exercise.ts';
import type { Sighting, SmallState } from './exercise-state.ts';

/** What someone at the door sees. */
export function sightingAt(ex: Exercise, world: World, row: number, minute: number): Sighting {
  const { indoorC, whereabouts, needs } = world.columns;
  const width = NEEDS.length;
  return {
    minute,
    lit: hasPower(ex, world, row),
    indoorC: Math.floor((indoorC[row] ?? 0) * 10 + 0.5) / 10,
    needs: NEEDS.map((_, need) => Math.floor((needs[row * width + need] ?? 0) / 10 + 0.5) / 100),
    whereabouts: whereabouts[row] ?? 0,
  };
}

/** Whether a home has electricity; SERVICES puts power in the lowest bit of its column. */
export function hasPower(_ex: Exercise, world: World, row: number): boolean {
  return ((world.columns.services[row] ?? 0) & 1) === 1;
}

/** Whether a fact tells the table something once its people are back: a visit on an order or round of the table. */
function isReport(fact: Fact): fact is Extract<Fact, { type: 'household.visited' }> {
  return fact.type === 'household.visited' && fact.by >= 0;
}

/**
 * Keeps what rounds saw at the doors: told when the order is done; a round that a decision sent out tells as it goes,
 * as it starts and ends at the table's own place.
 */
export function keepSightings(
  ex: Exercise,
  draft: Draft<SmallState>,
  world: World,
  minute: number,
  facts: readonly Fact[],
): void {
  for (const fact of facts) {
    if (!isReport(fact)) continue;
    const seen = sightingAt(ex, world, fact.household, minute);
    if (fact.order < 0) {
      draft.knowledge.seen[fact.household] = seen;
      continue;
    }
    const away = draft.knowledge.away[fact.order] ?? {};
    draft.knowledge.away[fact.order] = { ...away, [fact.household]: seen };
  }
  for (const fact of facts) {
    if (fact.type !== 'order.done') continue;
    Object.assign(draft.knowledge.seen, draft.knowledge.away[fact.order] ?? {});
    delete draft.knowledge.away[fact.order];
  }
}

/** Whether any of the facts changes what the table knows. */
export function hasReport(facts: readonly Fact[]): boolean {
  return facts.some((fact) => isReport(fact) || fact.type === 'order.done');
}
