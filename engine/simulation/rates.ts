import type { ParameterValues } from '../model/index.ts';
import { threshold } from './draw.ts';

/**
 * What one tick loses of a difference that decays with a time constant: 1 − e^(−step/τ).
 * e^(−x) is the Taylor series to the ninth power (x = step/τ ≤ 0.05 in practice, error below 1e-16): only + − × ÷,
 * so that every engine gives the same bits.
 */
export function decayPerTick(stepMinutes: number, tauHours: number): number {
  const x = stepMinutes / (60 * tauHours);
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 10; n++) {
    term = (term * -x) / n;
    sum += term;
  }
  return 1 - sum;
}

/** Parameters turned into what the hot loops use: minutes, per-tick numbers, and thresholds of draws. */
export function prepareRates(p: ParameterValues, step: number) {
  const hours = (value: number) => Math.round(value * 60);
  const perTick = (percentPerHour: number) => threshold((percentPerHour / 100) * (step / 60));
  const percent = (value: number) => threshold(value / 100);
  return {
    shopping: p.shoppingOn > 0,
    care: p.careOn > 0,
    charging: p.chargingOn > 0,
    mobileCurve: [1000, p.mobileShareAt1h * 10, p.mobileShareAt2h * 10, p.mobileShareAt3h * 10, p.mobileShareAt4h * 10],
    mastBatteryMinutes: hours(p.mastBatteryHours),
    repairMinutes: p.repairMinutes,
    waterWorryMinutes: hours(p.waterWorryHours),
    carryMl: p.carryLitres * 1000,
    /** Floors that water climbs by itself. */
    dryFromFloor: Math.floor((p.inletPressureKpa - p.tapPressureKpa) / p.kpaPerFloor) + 1,
    fetchFloors: p.fetchFloors,
    toiletWorryMinutes: hours(p.toiletWorryHours),
    toiletUnmetMinutes: hours(p.toiletUnmetHours),
    sewerBufferMinutes: hours(p.sewerBufferHours),
    lowLying: percent(p.lowLyingShare),
    sewageGeneratorMinutes: hours(p.sewageGeneratorHours),
    heatUpPerTick: (p.heatUpCPerHour * step) / 60,
    venueDecay: decayPerTick(step, p.venueTauHours),
    foodWorryMinutes: hours(p.foodWorryHours),
    fridgeMinutes: hours(p.fridgeHours),
    freezerMinutes: hours(p.freezerHours),
    hotMealWorryMinutes: hours(p.hotMealWorryHours),
    babyHotWaterMinutes: hours(p.babyHotWaterHours),
    medicineWorryMinutes: hours(p.medicineWorryDays * 24),
    medicineBuyMinutes: hours(p.medicineBuyDays * 24),
    medicineSupplyMinutes: hours(p.medicineSupplyDays * 24),
    careWorryMinutes: hours(p.careWorryHours),
    careUnmetMinutes: hours(p.careUnmetHours),
    careLostDayOne: percent(p.careLostDayOne),
    careLostLater: percent(p.careLostLater),
    phoneFullMinutes: hours(p.phoneFullHours),
    alertReach: percent(p.alertReach),
    alertReach75: percent(p.alertReach75),
    radioOnAirMinutes: hours(p.radioOnAirHours),
    radioHear: perTick(p.radioHearPerHour),
    carRadioHear: perTick(p.carRadioPerDay / 24),
    onlineHear: perTick(p.onlineHearPerHour),
    noticeHear: perTick(p.noticePerHour),
    talkDay: perTick(p.talkPerHour),
    talkNight: perTick(p.talkPerHourNight),
    newsWorryMinutes: hours(p.newsWorryHours),
    newsUnmetMinutes: hours(p.newsUnmetHours),
    rumourAfterMinutes: hours(p.rumourAfterHours),
    rumourShare: percent(p.rumourShare),
    contactWorryMinutes: hours(p.contactWorryHours),
    contactUnmetMinutes: hours(p.contactUnmetHours),
    seenReliefMinutes: hours(p.seenReliefHours),
    workStops: percent(p.workStopsShare),
    oneRoom: percent(p.oneRoomShare),
    helping: percent(p.helpingAdults),
    toFamily: percent(p.toFamilyShare),
    /** Chance in a tick of the twelve hours in which people call at a warm place. */
    callsPerTick: threshold((p.callersPerDay / 100) * (step / 720)),
    initiativeSelfStartMinutes: hours(p.initiativeSelfStartHours),
    officialFromMinutes: hours(p.officialFromHours),
    waterPointMinutes: hours(p.waterPointHours),
    generatorLeadMinutes: hours(p.generatorLeadHours),
    generatorMinutes: hours(p.generatorHours),
    // values as they stand; here because an object of so many parameters is slow to read in a loop
    aloneUnmet: p.aloneUnmet,
    bedUnmet: p.bedUnmet,
    blanketRelief: p.blanketRelief,
    carryFlushRelief: p.carryFlushRelief,
    darkUnmet: p.darkUnmet,
    deviceWorryShare: p.deviceWorryShare,
    hotMealUnmet: p.hotMealUnmet,
    keepsOutsideC: p.keepsOutsideC,
    limitC: p.limitC,
    moveSpreadC: p.moveSpreadC,
    neighbourTaskMinutes: p.neighbourTaskMinutes,
    no112Unmet: p.no112Unmet,
    occupantGainC: p.occupantGainC,
    oneRoomGainC: p.oneRoomGainC,
    outageShare: p.outageShare,
    outdatedUnmet: p.outdatedUnmet,
    setPointC: p.setPointC,
    sewerUnmet: p.sewerUnmet,
    shopCloseHour: p.shopCloseHour,
    shopOpenHour: p.shopOpenHour,
    unmetFrom: p.unmetFrom,
    vulnerableLimitC: p.vulnerableLimitC,
    watchC: p.watchC,
    isNight: hourTable(p.sleepHour, p.wakeHour),
    isDark: hourTable(p.duskHour, p.dawnHour),
  };
}
export type Rates = ReturnType<typeof prepareRates>;

/** 1 for the hours of the day from `from` to `to`, over midnight. */
function hourTable(from: number, to: number): Uint8Array {
  const table = new Uint8Array(24);
  for (let hour = 0; hour < 24; hour++) table[hour] = hour >= from || hour < to ? 1 : 0;
  return table;
}
