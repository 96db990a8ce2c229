import type { ParameterValues } from '../../../model/index.ts';
import { threshold } from '../draw.ts';
import type { PerTick } from './per-tick.ts';

/** Of who helps, from when and for how long. */
export function helpRates(p: ParameterValues, { step, hours, percent }: PerTick) {
  return {
    helping: percent(p.helpingAdults),
    toFamily: percent(p.toFamilyShare),
    /** Chance in a tick of the twelve hours in which people call at a warm place. */
    callsPerTick: threshold((p.callersPerDay / 100) * (step / 720)),
    initiativeSelfStartMinutes: hours(p.initiativeSelfStartHours),
    officialFromMinutes: hours(p.officialFromHours),
    waterPointMinutes: hours(p.waterPointHours),
    generatorLeadMinutes: hours(p.generatorLeadHours),
    generatorMinutes: hours(p.generatorHours),
    neighbourTaskMinutes: p.neighbourTaskMinutes,
    moveSpreadC: p.moveSpreadC,
    checkOddsHeat: p.checkOddsHeat,
  };
}
