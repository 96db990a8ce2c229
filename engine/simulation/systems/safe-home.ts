import { AT_HOME, type Tick } from '../world/tick.ts';

/** No order to leave, no smoke, water or cordon at the door. */
export function isSafeHome(t: Pick<Tick, 'next' | 'model'>, row: number): boolean {
  const { next: c, model } = t;
  if (c.hazards[0] === 0) return true;
  if (c.hazard[row]! & AT_HOME.leave || c.cordonUntil[row]! > 0) return false;
  return c.smokeOut[row]! < model.rates.hazards.smokeWatch && c.floodCm[row]! < model.rates.hazards.wetFromCm;
}
