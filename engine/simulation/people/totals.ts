import { HELP_SOURCES, type HelpSource, NEEDS, type Need, SERVICES, type Service } from '../../model/index.ts';
import { STATE } from '../world/asset-life.ts';
import type { SimulationModel } from '../world/model.ts';
import { FLAG } from '../world/tables.ts';
import type { World } from '../world/world.ts';
import { knows } from './household-reader.ts';

/** The account of a run so far. */
export interface Totals {
  /** Person-hours of need (0–1), counted while it is at least `unmetFrom`. */
  unmetHours: Record<Need, number>;
  /** Person-hours of need met, by who met it; `nobody` = unmet. */
  help: Record<HelpSource, number>;
  requests: { raised: number; resolved: number; open: number };
  /** Share of households that know the scenario's first informed message. */
  reached: number;
  /** Share of vulnerable households visited at least once. */
  checked: number;
}

/** 60 minutes × 1000 thousandths. */
const PER_PERSON_HOUR = 60000;

/** The account of the world; sums are of whole numbers, so the order of rows makes no difference. */
export function readTotals(model: SimulationModel, world: World): Totals {
  const c = world.columns;
  const unmetHours = {} as Record<Need, number>;
  NEEDS.forEach((need, index) => {
    let sum = 0;
    for (let row = 0; row < model.households.count; row++) sum += c.unmet[row * NEEDS.length + index]!;
    unmetHours[need] = sum / PER_PERSON_HOUR;
  });
  const help = {} as Record<HelpSource, number>;
  HELP_SOURCES.forEach((source, index) => {
    help[source] = c.help[index]! / PER_PERSON_HOUR;
  });
  let open = 0;
  for (const asked of c.asked) if (asked > 0) open++;
  return {
    unmetHours,
    help,
    requests: { raised: c.requestsRaised[0]!, resolved: c.requestsResolved[0]!, open },
    reached: reachedShare(model, world),
    checked: checkedShare(model, world),
  };
}

/** Unmet person-hours of one household and need so far. */
export function unmetHoursOf(world: World, row: number, need: number): number {
  return world.columns.unmet[row * NEEDS.length + need]! / PER_PERSON_HOUR;
}

/** Share of households that know the scenario's first informed message. */
export function reachedShare(model: SimulationModel, world: World): number {
  const message = model.scenario.firstMessage;
  if (message < 0) return 0;
  return share(model.households.count, (row) => knows(model, world.columns, row, message) > 0);
}

/** Share of vulnerable households that somebody called at. */
export function checkedShare(model: SimulationModel, world: World): number {
  const { flags, count } = model.households;
  let vulnerable = 0;
  let checked = 0;
  for (let row = 0; row < count; row++) {
    if (!(flags[row]! & FLAG.vulnerable)) continue;
    vulnerable++;
    if (world.columns.lastVisit[row]! >= 0) checked++;
  }
  return vulnerable === 0 ? 1 : checked / vulnerable;
}

/** Share of the rows for which something holds, 0–1. */
export function share(count: number, holds: (row: number) => boolean): number {
  let sum = 0;
  for (let row = 0; row < count; row++) if (holds(row)) sum++;
  return count === 0 ? 0 : sum / count;
}

/** Share of households without a service, 0–1. */
export function withoutService(model: SimulationModel, world: World, service: Service): number {
  const bit = 1 << SERVICES.indexOf(service);
  return share(model.households.count, (row) => (world.columns.services[row]! & bit) === 0);
}

/** Whether an asset does not work now. */
export function assetDown(world: World, asset: number): boolean {
  return world.columns.assetState[asset]! >= STATE.down;
}

/** Whether there is such a thing: an asset, a venue with a key holder, an initiative that answers. */
export function hasThing(
  model: SimulationModel,
  _world: World,
  thing: { venue: number } | { initiative: number } | { asset: number },
): boolean {
  const { venues, initiatives, assets } = model.neighbourhood;
  if ('asset' in thing) return thing.asset >= 0 && thing.asset < assets.length;
  if ('venue' in thing) return (venues[thing.venue]?.keys.length ?? 0) > 0;
  const initiative = initiatives[thing.initiative];
  return initiative !== undefined && initiative.standing !== 'not-reached';
}
