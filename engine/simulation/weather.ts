import type { Weather } from '../model/index.ts';
import type { Tick } from './tick.ts';

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
}

/** Outdoor °C at a minute; before the first and after the last moment it stays as there. 10 °C when nothing is given. */
export function temperatureAt({ temperature: list }: Weather, minute: number): number {
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

function valueAt(list: { minute: number; value: number }[], minute: number): number {
  let value = 0;
  for (const point of list) if (point.minute <= minute) value = point.value;
  return value;
}
