import type { SimulationModel } from './model.ts';
import type { World } from './world.ts';

/** Mean trust of the households in each other, 0–100. */
export function meanTrust(model: SimulationModel, world: Pick<World, 'columns'>): number {
  let sum = 0;
  for (let row = 0; row < model.households.count; row++) sum += world.columns.trust[row]!;
  return sum / (10 * Math.max(1, model.households.count));
}

/** Minutes a unit may work on a day: a shift, less for each further day. */
export function shiftMinutes(model: SimulationModel, minute: number): number {
  const { helperShiftMinutes, fatiguePerDay } = model.parameters;
  let minutes = helperShiftMinutes;
  for (let day = 1; day * 1440 <= minute; day++) minutes -= (minutes * fatiguePerDay) / 100;
  return Math.floor(minutes);
}

/** Mean tiredness of those who helped today, 0–100: worked minutes as a share of the shift, with what effects added. */
export function fatigueOf(model: SimulationModel, world: World): number {
  const c = world.columns;
  const shift = shiftMinutes(model, c.minute[0]!);
  let worked = 0;
  let helpers = 0;
  for (const minutes of c.worked) {
    if (minutes === 0) continue;
    worked += Math.min(minutes, shift);
    helpers++;
  }
  const mean = helpers === 0 ? 0 : (100 * worked) / (helpers * shift);
  return Math.min(100, Math.max(0, mean + c.fatigueShift[0]! / 10));
}

/** Adds tenths of a point of trust to every household, kept within 0–1000. */
export function addTrust(columns: World['columns'], tenths: number): void {
  const { trust } = columns;
  for (let row = 0; row < trust.length; row++) trust[row] = Math.min(1000, Math.max(0, trust[row]! + tenths));
}
