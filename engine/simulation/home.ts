import { DRAW } from './draw.ts';
import { mainRuns } from './services.ts';
import { nature } from './start-world.ts';
import { FLAG, MEANS } from './tables.ts';
import { SERVICE_BIT, type Tick, WHERE } from './tick.ts';

const MAX_MINUTES = 65535;

/** Step 5: who is in, indoor temperature, stocks used and bought, cold chain, clocks of devices, phones, hot meals. */
export function stepHome(t: Tick): void {
  const { count } = t.model.households;
  const open = openNow(t);
  for (let row = 0; row < count; row++) {
    stepPresence(t, row);
    stepClocks(t, row);
    stepTemperature(t, row);
    stepWater(t, row);
    stepFood(t, row, open.shops);
    stepMedicine(t, row, open.pharmacy);
    stepCharge(t, row);
  }
}

function openNow(t: Tick): { shops: boolean; pharmacy: boolean } {
  const { parameters: p, rates, assets } = t.model;
  const hours = t.hour >= p.shopOpenHour && t.hour < p.shopCloseHour;
  const pharmacies = assets.ofKind.get('pharmacy');
  const pharmacy = pharmacies === undefined || pharmacies.some((asset) => t.works[asset]);
  return { shops: hours && rates.shopping, pharmacy: hours && rates.shopping && pharmacy };
}

function stepPresence(t: Tick, row: number): void {
  const { next: c, model } = t;
  if (c.whereabouts[row] !== WHERE.home) {
    c.atHome[row] = 0;
    return;
  }
  const outage = c.outageSince[0]! >= 0 && nature(c, row, DRAW.staysHome) < model.rates.workStops ? 48 : 0;
  c.atHome[row] = model.households.inAt[row * 96 + outage + (t.weekend ? 24 : 0) + t.hour]!;
}

/** Minutes without power, tap and sewage pump. */
function stepClocks(t: Tick, row: number): void {
  const { next: c, step } = t;
  const has = c.services[row]!;
  c.powerOffMinutes[row] = has & SERVICE_BIT.power ? 0 : Math.min(MAX_MINUTES, c.powerOffMinutes[row]! + step);
  c.tapOffMinutes[row] = has & SERVICE_BIT['tap-water'] ? 0 : Math.min(MAX_MINUTES, c.tapOffMinutes[row]! + step);
  c.sewageOffMinutes[row] = has & SERVICE_BIT.sewage ? 0 : Math.min(MAX_MINUTES, c.sewageOffMinutes[row]! + step);
}

/**
 * First-order cooling towards outdoors plus what people give, by recurrence; heating brings a home to its set point at a
 * fixed pace, a wood stove to the watch limit.
 */
function stepTemperature(t: Tick, row: number): void {
  const { next: c, model } = t;
  const { parameters: p, rates, households: h } = model;
  const gain = c.whereabouts[row] === WHERE.home ? p.occupantGainC : 0;
  const before = c.indoorC[row]!;
  const cooled = before + (c.outdoorC[0]! + gain - before) * h.decay[row]!;
  const heating = c.services[row]! & SERVICE_BIT.heating;
  const target = heating ? p.setPointC : h.flags[row]! & FLAG.woodStove && gain > 0 ? p.watchC : -99;
  c.indoorC[row] = cooled >= target ? cooled : Math.max(cooled, Math.min(target, before + rates.heatUpPerTick));
}

/** Drinking water: from the tap, else from what is in the house; who can, fetches at the foot of the building. */
function stepWater(t: Tick, row: number): void {
  const { next: c, model } = t;
  const { households: h, rates } = model;
  if (c.whereabouts[row] === WHERE.withFamily || c.whereabouts[row] === WHERE.movedOut) return;
  const use = h.waterPerTick[row]!;
  if (c.services[row]! & SERVICE_BIT['tap-water']) {
    // drunk as it comes in; the stock in the house stays
    c.waterIn[0] = c.waterIn[0]! + use;
    c.waterOut[0] = c.waterOut[0]! + use;
    return;
  }
  const used = Math.min(use, c.waterMl[row]!);
  c.waterMl[row] = c.waterMl[row]! - used;
  c.waterOut[0] = c.waterOut[0]! + used;
  if (c.waterMl[row]! < (use * 1440) / t.step && !t.night && canFetch(t, row)) {
    c.waterMl[row] = c.waterMl[row]! + rates.carryMl;
    c.waterIn[0] = c.waterIn[0]! + rates.carryMl;
  }
}

/** Someone fit is in, the stairs are not too many, and there is water below. */
export function canFetch(t: Tick, row: number): boolean {
  const { households: h, rates } = t.model;
  const able = (h.flags[row]! & FLAG.able) !== 0 && t.next.atHome[row]! > 0;
  return able && h.floor[row]! <= rates.fetchFloors && mainRuns(t, row);
}

/** Eating, buying, cooking, and what fridge and freezer lose. */
function stepFood(t: Tick, row: number, shopsOpen: boolean): void {
  const { next: c, model } = t;
  const { households: h, parameters: p } = model;
  if (c.whereabouts[row] === WHERE.withFamily || c.whereabouts[row] === WHERE.movedOut) {
    c.lastHotMeal[row] = t.minute;
    return;
  }
  const eaten = Math.min(h.foodPerTick[row]!, c.food[row]!);
  c.food[row] = c.food[row]! - eaten;
  c.foodOut[0] = c.foodOut[0]! + eaten;
  spoil(t, row);
  const daily = h.people[row]! * p.mealsPerDay * 100;
  const has = c.services[row]!;
  if (shopsOpen && has & SERVICE_BIT.shops && c.food[row]! < daily * p.shopBelowDays) {
    const bought = Math.round(daily * p.shopToDays) - c.food[row]!;
    c.food[row] = c.food[row]! + bought;
    c.foodIn[0] = c.foodIn[0]! + bought;
  }
  if (!t.night && c.food[row]! > 0 && canCook(t, row)) c.lastHotMeal[row] = t.minute;
}

/** Something to cook on works: the grid, a gas hob lit by a match, a camp stove, a wood stove, power of one's own. */
export function canCook(t: Tick, row: number): boolean {
  const { flags } = t.model.households;
  if (t.next.services[row]! & SERVICE_BIT.power) return true;
  if (flags[row]! & (FLAG.gasHob | FLAG.woodStove | FLAG.pvBackup)) return true;
  return (t.next.means[row]! & (MEANS.campStove | MEANS.generator)) !== 0;
}

/** A third of what spoils is in the fridge, the rest in the freezer; in cold weather it keeps outside. */
function spoil(t: Tick, row: number): void {
  const { next: c, model } = t;
  const { rates, parameters: p } = model;
  const off = c.powerOffMinutes[row]!;
  if (off === 0) {
    c.spoiled[row] = 0;
    return;
  }
  if (c.outdoorC[0]! < p.keepsOutsideC) return;
  if (off >= rates.fridgeMinutes && !(c.spoiled[row]! & 1)) loseFood(t, row, 1, p.spoiledShare / 300);
  if (off >= rates.freezerMinutes && !(c.spoiled[row]! & 2)) loseFood(t, row, 2, p.spoiledShare / 150);
}

function loseFood(t: Tick, row: number, bit: number, share: number): void {
  const { next: c } = t;
  const lost = Math.floor(c.food[row]! * share);
  c.spoiled[row] = c.spoiled[row]! | bit;
  c.food[row] = c.food[row]! - lost;
  c.foodSpoiled[0] = c.foodSpoiled[0]! + lost;
}

function stepMedicine(t: Tick, row: number, pharmacyOpen: boolean): void {
  const { next: c, model } = t;
  if (c.medicineMinutes[row]! < 0) return;
  c.medicineMinutes[row] = Math.max(0, c.medicineMinutes[row]! - t.step);
  if (pharmacyOpen && c.medicineMinutes[row]! < model.rates.medicineBuyMinutes) {
    c.medicineMinutes[row] = model.rates.medicineSupplyMinutes;
  }
}

/** Power of one's own that still works in an outage. */
export function hasOwnPower(t: Tick, row: number): boolean {
  return (t.model.households.flags[row]! & FLAG.pvBackup) !== 0 || (t.next.means[row]! & MEANS.generator) !== 0;
}

/** Phones and medical devices fill four times as fast as they empty. */
function stepCharge(t: Tick, row: number): void {
  const { next: c, model, step } = t;
  const elsewhere = c.whereabouts[row] === WHERE.withFamily || c.whereabouts[row] === WHERE.movedOut;
  const power = elsewhere || (c.services[row]! & SERVICE_BIT.power) !== 0 || hasOwnPower(t, row);
  const charging = power && model.rates.charging;
  const full = model.rates.phoneFullMinutes;
  const phone = c.phoneMinutes[row]!;
  c.phoneMinutes[row] = charging ? Math.max(phone, Math.min(full, phone + 4 * step)) : Math.max(0, phone - step);
  const deviceFull = model.households.deviceFull[row]!;
  if (deviceFull <= 0) return;
  const device = c.deviceMinutes[row]!;
  c.deviceMinutes[row] = charging ? Math.min(deviceFull, device + 4 * step) : Math.max(0, device - step);
}
