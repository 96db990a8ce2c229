import { type AppliedEffect, type EffectSourceRef, NEEDS } from '../../model/index.ts';
import { isListed } from '../people/contact-list.ts';
import { shiftMinutes } from '../people/feelings.ts';
import { giveGoods, portionOf, takeGoods } from '../people/goods.ts';
import type { Columns } from '../world/columns.ts';
import { ROUND, ROUND_SLOTS } from '../world/tables.ts';
import { AT_HOME, EFFECT_SOURCES, NEED, SOURCE, type Tick } from '../world/tick.ts';
import { deliver, type Giver } from './deliver.ts';
import { isCutOff } from './hazards.ts';
import { MOVE_TO } from './move-code.ts';
import { bringToWarmth, moveToFamily, moveToNeighbours, moveToVenue, openCoolPlace, openWarmPlace } from './moving.ts';
import { putBack, takeFromRound, takesAlong } from './reserve-goods.ts';
import { freeUnit, householdUnit, isFree, nextPair, startTask, TASK } from './units.ts';

/** What is done at each door, as bits of `roundDoes`. */
export const DOES = { visit: 1, bring: 2, lend: 4, move: 8 } as const;

export interface RoundPlan {
  /** Doors to knock on. */
  rows: readonly number[];
  /** Households of the place an order is for; none for a round that no order sent. */
  here: readonly number[];
  does: number;
  good: number;
  /** mL or hundredths; -1: what there is. */
  amount: number;
  to: number;
  initiative: number;
  /** Household whose own people go; -1 an initiative's. */
  household: number;
  pairs: number;
  start: number;
  end: number;
  /** Doors an hour and pair. */
  ratePerHour: number;
  order: number;
  action: number;
  venue: number;
}

/** Puts a round in a free slot and its doors on the list; returns the slot, -1 when all are taken. */
export function planRound(t: Tick, applied: AppliedEffect, plan: RoundPlan): number {
  const { next: c } = t;
  const slot = freeSlot(c);
  if (slot < 0) return -1;
  c.roundState[slot] = ROUND.promised;
  c.roundOrder[slot] = plan.order;
  c.roundAction[slot] = plan.action;
  c.roundSourceKind[slot] = EFFECT_SOURCES.indexOf(applied.source.kind);
  c.roundSourceIndex[slot] = applied.source.index;
  c.roundSourceOption[slot] = applied.source.option;
  c.roundInitiative[slot] = plan.initiative;
  c.roundHousehold[slot] = plan.household + 1;
  c.roundPairs[slot] = plan.pairs;
  c.roundStart[slot] = plan.start;
  c.roundEnd[slot] = plan.end;
  c.roundRate[slot] = Math.round(plan.ratePerHour * 1000);
  c.roundDoes[slot] = plan.does;
  c.roundGood[slot] = plan.good;
  c.roundLeft[slot] = plan.amount;
  c.roundTo[slot] = plan.to;
  c.roundVenue[slot] = plan.venue;
  c.roundReached[slot] = 0;
  c.roundMissed[slot] = 0;
  const bit = 1 << slot;
  for (const row of plan.rows) c.rounds[row] = c.rounds[row]! | bit;
  for (const row of plan.here) c.roundHere[row] = c.roundHere[row]! | bit;
  return slot;
}

/** The first slot without a round; -1 when all are taken. */
export function freeSlot(c: Columns): number {
  return c.roundState.indexOf(ROUND.none);
}

/**
 * Step 8: rounds set out, go from door to door and come home. Slots go in their order, which is that of the orders.
 * @param setsOut what else happens when the people of a slot set out.
 */
export function stepRounds(t: Tick, setsOut: (t: Tick, slot: number) => void): void {
  for (let slot = 0; slot < ROUND_SLOTS; slot++) {
    const state = t.next.roundState[slot]!;
    if (state === ROUND.none) continue;
    if (state === ROUND.promised && t.minute >= t.next.roundStart[slot]!) setOut(t, slot, setsOut);
    if (t.next.roundState[slot] === ROUND.walking) walk(t, slot);
  }
}

/** Takes the pairs that are free; with none before it should have ended, the round is off. */
function setOut(t: Tick, slot: number, setsOut: (t: Tick, slot: number) => void): void {
  const { next: c } = t;
  let pairs = 0;
  // from here on its own promise no longer keeps the pairs from it
  c.roundState[slot] = ROUND.walking;
  for (let i = 0; i < c.roundPairs[slot]!; i++) {
    const unit = nextWalker(t, slot);
    if (unit < 0) break;
    startTask(c, unit, TASK.round, -1, t.minute, c.roundEnd[slot]!);
    c.taskRound[unit] = slot + 1;
    pairs++;
  }
  if (pairs > 0) setsOut(t, slot);
  else if (t.minute >= c.roundEnd[slot]!) endRound(t, slot);
  else c.roundState[slot] = ROUND.promised;
}

/** A pair of the initiative, or of any; an order to a household is for its own people. */
function nextWalker(t: Tick, slot: number): number {
  const household = t.next.roundHousehold[slot]! - 1;
  if (household < 0) return nextPair(t, t.next.roundInitiative[slot]!);
  const unit = householdUnit(t.model, household);
  return isFree(t.next, unit, shiftMinutes(t.model, t.minute)) ? unit : -1;
}

function walk(t: Tick, slot: number): void {
  const { next: c, model } = t;
  const queue = doorsInOrder(t, slot);
  let walkers = 0;
  let place = 0;
  for (let unit = 0; unit < model.units.count; unit++) {
    if (c.taskRound[unit] !== slot + 1) continue;
    walkers++;
    c.taskLoad[unit] = Math.min(65535, c.taskLoad[unit]! + doorsPerTick(t, slot));
    while (place < queue.length && c.taskLoad[unit]! >= effortOf(t, queue[place]!)) {
      c.taskLoad[unit] = c.taskLoad[unit]! - effortOf(t, queue[place]!);
      knock(t, slot, unit, queue[place++]!);
    }
  }
  // work that is not done at doors takes its whole time
  const doorsDone = c.roundDoes[slot] !== 0 && place >= queue.length;
  if (walkers === 0 || doorsDone || t.minute >= c.roundEnd[slot]!) endRound(t, slot);
}

/** What a door costs, in thousandths: twice as much in a street full of trees or snow. */
function effortOf(t: Tick, row: number): number {
  return t.next.hazard[row]! & AT_HOME.blocked ? 2000 : 1000;
}

/** Thousandths of a door that a pair earns in a tick: half in the dark, half on snow or ice or in great heat. */
export function doorsPerTick(t: Pick<Tick, 'next' | 'model' | 'dark' | 'slippery' | 'step'>, slot: number): number {
  const { darkFactor, snowFactor, heatSlowsC } = t.model.parameters;
  let rate = (t.next.roundRate[slot]! * t.step) / 60;
  if (t.dark) rate = (rate * darkFactor) / 100;
  if (t.slippery || t.next.outdoorC[0]! > heatSlowsC) rate = (rate * snowFactor) / 100;
  return Math.floor(rate);
}

/** Those on the initiative's list or already known first, worst need first; the others along the doors. */
function doorsInOrder(t: Tick, slot: number): number[] {
  const { next: c, model } = t;
  const bit = 1 << slot;
  const initiative = c.roundInitiative[slot]!;
  const order: number[] = [];
  const place = new Map<number, number>();
  for (let row = 0; row < model.households.count; row++) {
    if (!(c.rounds[row]! & bit)) continue;
    const known = c.known[row]! > 0 && (c.known[row]! & 5 || initiative < 0 || isListed(model, c, initiative, row));
    const before = known ? -1 - worstClass(c.needs, row) : 0;
    place.set(row, before * 65536 + model.households.doorRank[row]!);
    order.push(row);
  }
  return order.sort((a, b) => place.get(a)! - place.get(b)!);
}

/** The worst need of a household as one of sixteen classes, 15 the worst. */
export function worstClass(needs: Uint16Array, row: number): number {
  let worst = 0;
  for (let at = row * NEEDS.length; at < (row + 1) * NEEDS.length; at++) if (needs[at]! > worst) worst = needs[at]!;
  return Math.min(15, worst >> 6);
}

/** A pair is at a door: someone is in, or it will not come back to it on this round. */
function knock(t: Tick, slot: number, unit: number, row: number): void {
  const { next: c, model } = t;
  c.rounds[row] = c.rounds[row]! & ~(1 << slot);
  c.taskFrom[unit] = c.taskTarget[unit]!;
  c.taskTarget[unit] = row + 1;
  c.taskStart[unit] = t.minute;
  if (c.atHome[row] === 0 || isCutOff(t, row)) {
    c.roundMissed[slot] = c.roundMissed[slot]! + 1;
    return;
  }
  c.roundReached[slot] = c.roundReached[slot]! + 1;
  const initiative = model.units.initiative[unit] ?? -1;
  const giver: Giver = {
    source: initiative < 0 ? SOURCE.neighbours : SOURCE.initiatives,
    by: initiative,
    order: c.roundOrder[slot]!,
    household: c.roundHousehold[slot]! - 1,
    initiative,
  };
  deliver(t, row, giver);
  c.known[row] = c.known[row]! | 4;
  if (c.roundDoes[slot]! & (DOES.bring | DOES.lend)) bring(t, slot, row, giver);
  if (c.roundDoes[slot]! & DOES.move) moveTo(t, slot, row);
  else if (c.needs[row * NEEDS.length + NEED.warmth]! >= t.model.parameters.bringFrom) bringToWarmth(t, row);
  else if (c.needs[row * NEEDS.length + NEED.cooling]! >= t.model.parameters.bringFrom)
    moveToVenue(t, row, openCoolPlace(t, row, true));
}

/** Goods that the order took along, else from the store of the initiative that walks it, or of the venue where it meets. */
function bring(t: Tick, slot: number, row: number, giver: Giver): void {
  const { next: c } = t;
  const good = c.roundGood[slot]!;
  const left = c.roundLeft[slot]!;
  const want = portionOf(t, good, row);
  const most = left < 0 ? want : Math.min(want, left);
  const got = takesAlong(t, slot, good)
    ? takeFromRound(c, slot, good, most)
    : takeGoods(t, giver.initiative, good, most);
  if (left >= 0) c.roundLeft[slot] = left - got;
  if (got > 0) giveGoods(t, row, good, got, giver.source);
}

/** Brings people where the round takes them; who can go alone is asked, who cannot is brought. */
function moveTo(t: Tick, slot: number, row: number): void {
  const { next: c } = t;
  const to = c.roundTo[slot]!;
  if (to === MOVE_TO.family) moveToFamily(t, row);
  else if (to === MOVE_TO.neighbours) moveToNeighbours(t, row);
  else if (to >= 0) moveToVenue(t, row, to);
  else if (!moveToVenue(t, row, openWarmPlace(t, row, true))) moveToVenue(t, row, openCoolPlace(t, row, true));
}

/** Pairs go home, doors come off the list, and the table hears how it went. */
function endRound(t: Tick, slot: number): void {
  const { next: c, model } = t;
  const bit = 1 << slot;
  for (let row = 0; row < model.households.count; row++) {
    c.rounds[row] = c.rounds[row]! & ~bit;
    c.roundHere[row] = c.roundHere[row]! & ~bit;
  }
  for (let unit = 0; unit < model.units.count; unit++) if (c.taskRound[unit] === slot + 1) freeUnit(c, unit);
  putBack(t, slot);
  const reached = c.roundReached[slot]!;
  const missed = c.roundMissed[slot]!;
  const order = c.roundOrder[slot]!;
  if (order >= 0) t.facts.push({ type: 'order.done', order, reached, missed });
  else t.facts.push({ type: 'round.done', source: sourceOf(t, slot), reached, missed });
  c.roundState[slot] = ROUND.none;
  c.roundOrder[slot] = -1;
}

/** What brought the round in a slot about. */
export function sourceOf(t: Tick, slot: number): EffectSourceRef {
  const { next: c } = t;
  return {
    kind: EFFECT_SOURCES[c.roundSourceKind[slot]!]!,
    index: c.roundSourceIndex[slot]!,
    option: c.roundSourceOption[slot]!,
  };
}
