import { ADVICES, type ParameterValues } from '../../../model/index.ts';
import { decayPerTick, type PerTick } from './per-tick.ts';

/** Of smoke, water, snow and the advice about them. */
export function hazardsRates(p: ParameterValues, { step, hours, percent }: PerTick) {
  return {
    adviceShares: ADVICES.map((advice) => percent(advice === 'stay-home' ? p.stayHomeShare : p.adviceShare)),
    wetMinutes: hours(p.wetHours),
    wetReliefMinutes: hours(p.wetReliefHours),
    wetFromCm: p.wetFromCm,
    floodTooDeepCm: p.floodTooDeepCm,
    leaveMinutes: hours(p.leaveHours),
    smokeShut: decayPerTick(step, 1 / p.airChangesShut),
    smokeOpen: decayPerTick(step, 1 / p.airChangesOpen),
    smokeWatch: p.smokeWatch,
    floodWalkCm: p.floodWalkCm,
    slipperySnowCm: p.slipperySnowCm,
    thawsC: p.thawsC,
  };
}
