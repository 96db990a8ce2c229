import { ADVICES, type ParameterValues } from '../../model/index.ts';
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

/** −ln(1 − x) for 0 ≤ x < 1 as the series x + x²/2 + x³/3 + …, sixty terms (error below 1e-9 for x ≤ 0.65): only + × ÷. */
export function minusLog(x: number): number {
  let power = x;
  let sum = 0;
  for (let n = 1; n <= 60; n++) {
    sum += power / n;
    power *= x;
  }
  return sum;
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
    /** Minutes that a phone or device gains in a tick. */
    chargedPerTick: p.chargeFactor * step,
    alertReach: percent(p.alertReach),
    alertReach75: percent(p.alertReach75),
    radioOnAirMinutes: hours(p.radioOnAirHours),
    radioHear: perTick(p.radioHearPerHour),
    carRadioHear: perTick(p.carRadioPerDay / 24),
    onlineHear: perTick(p.onlineHearPerHour),
    noticeHear: perTick(p.noticePerHour),
    noticeSeen: percent(p.noticeSeenShare),
    neighbourTells: percent(p.neighbourTellsShare),
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
    adviceShares: ADVICES.map((advice) => percent(advice === 'stay-home' ? p.stayHomeShare : p.adviceShare)),
    shopWaterMl: p.shopWaterLitres * 1000,
    bottleBuyers: percent(p.bottleBuyers),
    bottlesMl: p.bottlesPerHome * 1000,
    /** A home buys as long as it has less than this, days. */
    bottleDays: p.bottleDays,
    buysPerTick: threshold(Math.min(1, step / (60 * p.buysWithinHours))),
    wetMinutes: hours(p.wetHours),
    wetReliefMinutes: hours(p.wetReliefHours),
    wetFromCm: p.wetFromCm,
    floodTooDeepCm: p.floodTooDeepCm,
    leaveMinutes: hours(p.leaveHours),
    smokeShut: decayPerTick(step, 1 / p.airChangesShut),
    smokeOpen: decayPerTick(step, 1 / p.airChangesOpen),
    heatCrisisSun: p.heatCrisisSun / 100,
    stayHomeContacts: p.stayHomeContacts / 100,
    stayHomeCaught: p.stayHomeCaught / 100,
    meetingsOfFifty: p.meetingsOfFifty / 100,
    meetingsOfFive: p.meetingsOfFive / 100,
    meetingsOfNone: p.meetingsOfNone / 100,
    /** Attack rate over the days of illness as a hazard per tick: −ln(1 − a) · step ÷ days. */
    homeAttack: (minusLog(p.homeAttack / 100) * step) / (1440 * p.illDays),
    tieAttack: (p.tieAttackPerDay / 100) * (step / 1440),
    communityPerTick: (p.communityR * step) / (1440 * p.illDays),
    fallsIll: threshold(Math.min(1, step / (1440 * p.latentDays))),
    recovers: threshold(Math.min(1, step / (1440 * p.illDays))),
    lonelyFromMinutes: hours(p.lonelyFromDays * 24),
    lonelyToMinutes: hours(p.lonelyToDays * 24),
    careLostSnow: percent(p.careLostSnow),
    // values as they stand; here because an object of so many parameters is slow to read in a loop
    airingFromC: p.airingFromC,
    aloneUnmet: p.aloneUnmet,
    bedUnmet: p.bedUnmet,
    blanketRelief: p.blanketRelief,
    carryFlushRelief: p.carryFlushRelief,
    checkOddsHeat: p.checkOddsHeat,
    crisisShare: p.crisisShare,
    darkUnmet: p.darkUnmet,
    deviceWorryShare: p.deviceWorryShare,
    floodPowerCm: p.floodPowerCm,
    floodWalkCm: p.floodWalkCm,
    heatLimitC: p.heatLimitC,
    heatOthersC: p.heatOthersC,
    heatWatchC: p.heatWatchC,
    heatWaterExtra: p.heatWaterExtra,
    hotMealUnmet: p.hotMealUnmet,
    illAloneUnmet: p.illAloneUnmet,
    keepsOutsideC: p.keepsOutsideC,
    limitC: p.limitC,
    lonelyUnmet: p.lonelyUnmet,
    mustLeaveUnmet: p.mustLeaveUnmet,
    mealsPerDay: p.mealsPerDay,
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
    shopBelowDays: p.shopBelowDays,
    shopToDays: p.shopToDays,
    shadeRelief: p.shadeRelief,
    slipperySnowCm: p.slipperySnowCm,
    smokeLimit: p.smokeLimit,
    smokeWatch: p.smokeWatch,
    sunFromC: p.sunFromC,
    sunFullC: p.sunFullC,
    sunGainLowC: p.sunGainLowC,
    sunGainTopC: p.sunGainTopC,
    thawsC: p.thawsC,
    unmetFrom: p.unmetFrom,
    unsafeWaterUnmet: p.unsafeWaterUnmet,
    vulnerableLimitC: p.vulnerableLimitC,
    watchC: p.watchC,
    wetUnmet: p.wetUnmet,
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
