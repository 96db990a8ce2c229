import type { ParameterValues } from '../../../model/index.ts';
import { decayPerTick, type PerTick } from './per-tick.ts';

/** Of a home and its day: heat, light, phones, who is in. */
export function homeRates(p: ParameterValues, { step, hours, percent }: PerTick) {
  return {
    heatUpPerTick: (p.heatUpCPerHour * step) / 60,
    venueDecay: decayPerTick(step, p.venueTauHours),
    setPointC: p.setPointC,
    airingFromC: p.airingFromC,
    occupantGainC: p.occupantGainC,
    oneRoom: percent(p.oneRoomShare),
    oneRoomGainC: p.oneRoomGainC,
    sunFromC: p.sunFromC,
    sunFullC: p.sunFullC,
    sunGainLowC: p.sunGainLowC,
    sunGainTopC: p.sunGainTopC,
    shadeRelief: p.shadeRelief,
    keepsOutsideC: p.keepsOutsideC,
    heatCrisisSun: p.heatCrisisSun / 100,
    charging: p.chargingOn > 0,
    /** Minutes that a phone or device gains in a tick. */
    chargedPerTick: p.chargeFactor * step,
    phoneFullMinutes: hours(p.phoneFullHours),
    workStops: percent(p.workStopsShare),
    carryMl: p.carryLitres * 1000,
    mealsPerDay: p.mealsPerDay,
    isNight: hourTable(p.sleepHour, p.wakeHour),
    isDark: hourTable(p.duskHour, p.dawnHour),
  };
}

/** 1 for the hours of the day from `from` to `to`, over midnight. */
function hourTable(from: number, to: number): Uint8Array {
  const table = new Uint8Array(24);
  for (let hour = 0; hour < 24; hour++) table[hour] = hour >= from || hour < to ? 1 : 0;
  return table;
}
