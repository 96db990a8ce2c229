import { type Action, GOOD_NAMES, type OrderTarget, type RefusalCode, type WorldEffect } from '../model/index.ts';
import { DRAW, draw, threshold } from './draw.ts';
import { shiftMinutes } from './feelings.ts';
import type { SimulationModel } from './model.ts';
import { goodUnits } from './start-world.ts';
import { freePairs, isFree } from './units.ts';
import type { World } from './world.ts';

export type Order = Extract<WorldEffect, { kind: 'order' }>;

/** What an initiative says to an order: `minute` is when its people set out (for `no`: the minute of the answer). */
export interface OrderAnswer {
  answer: 'yes' | 'later' | 'no';
  code: RefusalCode | null;
  minute: number;
}

/** Rows of households at a target; null when there is no such target. A venue stands for the whole neighbourhood. */
export function targetRows(model: SimulationModel, target: OrderTarget): number[] | null {
  const { households, streets, venues } = model.neighbourhood;
  if ('rows' in target) return target.rows;
  if ('household' in target) return households[target.household] ? [target.household] : null;
  if ('street' in target) {
    if (!streets[target.street]) return null;
    return households.flatMap((h, row) => (h.street === target.street ? [row] : []));
  }
  return venues[target.venue] ? households.map((_, row) => row) : null;
}

/** The initiative that an order comes to: itself, or the owner of the venue; -1 for a household's own people. */
export function initiativeOf(model: SimulationModel, order: Order): number {
  if ('initiative' in order.by) return order.by.initiative;
  if ('venue' in order.by) return model.neighbourhood.venues[order.by.venue]?.owner ?? -1;
  return -1;
}

/**
 * What the answer to an order would be now. Pure; `advance` gives the same answer to the same order in the same state.
 * An initiative is asked, not commanded: nobody home or all busy means later, no key people, no goods or all tired means no.
 */
export function checkOrder(
  model: SimulationModel,
  world: Pick<World, 'columns'>,
  minute: number,
  order: Order,
): OrderAnswer {
  const action = model.scenario.actions[order.action];
  const no = (code: RefusalCode): OrderAnswer => ({ answer: 'no', code, minute });
  if (!action) return no('wrong-action');
  if (targetRows(model, order.target) === null) return no('unknown-target');
  if ('household' in order.by) return checkHousehold(model, world, minute, order.by.household);
  const row = initiativeOf(model, order);
  const initiative = model.neighbourhood.initiatives[row];
  if (!initiative || initiative.standing === 'not-reached') return no('no-answer');
  if (action.kinds.length > 0 && !action.kinds.includes(initiative.kind)) return no('wrong-action');
  if (lacksGoods(model, world, row, action)) return no('no-goods');
  return availability(model, world, minute, row);
}

function availability(
  model: SimulationModel,
  { columns: c }: Pick<World, 'columns'>,
  minute: number,
  row: number,
): OrderAnswer {
  const { parameters: p, rates, neighbourhood, units, scenario } = model;
  const initiative = neighbourhood.initiatives[row]!;
  const clock = (scenario.startMinuteOfDay + minute) % 1440;
  const start = minute + initiative.delayMinutes;
  if (freePairs(model, c, row, minute) === 0) {
    const shift = shiftMinutes(model, minute);
    let freeAt = -1;
    for (let unit = units.firstPair[row]!; unit < units.lastPair[row]!; unit++) {
      if (c.taskKind[unit]! > 0 && c.worked[unit]! < shift && (freeAt < 0 || c.taskUntil[unit]! < freeAt))
        freeAt = c.taskUntil[unit]!;
    }
    if (freeAt < 0) return { answer: 'no', code: 'tired', minute };
    return { answer: 'later', code: 'nobody-free', minute: Math.max(start, freeAt) };
  }
  if (rates.isNight[Math.floor(clock / 60)]) {
    const wake = p.wakeHour * 60;
    return { answer: 'later', code: 'night', minute: minute + ((wake - clock + 1440) % 1440) };
  }
  const luck = draw(c.initiativeKey[row]!, Math.floor(minute / p.retryMinutes), DRAW.answer);
  if (luck >= threshold(initiative.presence))
    return { answer: 'later', code: 'no-answer', minute: start + p.retryMinutes };
  return { answer: 'yes', code: null, minute: start };
}

function checkHousehold(
  model: SimulationModel,
  { columns: c }: Pick<World, 'columns'>,
  minute: number,
  row: number,
): OrderAnswer {
  if (!model.neighbourhood.households[row]) return { answer: 'no', code: 'unknown-target', minute };
  const unit = model.units.pairs + row;
  if (c.atHome[row] === 0) return { answer: 'no', code: 'no-answer', minute };
  if (!isFree(c, unit, shiftMinutes(model, minute)))
    return { answer: 'later', code: 'nobody-free', minute: Math.max(minute, c.taskUntil[unit]!) };
  return { answer: 'yes', code: null, minute };
}

function lacksGoods(
  model: SimulationModel,
  { columns: c }: Pick<World, 'columns'>,
  row: number,
  action: Action,
): boolean {
  const { venue } = model.neighbourhood.initiatives[row]!;
  return GOOD_NAMES.some((name, good) => {
    const want = (action.goods[name] ?? 0) * goodUnits(good);
    const there = venue < 0 ? 0 : c.venueGoods[venue * GOOD_NAMES.length + good]!;
    return want > 0 && c.initiativeGoods[row * GOOD_NAMES.length + good]! + there < want;
  });
}
