import type { ParameterValues } from '../../../model/index.ts';
import type { PerTick } from './per-tick.ts';

/** Of home care. */
export function careRates(p: ParameterValues, { percent }: PerTick) {
  return {
    care: p.careOn > 0,
    careLostDayOne: percent(p.careLostDayOne),
    careLostLater: percent(p.careLostLater),
    careLostSnow: percent(p.careLostSnow),
  };
}
