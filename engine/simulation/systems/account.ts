import { NEEDS } from '../../model/index.ts';
import type { Columns } from '../world/columns.ts';
import type { Run } from '../world/run.ts';
import { SOURCE, type Tick } from '../world/tick.ts';

// what the loops over all homes read: a name of this file costs nothing there, one of another file is looked up each time
const WIDTH = NEEDS.length;
const { self: SELF, nobody: NOBODY } = SOURCE;

/** Has the needs at hand that stand in the books of a world: asked for, or met by others last. The ticks keep this up to date. */
export function readyBooks({ scratch }: Run, previous: Columns): void {
  const { asked, servedBy } = previous;
  const { booked } = scratch;
  booked.fill(0);
  for (let at = 0; at < asked.length; at++) {
    if (asked[at] === 0 && servedBy[at] === SELF) continue;
    const row = Math.floor(at / WIDTH);
    booked[row] = booked[row]! | (1 << (at % WIDTH));
  }
}

/**
 * Step 10: requests raised and resolved, person-minutes unmet by need, and met by source. All whole numbers, so sums do
 * not depend on the order of rows. A need that stays below the border counts as met by who served it last, or by oneself.
 */
export function stepAccount(t: Tick): void {
  const { help } = t.next;
  const { spared, booked } = t.scratch;
  const { people, count } = t.model.households;
  let met = 0;
  for (let row = 0; row < count; row++) {
    met += spared[row]! * people[row]!;
    if (booked[row] !== 0) bookNeeds(t, row);
  }
  help[SELF] = help[SELF]! + met * t.step;
}

/** Goes through the needs of a household that stand in the books; those with which nothing is the matter any more leave them. */
function bookNeeds(t: Tick, row: number): void {
  const { booked } = t.scratch;
  const weight = t.model.households.people[row]! * t.step;
  for (let bits = booked[row]!; bits !== 0; bits &= bits - 1) {
    const bit = bits & -bits;
    if (!bookNeed(t, row * WIDTH + 31 - Math.clz32(bit), weight)) booked[row] = booked[row]! & ~bit;
  }
}

/** The account of one need. @returns whether it stays in the books */
function bookNeed(t: Tick, at: number, weight: number): boolean {
  const { needs, asked, servedBy, unmet, help } = t.next;
  const { raw } = t.scratch;
  const need = needs[at]!;
  const source = servedBy[at]!;
  if (source !== SELF) {
    const met = (raw[at]! - need) * weight;
    help[SELF] = help[SELF]! - met;
    help[source] = help[source]! + met;
    if (raw[at] === 0 && asked[at] === 0) servedBy[at] = SELF;
  }
  if (need >= t.model.rates.needs.unmetFrom) {
    unmet[at] = unmet[at]! + need * weight;
    help[NOBODY] = help[NOBODY]! + need * weight;
    if (asked[at] === 0) raise(t, at);
  } else if (asked[at] !== 0) resolve(t, at);
  return asked[at] !== 0 || servedBy[at] !== SELF;
}

function raise(t: Tick, at: number): void {
  t.next.asked[at] = Math.min(65535, t.minute + 1);
  t.next.requestsRaised[0] = t.next.requestsRaised[0]! + 1;
}

function resolve(t: Tick, at: number): void {
  t.next.asked[at] = 0;
  t.next.requestsResolved[0] = t.next.requestsResolved[0]! + 1;
}
