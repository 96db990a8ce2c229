import { canCook, cooksWith } from '../people/can-cook.ts';
import { DRAW, draw, threshold } from '../world/draw.ts';
import { FLAG, MEANS } from '../world/tables.ts';
import { FOLLOWS, SERVICE_BIT, type Tick, WHERE } from '../world/tick.ts';
import { canGoOut, goesAmongPeople } from './hazards.ts';
import { visitShare } from './health.ts';
import { NATURE } from './natures.ts';
import { isMainTainted, mainRuns } from './services.ts';
import { findsFood, shelfShare, stepBottles } from './shops.ts';

const MAX_MINUTES = 65535;
// what the loops over all homes read: a name of this file costs nothing there, one of another file is looked up each time
const { home: HOME, withFamily: WITH_FAMILY, movedOut: MOVED_OUT } = WHERE;
const { power: POWER, 'tap-water': TAP, sewage: SEWAGE, heating: HEATING, shops: SHOPS } = SERVICE_BIT;
const { topFloor: TOP_FLOOR, woodStove: WOOD_STOVE, pvBackup: PV_BACKUP } = FLAG;
const { generator: GENERATOR } = MEANS;
const { staysHome: STAYS_HOME } = NATURE;

/** Step 5: who is in, indoor temperature, stocks used and bought, cold chain, clocks of devices, phones, hot meals. */
export function stepHome(t: Tick): void {
  stepPresence(t);
  stepClocks(t);
  stepTemperature(t);
  stepWater(t);
  stepBottles(t, shopsAreOpen(t));
  stepFood(t);
  stepMedicine(t);
  stepCharge(t);
}

/** Shops and pharmacies keep the same hours. */
export function shopsAreOpen(t: Tick): boolean {
  const { rates } = t.model;
  return rates.shops.shopping && t.hour >= rates.shops.shopOpenHour && t.hour < rates.shops.shopCloseHour;
}

function stepPresence(t: Tick): void {
  const { atHome, whereabouts, outageSince, lastMet, key } = t.next;
  const { count, inAt, people } = t.model.households;
  const freely = t.next.ruleVisits[0]! < 0;
  const meets = threshold(visitShare(t));
  const today = Math.floor((t.model.scenario.startMinuteOfDay + t.minute) / 1440);
  const { natures } = t.scratch;
  const outage = outageSince[0]! >= 0;
  const slot = (t.weekend ? 24 : 0) + t.hour;
  const { minute } = t;
  for (let row = 0; row < count; row++) {
    const staysIn = outage && natures[row]! & STAYS_HOME ? 48 : 0;
    const inside = whereabouts[row] === HOME ? inAt[row * 96 + staysIn + slot]! : 0;
    atHome[row] = inside;
    if (inside < people[row]! && (freely || draw(key[row]!, today, DRAW.inPerson) < meets)) lastMet[row] = minute;
  }
}

/** Minutes without power, tap and sewage pump. */
function stepClocks(t: Tick): void {
  const { services, powerOffMinutes, tapOffMinutes, sewageOffMinutes } = t.next;
  const { step } = t;
  for (let row = 0; row < services.length; row++) {
    const has = services[row]!;
    powerOffMinutes[row] = has & POWER ? 0 : Math.min(MAX_MINUTES, powerOffMinutes[row]! + step);
    tapOffMinutes[row] = has & TAP ? 0 : Math.min(MAX_MINUTES, tapOffMinutes[row]! + step);
    sewageOffMinutes[row] = has & SEWAGE ? 0 : Math.min(MAX_MINUTES, sewageOffMinutes[row]! + step);
  }
}

/**
 * First-order cooling towards outdoors plus what people give, by recurrence; heating brings a home to its set point at a
 * fixed pace, a wood stove to the watch limit.
 */
function stepTemperature(t: Tick): void {
  const { indoorC, services, whereabouts, outdoorC } = t.next;
  const { decay, flags, count } = t.model.households;
  const { heatUpPerTick, occupantGainC, setPointC, airingFromC } = t.model.rates.home;
  const { watchC } = t.model.rates.needs;
  const sun = t.next.sun[0]!;
  const outdoor = outdoorC[0]!;
  for (let row = 0; row < count; row++) {
    const lived = whereabouts[row] === HOME;
    const before = indoorC[row]!;
    const around = outdoor + (lived ? occupantGainC : 0) + (sun > 0 ? sun * sunGain(t, row) : 0);
    const aired = before > airingFromC && outdoor < before && lived;
    const share = aired ? airedDecay(t, row) : decay[row]!;
    const cooled = before + (around - before) * share;
    let target = -99;
    if (services[row]! & HEATING) target = setPointC;
    else if (lived && flags[row]! & WOOD_STOVE) target = watchC;
    indoorC[row] = cooled >= target ? cooled : Math.max(cooled, Math.min(target, before + heatUpPerTick));
  }
}

/** Degrees by which the sun warms a home on a hot day: most under the roof, half of it where people keep it out. */
function sunGain(t: Tick, row: number): number {
  const { sunGainTopC, sunGainLowC, shadeRelief } = t.model.rates.home;
  const gain = t.model.households.flags[row]! & TOP_FLOOR ? sunGainTopC : sunGainLowC;
  return t.next.follows[row]! & FOLLOWS['keep-cool'] ? (gain * (100 - shadeRelief)) / 100 : gain;
}

/** Everyone opens a window when it is cooler outside; who knows how, opens all of them through the night. */
function airedDecay(t: Tick, row: number): number {
  const { decayAired, decayCooled } = t.model.households;
  return t.next.follows[row]! & FOLLOWS['keep-cool'] ? decayCooled[row]! : decayAired[row]!;
}

/** Its people are out of the neighbourhood and live on what others have there. */
export function isAway(where: number): boolean {
  return where === WITH_FAMILY || where === MOVED_OUT;
}

/**
 * Drinking water: from the tap as it is drunk, else from what is in the house; who can, fetches at the foot of the building. Who knows that the
 * tap is not safe, and cannot boil, drinks what is in the house. In heat people need more.
 */
function stepWater(t: Tick): void {
  const { waterMl, services, whereabouts, tapUnsafe, follows } = t.next;
  const { waterPerTick, count } = t.model.households;
  const { carryMl } = t.model.rates.home;
  const { heatWaterExtra } = t.model.rates.needs;
  const sun = t.next.sun[0]!;
  let came = 0;
  let used = 0;
  for (let row = 0; row < count; row++) {
    if (isAway(whereabouts[row]!)) continue;
    const use = sun > 0 ? Math.floor(waterPerTick[row]! * (1 + (sun * heatWaterExtra) / 100)) : waterPerTick[row]!;
    const fromStock = tapUnsafe[row] !== 0 && (follows[row]! & FOLLOWS['boil-water']) !== 0 && !canCook(t, row);
    if (services[row]! & SERVICE_BIT['tap-water'] && !fromStock) {
      came += use;
      used += use;
      continue;
    }
    const drunk = Math.min(use, waterMl[row]!);
    waterMl[row] = waterMl[row]! - drunk;
    used += drunk;
    if (!fromStock && waterMl[row]! < (use * 1440) / t.step && !t.night && canFetch(t, row)) {
      waterMl[row] = waterMl[row]! + carryMl;
      came += carryMl;
    }
  }
  t.next.waterIn[0] = t.next.waterIn[0]! + came;
  t.next.waterOut[0] = t.next.waterOut[0]! + used;
}

/** Someone fit is in, the stairs are not too many, and there is water below that is safe or that they boil. */
export function canFetch(t: Tick, row: number): boolean {
  const { households: h, rates } = t.model;
  const able = (h.flags[row]! & FLAG.able) !== 0 && t.next.atHome[row]! > 0;
  const safe = !isMainTainted(t, row) || ((t.next.follows[row]! & FOLLOWS['boil-water']) !== 0 && canCook(t, row));
  return able && safe && h.floor[row]! <= rates.services.fetchFloors && mainRuns(t, row);
}

/** Eating, buying, cooking, and what fridge and freezer lose. */
function stepFood(t: Tick): void {
  const { food, services, whereabouts, means, lastHotMeal, powerOffMinutes, spoiled } = t.next;
  const { foodPerTick, flags, count } = t.model.households;
  const { minute, night } = t;
  const shopping = shopsAreOpen(t);
  // in cold weather what is in the fridge keeps outside
  const spoils = t.next.outdoorC[0]! >= t.model.rates.home.keepsOutsideC;
  const shelf = shelfShare(t);
  let eaten = 0;
  for (let row = 0; row < count; row++) {
    if (isAway(whereabouts[row]!)) {
      lastHotMeal[row] = minute;
      continue;
    }
    const meal = Math.min(foodPerTick[row]!, food[row]!);
    food[row] = food[row]! - meal;
    eaten += meal;
    if (powerOffMinutes[row] === 0) spoiled[row] = 0;
    else if (spoils) spoil(t, row);
    const has = services[row]!;
    if (shopping && has & SHOPS) shop(t, row, shelf);
    if (!night && food[row]! > 0 && cooksWith(has, flags[row]!, means[row]!)) lastHotMeal[row] = minute;
  }
  t.next.foodOut[0] = t.next.foodOut[0]! + eaten;
}

/** Who has less than two days of food fills up to four, where it can go out and finds something on the shelf. */
function shop(t: Tick, row: number, shelf: number): void {
  const { next: c, model } = t;
  const { mealsPerDay } = model.rates.home;
  const { shopBelowDays, shopToDays } = model.rates.shops;
  const daily = model.households.people[row]! * mealsPerDay * 100;
  if (c.food[row]! >= daily * shopBelowDays || !findsFood(t, row, shelf) || !goesAmongPeople(t, row)) return;
  c.lastMet[row] = t.minute;
  const bought = Math.round(daily * shopToDays) - c.food[row]!;
  c.food[row] = c.food[row]! + bought;
  c.foodIn[0] = c.foodIn[0]! + bought;
}

/** A third of what spoils is in the fridge, the rest in the freezer. */
function spoil(t: Tick, row: number): void {
  const { next: c, model } = t;
  const { rates, parameters: p } = model;
  const off = c.powerOffMinutes[row]!;
  if (off >= rates.needs.fridgeMinutes && !(c.spoiled[row]! & 1)) loseFood(t, row, 1, p.spoiledShare / 300);
  if (off >= rates.needs.freezerMinutes && !(c.spoiled[row]! & 2)) loseFood(t, row, 2, p.spoiledShare / 150);
}

function loseFood(t: Tick, row: number, bit: number, share: number): void {
  const { next: c } = t;
  const lost = Math.floor(c.food[row]! * share);
  c.spoiled[row] = c.spoiled[row]! | bit;
  c.food[row] = c.food[row]! - lost;
  c.foodSpoiled[0] = c.foodSpoiled[0]! + lost;
}

/** A pharmacy here works within its hours; without one here it is elsewhere, and works. */
export function pharmacyIsOpen(t: Tick): boolean {
  const pharmacies = t.model.assets.ofKind.get('pharmacy');
  return shopsAreOpen(t) && (pharmacies === undefined || pharmacies.some((asset) => t.works[asset]));
}

function stepMedicine(t: Tick): void {
  const { medicineMinutes } = t.next;
  const { rates } = t.model;
  const { careRows } = t.model.households;
  const open = pharmacyIsOpen(t);
  for (let i = 0; i < careRows.length; i++) {
    const row = careRows[i]!;
    const left = medicineMinutes[row]!;
    if (left < 0) continue;
    medicineMinutes[row] = Math.max(0, left - t.step);
    if (open && left < rates.shops.medicineBuyMinutes && canGoOut(t, row))
      medicineMinutes[row] = rates.shops.medicineSupplyMinutes;
  }
}

/** Power of one's own that still works in an outage. */
export function hasOwnPower(t: Tick, row: number): boolean {
  return (t.model.households.flags[row]! & FLAG.pvBackup) !== 0 || (t.next.means[row]! & MEANS.generator) !== 0;
}

/** Phones and medical devices fill some times as fast as they empty (`chargeFactor`). */
function stepCharge(t: Tick): void {
  const { phoneMinutes, deviceMinutes, services, whereabouts, means } = t.next;
  const { flags, deviceFull, count } = t.model.households;
  const { charging, chargedPerTick, phoneFullMinutes } = t.model.rates.home;
  const { step } = t;
  for (let row = 0; row < count; row++) {
    const power =
      (services[row]! & POWER) !== 0 ||
      isAway(whereabouts[row]!) ||
      (flags[row]! & PV_BACKUP) !== 0 ||
      (means[row]! & GENERATOR) !== 0;
    const change = power && charging ? chargedPerTick : -step;
    phoneMinutes[row] = charged(phoneMinutes[row]!, phoneFullMinutes, change);
    const full = deviceFull[row]!;
    if (full > 0) deviceMinutes[row] = charged(deviceMinutes[row]!, full, change);
  }
}

function charged(left: number, full: number, change: number): number {
  if (change < 0) return Math.max(0, left + change);
  return left >= full ? left : Math.min(full, left + change);
}
