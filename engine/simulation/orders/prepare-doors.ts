import type { AppliedEffect } from '../../model/index.ts';
import { GOOD, giveGoods, portionOf } from '../people/goods.ts';
import { rowsMeant } from '../people/who.ts';
import { type Of, SOURCE, type Tick } from '../world/tick.ts';
import { counted } from './effects.ts';

/** Work at doors that a preparation did before the exercise began. */
export type DoorEffect = Of<'visit'> | Of<'distribute'> | Of<'lend'>;

/** Whether a preparation has already done this at the doors; it takes nobody's time now. */
export function isDoneBefore(applied: AppliedEffect): applied is AppliedEffect & { effect: DoorEffect } {
  const { kind } = applied.effect;
  return applied.source.kind === 'preparation' && (kind === 'visit' || kind === 'distribute' || kind === 'lend');
}

/**
 * What was done before: a visit has made a home known to its neighbours; goods were bought with the small budget and stand in
 * the homes, a portion each in the order of luck, as far as the amount goes.
 */
export function doBefore(t: Tick, applied: AppliedEffect & { effect: DoorEffect }): void {
  const { effect } = applied;
  const rows = rowsMeant(t, effect.who, effect.where, applied).sort((a, b) => t.next.rank[a]! - t.next.rank[b]!);
  if (effect.kind === 'visit') {
    for (const row of rows) t.next.known[row] = t.next.known[row]! | KNOWN_TO_NEIGHBOURS;
    return;
  }
  const { good, amount } = counted(effect.goods, effect.amount);
  let left = amount < 0 ? Number.POSITIVE_INFINITY : amount;
  for (const row of rows) {
    const got = Math.min(portionOf(t, good, row), left);
    if (got <= 0) return;
    left -= got;
    comesIn(t, good, got);
    giveGoods(t, row, good, got, SOURCE.self);
  }
}

/** As after a visit in the exercise itself (column `known`). */
export const KNOWN_TO_NEIGHBOURS = 4;

/** What was bought is new here: it counts as coming in from outside. */
function comesIn(t: Tick, good: number, amount: number): void {
  if (good === GOOD.water) t.next.waterIn[0] = t.next.waterIn[0]! + amount;
  if (good === GOOD.meals) t.next.foodIn[0] = t.next.foodIn[0]! + amount;
}
