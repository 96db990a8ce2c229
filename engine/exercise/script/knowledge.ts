import { type Fact, NEEDS, type Service } from '../../model/index.ts';
import { KNOWN_TO_NEIGHBOURS, SERVICE_BIT, type World } from '../../simulation/index.ts';
import type { Knowledge, Sighting } from '../state/exercise-state.ts';

/** What someone at the door sees. */
export function sightingAt(world: World, row: number, minute: number): Sighting {
  const { indoorC, whereabouts, needs } = world.columns;
  const width = NEEDS.length;
  return {
    minute,
    lit: hasService(world, row, 'power'),
    indoorC: Math.floor((indoorC[row] ?? 0) * 10 + 0.5) / 10,
    needs: NEEDS.map((_, need) => Math.floor((needs[row * width + need] ?? 0) / 10 + 0.5) / 100),
    whereabouts: whereabouts[row] ?? 0,
  };
}

/** Whether a household has a service now. */
export function hasService(world: World, row: number, service: Service): boolean {
  return ((world.columns.services[row] ?? 0) & SERVICE_BIT[service]) !== 0;
}

type Visit = Extract<Fact, { type: 'household.visited' }>;

/** Visits that tell the table something: on its orders, and on rounds that its decisions sent out. */
function reportsOf(before: World, after: World, facts: readonly Fact[]): Visit[] {
  const visits = facts.filter((fact) => fact.type === 'household.visited' && fact.by >= 0) as Visit[];
  const ordered = new Set(visits.filter(({ order }) => order >= 0).map(({ household }) => household));
  return visits.filter(
    ({ order, household }) => order >= 0 || (!ordered.has(household) && wasOnRound(before, after, household)),
  );
}

/** Whether a round without an order did this door in this tick: it went off its list, or its need is newly known from a visit. */
function wasOnRound(before: World, after: World, row: number): boolean {
  if (((after.columns.known[row] ?? 0) & ~(before.columns.known[row] ?? 0) & KNOWN_TO_NEIGHBOURS) !== 0) return true;
  const done = (before.columns.rounds[row] ?? 0) & ~(after.columns.rounds[row] ?? 0);
  return before.columns.roundOrder.some((order, slot) => order < 0 && (done & (1 << slot)) !== 0);
}

/**
 * What rounds bring the table to know: on an order it is told once the order is done; a round that a decision sent out tells
 * as it goes, as it starts and ends at the table's own place. The same knowledge when there is nothing to tell.
 */
export function learn(
  knowledge: Knowledge,
  before: World,
  after: World,
  minute: number,
  facts: readonly Fact[],
): Knowledge {
  if (!facts.some(({ type }) => type === 'household.visited' || type === 'order.done')) return knowledge;
  const reports = reportsOf(before, after, facts);
  const done = facts.filter((fact) => fact.type === 'order.done').map(({ order }) => order);
  if (reports.length === 0 && done.every((order) => knowledge.away[order] === undefined)) return knowledge;
  const seen = { ...knowledge.seen };
  const away = { ...knowledge.away };
  for (const { household, order } of reports) {
    const sighting = sightingAt(after, household, minute);
    if (order < 0) seen[household] = sighting;
    else away[order] = { ...away[order], [household]: sighting };
  }
  for (const order of done) {
    Object.assign(seen, away[order]);
    delete away[order];
  }
  return { seen, away };
}
