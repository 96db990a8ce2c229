import type { ParameterValues } from '../../model/index.ts';
import { careRates } from './rates/care-rates.ts';
import { hazardsRates } from './rates/hazards-rates.ts';
import { helpRates } from './rates/help-rates.ts';
import { homeRates } from './rates/home-rates.ts';
import { illnessRates } from './rates/illness-rates.ts';
import { informationRates } from './rates/information-rates.ts';
import { needsRates } from './rates/needs-rates.ts';
import { perTickOf } from './rates/per-tick.ts';
import { servicesRates } from './rates/services-rates.ts';
import { shopsRates } from './rates/shops-rates.ts';

/**
 * Parameters turned into what the hot loops use (minutes, numbers per tick, thresholds of draws), by subject. Values as they stand are among
 * them, because an object of so many parameters is slow to read in a loop.
 */
export function prepareRates(p: ParameterValues, step: number) {
  const per = perTickOf(step);
  return {
    services: servicesRates(p, per),
    home: homeRates(p, per),
    needs: needsRates(p, per),
    shops: shopsRates(p, per),
    care: careRates(p, per),
    information: informationRates(p, per),
    help: helpRates(p, per),
    hazards: hazardsRates(p, per),
    illness: illnessRates(p, per),
  };
}
export type Rates = ReturnType<typeof prepareRates>;
