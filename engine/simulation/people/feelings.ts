import type { SimulationModel } from '../world/model.ts';
import type { World } from '../world/world.ts';

/** Mean trust of the households in each other, 0–100. */
export function meanTrust(model: SimulationModel, world: Pick<World, 'columns'>): number {
  let sum = 0;
  for (let row = 0; row < model.households.count; row++) sum += world.columns.trust[row]!;
  return sum / (10 * Math.max(1, model.households.count));
}

/** Minutes a unit may work on a day: a shift, less for each further day, as long as days still tire (`tiringDays`). */
export function shiftMinutes(model: Pick<SimulationModel, 'parameters'>, minute: number): number {
  const { helperShiftMinutes, fatiguePerDay, tiringDays } = model.parameters;
  let minutes = helperShiftMinutes;
  for (let day = 1; day <= tiringDays && day * 1440 <= minute; day++) minutes -= (minutes * fatiguePerDay) / 100;
  return Math.floor(minutes);
}

/** Mean tiredness of those who helped today, 0–100: worked minutes as a share of the shift. */
export function fatigueOf(model: SimulationModel, world: Pick<World, 'columns'>): number {
  const c = world.columns;
  const shift = shiftMinutes(model, c.minute[0]!);
  let worked = 0;
  let helpers = 0;
  for (const minutes of c.worked) {
    if (minutes === 0) continue;
    worked += Math.min(minutes, shift);
    helpers++;
  }
  return helpers === 0 ? 0 : (100 * worked) / (helpers * shift);
}

/**
 * Makes those who helped today, or every pair of an initiative when none of them did, so many points (0–100) more or less tired: it
 * costs or gives them that share of their shift. The next morning they begin rested, as after any day's work.
 */
export function tire(
  model: Pick<SimulationModel, 'parameters' | 'units'>,
  { worked }: World['columns'],
  minute: number,
  points: number,
): void {
  const minutes = Math.round((points * shiftMinutes(model, minute)) / 100);
  const { pairs } = model.units;
  const noPair = worked.subarray(0, pairs).every((today) => today === 0);
  for (let unit = 0; unit < worked.length; unit++) {
    if (worked[unit] === 0 && !(noPair && unit < pairs)) continue;
    worked[unit] = Math.min(65535, Math.max(0, worked[unit]! + minutes));
  }
}

/** Adds tenths of a point of trust to every household, kept within 0–1000. */
export function addTrust(columns: World['columns'], tenths: number): void {
  const { trust } = columns;
  for (let row = 0; row < trust.length; row++) trust[row] = Math.min(1000, Math.max(0, trust[row]! + tenths));
}
