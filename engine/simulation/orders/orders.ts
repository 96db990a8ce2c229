import type { Action, OrderTarget, RefusalCode, WorldEffect } from '../../model/index.ts';
import { shiftMinutes } from '../people/feelings.ts';
import { loadFor } from '../systems/reserve-goods.ts';
import { freeSlot } from '../systems/rounds.ts';
import { isFree, sparePairs } from '../systems/units.ts';
import type { Columns } from '../world/columns.ts';
import type { DeepReadonly } from '../world/deep-readonly.ts';
import { DRAW, draw, threshold } from '../world/draw.ts';
import type { SimulationModel } from '../world/model.ts';
import { ROUND, ROUND_SLOTS } from '../world/tables.ts';
import { WHERE } from '../world/tick.ts';
import type { World } from '../world/world.ts';

export type Order = Extract<WorldEffect, { kind: 'order' }>;

/** What an initiative says to an order: `minute` is when its people set out (for `no`: the minute of the answer). */
export interface OrderAnswer {
  answer: 'yes' | 'later' | 'no';
  code: RefusalCode | null;
  minute: number;
}

/** Rows of households at a target; null when there is no such target. A venue stands for the whole neighbourhood. */
export function targetRows(model: SimulationModel, target: OrderTarget): readonly number[] | null {
  const { households, venues } = model.neighbourhood;
  const { rowsInStreet, allRows } = model.households;
  if ('rows' in target) return target.rows;
  if ('household' in target) return households[target.household] ? [target.household] : null;
  if ('street' in target) return rowsInStreet[target.street] ?? null;
  return venues[target.venue] ? allRows : null;
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
  const rows = targetRows(model, order.target);
  if (rows === null) return no('unknown-target');
  if (freeSlot(world.columns) < 0) return no('nobody-free');
  if ('household' in order.by) return checkHousehold(model, world, minute, order.by.household);
  const row = initiativeOf(model, order);
  const initiative = model.neighbourhood.initiatives[row];
  if (!initiative || initiative.standing === 'not-reached') return no('no-answer');
  if (action.kinds.length > 0 && !action.kinds.includes(initiative.kind)) return no('wrong-action');
  if (isWithoutKey(model, world.columns, order, action)) return no('no-key');
  if (loadFor(model, world.columns, row, action, rows) === null) return no('no-goods');
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
  if (sparePairs(model, c, row, minute) === 0) {
    const shift = shiftMinutes(model, minute);
    let freeAt = endOfPromise(c, row);
    for (let unit = units.firstPair[row]!; unit < units.lastPair[row]!; unit++) {
      if (c.taskKind[unit]! > 0 && c.worked[unit]! < shift && (freeAt < 0 || c.taskUntil[unit]! < freeAt))
        freeAt = c.taskUntil[unit]!;
    }
    if (freeAt < 0) return { answer: 'no', code: 'tired', minute };
    return { answer: 'later', code: 'nobody-free', minute: Math.max(start, freeAt) };
  }
  if (rates.home.isNight[Math.floor(clock / 60)]) {
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

/** When the first promise of this initiative to a round that has not set out yet is over; -1 when there is none. */
function endOfPromise(c: Columns, initiative: number): number {
  let first = -1;
  for (let slot = 0; slot < ROUND_SLOTS; slot++) {
    if (c.roundState[slot] !== ROUND.promised || c.roundInitiative[slot] !== initiative) continue;
    if (first < 0 || c.roundEnd[slot]! < first) first = c.roundEnd[slot]!;
  }
  return first;
}

/** A venue is to be opened of which nobody with a key is in the neighbourhood now. */
function isWithoutKey(model: SimulationModel, c: Columns, order: Order, action: DeepReadonly<Action>): boolean {
  return action.effects.some((effect) => {
    if (effect.kind !== 'open') return false;
    const venue = 'venue' in order.target ? order.target.venue : effect.venue;
    return !model.neighbourhood.venues[venue]?.keys.some(({ household }) => c.whereabouts[household] === WHERE.home);
  });
}
