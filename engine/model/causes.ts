import type { SimulationParameterId } from './parameters/index.ts';

/** How the ledger of a run knows a cause, and what decides when it holds. */
interface CauseSpec {
  /** What stands in the ledger (`LEDGER_WHATS`); several causes may share one, told apart by the detail or the subject of its row. */
  ledger: string;
  /** Parameters that carry weight: what "waar komt dit getal vandaan?" opens from a "Waarom?". None where it follows from the network alone. */
  parameters?: readonly SimulationParameterId[];
  /** As the reason of a need it says more than the need and its cause do; "it is 13 degrees" already says that the house is cold. */
  telling?: true;
}

/** What a link in a chain of causes may be about; `texts` has a sentence for each (`cause.<name>`). */
export const CAUSE_TABLE = {
  // the need itself
  'need.water': { ledger: 'need', parameters: ['drinkLitresPerDay', 'waterWorryHours'] },
  'need.warmth': { ledger: 'need', parameters: ['watchC', 'vulnerableLimitC', 'limitC'] },
  'need.cooling': { ledger: 'need', parameters: ['heatWatchC', 'heatLimitC', 'heatOthersC'] },
  'need.food': { ledger: 'need', parameters: ['mealsPerDay', 'foodWorryHours'] },
  'need.care': { ledger: 'need', parameters: ['careWorryHours', 'careUnmetHours'] },
  'need.information': { ledger: 'need', parameters: ['newsWorryHours', 'newsUnmetHours'] },
  'need.safety': { ledger: 'need', parameters: ['darkUnmet', 'no112Unmet', 'aloneUnmet'] },
  'need.sanitation': { ledger: 'need', parameters: ['toiletWorryHours', 'toiletUnmetHours'] },
  'need.contact': { ledger: 'need', parameters: ['contactWorryHours', 'contactUnmetHours'] },
  // what the household lacks
  'service.power': { ledger: 'service-off' },
  'service.tap-water': { ledger: 'service-off', parameters: ['inletPressureKpa', 'tapPressureKpa', 'kpaPerFloor'] },
  'service.heating': { ledger: 'service-off' },
  'service.mobile': { ledger: 'service-off' },
  'service.internet': { ledger: 'service-off' },
  'service.broadcast': { ledger: 'service-off' },
  'service.sewage': { ledger: 'service-off' },
  'service.road': { ledger: 'service-off' },
  'service.shops': { ledger: 'service-off' },
  'service.payment': { ledger: 'service-off' },
  'service.school': { ledger: 'service-off' },
  'service.care-visits': { ledger: 'service-off' },
  'service.emergency-112': { ledger: 'service-off' },
  // how it is at home
  'home-cold': { ledger: 'home-cold', parameters: ['setPointC', 'occupantGainC', 'oneRoomGainC'] },
  'stock.water': { ledger: 'stock-empty', parameters: ['drinkLitresPerDay', 'waterWorryHours'] },
  'stock.food': { ledger: 'stock-empty', parameters: ['mealsPerDay', 'foodWorryHours'] },
  'stock.medicine': { ledger: 'stock-empty', parameters: ['medicineWorryDays'] },
  'device-empty': { ledger: 'device-empty', parameters: ['deviceWorryShare'], telling: true },
  'phone-empty': { ledger: 'phone-empty', parameters: ['phoneFullHours'] },
  'no-hot-meal': { ledger: 'no-hot-meal', parameters: ['hotMealWorryHours', 'hotMealUnmet'], telling: true },
  'no-care': { ledger: 'no-care', parameters: ['careLostDayOne', 'careLostLater'], telling: true },
  'no-news': { ledger: 'no-news', parameters: ['newsWorryHours', 'newsUnmetHours'] },
  alone: { ledger: 'alone', parameters: ['aloneUnmet', 'seenReliefHours'] },
  dark: { ledger: 'dark', parameters: ['darkUnmet'], telling: true },
  'no-112': { ledger: 'no-112', parameters: ['no112Unmet'], telling: true },
  'left-alone': { ledger: 'left-alone', parameters: ['aloneUnmet'], telling: true },
  'sewer-full': { ledger: 'sewer-full', parameters: ['sewerBufferHours'] },
  'home-hot': { ledger: 'home-hot', parameters: ['sunGainTopC', 'sunGainLowC', 'shadeRelief', 'airingFactor'] },
  'unsafe-water': { ledger: 'unsafe-water', parameters: ['unsafeWaterUnmet', 'adviceShare'], telling: true },
  smoke: {
    ledger: 'smoke',
    parameters: ['airChangesShut', 'airChangesOpen', 'smokeWatch', 'smokeLimit'],
    telling: true,
  },
  flood: { ledger: 'flood', parameters: ['floodPowerCm', 'floodWalkCm', 'wetHours', 'wetUnmet'], telling: true },
  'must-leave': { ledger: 'must-leave', parameters: ['mustLeaveUnmet', 'leaveHours'], telling: true },
  incident: {
    ledger: 'incident',
    parameters: ['ambulanceMinutes', 'fireMinutes', 'walkMetresPerMinute', 'unnoticedMinutes'],
    telling: true,
  },
  ill: { ledger: 'ill', parameters: ['illDays', 'illAloneUnmet', 'homeAttack', 'communityR'], telling: true },
  lonely: { ledger: 'lonely', parameters: ['lonelyFromDays', 'lonelyToDays', 'lonelyUnmet'], telling: true },
  // what befell an asset or a venue
  'asset.failed': { ledger: 'asset-down' },
  'asset.feed-lost': { ledger: 'asset-down' },
  'asset.backup-empty': { ledger: 'asset-down' },
  'asset.restored': { ledger: 'asset-restored' },
  'asset.fading': { ledger: 'mast-fading', parameters: ['mastBatteryHours', 'mobileShareAt2h'] },
  'venue-closed': { ledger: 'venue-closed' },
  // roots
  inject: { ledger: 'effect' },
  decision: { ledger: 'effect' },
  action: { ledger: 'effect' },
  storyline: { ledger: 'effect' },
  facilitator: { ledger: 'effect' },
  preparation: { ledger: 'effect' },
  weather: { ledger: 'weather' },
  'no-tie': { ledger: 'no-tie' },
  'as-it-was': { ledger: 'as-it-was' },
} as const satisfies Record<string, CauseSpec>;

/** What a link in a chain of causes is about. */
export type Cause = keyof typeof CAUSE_TABLE;
export const CAUSES = Object.keys(CAUSE_TABLE) as Cause[];

/** What the ledger of a run writes down of them. */
export type LedgerWhat = (typeof CAUSE_TABLE)[Cause]['ledger'];
/** Their codes are the places here; `need` is the first. */
export const LEDGER_WHATS = [...new Set(CAUSES.map((cause) => CAUSE_TABLE[cause].ledger))];

/** How a cause stands in the table. */
export function causeSpec(cause: Cause): CauseSpec {
  return CAUSE_TABLE[cause];
}
