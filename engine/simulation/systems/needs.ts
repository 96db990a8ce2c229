import { DEVICE_KINDS, LEDGER_WHATS, type LedgerWhat, NEEDS } from '../../model/index.ts';
import { believesOutdated, wordsInUse, wordsPerHousehold } from '../people/knowledge.ts';
import { DRAW } from '../world/draw.ts';
import { nature } from '../world/nature.ts';
import { FLAG, MEANS } from '../world/tables.ts';
import { NEED, SERVICE_BIT, type Tick, WHERE } from '../world/tick.ts';
import { addHazardNeeds, type Outcome, ramp } from './hazard-needs.ts';
import { canFetch, hasOwnPower } from './home.ts';
import { NATURE } from './natures.ts';

const WHAT = Object.fromEntries(LEDGER_WHATS.map((name, i) => [name, i])) as Record<LedgerWhat, number>;
const BED = DEVICE_KINDS.indexOf('bed-or-hoist');
// what the loops over all homes read: a name of this file costs nothing there, one of another file is looked up each time
const WIDTH = NEEDS.length;
const { home: HOME, withFamily: WITH_FAMILY, movedOut: MOVED_OUT } = WHERE;
const { power: POWER, 'emergency-112': CALLS_112 } = SERVICE_BIT;
const { frail: FRAIL, baby: BABY, careClient: CARE_CLIENT } = FLAG;
const ALONE_AND_VULNERABLE = FLAG.alone | FLAG.vulnerable;
const { torch: TORCH, blankets: BLANKETS } = MEANS;
const { oneRoom: ONE_ROOM } = NATURE;
const { warmth: WARMTH, food: FOOD, information: INFORMATION, safety: SAFETY } = NEED;
const { 'home-cold': HOME_COLD, 'stock-empty': STOCK_EMPTY, 'no-hot-meal': NO_HOT_MEAL, 'no-news': NO_NEWS } = WHAT;
const { dark: DARK, 'no-112': NO_112, 'left-alone': LEFT_ALONE } = WHAT;

/** Step 7: the nine needs of each household, what they would be without means and help, and why. Who is away needs nothing here. */
export function stepNeeds(t: Tick): void {
  const { raw, cause, spared, booked } = t.scratch;
  const out: Outcome = { needs: t.next.needs, raw, cause, spared, booked, border: t.model.rates.needs.unmetFrom };
  out.needs.fill(0);
  raw.fill(0);
  cause.fill(0);
  spared.fill(0);
  needWarmth(t, out);
  needNewsAndSafety(t, out);
  needFood(t, out);
  needWaterAndToilet(t, out);
  needCareAndCompany(t, out);
  addHazardNeeds(t, out);
}

/** Whoever cannot lack it is passed over without a call. */
function needWaterAndToilet(t: Tick, out: Outcome): void {
  const { whereabouts, tapOffMinutes, sewageOffMinutes } = t.next;
  const { count } = t.model.households;
  const { sewerBufferMinutes } = t.model.rates.services;
  for (let row = 0; row < count; row++) {
    const tapOff = tapOffMinutes[row]!;
    if (tapOff === 0 && sewageOffMinutes[row]! < sewerBufferMinutes) continue;
    const where = whereabouts[row]!;
    if (where === WITH_FAMILY || where === MOVED_OUT) continue;
    if (tapOff > 0) needWater(t, out, row);
    needSanitation(t, out, row);
  }
}

/** Only some households can lack these at all. */
function needCareAndCompany(t: Tick, out: Outcome): void {
  const { whereabouts, powerOffMinutes, lastContact, medicineMinutes } = t.next;
  const { flags, deviceFull, careRows, aloneRows } = t.model.households;
  const { contactWorryMinutes, medicineWorryMinutes } = t.model.rates.needs;
  const { minute } = t;
  for (let i = 0; i < careRows.length; i++) {
    const row = careRows[i]!;
    const left = medicineMinutes[row]!;
    if (deviceFull[row]! < 0 && !(flags[row]! & CARE_CLIENT) && (left < 0 || left >= medicineWorryMinutes)) continue;
    const where = whereabouts[row]!;
    if (where !== WITH_FAMILY && where !== MOVED_OUT) needCare(t, out, row);
  }
  for (let i = 0; i < aloneRows.length; i++) {
    const row = aloneRows[i]!;
    if (whereabouts[row] !== HOME) continue;
    const weight = flags[row]! & FRAIL ? 2 : 1;
    if (Math.max(powerOffMinutes[row]!, minute - lastContact[row]!) * weight > contactWorryMinutes)
      needContact(t, out, row);
  }
}

/** Writes a need that is not 0, once, what it would be without means and help, and its cause. */
function put(out: Outcome, row: number, need: number, value: number, raw: number, cause: number): void {
  const at = row * WIDTH + need;
  if (value >= out.border) out.booked[row] = out.booked[row]! | (1 << need);
  out.needs[at] = value;
  out.cause[at] = cause;
  if (raw > value) {
    out.raw[at] = raw;
    out.spared[row] = out.spared[row]! + raw - value;
  } else out.raw[at] = value;
}

/** `ramp` for whole minutes only: where no other numbers come, it is worked out in whole numbers. */
function rampMinutes(value: number, from: number, to: number): number {
  if (value <= from) return 0;
  if (value >= to) return 1000;
  return Math.floor((1000 * (value - from)) / (to - from));
}

/** Unmet as the drinking water in the house falls below half a day; the tap running, none. */
function needWater(t: Tick, out: Outcome, row: number): void {
  const { waterWorryMinutes: worry } = t.model.rates.needs;
  const lasts = (t.next.waterMl[row]! * t.step) / t.model.households.waterPerTick[row]!;
  const value = 1000 - ramp(lasts, 0, worry);
  put(out, row, NEED.water, value, ramp(t.next.tapOffMinutes[row]!, 0, worry), WHAT['stock-empty']);
}

/** Unmet from 18 °C down to 12 °C for frail people, to 5 °C for others; one warm room and blankets help. */
function needWarmth(t: Tick, out: Outcome): void {
  const { indoorC, whereabouts, means } = t.next;
  const { flags, count } = t.model.households;
  const { natures } = t.scratch;
  const { watchC, vulnerableLimitC, limitC, blanketRelief } = t.model.rates.needs;
  const { oneRoomGainC } = t.model.rates.home;
  for (let row = 0; row < count; row++) {
    const where = whereabouts[row]!;
    const indoor = indoorC[row]!;
    if ((indoor >= watchC && where === HOME) || where === WITH_FAMILY || where === MOVED_OUT) continue;
    const range = watchC - (flags[row]! & FRAIL ? vulnerableLimitC : limitC);
    let felt = indoor;
    if (where !== HOME) felt = elsewhereC(t, row);
    else if (natures[row]! & ONE_ROOM) felt = indoor + oneRoomGainC;
    const raw = ramp(watchC - indoor, 0, range);
    let value = felt === indoor ? raw : ramp(watchC - felt, 0, range);
    if (means[row]! & BLANKETS) value = Math.floor((value * (100 - blanketRelief)) / 100);
    put(out, row, WARMTH, value, raw, HOME_COLD);
  }
}

/** Temperature where its people are: in the hall, or with others. */
function elsewhereC(t: Tick, row: number): number {
  const { next: c, previous: p } = t;
  return c.whereabouts[row] === WHERE.warmPlace ? p.venueC[c.hostVenue[row]! - 1]! : p.indoorC[c.hostRow[row]! - 1]!;
}

/** Unmet as the food in the house falls below half a day, and after a day without anything hot (a baby sooner). */
function needFood(t: Tick, out: Outcome): void {
  const { food, lastHotMeal, whereabouts, powerOffMinutes } = t.next;
  const { foodPerTick, flags, count } = t.model.households;
  const { foodWorryMinutes, babyHotWaterMinutes, hotMealWorryMinutes, hotMealUnmet } = t.model.rates.needs;
  const { minute, step } = t;
  for (let row = 0; row < count; row++) {
    const where = whereabouts[row]!;
    if (where === WITH_FAMILY || where === MOVED_OUT) continue;
    const baby = flags[row]! & BABY;
    const from = baby ? babyHotWaterMinutes : hotMealWorryMinutes;
    const since = minute - lastHotMeal[row]!;
    const off = powerOffMinutes[row]!;
    const enough = food[row]! * step >= foodWorryMinutes * foodPerTick[row]!;
    // most homes in most ticks: enough in the house, and something hot today
    if (enough && since <= from && off <= from) continue;
    const weight = baby ? 2 * hotMealUnmet : hotMealUnmet;
    const stock = enough ? 0 : 1000 - ramp((food[row]! * step) / foodPerTick[row]!, 0, foodWorryMinutes);
    const cold = Math.floor((weight * rampMinutes(since, from, from + 2880)) / 1000);
    const dark = rampMinutes(off, from, from + 2880);
    if (stock === 0 && cold === 0 && dark === 0) continue;
    const reason = stock >= cold ? STOCK_EMPTY : NO_HOT_MEAL;
    put(out, row, FOOD, Math.max(stock, cold), Math.floor((weight * dark) / 1000), reason);
  }
}

/** The worst of: a device whose battery runs out, medicine that runs out, care that did not come. */
function needCare(t: Tick, out: Outcome, row: number): void {
  const left = t.next.medicineMinutes[row]!;
  const { deviceFull, device, flags } = t.model.households;
  const { medicineWorryMinutes, careWorryMinutes, careUnmetMinutes, bedUnmet } = t.model.rates.needs;
  const onDevice = deviceFull[row]! >= 0;
  const client = flags[row]! & CARE_CLIENT;
  const weight = device[row] === BED ? bedUnmet : 1000;
  let value = onDevice ? Math.floor((deviceUnmet(t, row) * weight) / 1000) : 0;
  let reason = WHAT['device-empty'];
  if (left >= 0) {
    const medicine = 1000 - ramp(left, 0, medicineWorryMinutes);
    if (medicine > value) reason = WHAT['stock-empty'];
    value = Math.max(value, medicine);
  }
  if (client) {
    const late = ramp(t.minute - t.next.lastCare[row]!, careWorryMinutes, careUnmetMinutes);
    if (late > value) reason = WHAT['no-care'];
    value = Math.max(value, late);
  }
  const raw = onDevice && !(t.next.services[row]! & POWER) ? weight : 0;
  if (value > 0 || raw > 0) put(out, row, NEED.care, value, raw, reason);
}

/** 0 with power (of one's own too) or a battery more than half full, 1000 once it is empty. */
function deviceUnmet(t: Tick, row: number): number {
  const { next: c, model } = t;
  const full = model.households.deviceFull[row]!;
  if (full === 0) return (c.services[row]! & SERVICE_BIT.power) !== 0 || hasOwnPower(t, row) ? 0 : 1000;
  return 1000 - ramp(c.deviceMinutes[row]!, 0, (full * model.rates.needs.deviceWorryShare) / 100);
}

/**
 * News: unmet as it gets older than two hours, and more when what one believes no longer holds. Safety: dark without a torch,
 * 112 out of reach, vulnerable and alone; having been seen lately halves it, company takes it away.
 */
function needNewsAndSafety(t: Tick, out: Outcome): void {
  const { lastNews, lastContact, powerOffMinutes, services, whereabouts, means } = t.next;
  const { flags, count } = t.model.households;
  const { newsWorryMinutes, newsUnmetMinutes, outdatedUnmet } = t.model.rates.needs;
  const { darkUnmet, no112Unmet, aloneUnmet, seenReliefMinutes } = t.model.rates.needs;
  const { minute } = t;
  const inDark = t.dark ? darkUnmet : 0;
  const words = wordsPerHousehold(t.model);
  const used = wordsInUse(t.next);
  for (let row = 0; row < count; row++) {
    const where = whereabouts[row]!;
    if (where === WITH_FAMILY || where === MOVED_OUT) continue;
    const off = powerOffMinutes[row]!;
    let news = rampMinutes(minute - lastNews[row]!, newsWorryMinutes, newsUnmetMinutes);
    if (news < 1000 && believesOutdated(t.next, words, used, row)) news = Math.min(1000, news + outdatedUnmet);
    const raw = rampMinutes(off, newsWorryMinutes, newsUnmetMinutes);
    if (news > 0 || raw > 0) put(out, row, INFORMATION, news, raw, NO_NEWS);
    const has = services[row]!;
    if (has & POWER && has & CALLS_112) continue;
    const dark = off > 0 ? inDark : 0;
    const alone = off > 0 && (flags[row]! & ALONE_AND_VULNERABLE) === ALONE_AND_VULNERABLE ? aloneUnmet : 0;
    const no112 = has & CALLS_112 ? 0 : no112Unmet;
    const rest = alone + no112;
    const unlit = means[row]! & TORCH ? 0 : dark;
    let value = rest + unlit;
    // the heaviest of the three is what it is about
    const reason = unlit >= no112 && unlit >= alone ? DARK : no112 >= alone ? NO_112 : LEFT_ALONE;
    if (where !== HOME) value = 0;
    else if (minute - lastContact[row]! <= seenReliefMinutes) value = Math.floor(value / 2);
    put(out, row, SAFETY, value, rest + dark, reason);
  }
}

/** No water to flush (unless someone carries it up), or a sewer that takes no more. */
function needSanitation(t: Tick, out: Outcome, row: number): void {
  const { tapOffMinutes, sewageOffMinutes, whereabouts } = t.next;
  const { toiletWorryMinutes, toiletUnmetMinutes, sewerUnmet, carryFlushRelief } = t.model.rates.needs;
  const { sewerBufferMinutes } = t.model.rates.services;
  const raw = ramp(tapOffMinutes[row]!, toiletWorryMinutes, toiletUnmetMinutes);
  let value = raw > 0 && canFetch(t, row) ? Math.floor((raw * (100 - carryFlushRelief)) / 100) : raw;
  let reason = WHAT['stock-empty'];
  if (whereabouts[row] !== HOME) value = 0;
  else if (sewageOffMinutes[row]! >= sewerBufferMinutes && sewerUnmet > value && liesLow(t, row)) {
    value = sewerUnmet;
    reason = WHAT['sewer-full'];
  }
  put(out, row, NEED.sanitation, value, raw, reason);
}

/** On the ground floor, and one of the homes where a full sewer comes up first. */
function liesLow(t: Tick, row: number): boolean {
  return t.model.households.floor[row] === 0 && nature(t.next, row, DRAW.liesLow) < t.model.rates.services.lowLying;
}

/** For who lives alone: time since another was seen or spoken to, twice as heavy for frail people. */
function needContact(t: Tick, out: Outcome, row: number): void {
  const { contactWorryMinutes: from, contactUnmetMinutes: to } = t.model.rates.needs;
  const weight = t.model.households.flags[row]! & FRAIL ? 2 : 1;
  const value = rampMinutes((t.minute - t.next.lastContact[row]!) * weight, from, to);
  const raw = rampMinutes(t.next.powerOffMinutes[row]! * weight, from, to);
  if (value > 0 || raw > 0) put(out, row, NEED.contact, value, raw, WHAT.alone);
}
