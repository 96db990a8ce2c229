import { shiftMinutes } from '../people/feelings.ts';
import type { Columns } from '../world/columns.ts';
import type { SimulationModel } from '../world/model.ts';
import { ROUND, ROUND_SLOTS } from '../world/tables.ts';
import type { Tick } from '../world/tick.ts';

/** What a helper unit is doing, in the order of the column `taskKind`. */
export const TASK = { free: 0, round: 1, staff: 2, neighbour: 3, help: 4 } as const;

/** Start of the helpers' day, minutes after midnight: then they begin rested. */
const NEW_DAY = 360;

/** Ends the tasks that are done, counts the minutes worked, and starts a new day at six. */
export function stepUnits(t: Tick): void {
  const { next: c, step, minute, model } = t;
  const newDay = t.minuteOfDay >= NEW_DAY && t.minuteOfDay < NEW_DAY + step;
  for (let unit = 0; unit < model.units.count; unit++) {
    if (newDay) c.worked[unit] = 0;
    if (c.taskKind[unit] === TASK.free) continue;
    c.worked[unit] = Math.min(65535, c.worked[unit]! + step);
    c.helperMinutes[0] = c.helperMinutes[0]! + step;
    if (c.taskKind[unit]! >= TASK.neighbour && minute >= c.taskUntil[unit]!) freeUnit(c, unit);
  }
}

export function freeUnit(c: Columns, unit: number): void {
  c.taskKind[unit] = TASK.free;
  c.taskTarget[unit] = 0;
  c.taskVenue[unit] = 0;
  c.taskRound[unit] = 0;
  c.taskFrom[unit] = 0;
  c.taskLoad[unit] = 0;
}

/** Sets a unit to a task. `target` is a household row or -1. */
export function startTask(c: Columns, unit: number, kind: number, target: number, minute: number, until: number): void {
  c.taskKind[unit] = kind;
  c.taskTarget[unit] = target + 1;
  c.taskFrom[unit] = 0;
  c.taskStart[unit] = minute;
  c.taskUntil[unit] = until;
  c.taskLoad[unit] = 0;
}

/** A unit with nothing to do and hours left in its day. */
export function isFree(c: Columns, unit: number, shift: number): boolean {
  return c.taskKind[unit] === TASK.free && c.worked[unit]! < shift;
}

/** Pairs of an initiative with nothing to do now and hours left in their day, promised or not. */
export function freePairs(model: SimulationModel, c: Columns, initiative: number, minute: number): number {
  return pairsWithin(model, c, initiative, shiftMinutes(model, minute));
}

function pairsWithin(model: SimulationModel, c: Columns, initiative: number, shift: number): number {
  let free = 0;
  for (let unit = model.units.firstPair[initiative]!; unit < model.units.lastPair[initiative]!; unit++) {
    if (isFree(c, unit, shift)) free++;
  }
  return free;
}

/** Pairs of an initiative that are promised to rounds which have not set out yet. */
export function promisedPairs(c: Columns, initiative: number): number {
  let pairs = 0;
  for (let slot = 0; slot < ROUND_SLOTS; slot++) {
    if (c.roundState[slot] === ROUND.promised && c.roundInitiative[slot] === initiative) pairs += c.roundPairs[slot]!;
  }
  return pairs;
}

/** Pairs of an initiative that could set out now and are not promised to a round. */
export function sparePairs(model: SimulationModel, c: Columns, initiative: number, minute: number): number {
  return spareWithin(model, c, initiative, shiftMinutes(model, minute));
}

function spareWithin(model: SimulationModel, c: Columns, initiative: number, shift: number): number {
  const free = pairsWithin(model, c, initiative, shift);
  return free === 0 ? 0 : Math.max(0, free - promisedPairs(c, initiative));
}

/** People of all initiatives who could set out now: two for each pair that is free and not promised. */
export function helpersFree(model: SimulationModel, world: { columns: Columns }, minute: number): number {
  let pairs = 0;
  for (let row = 0; row < model.neighbourhood.initiatives.length; row++)
    pairs += sparePairs(model, world.columns, row, minute);
  return pairs * 2;
}

/**
 * The next pair that is free and not promised: of one initiative, or of whichever has most pairs free (then by id), so that nobody's helpers are
 * used up first by their place in a list. -1 when there is none.
 */
export function nextPair(
  t: Pick<Tick, 'model' | 'next' | 'minute'>,
  initiative: number,
  shift = shiftMinutes(t.model, t.minute),
): number {
  const { model, next: c } = t;
  const from = initiative >= 0 ? initiative : fullestInitiative(model, c, shift);
  if (from < 0 || spareWithin(model, c, from, shift) === 0) return -1;
  for (let unit = model.units.firstPair[from]!; unit < model.units.lastPair[from]!; unit++) {
    if (isFree(c, unit, shift)) return unit;
  }
  return -1;
}

function fullestInitiative(model: SimulationModel, c: Columns, shift: number): number {
  let best = -1;
  let most = 0;
  for (let row = 0; row < model.neighbourhood.initiatives.length; row++) {
    const free = spareWithin(model, c, row, shift);
    if (free > most) {
      most = free;
      best = row;
    }
  }
  return best;
}

/** Unit of a household that helps its neighbours. */
export function householdUnit(model: SimulationModel, row: number): number {
  return model.units.pairs + row;
}
