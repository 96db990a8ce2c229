import type { ScenarioSource, Weather } from '../../model/index.ts';
import { minutes } from './compile-effects.ts';

/** A mild day, when the file says nothing of the temperature. */
const MILD_C = 12;
const DAY_MINUTES = 1440;
/** Clock times at which a daily course is coldest and warmest: 05:00 and 15:00. */
const COLDEST_MINUTE = 300;
const WARMEST_MINUTE = 900;

/** Weather as points in time, ascending; between two points it runs in a straight line. */
export function compileWeather(
  weather: ScenarioSource['weather'],
  startMinuteOfDay: number,
  endMinute: number,
): Weather {
  return {
    temperature: temperatureOf(weather?.temperature, startMinuteOfDay, endMinute),
    wind: pointsOf(weather?.wind),
    rain: pointsOf(weather?.rain),
    snow: pointsOf(weather?.snow),
  };
}

type Temperature = NonNullable<NonNullable<ScenarioSource['weather']>['temperature']>;
type Daily = { min: number; max: number }[];

function temperatureOf(
  temperature: Temperature | undefined,
  startMinuteOfDay: number,
  endMinute: number,
): Weather['temperature'] {
  if (temperature === undefined) return [{ minute: 0, celsius: MILD_C }];
  const { daily } = temperature as { daily?: Daily | number };
  if (Array.isArray(daily)) return dailyPoints(daily, startMinuteOfDay, endMinute);
  return pointsOf(temperature as Record<string, number>).map(({ minute, value }) => ({ minute, celsius: value }));
}

/** Calendar days from the day of the start, whose first points may lie before minute 0; the last day is repeated until the end. */
function dailyPoints(daily: Daily, startMinuteOfDay: number, endMinute: number): Weather['temperature'] {
  const points: Weather['temperature'] = [];
  for (let day = 0; day * DAY_MINUTES - startMinuteOfDay <= endMinute; day++) {
    const { min, max } = daily[Math.min(day, daily.length - 1)] ?? { min: MILD_C, max: MILD_C };
    const midnight = day * DAY_MINUTES - startMinuteOfDay;
    points.push({ minute: midnight + COLDEST_MINUTE, celsius: min });
    points.push({ minute: midnight + WARMEST_MINUTE, celsius: max });
  }
  return points;
}

function pointsOf(byTime: Record<string, number> | undefined): { minute: number; value: number }[] {
  return Object.entries(byTime ?? {})
    .map(([text, value]) => ({ minute: minutes(text), value }))
    .sort((a, b) => a.minute - b.minute);
}
