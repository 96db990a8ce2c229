import { LEDGER_WHATS, type LedgerWhat, NEEDS } from '../../model/index.ts';
import { canCook } from '../people/can-cook.ts';
import { FLAG } from '../world/tables.ts';
import { AT_HOME, FOLLOWS, HAZARD, NEED, type Tick, WHERE } from '../world/tick.ts';
import { isAway } from './home.ts';

/** Part of step 7: what heat, unsafe water, smoke, flood, orders to leave, incidents, illness and loneliness add to the needs. */

/** Where needs are written. */
export interface Outcome {
  needs: Uint16Array;
  raw: Uint16Array;
  cause: Uint16Array;
  /** What means and help spare each household, all its needs together: `raw` less the need. */
  spared: Int32Array;
  /** Per household the needs that the account looks at (`account.ts`): those at or above `border` are added. */
  booked: Uint16Array;
  border: number;
}

const WHAT = Object.fromEntries(LEDGER_WHATS.map((name, i) => [name, i])) as Record<LedgerWhat, number>;

/** 0 below `from`, 1000 from `to`, linear between; whole thousandths. */
export function ramp(value: number, from: number, to: number): number {
  if (value <= from) return 0;
  if (value >= to) return 1000;
  return Math.floor((1000 * (value - from)) / (to - from));
}

/** Writes a need where it is worse than what stands there; what it would be without means and help never sinks. */
export function worsen(out: Outcome, row: number, need: number, value: number, raw: number, cause: number): void {
  const at = row * NEEDS.length + need;
  const before = out.raw[at]! - out.needs[at]!;
  if (value >= out.border) out.booked[row] = out.booked[row]! | (1 << need);
  if (value > out.needs[at]!) {
    out.needs[at] = value;
    out.cause[at] = cause;
  }
  out.raw[at] = Math.max(raw, out.raw[at]!, out.needs[at]!);
  out.spared[row] = out.spared[row]! + out.raw[at]! - out.needs[at]! - before;
}

/** All of them; each is left out where the run has met nothing of the kind. */
export function addHazardNeeds(t: Tick, out: Outcome): void {
  const on = t.next.hazards[0]!;
  if (t.next.sun[0]! > 0) needCooling(t, out);
  if (on & HAZARD.taint) needSafeWater(t, out);
  if (on & (HAZARD.smoke | HAZARD.flood | HAZARD.leave)) needToBeSafe(t, out);
  if (on & HAZARD.flood) needDryHome(t, out);
  if (on & (HAZARD.incident | HAZARD.disease)) needSomebody(t, out);
  creditGroceries(t, out);
  needPeople(t, out);
}

/**
 * Too warm indoors: for frail people from 26 °C (watch), wholly from 32 °C; for others some degrees higher. Somebody at the
 * door in the last day multiplies the odds of a bad outcome by 0.4 (Bouchama 2007): n → 0.4n ÷ (1 − 0.6n).
 */
function needCooling(t: Tick, out: Outcome): void {
  const { indoorC, whereabouts, lastVisit, hostVenue, hostRow } = t.next;
  const { flags, count } = t.model.households;
  const { heatWatchC, heatLimitC, heatOthersC } = t.model.rates.needs;
  const { checkOddsHeat } = t.model.rates.help;
  for (let row = 0; row < count; row++) {
    const where = whereabouts[row]!;
    if (isAway(where) || (indoorC[row]! <= heatWatchC && where === WHERE.home)) continue;
    const more = flags[row]! & FLAG.frail ? 0 : heatOthersC;
    let felt = indoorC[row]!;
    if (where === WHERE.warmPlace) felt = t.previous.venueC[hostVenue[row]! - 1]!;
    else if (where === WHERE.withNeighbours) felt = t.previous.indoorC[hostRow[row]! - 1]!;
    let value = ramp(felt, heatWatchC + more, heatLimitC + more);
    if (value > 0 && lastVisit[row]! >= 0 && t.minute - lastVisit[row]! <= 1440)
      value = lowerOdds(value, checkOddsHeat);
    const raw = ramp(indoorC[row]!, heatWatchC + more, heatLimitC + more);
    if (raw > 0) worsen(out, row, NEED.cooling, value, raw, WHAT['home-hot']);
  }
}

/** A need in thousandths whose odds are multiplied. */
export function lowerOdds(value: number, odds: number): number {
  const share = value / 1000;
  return Math.floor((1000 * odds * share) / (1 - (1 - odds) * share));
}

/** The tap runs and its water is unsafe: who does not know drinks it; who knows boils it, or lives on what is in the house. */
function needSafeWater(t: Tick, out: Outcome): void {
  const { tapUnsafe, whereabouts, waterMl, follows } = t.next;
  const { waterPerTick, count } = t.model.households;
  const { waterWorryMinutes: worry, unsafeWaterUnmet } = t.model.rates.needs;
  for (let row = 0; row < count; row++) {
    if (tapUnsafe[row] === 0 || isAway(whereabouts[row]!)) continue;
    if (!(follows[row]! & FOLLOWS['boil-water'])) {
      worsen(out, row, NEED.water, unsafeWaterUnmet, unsafeWaterUnmet, WHAT['unsafe-water']);
    } else if (canCook(t, row)) {
      worsen(out, row, NEED.water, 0, unsafeWaterUnmet, WHAT['unsafe-water']);
    } else {
      const lasts = (waterMl[row]! * t.step) / waterPerTick[row]!;
      worsen(out, row, NEED.water, 1000 - ramp(lasts, 0, worry), 1000, WHAT['stock-empty']);
    }
  }
}

/** Smoke in the home (sooner for frail people), water at the door, being where one was told to leave. */
function needToBeSafe(t: Tick, out: Outcome): void {
  const { smokeIn, floodCm, hazard, whereabouts } = t.next;
  const { flags, floor, count } = t.model.households;
  const { smokeWatch, floodWalkCm, wetFromCm } = t.model.rates.hazards;
  const { smokeLimit, mustLeaveUnmet } = t.model.rates.needs;
  for (let row = 0; row < count; row++) {
    if (whereabouts[row] !== WHERE.home) {
      // gone in time: what staying would have meant is what they, or who took them along, have met
      if (hazard[row]! & AT_HOME.leave) worsen(out, row, NEED.safety, 0, mustLeaveUnmet, WHAT['must-leave']);
      continue;
    }
    const smoke = smokeIn[row]!;
    if (smoke > smokeWatch) {
      const value = ramp(flags[row]! & FLAG.frail ? smoke * 1.5 : smoke, smokeWatch, smokeLimit);
      worsen(out, row, NEED.safety, value, ramp(t.next.smokeOut[row]!, smokeWatch, smokeLimit), WHAT.smoke);
    }
    const water = floodCm[row]!;
    if (water >= wetFromCm) {
      const value = floor[row] === 0 ? ramp(water, 0, 2 * floodWalkCm) : water >= floodWalkCm ? 250 : 0;
      worsen(out, row, NEED.safety, value, value, WHAT.flood);
    }
    if (hazard[row]! & AT_HOME.leave) worsen(out, row, NEED.safety, mustLeaveUnmet, mustLeaveUnmet, WHAT['must-leave']);
  }
}

/** Water in the home, and mud after it: no toilet, no clean floor. */
function needDryHome(t: Tick, out: Outcome): void {
  const { wetUntil, floodCm, whereabouts } = t.next;
  const { floor, count } = t.model.households;
  const { wetFromCm } = t.model.rates.hazards;
  const { wetUnmet } = t.model.rates.needs;
  for (let row = 0; row < count; row++) {
    if (floor[row]! > 0 || whereabouts[row] !== WHERE.home || wetUntil[row] === 0) continue;
    const value = floodCm[row]! >= wetFromCm ? 1000 : wetUnmet;
    worsen(out, row, NEED.sanitation, value, value, WHAT.flood);
  }
}

/** Help for an incident that has not come yet; ill and alone without anybody at the door in the last day. */
function needSomebody(t: Tick, out: Outcome): void {
  const { incidentUntil, incidentElse, ill, lastVisit, whereabouts } = t.next;
  const { flags, count } = t.model.households;
  const { illAloneUnmet } = t.model.rates.needs;
  for (let row = 0; row < count; row++) {
    if (incidentElse[row]! >= t.minute && incidentElse[row]! > 0)
      worsen(out, row, NEED.care, incidentUntil[row]! >= t.minute ? 1000 : 0, 1000, WHAT.incident);
    if (ill[row] === 0 || !(flags[row]! & FLAG.alone) || whereabouts[row] !== WHERE.home) continue;
    const seen = lastVisit[row]! >= 0 && t.minute - lastVisit[row]! <= 1440;
    worsen(out, row, NEED.care, seen ? 0 : illAloneUnmet, illAloneUnmet, WHAT.ill);
  }
}

/** What they would lack without the groceries that others brought. */
function creditGroceries(t: Tick, out: Outcome): void {
  const { fedUntil } = t.next;
  for (let row = 0; row < fedUntil.length; row++) {
    if (fedUntil[row]! > t.minute) worsen(out, row, NEED.food, 0, 1000, WHAT['stock-empty']);
  }
}

/** For who lives alone: days since anyone was met in person. A telephone helps against silence, not against this. */
function needPeople(t: Tick, out: Outcome): void {
  const { lastMet, whereabouts } = t.next;
  const { aloneRows } = t.model.households;
  const { lonelyFromMinutes, lonelyToMinutes, lonelyUnmet } = t.model.rates.needs;
  for (let i = 0; i < aloneRows.length; i++) {
    const row = aloneRows[i]!;
    const since = t.minute - lastMet[row]!;
    if (since <= lonelyFromMinutes || whereabouts[row] !== WHERE.home) continue;
    const value = Math.floor((lonelyUnmet * ramp(since, lonelyFromMinutes, lonelyToMinutes)) / 1000);
    if (value > 0) worsen(out, row, NEED.contact, value, value, WHAT.lonely);
  }
}
