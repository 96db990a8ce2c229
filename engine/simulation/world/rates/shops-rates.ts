import type { ParameterValues } from '../../../model/index.ts';
import { threshold } from '../draw.ts';
import type { PerTick } from './per-tick.ts';

/** Of what is bought, when and how much. */
export function shopsRates(p: ParameterValues, { step, hours, percent }: PerTick) {
  return {
    shopping: p.shoppingOn > 0,
    shopWaterMl: p.shopWaterLitres * 1000,
    bottleBuyers: percent(p.bottleBuyers),
    bottlesMl: p.bottlesPerHome * 1000,
    /** A home buys as long as it has less than this, days. */
    bottleDays: p.bottleDays,
    buysPerTick: threshold(Math.min(1, step / (60 * p.buysWithinHours))),
    shopCloseHour: p.shopCloseHour,
    shopOpenHour: p.shopOpenHour,
    shopBelowDays: p.shopBelowDays,
    shopToDays: p.shopToDays,
    medicineBuyMinutes: hours(p.medicineBuyDays * 24),
    medicineSupplyMinutes: hours(p.medicineSupplyDays * 24),
  };
}
