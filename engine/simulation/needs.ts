import { DEVICE_KINDS, NEEDS } from '../model/index.ts';
import { DRAW } from './draw.ts';
import { addHazardNeeds, type Outcome, ramp } from './hazard-needs.ts';
import { canFetch, hasOwnPower, isAway } from './home.ts';
import { believesOutdated, wordsInUse, wordsPerHousehold } from './knowledge.ts';
import { LEDGER_WHATS, type LedgerWhat } from './ledger.ts';
import { NATURE } from './natures.ts';
import { nature } from './start-world.ts';
import { FLAG, MEANS } from './tables.ts';
import { NEED, SERVICE_BIT, type Tick, WHERE } from './tick.ts';

const WHAT = Object.fromEntries(LEDGER_WHATS.map((name, i) => [name, i])) as Record<LedgerWhat, number>;
const BED = DEVICE_KINDS.indexOf('bed-or-hoist');

/** Step 7: the nine needs of each household, what they would be without means and help, and why. Who is away needs nothing here. */
export function stepNeeds(t: Tick): void {
  const { raw, cause, worst } = t.model.scratch;
  const out: Outcome = { needs: t.next.needs, raw, cause, worst };
  out.needs.fill(0);
  raw.fill(0);
  cause.fill(0);
  worst.fill(0);
  needWater(t, out);
  needWarmth(t, out);
  needFood(t, out);
  needCare(t, out);
  needInformation(t, out);
  needSafety(t, out);
  needSanitation(t, out);
  needContact(t, out);
  addHazardNeeds(t, out);
}

/** Writes a need that is not 0, what it would be without means and help, and its cause. */
function put(out: Outcome, row: number, need: number, value: number, raw: number, cause: number): void {
  const at = row * NEEDS.length + need;
  if (value > out.worst[row]!) out.worst[row] = value;
  out.needs[at] = value;
  out.raw[at] = Math.max(raw, value);
  out.cause[at] = cause;
}

/** Unmet as the drinking water in the house falls below half a day; the tap running, none. */
function needWater(t: Tick, out: Outcome): void {
  const { services, whereabouts, waterMl, tapOffMinutes } = t.next;
  const { waterPerTick, count } = t.model.households;
  const { waterWorryMinutes: worry } = t.model.rates;
  for (let row = 0; row < count; row++) {
    if (services[row]! & SERVICE_BIT['tap-water'] || isAway(whereabouts[row]!)) continue;
    const lasts = (waterMl[row]! * t.step) / waterPerTick[row]!;
    const value = 1000 - ramp(lasts, 0, worry);
    put(out, row, NEED.water, value, ramp(tapOffMinutes[row]!, 0, worry), WHAT['stock-empty']);
  }
}

/** Unmet from 18 °C down to 12 °C for frail people, to 5 °C for others; one warm room and blankets help. */
function needWarmth(t: Tick, out: Outcome): void {
  const { indoorC, whereabouts, means } = t.next;
  const { flags, count } = t.model.households;
  const { watchC, vulnerableLimitC, limitC, blanketRelief } = t.model.rates;
  for (let row = 0; row < count; row++) {
    const where = whereabouts[row]!;
    if ((indoorC[row]! >= watchC && where === WHERE.home) || isAway(where)) continue;
    const range = watchC - (flags[row]! & FLAG.frail ? vulnerableLimitC : limitC);
    let value = ramp(watchC - feltC(t, row), 0, range);
    if (means[row]! & MEANS.blankets) value = Math.floor((value * (100 - blanketRelief)) / 100);
    put(out, row, NEED.warmth, value, ramp(watchC - indoorC[row]!, 0, range), WHAT['home-cold']);
  }
}

/** Temperature where its people are: with others, in the hall, or in the one room they live in. */
function feltC(t: Tick, row: number): number {
  const { next: c, previous: p, model } = t;
  if (c.whereabouts[row] === WHERE.warmPlace) return p.venueC[c.hostVenue[row]! - 1]!;
  if (c.whereabouts[row] === WHERE.withNeighbours) return p.indoorC[c.hostRow[row]! - 1]!;
  const oneRoom = model.scratch.natures[row]! & NATURE.oneRoom;
  return oneRoom ? c.indoorC[row]! + model.rates.oneRoomGainC : c.indoorC[row]!;
}

/** Unmet as the food in the house falls below half a day, and after a day without anything hot (a baby sooner). */
function needFood(t: Tick, out: Outcome): void {
  const { food, lastHotMeal, services, whereabouts, powerOffMinutes } = t.next;
  const { foodPerTick, flags, count } = t.model.households;
  const { foodWorryMinutes, babyHotWaterMinutes, hotMealWorryMinutes, hotMealUnmet } = t.model.rates;
  for (let row = 0; row < count; row++) {
    if (isAway(whereabouts[row]!)) continue;
    const baby = flags[row]! & FLAG.baby;
    const from = baby ? babyHotWaterMinutes : hotMealWorryMinutes;
    const weight = baby ? 2 * hotMealUnmet : hotMealUnmet;
    const since = t.minute - lastHotMeal[row]!;
    const off = services[row]! & SERVICE_BIT.power ? 0 : powerOffMinutes[row]!;
    // most homes in most ticks: enough in the house, and something hot today
    if (since <= from && off <= from && food[row]! * t.step >= foodWorryMinutes * foodPerTick[row]!) continue;
    const stock = 1000 - ramp((food[row]! * t.step) / foodPerTick[row]!, 0, foodWorryMinutes);
    const cold = Math.floor((weight * ramp(since, from, from + 2880)) / 1000);
    const dark = ramp(off, from, from + 2880);
    if (stock === 0 && cold === 0 && dark === 0) continue;
    const reason = stock >= cold ? WHAT['stock-empty'] : WHAT['no-hot-meal'];
    put(out, row, NEED.food, Math.max(stock, cold), Math.floor((weight * dark) / 1000), reason);
  }
}

/** The worst of: a device whose battery runs out, medicine that runs out, care that did not come. */
function needCare(t: Tick, out: Outcome): void {
  const { whereabouts, medicineMinutes, lastCare, services } = t.next;
  const { deviceFull, device, flags, count } = t.model.households;
  const { medicineWorryMinutes, careWorryMinutes, careUnmetMinutes, bedUnmet } = t.model.rates;
  for (let row = 0; row < count; row++) {
    if (isAway(whereabouts[row]!)) continue;
    const onGrid = services[row]! & SERVICE_BIT.power;
    const weight = device[row] === BED ? bedUnmet : 1000;
    let value = deviceFull[row]! < 0 ? 0 : Math.floor((deviceUnmet(t, row) * weight) / 1000);
    let reason = WHAT['device-empty'];
    if (medicineMinutes[row]! >= 0) {
      const medicine = 1000 - ramp(medicineMinutes[row]!, 0, medicineWorryMinutes);
      if (medicine > value) reason = WHAT['stock-empty'];
      value = Math.max(value, medicine);
    }
    if (flags[row]! & FLAG.careClient) {
      const late = ramp(t.minute - lastCare[row]!, careWorryMinutes, careUnmetMinutes);
      if (late > value) reason = WHAT['no-care'];
      value = Math.max(value, late);
    }
    const raw = deviceFull[row]! >= 0 && !onGrid ? weight : 0;
    if (value > 0 || raw > 0) put(out, row, NEED.care, value, raw, reason);
  }
}

/** 0 with power (of one's own too) or a battery more than half full, 1000 once it is empty. */
function deviceUnmet(t: Tick, row: number): number {
  const { next: c, model } = t;
  const full = model.households.deviceFull[row]!;
  if (full === 0) return (c.services[row]! & SERVICE_BIT.power) !== 0 || hasOwnPower(t, row) ? 0 : 1000;
  return 1000 - ramp(c.deviceMinutes[row]!, 0, (full * model.rates.deviceWorryShare) / 100);
}

/** Unmet as news gets older than two hours, and more when what one believes no longer holds. */
function needInformation(t: Tick, out: Outcome): void {
  const { lastNews, powerOffMinutes, whereabouts } = t.next;
  const { newsWorryMinutes, newsUnmetMinutes, outdatedUnmet } = t.model.rates;
  const words = wordsPerHousehold(t.model);
  const used = wordsInUse(t.next);
  for (let row = 0; row < lastNews.length; row++) {
    if (isAway(whereabouts[row]!)) continue;
    let value = ramp(t.minute - lastNews[row]!, newsWorryMinutes, newsUnmetMinutes);
    if (value < 1000 && believesOutdated(t.next, words, used, row)) value = Math.min(1000, value + outdatedUnmet);
    const raw = ramp(powerOffMinutes[row]!, newsWorryMinutes, newsUnmetMinutes);
    if (value > 0 || raw > 0) put(out, row, NEED.information, value, raw, WHAT['no-news']);
  }
}

/** Dark without a torch, 112 out of reach, vulnerable and alone; having been seen lately halves it, company takes it away. */
function needSafety(t: Tick, out: Outcome): void {
  const { services, means, whereabouts, lastContact } = t.next;
  const { flags, count } = t.model.households;
  const { darkUnmet, no112Unmet, aloneUnmet, seenReliefMinutes } = t.model.rates;
  const calm = SERVICE_BIT.power | SERVICE_BIT['emergency-112'];
  for (let row = 0; row < count; row++) {
    const has = services[row]!;
    if ((has & calm) === calm || isAway(whereabouts[row]!)) continue;
    const offGrid = (has & SERVICE_BIT.power) === 0;
    const dark = offGrid && t.dark ? darkUnmet : 0;
    const alone = offGrid && (flags[row]! & ALONE_AND_VULNERABLE) === ALONE_AND_VULNERABLE ? aloneUnmet : 0;
    const no112 = has & SERVICE_BIT['emergency-112'] ? 0 : no112Unmet;
    const rest = alone + no112;
    const unlit = means[row]! & MEANS.torch ? 0 : dark;
    let value = rest + unlit;
    // the heaviest of the three is what it is about
    const reason = unlit >= no112 && unlit >= alone ? WHAT.dark : no112 >= alone ? WHAT['no-112'] : WHAT['left-alone'];
    if (whereabouts[row] !== WHERE.home) value = 0;
    else if (t.minute - lastContact[row]! <= seenReliefMinutes) value = Math.floor(value / 2);
    put(out, row, NEED.safety, value, rest + dark, reason);
  }
}

const ALONE_AND_VULNERABLE = FLAG.alone | FLAG.vulnerable;

/** No water to flush (unless someone carries it up), or a sewer that takes no more. */
function needSanitation(t: Tick, out: Outcome): void {
  const { tapOffMinutes, sewageOffMinutes, whereabouts } = t.next;
  const { toiletWorryMinutes, toiletUnmetMinutes, sewerBufferMinutes, sewerUnmet, carryFlushRelief } = t.model.rates;
  for (let row = 0; row < whereabouts.length; row++) {
    if (tapOffMinutes[row] === 0 && sewageOffMinutes[row]! < sewerBufferMinutes) continue;
    if (isAway(whereabouts[row]!)) continue;
    const raw = ramp(tapOffMinutes[row]!, toiletWorryMinutes, toiletUnmetMinutes);
    let value = raw > 0 && canFetch(t, row) ? Math.floor((raw * (100 - carryFlushRelief)) / 100) : raw;
    let reason = WHAT['stock-empty'];
    if (whereabouts[row] !== WHERE.home) value = 0;
    else if (sewageOffMinutes[row]! >= sewerBufferMinutes && sewerUnmet > value && liesLow(t, row)) {
      value = sewerUnmet;
      reason = WHAT['sewer-full'];
    }
    put(out, row, NEED.sanitation, value, raw, reason);
  }
}

/** On the ground floor, and one of the homes where a full sewer comes up first. */
function liesLow(t: Tick, row: number): boolean {
  return t.model.households.floor[row] === 0 && nature(t.next, row, DRAW.liesLow) < t.model.rates.lowLying;
}

/** For who lives alone: time since another was seen or spoken to, twice as heavy for frail people. */
function needContact(t: Tick, out: Outcome): void {
  const { lastContact, powerOffMinutes, whereabouts } = t.next;
  const { flags, count } = t.model.households;
  const { contactWorryMinutes: from, contactUnmetMinutes: to } = t.model.rates;
  for (let row = 0; row < count; row++) {
    if (!(flags[row]! & FLAG.alone) || whereabouts[row] !== WHERE.home) continue;
    const weight = flags[row]! & FLAG.frail ? 2 : 1;
    const value = ramp((t.minute - lastContact[row]!) * weight, from, to);
    const raw = ramp(powerOffMinutes[row]! * weight, from, to);
    if (value > 0 || raw > 0) put(out, row, NEED.contact, value, raw, WHAT.alone);
  }
}
