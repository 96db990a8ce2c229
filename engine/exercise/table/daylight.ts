import type { CompiledScenario, Minutes } from '../../model/index.ts';
import { minuteOfDay } from '../prepared/condition-book.ts';

/**
 * Sunrise and sunset in the middle of the Netherlands around the 15th of each month, clock time in minutes of the day
 * (KNMI, tables for De Bilt; summer time from April to October).
 */
const SUN: readonly (readonly [rise: number, set: number])[] = [
  [522, 1015],
  [474, 1071],
  [411, 1122],
  [399, 1236],
  [342, 1287],
  [317, 1322],
  [333, 1314],
  [380, 1262],
  [431, 1190],
  [482, 1120],
  [476, 1006],
  [521, 988],
];
/** Civil twilight, minutes. */
const TWILIGHT = 40;

/** How light it is outside: 0 (night) to 1 (day), linear through the twilight before sunrise and after sunset. */
export function daylightAt(scenario: CompiledScenario, minute: Minutes): number {
  const month = Number(scenario.startDate.slice(5, 7)) - 1;
  const [rise, set] = SUN[month] ?? [420, 1140];
  const now = minuteOfDay(scenario, minute);
  const fromNight = Math.min(now - (rise - TWILIGHT), set + TWILIGHT - now) / TWILIGHT;
  return Math.min(1, Math.max(0, fromNight));
}
