import { DEVICE_KINDS, NEEDS } from '../model/index.ts';
import { DRAW } from './draw.ts';
import { canFetch, hasOwnPower, isAway } from './home.ts';
import { believesOutdated, wordsPerHousehold } from './knowledge.ts';
import { LEDGER_WHATS, type LedgerWhat } from './ledger.ts';
import { nature } from './start-world.ts';
import { FLAG, MEANS } from './tables.ts';
import { NEED, SERVICE_BIT, type Tick, WHERE } from './tick.ts';

const WHAT = Object.fromEntries(LEDGER_WHATS.map((name, i) => [name, i])) as Record<LedgerWhat, number>;
const BED = DEVICE_KINDS.indexOf('bed-or-hoist');

/** 0 below `from`, 1000 from `to`, linear between; whole thousandths. */
export function ramp(value: number, from: number, to: number): number {
  if (value <= from) return 0;
  if (value >= to) return 1000;
  return Math.floor((1000 * (value - from)) / (to - from));
}

/** Step 7: the nine needs of each household, what they would be without means and help, and why. */
export function stepNeeds(t: Tick): void {
  const { model, next: c } = t;
  const { count } = model.households;
  const words = wordsPerHousehold(model);
  for (let row = 0; row < count; row++) {
    const at = row * NEEDS.length;
    if (isAway(c.whereabouts[row]!)) {
      c.needs.fill(0, at, at + NEEDS.length);
      model.scratch.raw.fill(0, at, at + NEEDS.length);
      continue;
    }
    needWater(t, row);
    needWarmth(t, row);
    needFood(t, row);
    needCare(t, row);
    needInformation(t, row, words);
    needSafety(t, row);
    needSanitation(t, row);
    needContact(t, row);
  }
}

/** Writes a need, what it would be without means and help, and its cause. */
function put(t: Tick, at: number, value: number, raw: number, cause: number): void {
  t.next.needs[at] = value;
  t.model.scratch.raw[at] = Math.max(raw, value);
  t.model.scratch.cause[at] = value > 0 ? cause : 0;
}

/** Unmet as the drinking water in the house falls below half a day; the tap running, none. */
function needWater(t: Tick, row: number): void {
  const { next: c, model } = t;
  if (c.services[row]! & SERVICE_BIT['tap-water']) {
    put(t, row * NEEDS.length + NEED.water, 0, 0, 0);
    return;
  }
  const lasts = (c.waterMl[row]! * t.step) / model.households.waterPerTick[row]!;
  const { waterWorryMinutes: worry } = model.rates;
  put(
    t,
    row * NEEDS.length + NEED.water,
    1000 - ramp(lasts, 0, worry),
    ramp(c.tapOffMinutes[row]!, 0, worry),
    WHAT['stock-empty'],
  );
}

/** Unmet from 18 °C down to 12 °C for frail people, to 5 °C for others; one warm room and blankets help. */
function needWarmth(t: Tick, row: number): void {
  const { next: c, previous: p, model } = t;
  const { rates, households: h } = model;
  const home = c.indoorC[row]!;
  if (home >= rates.watchC && c.whereabouts[row] === WHERE.home) {
    put(t, row * NEEDS.length + NEED.warmth, 0, 0, 0);
    return;
  }
  const full = h.flags[row]! & FLAG.frail ? rates.vulnerableLimitC : rates.limitC;
  const raw = ramp(rates.watchC - home, 0, rates.watchC - full);
  let feels = home;
  if (c.whereabouts[row] === WHERE.warmPlace) feels = p.venueC[c.hostVenue[row]! - 1]!;
  else if (c.whereabouts[row] === WHERE.withNeighbours) feels = p.indoorC[c.hostRow[row]! - 1]!;
  else if (raw > 0 && nature(c, row, DRAW.oneRoom) < rates.oneRoom) feels = home + rates.oneRoomGainC;
  let value = ramp(rates.watchC - feels, 0, rates.watchC - full);
  if (c.means[row]! & MEANS.blankets) value = Math.floor((value * (100 - rates.blanketRelief)) / 100);
  put(t, row * NEEDS.length + NEED.warmth, value, raw, WHAT['home-cold']);
}

/** Unmet as the food in the house falls below half a day, and after a day without anything hot (a baby sooner). */
function needFood(t: Tick, row: number): void {
  const { next: c, model } = t;
  const { rates, households: h } = model;
  const lasts = (c.food[row]! * t.step) / h.foodPerTick[row]!;
  const stock = 1000 - ramp(lasts, 0, rates.foodWorryMinutes);
  const baby = h.flags[row]! & FLAG.baby;
  const from = baby ? rates.babyHotWaterMinutes : rates.hotMealWorryMinutes;
  const cold = ramp(t.minute - c.lastHotMeal[row]!, from, from + 2880);
  const hot = Math.floor((cold * rates.hotMealUnmet * (baby ? 2 : 1)) / 1000);
  const raw =
    c.services[row]! & SERVICE_BIT.power
      ? 0
      : Math.floor((rates.hotMealUnmet * ramp(c.powerOffMinutes[row]!, from, from + 2880)) / 1000);
  put(
    t,
    row * NEEDS.length + NEED.food,
    Math.max(stock, hot),
    raw,
    stock >= hot ? WHAT['stock-empty'] : WHAT['no-hot-meal'],
  );
}

/** The worst of: a device whose battery runs out, medicine that runs out, care that did not come. */
function needCare(t: Tick, row: number): void {
  const { next: c, model } = t;
  const { rates, households: h } = model;
  const flags = h.flags[row]!;
  let value = 0;
  let raw = 0;
  let cause = WHAT['no-care'];
  const offGrid = !(c.services[row]! & SERVICE_BIT.power);
  const full = h.deviceFull[row]!;
  if (full >= 0 && (offGrid || c.deviceMinutes[row]! < full)) {
    const weight = h.device[row] === BED ? rates.bedUnmet : 1000;
    raw = offGrid ? weight : 0;
    const empty = hasOwnPower(t, row)
      ? 0
      : full === 0
        ? 1000
        : 1000 - ramp(c.deviceMinutes[row]!, 0, (full * rates.deviceWorryShare) / 100);
    value = full === 0 && !offGrid ? 0 : Math.floor((empty * weight) / 1000);
    cause = WHAT['device-empty'];
  }
  if (c.medicineMinutes[row]! >= 0) {
    const medicine = 1000 - ramp(c.medicineMinutes[row]!, 0, rates.medicineWorryMinutes);
    if (medicine > value) {
      value = medicine;
      cause = WHAT['stock-empty'];
    }
  }
  if (flags & FLAG.careClient) {
    const late = ramp(t.minute - c.lastCare[row]!, rates.careWorryMinutes, rates.careUnmetMinutes);
    if (late > value) {
      value = late;
      cause = WHAT['no-care'];
    }
  }
  put(t, row * NEEDS.length + NEED.care, value, raw, cause);
}

/** Unmet as news gets older than two hours, and more when what one believes no longer holds. */
function needInformation(t: Tick, row: number, words: number): void {
  const { next: c, model } = t;
  const { rates } = model;
  const silence = t.minute - c.lastNews[row]!;
  let value = ramp(silence, rates.newsWorryMinutes, rates.newsUnmetMinutes);
  if (believesOutdated(c, words, row)) value = Math.min(1000, value + rates.outdatedUnmet);
  const raw = ramp(c.powerOffMinutes[row]!, rates.newsWorryMinutes, rates.newsUnmetMinutes);
  put(t, row * NEEDS.length + NEED.information, value, raw, WHAT['no-news']);
}

/** Dark without a torch, 112 out of reach, vulnerable and alone; having been seen lately halves it. */
function needSafety(t: Tick, row: number): void {
  const { next: c, model } = t;
  const { rates, households: h } = model;
  const has = c.services[row]!;
  const offGrid = !(has & SERVICE_BIT.power);
  let raw = 0;
  let value = 0;
  if (offGrid && t.dark) {
    raw += rates.darkUnmet;
    if (!(c.means[row]! & MEANS.torch)) value += rates.darkUnmet;
  }
  if (!(has & SERVICE_BIT['emergency-112'])) {
    raw += rates.no112Unmet;
    value += rates.no112Unmet;
  }
  const flags = h.flags[row]!;
  if (offGrid && flags & FLAG.alone && flags & FLAG.vulnerable) {
    raw += rates.aloneUnmet;
    value += rates.aloneUnmet;
  }
  if (value > 0 && c.whereabouts[row] !== WHERE.home) value = 0;
  else if (value > 0 && t.minute - c.lastContact[row]! <= rates.seenReliefMinutes) value = Math.floor(value / 2);
  put(t, row * NEEDS.length + NEED.safety, value, raw, WHAT.dark);
}

/** No water to flush (unless someone carries it up), or a sewer that takes no more. */
function needSanitation(t: Tick, row: number): void {
  const { next: c, model } = t;
  const { rates } = model;
  const raw = ramp(c.tapOffMinutes[row]!, rates.toiletWorryMinutes, rates.toiletUnmetMinutes);
  const carried = raw > 0 && canFetch(t, row);
  let value = carried ? Math.floor((raw * (100 - rates.carryFlushRelief)) / 100) : raw;
  let cause = WHAT['stock-empty'];
  if (c.whereabouts[row] !== WHERE.home) value = 0;
  else if (c.sewageOffMinutes[row]! >= rates.sewerBufferMinutes && rates.sewerUnmet > value && liesLow(t, row)) {
    value = rates.sewerUnmet;
    cause = WHAT['sewer-full'];
  }
  put(t, row * NEEDS.length + NEED.sanitation, value, raw, cause);
}

/** On the ground floor, and one of the homes where a full sewer comes up first. */
function liesLow(t: Tick, row: number): boolean {
  return t.model.households.floor[row] === 0 && nature(t.next, row, DRAW.liesLow) < t.model.rates.lowLying;
}

/** For who lives alone: time since another was seen or spoken to, twice as heavy for frail people. */
function needContact(t: Tick, row: number): void {
  const { next: c, model } = t;
  const { rates, households: h } = model;
  if (!(h.flags[row]! & FLAG.alone) || c.whereabouts[row] !== WHERE.home) {
    put(t, row * NEEDS.length + NEED.contact, 0, 0, 0);
    return;
  }
  const sooner = h.flags[row]! & FLAG.frail ? 2 : 1;
  const alone = (t.minute - c.lastContact[row]!) * sooner;
  const value = ramp(alone, rates.contactWorryMinutes, rates.contactUnmetMinutes);
  const raw = ramp(c.powerOffMinutes[row]! * sooner, rates.contactWorryMinutes, rates.contactUnmetMinutes);
  put(t, row * NEEDS.length + NEED.contact, value, raw, WHAT.alone);
}
