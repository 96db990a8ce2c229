import { canCook } from '../people/can-cook.ts';
import { DRAW, draw, threshold } from '../world/draw.ts';
import { nature } from '../world/nature.ts';
import { FOLLOWS, SERVICE_BIT, type Tick } from '../world/tick.ts';
import { goesAmongPeople } from './hazards.ts';

/** Shelves are filled before the shops open. */
const DELIVERY_HOUR = 6;

/** Bottled water: delivered each morning to a shop that works, bought by who believes that it is needed, until it is gone. */
export function stepBottles(t: Tick, open: boolean): void {
  const { next: c, model } = t;
  const { rates, households: h } = model;
  const full = model.neighbourhood.residents * rates.shops.shopWaterMl;
  if (c.bottlesMl[0]! < full && t.hour === DELIVERY_HOUR && shelfShare(t) >= 1) c.bottlesMl[0] = full;
  if (!open || model.advised === null || c.bottlesMl[0]! <= 0) return;
  // by rank: what is for sale runs out, and no row number may decide for whom
  for (let rank = 0; rank < h.count; rank++) {
    const row = c.rowOfRank[rank]!;
    if (!wantsBottles(t, row) || !(c.services[row]! & SERVICE_BIT.shops)) continue;
    const wanted = (rates.shops.bottleDays * h.waterPerTick[row]! * 1440) / t.step;
    if (c.waterMl[row]! >= wanted || c.atHome[row] === 0 || !goesAmongPeople(t, row)) continue;
    if (draw(c.key[row]!, t.tick, DRAW.buys) >= rates.shops.buysPerTick) continue;
    buyBottles(t, row);
    if (c.bottlesMl[0]! <= 0) return;
  }
}

/** Who was told to stock up does; of those who are to boil their water some buy bottles as well (`bottleBuyers`, a nature). */
function wantsBottles(t: Tick, row: number): boolean {
  const follows = t.next.follows[row]!;
  if (follows & FOLLOWS['stock-up']) return true;
  if (!(follows & FOLLOWS['boil-water'])) return false;
  return nature(t.next, row, DRAW.buys + 100) < t.model.rates.shops.bottleBuyers || !canCook(t, row);
}

function buyBottles(t: Tick, row: number): void {
  const { next: c, model } = t;
  const bought = Math.min(model.rates.shops.bottlesMl, c.bottlesMl[0]!);
  c.bottlesMl[0] = c.bottlesMl[0]! - bought;
  c.waterMl[row] = c.waterMl[row]! + bought;
  c.waterIn[0] = c.waterIn[0]! + bought;
  c.lastMet[row] = t.minute;
}

/** Share of what people look for that the best shop has, 0–1: its capacity while it works. */
export function shelfShare(t: Tick): number {
  const shops = t.model.assets.ofKind.get('supermarket');
  if (shops === undefined) return 1;
  let best = 0;
  for (const asset of shops) if (t.works[asset]) best = Math.max(best, t.next.assetCapacity[asset]! / 1000);
  return best;
}

/** Whether this home finds today what it came for; the luck of a day is the same all day. */
export function findsFood(t: Tick, row: number, share: number): boolean {
  if (share >= 1) return true;
  const day = Math.floor((t.model.scenario.startMinuteOfDay + t.minute) / 1440);
  return draw(t.next.key[row]!, day, DRAW.shelf) < threshold(share);
}
