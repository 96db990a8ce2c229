import type { AppliedEffect } from '../../model/index.ts';
import { findPartner } from '../people/ties.ts';
import { rowsMeant } from '../people/who.ts';
import { FLAG } from '../world/tables.ts';
import { AT_HOME, FOLLOWS, HAZARD, type Of, type Tick, WHERE } from '../world/tick.ts';
import { MOVE_TO, moveCode } from './move-code.ts';
import { moveHousehold, moveToVenue, roomAt } from './moving.ts';
import { isSafeHome } from './safe-home.ts';

/** Everyone there is told to leave; whoever is away already stays away. */
export function orderToLeave(t: Tick, { to, where }: Of<'evacuate'>, applied: AppliedEffect): void {
  const { next: c } = t;
  c.hazards[0] = c.hazards[0]! | HAZARD.leave;
  for (const row of rowsMeant(t, null, where, applied)) {
    c.hazard[row] = c.hazard[row]! | AT_HOME.leave;
    c.leaveSince[row] = t.minute;
    c.leaveTo[row] = moveCode(to);
  }
}

/** Part of step 9, own means: who was told to leave, heard of it and can go, goes. Once an hour each looks again. */
export function leaveWhenTold(t: Tick, row: number): boolean {
  const { next: c, model } = t;
  if (!(c.hazard[row]! & AT_HOME.leave) || c.whereabouts[row] !== WHERE.home) return false;
  const heard = (c.follows[row]! & FOLLOWS.leave) !== 0 || c.lastVisit[row]! >= c.leaveSince[row]!;
  if (!heard || !(model.households.flags[row]! & FLAG.able)) return false;
  return takeAway(t, row);
}

/** Goes, or is brought, where people of this home are to go: the hall that is meant, family elsewhere, a tie outside the area, any open hall. */
export function takeAway(t: Tick, row: number): boolean {
  const { next: c, model } = t;
  if (c.whereabouts[row] !== WHERE.home) return false;
  const to = c.leaveTo[row]!;
  if (to >= 0 && moveToVenue(t, row, to)) return true;
  if (to === MOVE_TO.family && model.households.flags[row]! & FLAG.familyElsewhere) {
    moveHousehold(t, row, WHERE.withFamily, -1, -1);
    return true;
  }
  if (to !== MOVE_TO.warmPlace && goToTie(t, row)) return true;
  for (let venue = 0; venue < model.neighbourhood.venues.length; venue++) {
    if (c.venueOpen[venue] && roomAt(t, venue) >= model.households.people[row]! && moveToVenue(t, row, venue))
      return true;
  }
  return to === MOVE_TO.warmPlace && goToTie(t, row);
}

/** To the first tie whose home is safe and who was at home a tick ago. */
function goToTie(t: Tick, row: number): boolean {
  const { previous: p, next: c, model } = t;
  const host = findPartner(model, c, row, (other) => {
    return p.whereabouts[other] === WHERE.home && isSafeHome(t, other) && !c.hostRow.includes(other + 1);
  });
  if (host < 0) return false;
  moveHousehold(t, row, WHERE.withNeighbours, host, -1);
  return true;
}

/** An order to leave ends some hours after it was given, once smoke, water and cordon are gone. */
export function endOrdersToLeave(t: Tick): void {
  const { next: c, model } = t;
  if (!(c.hazards[0]! & HAZARD.leave)) return;
  for (let row = 0; row < c.hazard.length; row++) {
    if (!(c.hazard[row]! & AT_HOME.leave)) continue;
    if (t.minute - c.leaveSince[row]! < model.rates.hazards.leaveMinutes || c.cordonUntil[row]! > 0) continue;
    if (c.smokeOut[row]! >= model.rates.hazards.smokeWatch || c.floodCm[row]! >= model.rates.hazards.wetFromCm)
      continue;
    c.hazard[row] = c.hazard[row]! & ~AT_HOME.leave;
  }
}
