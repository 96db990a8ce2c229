import type { ParameterValues } from '../../../model/index.ts';
import type { PerTick } from './per-tick.ts';

/** Of what stands in the street: masts, repairs, pressure of the water, sewers. */
export function servicesRates(p: ParameterValues, { hours, percent }: PerTick) {
  return {
    mobileCurve: [1000, p.mobileShareAt1h * 10, p.mobileShareAt2h * 10, p.mobileShareAt3h * 10, p.mobileShareAt4h * 10],
    mastBatteryMinutes: hours(p.mastBatteryHours),
    repairMinutes: p.repairMinutes,
    outageShare: p.outageShare,
    crisisShare: p.crisisShare,
    /** Floors that water climbs by itself. */
    dryFromFloor: Math.floor((p.inletPressureKpa - p.tapPressureKpa) / p.kpaPerFloor) + 1,
    fetchFloors: p.fetchFloors,
    sewerBufferMinutes: hours(p.sewerBufferHours),
    lowLying: percent(p.lowLyingShare),
    sewageGeneratorMinutes: hours(p.sewageGeneratorHours),
    floodPowerCm: p.floodPowerCm,
  };
}
