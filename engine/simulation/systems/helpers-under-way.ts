import type { Columns } from '../world/columns.ts';
import type { SimulationModel } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { TASK } from './units.ts';

/** A helper unit at work, as the board draws it. */
export interface HelperUnderWay {
  unit: number;
  /** Row of its initiative; -1 a neighbour. */
  initiative: number;
  task: 'round' | 'staff' | 'neighbour' | 'help';
  fromX: number;
  fromY: number;
  toX: number;
  toY: number;
  startMinute: number;
  untilMinute: number;
  /** Household row it is going to or at; -1 none. */
  target: number;
  /** Venue it staffs; -1 none. */
  venue: number;
  /** Order of the table it belongs to; -1 none. */
  order: number;
}

const NAMES = {
  [TASK.round]: 'round',
  [TASK.staff]: 'staff',
  [TASK.neighbour]: 'neighbour',
  [TASK.help]: 'help',
} as const;

/** Every unit that is on a task, with where it came from and where it is going, in metres. */
export function helpersUnderWay(model: SimulationModel, world: World): HelperUnderWay[] {
  const c = world.columns;
  const list: HelperUnderWay[] = [];
  for (let unit = 0; unit < model.units.count; unit++) {
    const kind = c.taskKind[unit]!;
    if (kind === TASK.free) continue;
    const base = baseOf(model, unit);
    const from = c.taskFrom[unit]! > 0 ? homeOf(model, c.taskFrom[unit]! - 1) : base;
    const to = placeOf(model, c, unit) ?? base;
    const round = c.taskRound[unit]! - 1;
    list.push({
      unit,
      initiative: model.units.initiative[unit] ?? -1,
      task: NAMES[kind as 1],
      fromX: from.x,
      fromY: from.y,
      toX: to.x,
      toY: to.y,
      startMinute: c.taskStart[unit]!,
      untilMinute: kind === TASK.round ? c.taskStart[unit]! + model.step : c.taskUntil[unit]!,
      target: c.taskTarget[unit]! - 1,
      venue: c.taskVenue[unit]! - 1,
      order: round >= 0 ? c.roundOrder[round]! : -1,
    });
  }
  return list;
}

function placeOf(model: SimulationModel, c: Columns, unit: number): { x: number; y: number } | undefined {
  if (c.taskTarget[unit]! > 0) return homeOf(model, c.taskTarget[unit]! - 1);
  return model.neighbourhood.venues[c.taskVenue[unit]! - 1];
}

function homeOf({ households: h }: SimulationModel, row: number): { x: number; y: number } {
  return { x: h.x[row]!, y: h.y[row]! };
}

function baseOf(model: SimulationModel, unit: number): { x: number; y: number } {
  if (unit >= model.units.pairs) return homeOf(model, unit - model.units.pairs);
  const initiative = model.units.initiative[unit]!;
  return { x: model.units.baseX[initiative]!, y: model.units.baseY[initiative]! };
}
