import { GOOD_NAMES, NEEDS, REFUSALS, type RefusalCode, VENUE_USES } from '../../model/index.ts';
import { GOOD, giveGoods, portionOf, served } from '../people/goods.ts';
import { DRAW, draw, threshold } from '../world/draw.ts';
import { FLAG } from '../world/tables.ts';
import { NEED, SOURCE, type Tick, WHERE } from '../world/tick.ts';
import { goesAmongPeople } from './hazards.ts';
import { knowsVenue, metresTo } from './moving.ts';
import { freeUnit, nextPair, startTask, TASK } from './units.ts';

const WATER_POINT = VENUE_USES.indexOf('water-point') + 1;

/** Step 8, venues: doors open when a key holder and helpers are found, close at the end of hours or without helpers. */
export function stepVenues(t: Tick): void {
  const { next: c, model } = t;
  for (let venue = 0; venue < model.neighbourhood.venues.length; venue++) {
    stepVenueC(t, venue);
    const wished = c.venueWish[venue]! > 0 && withinHours(t, venue);
    if (c.venueOpen[venue]) {
      keepStaffed(t, venue);
      if (!wished) closeVenue(t, venue, c.venueWish[venue] === 0 ? 'order' : 'hours');
      else if (c.venueStaff[venue] === 0 && c.venueStaffWanted[venue]! > 0) closeVenue(t, venue, 'no-staff');
      else receiveCallers(t, venue);
    } else if (wished) tryOpening(t, venue);
  }
}

function withinHours(t: Tick, venue: number): boolean {
  const from = t.next.venueFrom[venue]!;
  const to = t.next.venueTo[venue]!;
  if (from === to || (from === 0 && to === 24)) return true;
  return from < to ? t.hour >= from && t.hour < to : t.hour >= from || t.hour < to;
}

/** A hall is heated by the grid, its wood stove or a generator; else it cools as an older building does. */
function stepVenueC(t: Tick, venue: number): void {
  const { next: c, model } = t;
  const before = c.venueC[venue]!;
  const cooled = before + (c.outdoorC[0]! - before) * model.rates.home.venueDecay;
  const target = isHeated(t, venue) ? model.parameters.setPointC : -99;
  c.venueC[venue] =
    cooled >= target ? cooled : Math.max(cooled, Math.min(target, before + model.rates.home.heatUpPerTick));
}

function isHeated(t: Tick, venue: number): boolean {
  const { next: c, model } = t;
  return hasCurrent(t, venue) || (model.neighbourhood.venues[venue]!.woodStove && c.venueOpen[venue] === 1);
}

/** The grid reaches it, or it has a generator (its own, or that of the initiative that owns it). */
export function hasCurrent(t: Tick, venue: number): boolean {
  const { next: c, model } = t;
  const { fedBy, owner } = model.neighbourhood.venues[venue]!;
  if (fedBy.every((asset) => t.works[asset])) return true;
  if (c.venueGoods[venue * GOOD_NAMES.length + GOOD.generators]! > 0) return true;
  return owner >= 0 && c.initiativeGoods[owner * GOOD_NAMES.length + GOOD.generators]! > 0;
}

/** Asks a venue to open; the key and the helpers are looked for from the delay of its owner on. */
export function wishOpen(t: Tick, venue: number, use: number, staff: number, from: number, to: number): void {
  const { next: c } = t;
  if (c.venueWish[venue] === 0) c.venueSince[venue] = t.minute;
  c.venueWish[venue] = use + 1;
  c.venueStaffWanted[venue] = staff;
  c.venueFrom[venue] = from;
  c.venueTo[venue] = to;
  c.venueFailure[venue] = 0;
}

/** Tries once when the delay is over, and then each hour, until it opens. */
function tryOpening(t: Tick, venue: number): void {
  const { next: c, model, minute } = t;
  const { owner } = model.neighbourhood.venues[venue]!;
  const delay = owner >= 0 ? model.neighbourhood.initiatives[owner]!.delayMinutes : 0;
  const waited = minute - c.venueSince[venue]!;
  if (waited < delay) return;
  if (c.venueFailure[venue]! > 0 && waited % model.parameters.retryMinutes >= t.step) return;
  const key = findsKey(t, venue);
  if (key) keepStaffed(t, venue);
  if (!key || (c.venueStaff[venue] === 0 && c.venueStaffWanted[venue]! > 0)) {
    failOpening(t, venue, key ? 'nobody-free' : 'no-key');
    return;
  }
  c.venueOpen[venue] = 1;
  c.venueSince[venue] = minute;
  c.venueFailure[venue] = 0;
  t.facts.push({ type: 'venue.opened', venue });
}

/** One of the key holders is still in the neighbourhood, and there when called in this hour. */
function findsKey(t: Tick, venue: number): boolean {
  const { next: c, model } = t;
  const hour = Math.floor(t.minute / 60);
  return model.neighbourhood.venues[venue]!.keys.some(
    ({ household, presence }) =>
      c.whereabouts[household] === WHERE.home && draw(c.key[household]!, hour, DRAW.keyHolder) < threshold(presence),
  );
}

function failOpening(t: Tick, venue: number, code: RefusalCode): void {
  const { next: c } = t;
  const row = REFUSALS.indexOf(code) + 1;
  if (c.venueFailure[venue] === 0) t.facts.push({ type: 'venue.failed', venue, code });
  c.venueFailure[venue] = row;
}

/** Relieves helpers whose shift is over and finds others, first from the owner. */
function keepStaffed(t: Tick, venue: number): void {
  const { next: c, model, minute } = t;
  let people = 0;
  for (let unit = 0; unit < model.units.pairs; unit++) {
    if (c.taskKind[unit] !== TASK.staff || c.taskVenue[unit] !== venue + 1) continue;
    if (minute >= c.taskUntil[unit]!) freeUnit(c, unit);
    else people += 2;
  }
  const { owner } = model.neighbourhood.venues[venue]!;
  while (people < c.venueStaffWanted[venue]!) {
    const unit = findStaff(t, owner);
    if (unit < 0) break;
    startTask(c, unit, TASK.staff, -1, minute, minute + model.parameters.helperShiftMinutes);
    c.taskVenue[unit] = venue + 1;
    people += 2;
  }
  c.venueStaff[venue] = Math.min(255, people);
}

/** A pair of the owner, then of anyone; when all have done their shift, who can still go on to the longest day. */
function findStaff(t: Tick, owner: number): number {
  const rested = owner >= 0 ? nextPair(t, owner) : -1;
  if (rested >= 0) return rested;
  const other = nextPair(t, -1);
  return other >= 0 ? other : nextPair(t, -1, t.model.parameters.helperMaxMinutes);
}

function closeVenue(t: Tick, venue: number, reason: 'hours' | 'order' | 'no-staff'): void {
  const { next: c, model } = t;
  c.venueOpen[venue] = 0;
  c.venueSince[venue] = t.minute;
  c.venueStaff[venue] = 0;
  for (let unit = 0; unit < model.units.pairs; unit++) {
    if (c.taskKind[unit] === TASK.staff && c.taskVenue[unit] === venue + 1) freeUnit(c, unit);
  }
  t.facts.push({ type: 'venue.closed', venue, reason });
}

/** By day people who know of it call in: for warmth, news, something hot, a charge. Who is in need comes three times as often. */
function receiveCallers(t: Tick, venue: number): void {
  const { next: c, model } = t;
  if (t.night || c.crisisSince[0]! < 0) return;
  const current = hasCurrent(t, venue);
  const cooks = current || model.neighbourhood.venues[venue]!.stove || model.neighbourhood.venues[venue]!.woodStove;
  for (let rank = 0; rank < model.households.count; rank++) {
    // by rank: what is handed out runs out, and no row number may decide for whom
    const row = c.rowOfRank[rank]!;
    if (c.whereabouts[row] === WHERE.warmPlace && c.hostVenue[row] === venue + 1) {
      receive(t, row, venue, current, cooks);
      lookAfter(t, row, current);
    } else if (comesBy(t, row, venue)) {
      c.venueCallers[venue] = c.venueCallers[venue]! + model.households.people[row]!;
      receive(t, row, venue, current, cooks);
    }
  }
}

function comesBy(t: Tick, row: number, venue: number): boolean {
  const { next: c, model, tick } = t;
  if (c.atHome[row] === 0 || !(model.households.flags[row]! & FLAG.able) || !goesAmongPeople(t, row)) return false;
  const luck = draw(c.key[row]! ^ (venue + 1), tick, DRAW.comes);
  if (luck >= model.rates.help.callsPerTick * 3) return false;
  if (luck >= model.rates.help.callsPerTick && !inNeed(t, row)) return false;
  const metres = metresTo(t, row, venue);
  return metres <= model.parameters.shelterRadiusM && knowsVenue(t, row, venue, metres);
}

function inNeed(t: Tick, row: number): boolean {
  const { needs } = t.next;
  for (let at = row * NEEDS.length; at < (row + 1) * NEEDS.length; at++) {
    if (needs[at]! >= t.model.rates.needs.unmetFrom) return true;
  }
  return false;
}

function receive(t: Tick, row: number, venue: number, current: boolean, cooks: boolean): void {
  const { next: c, model } = t;
  c.lastNews[row] = t.minute;
  c.lastContact[row] = t.minute;
  c.lastMet[row] = t.minute;
  for (const need of [NEED.information, NEED.contact, NEED.safety]) served(t, row, need, SOURCE.initiatives);
  if (cooks) serveMeal(t, row, venue);
  if (current) {
    const { callerChargeMinutes } = model.parameters;
    c.phoneMinutes[row] = Math.max(
      c.phoneMinutes[row]!,
      Math.min(model.rates.home.phoneFullMinutes, c.phoneMinutes[row]! + callerChargeMinutes),
    );
  }
  if (c.venueWish[venue] === WATER_POINT) {
    const at = venue * GOOD_NAMES.length + GOOD.water;
    const got = Math.min(portionOf(t, GOOD.water, row), c.venueGoods[at]!);
    c.venueGoods[at] = c.venueGoods[at]! - got;
    if (got > 0) giveGoods(t, row, GOOD.water, got, SOURCE.initiatives);
  }
}

/** Guests get from the helpers there what helpers at a door would give: a hand in place of a late visit, and current for a device. */
function lookAfter(t: Tick, row: number, current: boolean): void {
  const { next: c, model } = t;
  const { flags, deviceFull } = model.households;
  if (flags[row]! & FLAG.careClient) {
    c.lastCare[row] = Math.max(c.lastCare[row]!, t.minute - model.rates.needs.careWorryMinutes);
    served(t, row, NEED.care, SOURCE.initiatives);
  }
  if (current && deviceFull[row]! > 0) {
    c.deviceMinutes[row] = deviceFull[row]!;
    served(t, row, NEED.care, SOURCE.initiatives);
  }
}

/** Something hot for who has gone without: from the hall's store while it lasts, else people's own food on its stove. */
function serveMeal(t: Tick, row: number, venue: number): void {
  const { next: c } = t;
  if (t.minute - c.lastHotMeal[row]! < t.model.rates.needs.hotMealWorryMinutes / 4) return;
  const at = venue * GOOD_NAMES.length + GOOD.meals;
  const got = Math.min(portionOf(t, GOOD.meals, row), c.venueGoods[at]!);
  c.venueGoods[at] = c.venueGoods[at]! - got;
  c.food[row] = c.food[row]! + got;
  if (c.food[row] === 0) return;
  c.lastHotMeal[row] = t.minute;
  served(t, row, NEED.food, SOURCE.initiatives);
}
