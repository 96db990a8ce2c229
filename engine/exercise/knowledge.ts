import type { Draft } from 'immer';
import { type Fact, NEEDS } from '../model/index.ts';
import type { World } from '../simulation/index.ts';
import type { Sighting, SmallState } from './exercise-state.ts';

/** What someone at the door sees. */
export function sightingAt(world: World, row: number, minute: number): Sighting {
  const { indoorC, whereabouts, needs } = world.columns;
  const width = NEEDS.length;
  return {
    minute,
    lit: hasPower(world, row),
    indoorC: Math.floor((indoorC[row] ?? 0) * 10 + 0.5) / 10,
    needs: NEEDS.map((_, need) => Math.floor((needs[row * width + need] ?? 0) / 10 + 0.5) / 100),
    whereabouts: whereabouts[row] ?? 0,
  };
}

/** Whether a home has electricity; SERVICES puts power in the lowest bit of its column. */
export function hasPower(world: World, row: number): boolean {
  return ((world.columns.services[row] ?? 0) & 1) === 1;
}

/** Bit of the column `known`: someone on a round was at the door. */
const SEEN_ON_ROUND = 4;

type Visit = Extract<Fact, { type: 'household.visited' }>;

/** Whether a fact tells the table something: a visit on an order of the table, or on a round that a decision sent out. */
function isReport(world: World, fact: Fact): fact is Visit {
  if (fact.type !== 'household.visited' || fact.by < 0) return false;
  return fact.order >= 0 || ((world.columns.known[fact.household] ?? 0) & SEEN_ON_ROUND) !== 0;
}

/**
 * Keeps what rounds saw at the doors: told when the order is done; a round that a decision sent out tells as it goes,
 * as it starts and ends at the table's own place.
 */
export function keepSightings(draft: Draft<SmallState>, world: World, minute: number, facts: readonly Fact[]): void {
  for (const fact of facts) {
    if (!isReport(world, fact)) continue;
    const seen = sightingAt(world, fact.household, minute);
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
export function hasReport(world: World, facts: readonly Fact[]): boolean {
  return facts.some((fact) => isReport(world, fact) || fact.type === 'order.done');
}
