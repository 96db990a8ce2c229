import { NEEDS, VENUE_USES } from '../../model/index.ts';
import { served } from '../people/goods.ts';
import { findPartner } from '../people/ties.ts';
import { DRAW } from '../world/draw.ts';
import { nature } from '../world/nature.ts';
import { FLAG } from '../world/tables.ts';
import { NEED, SERVICE_BIT, SOURCE, type Tick, WHERE } from '../world/tick.ts';
import { canGoOut } from './hazards.ts';
import { isSafeHome } from './safe-home.ts';

// what the loop over all homes reads
const { home: AT_HOME } = WHERE;

const COOL_USE = VENUE_USES.indexOf('cool-place') + 1;
const WARM_USES = new Set(['warm-place', 'shelter'].map((use) => VENUE_USES.indexOf(use as 'shelter') + 1));

/** °C at which this household will not stay at home any longer: its nature, around the limit for its people. */
export function leavesAtC(t: Tick, row: number): number {
  const { rates: p, households: h } = t.model;
  const limit = h.flags[row]! & FLAG.frail ? p.needs.vulnerableLimitC : (p.needs.vulnerableLimitC + p.needs.limitC) / 2;
  const part = nature(t.next, row, DRAW.moves) / 4294967296;
  return limit + p.help.moveSpreadC * (2 * part - 1);
}

/** A household that finds its home too cold goes where it can: family, a warm home it is tied to, a warm place it knows of. */
export function leaveWhenCold(t: Tick, row: number): boolean {
  const { next: c, model } = t;
  if (c.whereabouts[row] !== WHERE.home || c.indoorC[row]! >= leavesAtC(t, row)) return false;
  const { flags } = model.households;
  const prefersFamily = nature(c, row, DRAW.follows) < model.rates.help.toFamily;
  const canTravel = !(flags[row]! & FLAG.noCar) && (flags[row]! & FLAG.able) !== 0;
  if (prefersFamily && canTravel && moveToFamily(t, row)) return true;
  if (moveToNeighbours(t, row)) return true;
  if (!(flags[row]! & FLAG.able)) return false;
  return moveToVenue(t, row, openWarmPlace(t, row, false));
}

/** Who finds the home too hot, and can go out, spends the day where it is cool. */
export function leaveWhenHot(t: Tick, row: number): boolean {
  const { next: c, model } = t;
  if (
    t.night ||
    c.whereabouts[row] !== WHERE.home ||
    c.needs[row * NEEDS.length + NEED.cooling]! < model.rates.needs.unmetFrom
  )
    return false;
  if (!(model.households.flags[row]! & FLAG.able) || !canGoOut(t, row)) return false;
  if (!moveToVenue(t, row, openCoolPlace(t, row, false))) return false;
  served(t, row, NEED.cooling, SOURCE.initiatives);
  return true;
}

/** Helpers at the door of a very cold home: a warm place that has room, else a warm home it is tied to, else family. */
export function bringToWarmth(t: Tick, row: number): boolean {
  if (t.next.whereabouts[row] !== WHERE.home) return false;
  return moveToVenue(t, row, openWarmPlace(t, row, true)) || moveToNeighbours(t, row);
}

export function moveToFamily(t: Tick, row: number): boolean {
  if (!(t.model.households.flags[row]! & FLAG.familyElsewhere)) return false;
  moveHousehold(t, row, WHERE.withFamily, -1, -1);
  served(t, row, NEED.warmth, SOURCE.self);
  return true;
}

/** To the first tie whose home was warm, is heated and hosts nobody yet. */
export function moveToNeighbours(t: Tick, row: number): boolean {
  const { previous: p, next: c, model } = t;
  const host = findPartner(model, c, row, (other) => {
    if (p.indoorC[other]! < model.parameters.watchC - 1 || p.whereabouts[other] !== WHERE.home) return false;
    const heated =
      (p.services[other]! & SERVICE_BIT.heating) !== 0 || (model.households.flags[other]! & FLAG.woodStove) !== 0;
    return heated && !hosts(t, other);
  });
  if (host < 0) return false;
  moveHousehold(t, row, WHERE.withNeighbours, host, -1);
  served(t, row, NEED.warmth, SOURCE.neighbours);
  return true;
}

function hosts(t: Tick, host: number): boolean {
  const { hostRow } = t.next;
  for (let row = 0; row < hostRow.length; row++) if (hostRow[row] === host + 1) return true;
  return false;
}

export function moveToVenue(t: Tick, row: number, venue: number): boolean {
  const { next: c, model } = t;
  if (venue < 0 || c.whereabouts[row] !== WHERE.home || !c.venueOpen[venue]) return false;
  if (roomAt(t, venue) < model.households.people[row]!) return false;
  moveHousehold(t, row, WHERE.warmPlace, -1, venue);
  served(t, row, NEED.warmth, SOURCE.initiatives);
  return true;
}

/** Guests that still fit: the hall's capacity, and what its helpers can receive. */
export function roomAt(t: Tick, venue: number): number {
  const { next: c, model } = t;
  const { capacity } = model.neighbourhood.venues[venue]!;
  const allowed = c.ruleGatherings[0]! < 0 ? capacity : Math.min(capacity, c.ruleGatherings[0]!);
  const most = Math.min(allowed, c.venueStaff[venue]! * model.parameters.guestsPerStaff);
  return most - c.venueGuests[venue]!;
}

/** The nearest open cool place with room that is cooler than the home; as for a warm place. */
export function openCoolPlace(t: Tick, row: number, brought: boolean): number {
  return nearestPlace(t, row, brought, (venue) => {
    return t.next.venueWish[venue] === COOL_USE && t.next.venueC[venue]! < t.next.indoorC[row]! - 1;
  });
}

/** The nearest open warm place with room, within walking distance unless brought, and of which the household knows; -1 none. */
export function openWarmPlace(t: Tick, row: number, brought: boolean): number {
  return nearestPlace(t, row, brought, (venue) => {
    return WARM_USES.has(t.next.venueWish[venue]!) && t.next.venueC[venue]! > t.next.indoorC[row]! + 1;
  });
}

function nearestPlace(t: Tick, row: number, brought: boolean, serves: (venue: number) => boolean): number {
  const { next: c, model } = t;
  let best = -1;
  let nearest = brought ? 1e9 : model.parameters.shelterRadiusM;
  for (let venue = 0; venue < model.neighbourhood.venues.length; venue++) {
    if (!c.venueOpen[venue] || !serves(venue)) continue;
    if (roomAt(t, venue) < model.households.people[row]!) continue;
    const metres = metresTo(t, row, venue);
    if (metres >= nearest || (!brought && !knowsVenue(t, row, venue, metres))) continue;
    nearest = metres;
    best = venue;
  }
  return best;
}

export function metresTo(t: Pick<Tick, 'model'>, row: number, venue: number): number {
  const { households: h, neighbourhood: n } = t.model;
  const dx = h.x[row]! - n.venues[venue]!.x;
  const dy = h.y[row]! - n.venues[venue]!.y;
  return Math.sqrt(dx * dx + dy * dy);
}

/** It had news since the doors opened, or can see them. */
export function knowsVenue(t: Tick, row: number, venue: number, metres: number): boolean {
  return metres <= t.model.parameters.noticeMetres || t.next.lastNews[row]! > t.next.venueSince[venue]!;
}

/** The people of a household go somewhere as a whole: nobody is in two places. `to` in the fact is a row of WHEREABOUTS. */
export function moveHousehold(t: Tick, row: number, to: number, host: number, venue: number): void {
  const { next: c, model } = t;
  leaveVenue(t, row);
  c.whereabouts[row] = to;
  c.hostRow[row] = host + 1;
  c.hostVenue[row] = venue + 1;
  c.atHome[row] = 0;
  if (venue >= 0) c.venueGuests[venue] = c.venueGuests[venue]! + model.households.people[row]!;
  t.facts.push({ type: 'household.moved', household: row, to });
}

export function returnHome(t: Tick, row: number): void {
  const { next: c } = t;
  leaveVenue(t, row);
  c.whereabouts[row] = WHERE.home;
  c.hostRow[row] = 0;
  c.hostVenue[row] = 0;
  t.facts.push({ type: 'household.returned', household: row });
}

function leaveVenue(t: Tick, row: number): void {
  const { next: c, model } = t;
  const venue = c.hostVenue[row]! - 1;
  if (venue >= 0) c.venueGuests[venue] = c.venueGuests[venue]! - model.households.people[row]!;
  c.hostVenue[row] = 0;
}

/** Homes that are heated again get their people back; guests of a place that closed go home. In the order of their ranks. */
export function stepReturns(t: Tick): void {
  const { whereabouts, rank } = t.next;
  const rows: number[] = [];
  for (let row = 0; row < whereabouts.length; row++) {
    if (whereabouts[row] !== AT_HOME && returnsNow(t, row)) rows.push(row);
  }
  rows.sort((a, b) => rank[a]! - rank[b]!);
  for (const row of rows) returnHome(t, row);
}

function returnsNow(t: Tick, row: number): boolean {
  const { next: c, model } = t;
  const heated = (c.services[row]! & SERVICE_BIT.heating) !== 0;
  const venue = c.hostVenue[row]! - 1;
  if (venue >= 0 && !c.venueOpen[venue]) return true;
  const host = c.hostRow[row]! - 1;
  if (host >= 0 && t.previous.whereabouts[host] !== WHERE.home) return true;
  const cool = venue >= 0 && c.venueWish[venue] === COOL_USE;
  const well = cool
    ? c.indoorC[row]! < model.rates.needs.heatWatchC
    : heated && c.indoorC[row]! >= model.parameters.watchC - 1;
  return well && isSafeHome(t, row);
}
