import { NEEDS } from '../../model/index.ts';
import { GOOD, giveGoods, portionOf, relieveFlush, served, takeFromWaterPoint, takeGoods } from '../people/goods.ts';
import { learnFrom } from '../people/knowledge.ts';
import { FLAG, MEANS } from '../world/tables.ts';
import { AT_HOME, NEED, SERVICE_BIT, SOURCE, type Tick } from '../world/tick.ts';
import { canGoOut, goesAmongPeople } from './hazards.ts';
import { pharmacyIsOpen, shopsAreOpen } from './home.ts';
import { takeAway } from './leaving.ts';
import { isMainTainted, mainRuns } from './services.ts';
import { findsFood, shelfShare } from './shops.ts';

/** Who stands at the door. */
export interface Giver {
  /** SOURCE row. */
  source: number;
  /** As in the facts: the initiative, -1 a neighbour, -2 an official. */
  by: number;
  /** Order of the table it belongs to, -1 none. */
  order: number;
  /** Household of a neighbour, else -1. */
  household: number;
  /** Initiative row, else -1. */
  initiative: number;
}

/**
 * Someone at the door does for a household what he can: a word and the news always; then, for each need at or above the
 * border, water carried up from a tap below, food, something hot, a blanket, a charge for a device, care.
 * Help lowers the need of the next tick.
 */
export function deliver(t: Tick, row: number, giver: Giver): void {
  const { next: c, model } = t;
  const { unmetFrom } = model.rates.needs;
  gainTrust(t, row);
  dryHome(t, row);
  c.lastVisit[row] = t.minute;
  c.lastContact[row] = t.minute;
  c.lastMet[row] = t.minute;
  served(t, row, NEED.contact, giver.source);
  served(t, row, NEED.safety, giver.source);
  t.facts.push({ type: 'household.visited', household: row, by: giver.by, order: giver.order });
  passNews(t, row, giver);
  for (let i = 0; i < GIVE.length; i++) {
    const { need, give } = GIVE[i]!;
    if (c.needs[row * NEEDS.length + need]! < unmetFrom || !give(t, row, giver)) continue;
    served(t, row, need, giver.source);
    t.facts.push({ type: 'household.helped', household: row, need, by: giver.by, order: giver.order });
  }
}

/** The first caller in a day makes people trust each other a little more. */
function gainTrust(t: Tick, row: number): void {
  const { next: c, model } = t;
  if (c.lastVisit[row]! >= 0 && t.minute - c.lastVisit[row]! < 1440) return;
  c.trust[row] = Math.min(1000, c.trust[row]! + Math.round(model.parameters.visitTrust * 10));
}

/** The first callers of a day, once the water has gone, help to mop and dry; later callers of that day find it done. */
function dryHome(t: Tick, row: number): void {
  const { next: c, model } = t;
  const { wetFromCm, wetReliefMinutes } = model.rates.hazards;
  if (c.wetUntil[row]! === 0 || c.floodCm[row]! >= wetFromCm) return;
  const day = 1 + (Math.floor((model.scenario.startMinuteOfDay + t.minute) / 1440) % 255);
  if (c.mopped[row] === day) return;
  c.mopped[row] = day;
  c.wetUntil[row] = Math.max(0, c.wetUntil[row]! - wetReliefMinutes);
}

/** What can be given at a door, and the need it is for. */
const GIVE = [
  { need: NEED.water, give: giveWater },
  { need: NEED.warmth, give: giveWarmth },
  { need: NEED.food, give: giveFood },
  { need: NEED.care, give: giveCare },
  { need: NEED.cooling, give: () => true },
  { need: NEED.safety, give: helpLeave },
];

/** Whoever was told to leave and cannot go alone is taken along. */
function helpLeave(t: Tick, row: number): boolean {
  return (t.next.hazard[row]! & AT_HOME.leave) !== 0 && takeAway(t, row);
}

/** The giver tells what it knows; officials bring the news of now. */
function passNews(t: Tick, row: number, giver: Giver): void {
  const { next: c, previous: p, model } = t;
  if (giver.source === SOURCE.officials) c.lastNews[row] = t.minute;
  const from = giver.household >= 0 ? giver.household : freshestMember(t, giver.initiative);
  if (from < 0) return;
  learnFrom(model, c, row, p, from);
  if (p.lastNews[from]! <= c.lastNews[row]!) return;
  c.lastNews[row] = p.lastNews[from]!;
  served(t, row, NEED.information, giver.source);
}

/** The member of an initiative with the latest news, by rank when several have it. */
function freshestMember(t: Tick, initiative: number): number {
  if (initiative < 0) return -1;
  const { previous: p } = t;
  const { keyPeople, members } = t.model.neighbourhood.initiatives[initiative]!;
  let best = -1;
  for (const list of [keyPeople, members]) {
    for (const row of list) {
      const newer = best < 0 ? 1 : p.lastNews[row]! - p.lastNews[best]! || p.rank[best]! - p.rank[row]!;
      if (newer > 0) best = row;
    }
  }
  return best;
}

/** From the tap at the foot of the building when it runs, else from what the giver has. */
function giveWater(t: Tick, row: number, giver: Giver): boolean {
  const { next: c, model } = t;
  if (mainRuns(t, row) && !isMainTainted(t, row)) {
    c.waterMl[row] = c.waterMl[row]! + model.rates.home.carryMl;
    c.waterIn[0] = c.waterIn[0]! + model.rates.home.carryMl;
    relieveFlush(t, row);
    served(t, row, NEED.sanitation, giver.source);
    return true;
  }
  const got =
    giver.household >= 0
      ? shareWater(t, giver.household, row)
      : takeGoods(t, giver.initiative, GOOD.water, portionOf(t, GOOD.water, row));
  if (got > 0) giveGoods(t, row, GOOD.water, got, giver.source);
  return got > 0;
}

/** A neighbour gives half of what it has above two days for its own people, else fetches a can at a water point. */
function shareWater(t: Tick, from: number, row: number): number {
  const { next: c, model } = t;
  const keep = (model.households.waterPerTick[from]! * 1440 * model.parameters.giveAboveDays) / t.step;
  const portion = portionOf(t, GOOD.water, row);
  const got = Math.min(portion, Math.floor(Math.max(0, c.waterMl[from]! - keep) / 2));
  c.waterMl[from] = c.waterMl[from]! - got;
  return got > 0 || !canGoOut(t, from) ? got : takeFromWaterPoint(t, portion);
}

/** A blanket, where it has none yet. */
function giveWarmth(t: Tick, row: number, giver: Giver): boolean {
  if (t.next.means[row]! & MEANS.blankets || giver.initiative < 0) return false;
  if (takeGoods(t, giver.initiative, GOOD.blankets, 100) < 100) return false;
  t.next.means[row] = t.next.means[row]! | MEANS.blankets;
  return true;
}

/** From the shop when it is open; else meals from the giver's store; a neighbour who can cook brings something hot. */
function giveFood(t: Tick, row: number, giver: Giver): boolean {
  const { next: c, previous: p, model } = t;
  if (doShopping(t, row, giver)) return true;
  if (giver.household >= 0) {
    const cooks = p.lastHotMeal[giver.household] === p.minute[0];
    const keep =
      model.households.people[giver.household]! * model.parameters.mealsPerDay * 100 * model.parameters.giveAboveDays;
    const got = Math.min(portionOf(t, GOOD.meals, row), Math.max(0, c.food[giver.household]! - keep));
    c.food[giver.household] = c.food[giver.household]! - got;
    c.food[row] = c.food[row]! + got;
    if (cooks && c.food[row]! > 0) c.lastHotMeal[row] = t.minute;
    return got > 0 || cooks;
  }
  const got = takeGoods(t, giver.initiative, GOOD.meals, portionOf(t, GOOD.meals, row));
  if (got > 0) giveGoods(t, row, GOOD.meals, got, giver.source);
  return got > 0;
}

/** Groceries for who cannot go out, as much as the home would buy itself. */
function doShopping(t: Tick, row: number, giver: Giver): boolean {
  const { next: c, model } = t;
  const { mealsPerDay, shopBelowDays, shopToDays } = model.parameters;
  const daily = model.households.people[row]! * mealsPerDay * 100;
  if (!shopsAreOpen(t) || !(c.services[row]! & SERVICE_BIT.shops) || c.food[row]! >= daily * shopBelowDays)
    return false;
  if (!findsFood(t, row, shelfShare(t)) || (giver.household >= 0 && !canGoOut(t, giver.household))) return false;
  const bought = Math.round(daily * shopToDays) - c.food[row]!;
  c.food[row] = c.food[row]! + bought;
  c.foodIn[0] = c.foodIn[0]! + bought;
  // without it the cupboard would have been empty that much longer, if they could not go themselves
  if (!goesAmongPeople(t, row)) c.fedUntil[row] = t.minute + Math.floor((bought * 1440) / daily);
  return true;
}

/** Officials give care itself; others what they can: a charge from power of their own, a hand in place of a late visit. */
function giveCare(t: Tick, row: number, giver: Giver): boolean {
  const { next: c, model } = t;
  if (giver.source === SOURCE.officials) {
    c.lastCare[row] = t.minute;
    if (c.medicineMinutes[row]! >= 0 && c.medicineMinutes[row]! < model.rates.shops.medicineBuyMinutes) {
      c.medicineMinutes[row] = model.rates.shops.medicineSupplyMinutes;
    }
    return chargeDevice(t, row) || true;
  }
  let helped = false;
  if (model.households.flags[row]! & FLAG.careClient && canNurse(t, giver)) {
    c.lastCare[row] = Math.max(c.lastCare[row]!, t.minute - model.rates.needs.careWorryMinutes);
    helped = true;
  }
  if (hasPower(t, giver) && chargeDevice(t, row)) helped = true;
  if (fetchMedicine(t, row)) helped = true;
  return helped;
}

/** From a pharmacy that is open, for who would buy by itself if it could go out. */
function fetchMedicine(t: Tick, row: number): boolean {
  const { next: c, model } = t;
  const left = c.medicineMinutes[row]!;
  if (left < 0 || left >= model.rates.shops.medicineBuyMinutes || !pharmacyIsOpen(t)) return false;
  c.medicineMinutes[row] = model.rates.shops.medicineSupplyMinutes;
  return true;
}

function chargeDevice(t: Tick, row: number): boolean {
  const full = t.model.households.deviceFull[row]!;
  if (full <= 0) return false;
  t.next.deviceMinutes[row] = full;
  return true;
}

/** A carer, a nurse or someone with first aid next door; of an initiative there is always one who can lend a hand. */
function canNurse(t: Tick, giver: Giver): boolean {
  if (giver.household < 0) return true;
  return (t.model.households.flags[giver.household]! & FLAG.nurse) !== 0;
}

function hasPower(t: Tick, giver: Giver): boolean {
  const { previous: p, next: c, model } = t;
  if (giver.household >= 0) {
    return (
      (p.services[giver.household]! & SERVICE_BIT.power) !== 0 || (p.means[giver.household]! & MEANS.generator) !== 0
    );
  }
  return (
    giver.initiative >= 0 &&
    c.initiativeGoods[
      (giver.initiative * model.counts['initiative×good']) / model.counts.initiative + GOOD.generators
    ]! > 0
  );
}
