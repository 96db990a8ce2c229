import type { AppliedEffect } from '../../model/index.ts';
import { rowsMeant } from '../people/who.ts';
import { FLAG } from '../world/tables.ts';
import { AT_HOME, FOLLOWS, HAZARD, type Of, type Tick } from '../world/tick.ts';

/**
 * Step 2, by area: smoke that enters homes, water that leaves them wet, cordons that end. Smoke indoors follows that outdoors
 * by first-order exchange: with k air changes an hour, in out = k · (out − in). At 0.5 an hour a home has 0.39 of the smoke
 * outside after one hour and 0.86 after four (NL-Alert advice and physics: 0.4 and 0.8, model-parameters, section 10).
 */
export function stepHazards(t: Tick): void {
  const on = t.next.hazards[0]!;
  if (on & HAZARD.smoke) stepSmoke(t);
  if (on & HAZARD.flood) stepWet(t);
  if (on & HAZARD.cordon) endCordons(t);
}

function stepSmoke(t: Tick): void {
  const { smokeIn, smokeOut, follows } = t.next;
  const { smokeShut, smokeOpen } = t.model.rates.hazards;
  for (let row = 0; row < smokeIn.length; row++) {
    const change = follows[row]! & FOLLOWS['stay-inside'] ? smokeShut : smokeOpen;
    smokeIn[row] = smokeIn[row]! + (smokeOut[row]! - smokeIn[row]!) * change;
  }
}

/** Homes on the ground floor with water at the door stay wet for some days after it has gone. */
function stepWet(t: Tick): void {
  const { floodCm, wetUntil } = t.next;
  const { floor } = t.model.households;
  const { wetFromCm, wetMinutes } = t.model.rates.hazards;
  for (let row = 0; row < floodCm.length; row++) {
    if (floor[row] === 0 && floodCm[row]! >= wetFromCm) wetUntil[row] = t.minute + wetMinutes;
    else if (wetUntil[row]! > 0 && t.minute >= wetUntil[row]!) wetUntil[row] = 0;
  }
}

function endCordons(t: Tick): void {
  const { cordonUntil } = t.next;
  for (let row = 0; row < cordonUntil.length; row++) {
    if (cordonUntil[row]! > 0 && t.minute >= cordonUntil[row]!) cordonUntil[row] = 0;
  }
}

/** Nobody can come to this door on foot: the water is too deep, or a cordon lies around it. */
export function isCutOff(t: Pick<Tick, 'next' | 'model'>, row: number): boolean {
  return t.next.floodCm[row]! >= t.model.rates.hazards.floodWalkCm || t.next.cordonUntil[row]! > 0;
}

/** Officials pass a cordon and come through water with what they have; trees and a closed way in stop them too. */
export function isOutOfOfficialReach(t: Pick<Tick, 'next' | 'model' | 'works'>, row: number): boolean {
  const { next: c } = t;
  if (c.floodCm[row]! >= t.model.rates.hazards.floodTooDeepCm || c.hazard[row]! & AT_HOME.blocked) return true;
  const passes = c.cordonUntil[row]! > 0 || c.floodCm[row]! > 0;
  return !passes && isWithoutRoad(t, row);
}

/** No car can come here: cut off, water for a car too deep, a blocked street, or every way in closed. */
export function isWithoutRoad(t: Pick<Tick, 'next' | 'model' | 'works'>, row: number): boolean {
  const { next: c, model } = t;
  if (c.hazards[0]! !== 0) {
    if (c.floodCm[row]! >= model.rates.services.floodPowerCm || c.cordonUntil[row]! > 0) return true;
    if (c.hazard[row]! & AT_HOME.blocked) return true;
  }
  const ways = model.households.ways[row]!;
  return ways.length > 0 && !ways.some((asset) => t.works[asset] === 1);
}

/** Somebody here can go out to a shop, a venue or a neighbour: able, not ill, not cut off, and steady enough on ice. */
export function canGoOut(t: Tick, row: number): boolean {
  const { next: c, model } = t;
  const flags = model.households.flags[row]!;
  if (c.hazards[0]! !== 0) {
    if (isCutOff(t, row) || c.smokeOut[row]! >= model.rates.needs.smokeLimit) return false;
    if (c.ill[row]! > 0 && (c.ill[row]! >= model.households.adults[row]! || c.follows[row]! & FOLLOWS['stay-home']))
      return false;
  }
  return !(t.slippery && (flags & FLAG.mobilityLimited || (flags & FLAG.over75 && flags & FLAG.alone)));
}

/** Can go out, and does so among people: while a disease goes round, the very old and care clients who know the advice stay in. */
export function goesAmongPeople(t: Tick, row: number): boolean {
  const { next: c, model } = t;
  if (!canGoOut(t, row)) return false;
  if (!(c.hazards[0]! & HAZARD.disease) || !(c.follows[row]! & FOLLOWS['stay-home'])) return true;
  return (model.households.flags[row]! & (FLAG.over80 | FLAG.careClient)) === 0;
}

/** What an effect does to the households it means, and that this run now has such a hazard. */
function mark(t: Tick, bit: number): void {
  t.next.hazards[0] = t.next.hazards[0]! | bit;
}

export function setSmoke(t: Tick, { density, where }: Of<'smoke'>, applied: AppliedEffect): void {
  mark(t, HAZARD.smoke);
  for (const row of rowsMeant(t, null, where, applied)) t.next.smokeOut[row] = density;
}

export function setFlood(t: Tick, { cm, where }: Of<'flood'>, applied: AppliedEffect): void {
  mark(t, HAZARD.flood);
  for (const row of rowsMeant(t, null, where, applied)) t.next.floodCm[row] = cm;
}

export function setBlocked(t: Tick, { on, where }: Of<'block'>, applied: AppliedEffect): void {
  if (on) mark(t, HAZARD.blocked);
  const { hazard } = t.next;
  for (const row of rowsMeant(t, null, where, applied)) {
    hazard[row] = on ? hazard[row]! | AT_HOME.blocked : hazard[row]! & ~AT_HOME.blocked;
  }
}

/** Without a duration until the end of the exercise; of 0 minutes: it is lifted. */
export function setCordon(t: Tick, { for: minutes, where }: Of<'cordon'>, applied: AppliedEffect): void {
  mark(t, HAZARD.cordon);
  const until = minutes === null ? t.model.scenario.endMinute + 1 : minutes === 0 ? 0 : t.minute + minutes;
  for (const row of rowsMeant(t, null, where, applied)) t.next.cordonUntil[row] = until;
}

export function contaminate(t: Tick, { assets, for: minutes }: Of<'contaminate'>): void {
  mark(t, HAZARD.taint);
  for (const asset of assets) {
    t.next.taintedUntil[asset] = minutes === null ? t.model.scenario.endMinute + 1 : t.minute + minutes;
  }
}

export function setRule(t: Tick, { visits, gatherings }: Of<'rule'>): void {
  t.next.ruleVisits[0] = visits ?? -1;
  t.next.ruleGatherings[0] = gatherings ?? -1;
}
