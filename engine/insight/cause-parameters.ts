import type { Cause, SimulationParameterId } from '../model/index.ts';

/**
 * Parameters that decide when a link of a chain holds: what "waar komt dit getal vandaan?" opens from a "Waarom?".
 * A link that follows from the network alone (a transformer without feed) has none.
 */
export const CAUSE_PARAMETERS: Partial<Record<Cause, readonly SimulationParameterId[]>> = {
  'need.water': ['drinkLitresPerDay', 'waterWorryHours'],
  'need.warmth': ['watchC', 'vulnerableLimitC', 'limitC'],
  'need.food': ['mealsPerDay', 'foodWorryHours'],
  'need.care': ['careWorryHours', 'careUnmetHours'],
  'need.information': ['newsWorryHours', 'newsUnmetHours'],
  'need.safety': ['darkUnmet', 'no112Unmet', 'aloneUnmet'],
  'need.sanitation': ['toiletWorryHours', 'toiletUnmetHours'],
  'need.contact': ['contactWorryHours', 'contactUnmetHours'],
  'service.tap-water': ['inletPressureKpa', 'tapPressureKpa', 'kpaPerFloor'],
  'home-cold': ['setPointC', 'occupantGainC', 'oneRoomGainC'],
  'stock.water': ['drinkLitresPerDay', 'waterWorryHours'],
  'stock.food': ['mealsPerDay', 'foodWorryHours'],
  'stock.medicine': ['medicineWorryDays'],
  'device-empty': ['deviceWorryShare'],
  'phone-empty': ['phoneFullHours'],
  'no-hot-meal': ['hotMealWorryHours', 'hotMealUnmet'],
  'no-care': ['careLostDayOne', 'careLostLater'],
  'no-news': ['newsWorryHours', 'newsUnmetHours'],
  alone: ['aloneUnmet', 'seenReliefHours'],
  dark: ['darkUnmet'],
  'no-112': ['no112Unmet'],
  'left-alone': ['aloneUnmet'],
  'sewer-full': ['sewerBufferHours'],
  'need.cooling': ['heatWatchC', 'heatLimitC', 'heatOthersC'],
  'home-hot': ['sunGainTopC', 'sunGainLowC', 'shadeRelief', 'airingFactor'],
  'unsafe-water': ['unsafeWaterUnmet', 'adviceShare'],
  smoke: ['airChangesShut', 'airChangesOpen', 'smokeWatch', 'smokeLimit'],
  flood: ['floodPowerCm', 'floodWalkCm', 'wetHours', 'wetUnmet'],
  'must-leave': ['mustLeaveUnmet', 'leaveHours'],
  incident: ['ambulanceMinutes', 'fireMinutes', 'walkMetresPerMinute', 'unnoticedMinutes'],
  ill: ['illDays', 'illAloneUnmet', 'homeAttack', 'communityR'],
  lonely: ['lonelyFromDays', 'lonelyToDays', 'lonelyUnmet'],
  'asset.fading': ['mastBatteryHours', 'mobileShareAt2h'],
};
