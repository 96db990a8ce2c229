import { GOOD_NAMES, NEEDS, VENUE_USES } from '../../model/index.ts';
import { MEANS } from '../world/tables.ts';
import { NEED, type Tick } from '../world/tick.ts';

/** Rows of GOOD_NAMES that the model handles by name. */
export const GOOD = Object.fromEntries(GOOD_NAMES.map((name, i) => [name, i])) as Record<
  (typeof GOOD_NAMES)[number],
  number
>;

/** The bit of `means` that a lent piece gives. */
const MEANS_OF_GOOD: Partial<Record<string, number>> = {
  blankets: MEANS.blankets,
  torches: MEANS.torch,
  radios: MEANS.radio,
  stoves: MEANS.campStove,
  generators: MEANS.generator,
};

/** What one household gets at a door: water for a day as far as one carries, a meal each, or one piece. */
export function portionOf(t: Tick, good: number, row: number): number {
  const { households: h, rates, parameters: p } = t.model;
  if (good === GOOD.water) return Math.min(rates.home.carryMl, h.people[row]! * p.drinkLitresPerDay * 1000);
  if (good === GOOD.meals) return h.people[row]! * 100;
  return 100;
}

/** Takes goods from an initiative, then from the venue where it meets, and water from a water point; returns how much there was. */
export function takeGoods(t: Tick, initiative: number, good: number, want: number): number {
  if (initiative < 0) return 0;
  const { next: c, model } = t;
  const width = GOOD_NAMES.length;
  let got = takeFrom(c.initiativeGoods, initiative * width + good, want);
  const venue = model.neighbourhood.initiatives[initiative]!.venue;
  if (venue >= 0) got += takeFrom(c.venueGoods, venue * width + good, want - got);
  return good === GOOD.water ? got + takeFromWaterPoint(t, want - got) : got;
}

const WATER_POINT = VENUE_USES.indexOf('water-point') + 1;

/** Water from the places that are a water point, as far as it goes. Whoever helps may fill a can there. */
export function takeFromWaterPoint(t: Tick, want: number): number {
  const { venueGoods, venueWish } = t.next;
  let got = 0;
  for (let venue = 0; venue < venueWish.length && got < want; venue++) {
    if (venueWish[venue] !== WATER_POINT) continue;
    got += takeFrom(venueGoods, venue * GOOD_NAMES.length + GOOD.water, want - got);
  }
  return got;
}

/** Takes up to `want` from a store, in whole pieces where goods are pieces. */
function takeFrom(store: Int32Array, at: number, want: number): number {
  const got = Math.min(want, store[at]!);
  store[at] = store[at]! - got;
  return got;
}

/** Gives a household goods; what it meets is put to the giver's account. */
export function giveGoods(t: Tick, row: number, good: number, amount: number, source: number): void {
  const { next: c } = t;
  if (good === GOOD.water) {
    c.waterMl[row] = c.waterMl[row]! + amount;
    relieveFlush(t, row);
    served(t, row, NEED.water, source);
    served(t, row, NEED.sanitation, source);
  } else if (good === GOOD.meals) {
    c.food[row] = c.food[row]! + amount;
    c.lastHotMeal[row] = t.minute;
    served(t, row, NEED.food, source);
  } else if (good === GOOD.medicines && c.medicineMinutes[row]! >= 0) {
    c.medicineMinutes[row] = c.medicineMinutes[row]! + Math.round((amount * 1440) / 100);
    served(t, row, NEED.care, source);
  } else lendPiece(t, row, good, source);
}

function lendPiece(t: Tick, row: number, good: number, source: number): void {
  const bit = MEANS_OF_GOOD[GOOD_NAMES[good]!];
  if (bit === undefined) return;
  t.next.means[row] = t.next.means[row]! | bit;
  if (bit === MEANS.blankets) served(t, row, NEED.warmth, source);
  if (bit === MEANS.torch) served(t, row, NEED.safety, source);
  if (bit === MEANS.radio) served(t, row, NEED.information, source);
  if (bit === MEANS.campStove) served(t, row, NEED.food, source);
}

/** A bucket of water keeps the toilet usable for a while. */
export function relieveFlush(t: Tick, row: number): void {
  const { next: c, model } = t;
  c.tapOffMinutes[row] = Math.max(0, c.tapOffMinutes[row]! - model.parameters.flushMinutes);
}

/** Remembers who met a need last. */
export function served(t: Tick, row: number, need: number, source: number): void {
  const { booked } = t.scratch;
  t.next.servedBy[row * NEEDS.length + need] = source;
  booked[row] = booked[row]! | (1 << need);
}
