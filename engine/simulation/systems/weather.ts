import type { Weather } from '../../model/index.ts';
import type { Columns } from '../world/columns.ts';
import type { DeepReadonly } from '../world/deep-readonly.ts';
import type { Tick } from '../world/tick.ts';

/** Step 2: temperature as the file gives it, linear between its moments, with what an effect added; snow in steps. */
export function stepWeather(t: Tick): void {
  const { next: c, minute } = t;
  const { weather } = t.model.scenario;
  if (c.weatherUntil[0]! >= 0 && minute >= c.weatherUntil[0]!) {
    c.weatherOffset[0] = 0;
    c.weatherUntil[0] = -1;
  }
  c.outdoorC[0] = temperatureAt(weather, minute) + c.weatherOffset[0]!;
  c.snowCm[0] = valueAt(weather.snow, minute);
  c.windKmh[0] = valueAt(weather.wind, minute);
  c.rainMm[0] = valueAt(weather.rain, minute);
  if (c.rainMm[0]! > 0 && c.outdoorC[0]! <= 0) c.ice[0] = 1;
  else if (c.outdoorC[0]! > t.model.rates.hazards.thawsC) c.ice[0] = 0;
  if (t.tick === 0 || t.minuteOfDay < t.step) c.sun[0] = sunOf(t, minute - t.minuteOfDay);
  t.slippery = isSlippery(c, t.model.rates.hazards);
}

/** Snow or ice on the ground. */
export function isSlippery(c: Columns, { slipperySnowCm }: { slipperySnowCm: number }): boolean {
  return c.ice[0] === 1 || c.snowCm[0]! >= slipperySnowCm;
}

/** How much the sun warms homes on the day that begins at `midnight`, 0–1, by the mean of its 24 hours. */
function sunOf(t: Tick, midnight: number): number {
  let sum = 0;
  for (let hour = 0; hour < 24; hour++) sum += temperatureAt(t.model.scenario.weather, midnight + hour * 60);
  const { sunFromC, sunFullC } = t.model.rates.home;
  return Math.min(1, Math.max(0, (sum / 24 - sunFromC) / (sunFullC - sunFromC)));
}

/** Outdoor °C at a minute; before the first and after the last moment it stays as there. 10 °C when nothing is given. */
export function temperatureAt({ temperature: list }: DeepReadonly<Weather>, minute: number): number {
  let before = list[0];
  if (!before) return 10;
  for (const point of list) {
    if (point.minute > minute) {
      if (point === before || minute <= before.minute) return before.celsius;
      const part = (minute - before.minute) / (point.minute - before.minute);
      return before.celsius + (point.celsius - before.celsius) * part;
    }
    before = point;
  }
  return before.celsius;
}

function valueAt(list: DeepReadonly<Weather['snow']>, minute: number): number {
  let value = 0;
  for (const point of list) if (point.minute <= minute) value = point.value;
  return value;
}
