import { BARRIERS, type Barrier, NEEDS, OFFICIAL_SERVICES } from '../../model/index.ts';
import { isListed } from '../people/contact-list.ts';
import { shiftMinutes } from '../people/feelings.ts';
import { DRAW, drawPair } from '../world/draw.ts';
import { nature } from '../world/nature.ts';
import { FLAG, TIE_SLOTS } from '../world/tables.ts';
import { AT_HOME, FOLLOWS, NEED, SERVICE_BIT, SOURCE, type Tick, WHERE } from '../world/tick.ts';
import { deliver } from './deliver.ts';
import { isCutOff, isOutOfOfficialReach } from './hazards.ts';
import { isOnline } from './information.ts';
import { leaveWhenTold } from './leaving.ts';
import { leaveWhenCold, leaveWhenHot } from './moving.ts';
import { worstClass } from './rounds.ts';
import { freePairs, householdUnit, isFree, nextPair, startTask, TASK } from './units.ts';

const MUNICIPALITY = OFFICIAL_SERVICES.indexOf('municipality');
const CODE = Object.fromEntries(BARRIERS.map((name, i) => [name, i])) as Record<Barrier, number>;
/**
 * Step 9: help with what is left, in the order people really use: own means (leaving a cold home), ties, initiatives,
 * officials. Worst need first (16 classes), then longest waiting, then key. Whoever is not known and knows nobody waits.
 */
export function stepHelp(t: Tick): void {
  const { model, next: c } = t;
  const initiatives = freeInitiatives(t);
  earnOfficials(t);
  const perHour = ticksPerHour(t);
  const queue = queueOf(t, perHour, othersFree(t, initiatives));
  const shift = shiftMinutes(model, t.minute);
  for (const packed of queue) {
    const row = c.rowOfRank[packed % 65536]!;
    // each home looks for a way out, and for neighbours, once an hour
    const turn = (t.tick + c.rank[row]!) % perHour === 0;
    if (turn && (leaveWhenTold(t, row) || leaveWhenCold(t, row) || leaveWhenHot(t, row))) continue;
    const wants = turn || othersFree(t, initiatives) ? wantsOf(t, row) : 0;
    if (wants === 0) continue;
    const cutOff = isCutOff(t, row);
    let barrier = cutOff ? CODE['too-far'] : turn ? helpByTies(t, row, wants, shift) : CODE['nobody-free'];
    if (barrier !== CODE.none && !cutOff) barrier = helpByInitiative(t, row, initiatives, barrier);
    if (barrier !== CODE.none) barrier = helpByOfficials(t, row, barrier);
    if (t.ledger && (turn || barrier === CODE.none)) {
      t.ledger.barrier.fill(barrier, row * NEEDS.length, (row + 1) * NEEDS.length);
    }
  }
}

function ticksPerHour(t: Tick): number {
  return Math.max(1, Math.floor(60 / t.step));
}

/**
 * Households with somebody in and a need at or above the border, as sorted numbers: class, waiting, rank.
 * @param others whether initiatives or officials could come in this tick. They come to whom they may know of, the others wait for
 * their turn, one tick in so many. Sorting is what costs.
 */
function queueOf(t: Tick, perHour: number, others: boolean): Float64Array {
  const { needs, asked, rank, known, whereabouts, atHome } = t.next;
  const { unmetFrom } = t.model.rates.needs;
  const { order, booked } = t.scratch;
  const { flags } = t.model.households;
  let length = 0;
  for (let row = 0; row < rank.length; row++) {
    if (booked[row] === 0 || whereabouts[row] !== WHERE.home || atHome[row] === 0) continue;
    const turn = (t.tick + rank[row]!) % perHour === 0;
    if (!turn && !(others && (known[row] !== 0 || flags[row]! & FLAG.vulnerable))) continue;
    let first = 65535;
    let most = 0;
    for (let bits = booked[row]!; bits !== 0; bits &= bits - 1) {
      const at = row * NEEDS.length + 31 - Math.clz32(bits & -bits);
      if (needs[at]! < unmetFrom) continue;
      most = Math.max(most, needs[at]!);
      if (asked[at]! > 0 && asked[at]! < first) first = asked[at]!;
    }
    if (most > 0) order[length++] = ((15 - Math.min(15, most >> 6)) * 65536 + first) * 65536 + rank[row]!;
  }
  return order.subarray(0, length).sort();
}

/** Whether an initiative or an official could still come in this tick. */
function othersFree(t: Tick, initiatives: number[]): boolean {
  return initiatives.length > 0 || t.next.officialLoad[MUNICIPALITY]! >= 1000;
}

/** What somebody at the door could do something about, as bits of WANTS. */
function wantsOf(t: Tick, row: number): number {
  const { needs } = t.next;
  const { unmetFrom } = t.model.rates.needs;
  const at = row * NEEDS.length;
  let wants = 0;
  // who drinks what is not safe does not know it, and asks for nothing
  if (needs[at + NEED.water]! >= unmetFrom && !drinksUnknowing(t, row)) wants |= WANTS.company;
  if (needs[at + NEED.sanitation]! >= unmetFrom) wants |= WANTS.company;
  if (needs[at + NEED.contact]! >= unmetFrom) wants |= WANTS.company;
  // a check in the heat helps for a day: nobody asks for the next one right after it
  if (needs[at + NEED.cooling]! >= unmetFrom && !wasSeen(t, row)) wants |= WANTS.company;
  if (t.next.hazard[row]! & AT_HOME.leave) wants |= WANTS.company;
  if (needs[at + NEED.food]! >= unmetFrom) wants |= WANTS.food;
  if (needs[at + NEED.care]! >= unmetFrom) wants |= WANTS.care;
  if (needs[at + NEED.warmth]! >= unmetFrom || needs[at + NEED.information]! >= unmetFrom) wants |= WANTS.more;
  return wants;
}

function drinksUnknowing(t: Tick, row: number): boolean {
  return t.next.tapUnsafe[row] !== 0 && (t.next.follows[row]! & FOLLOWS['boil-water']) === 0;
}

/** Somebody was at the door in the last half day. */
function wasSeen(t: Tick, row: number): boolean {
  const { lastVisit } = t.next;
  return lastVisit[row]! >= 0 && t.minute - lastVisit[row]! < 720;
}

/** `company`: anyone will do; `food`, `care`: who has or knows how; `more`: warmth and news, where a neighbour's visit is not enough. */
const WANTS = { company: 1, food: 2, care: 4, more: 8 } as const;

/** Neighbours, family and friends: asked by who can ask, or seen by who happens to look in; after a visit, doors nearby too. */
function helpByTies(t: Tick, row: number, wants: number, shift: number): number {
  const { model, next: c } = t;
  const { start, other } = model.ties;
  const first = row * TIE_SLOTS;
  const knowsSomebody = start[row + 1]! > start[row]! || c.extraTies[first]! > 0;
  const nearby = (c.known[row]! & 4) !== 0;
  const none = knowsSomebody || nearby ? CODE['nobody-free'] : CODE['no-tie'];
  if ((wants & ~WANTS.more) === 0 || (t.night && worstClass(c.needs, row) < 12)) return none;
  const asks = canAsk(t, row);
  for (let i = start[row]!; i < start[row + 1]!; i++) {
    if (tryNeighbour(t, row, other[i]!, wants, asks, shift)) return CODE.none;
  }
  for (let slot = first; slot < first + TIE_SLOTS && c.extraTies[slot]! > 0; slot++) {
    if (tryNeighbour(t, row, c.extraTies[slot]! - 1, wants, asks, shift)) return CODE.none;
  }
  if (!nearby) return none;
  const { near, nearCount } = model.households;
  for (let i = row * nearCount; i < (row + 1) * nearCount && near[i]! >= 0; i++) {
    if (tryNeighbour(t, row, near[i]!, wants, true, shift)) return CODE.none;
  }
  return none;
}

/** By phone, or by walking over in daytime. */
function canAsk(t: Tick, row: number): boolean {
  return isOnline(t, row) || (!t.night && (t.model.households.flags[row]! & FLAG.able) !== 0);
}

function tryNeighbour(t: Tick, row: number, neighbour: number, wants: number, asked: boolean, shift: number): boolean {
  const { previous: p, next: c, model } = t;
  const unit = householdUnit(model, neighbour);
  if (c.hazards[0]! !== 0 && (c.ill[neighbour]! > 0 || isCutOff(t, neighbour))) return false;
  if (p.whereabouts[neighbour] !== WHERE.home || p.atHome[neighbour] === 0 || !isFree(c, unit, shift)) return false;
  if (!(model.households.flags[neighbour]! & FLAG.able) || !isWilling(t, neighbour)) return false;
  if (!canDoSomething(t, row, neighbour, wants) || (!asked && !looksIn(t, row, neighbour))) return false;
  startTask(c, unit, TASK.neighbour, row, t.minute, t.minute + model.rates.help.neighbourTaskMinutes);
  deliver(t, row, { source: SOURCE.neighbours, by: -1, order: -1, household: neighbour, initiative: -1 });
  return true;
}

/** A neighbour comes for what a neighbour can do; news travels by itself, and a cold home needs more than a visit. */
function canDoSomething(t: Tick, row: number, neighbour: number, wants: number): boolean {
  const { next: c, previous: p, model } = t;
  if (wants & WANTS.company) return true;
  const hot = p.lastHotMeal[neighbour] === p.minute[0];
  if (wants & WANTS.food && (hot || p.food[neighbour]! > c.food[row]!)) return true;
  return (wants & WANTS.care) !== 0 && (model.households.flags[neighbour]! & FLAG.nurse) !== 0;
}

/** Once an hour's worth of meeting: this is asked once an hour, not every tick. */
function looksIn(t: Tick, row: number, neighbour: number): boolean {
  const { key } = t.next;
  const perTick = t.night ? t.model.rates.information.talkNight : t.model.rates.information.talkDay;
  return drawPair(key[row]!, key[neighbour]!, t.tick, DRAW.look) < perTick * ticksPerHour(t);
}

/** Each adult is one who helps with a fixed chance, more where people trust each other (at 50 the chance as it stands). */
function isWilling(t: Tick, row: number): boolean {
  const chance = (t.model.rates.help.helping * t.model.households.adults[row]! * t.next.trust[row]!) / 500;
  return nature(t.next, row, DRAW.willing) < chance;
}

/** Initiatives that send people by themselves now: awake (asked, or some hours into the outage), by day, with pairs free. */
function freeInitiatives(t: Tick): number[] {
  const { next: c, model, minute } = t;
  if (t.night || c.crisisSince[0]! < 0) return [];
  const list: number[] = [];
  model.neighbourhood.initiatives.forEach((initiative, row) => {
    if (initiative.standing === 'existing' && c.initiativeAwake[row]! < 0) {
      const from = c.crisisSince[0]! + model.rates.help.initiativeSelfStartMinutes + initiative.delayMinutes;
      if (minute >= from) c.initiativeAwake[row] = minute;
    }
    const awake = c.initiativeAwake[row]! >= 0 && minute >= c.initiativeAwake[row]!;
    if (awake && freePairs(model, c, row, minute) > 0) list.push(row);
  });
  return list;
}

/** An initiative helps whom it had on its list, and whom a round has found. */
function helpByInitiative(t: Tick, row: number, initiatives: number[], barrier: number): number {
  const { next: c, model } = t;
  const known = c.known[row]! & 6;
  if (known === 0) return barrier === CODE['no-tie'] ? barrier : CODE['unknown-to-anyone'];
  for (let i = 0; i < initiatives.length; i++) {
    const initiative = initiatives[i]!;
    if (!(known & 4) && !isListed(model, c, initiative, row)) continue;
    const unit = nextPair(t, initiative);
    if (unit < 0) {
      initiatives.splice(i--, 1);
      continue;
    }
    startTask(c, unit, TASK.help, row, t.minute, t.minute + model.parameters.initiativeTaskMinutes);
    deliver(t, row, { source: SOURCE.initiatives, by: initiative, order: -1, household: -1, initiative });
    return CODE.none;
  }
  return CODE['nobody-free'];
}

/** Capacity that officials earn in a tick: from some hours into the outage, for a limited number of people a day. */
function earnOfficials(t: Tick): void {
  const { next: c, model, step } = t;
  if (c.crisisSince[0]! < 0 || t.minute - c.crisisSince[0]! < model.rates.help.officialFromMinutes) return;
  if ((t.minute - c.crisisSince[0]!) % 1440 < step) c.officialPeople[0] = 0;
  const { officialShare, officialMax } = model.parameters;
  const most = Math.min(officialMax, (model.neighbourhood.residents * officialShare) / 100);
  if (c.officialPeople[0]! >= most) {
    c.officialLoad[MUNICIPALITY] = 0;
    return;
  }
  const earned = Math.round((model.parameters.officialVisitsPerHour * 1000 * step) / 60);
  c.officialLoad[MUNICIPALITY] = Math.min(8000, c.officialLoad[MUNICIPALITY]! + earned);
}

/** Officials come to whom they know, whom a round reported, or who can call: the vulnerable and the worst off. */
function helpByOfficials(t: Tick, row: number, barrier: number): number {
  const { next: c, model } = t;
  if (c.officialLoad[MUNICIPALITY]! < 1000) return barrier;
  if (isOutOfOfficialReach(t, row)) return CODE['too-far'];
  const calls = (c.services[row]! & SERVICE_BIT['emergency-112']) !== 0 && c.phoneMinutes[row]! > 0;
  const vulnerable = (model.households.flags[row]! & FLAG.vulnerable) !== 0;
  if (!(c.known[row]! & 5) && !(calls && vulnerable)) return barrier;
  if (!vulnerable && worstClass(c.needs, row) < 12) return barrier;
  c.officialLoad[MUNICIPALITY] = c.officialLoad[MUNICIPALITY]! - 1000;
  c.officialPeople[0] = c.officialPeople[0]! + model.households.people[row]!;
  deliver(t, row, { source: SOURCE.officials, by: -2, order: -1, household: -1, initiative: -1 });
  return CODE.none;
}
