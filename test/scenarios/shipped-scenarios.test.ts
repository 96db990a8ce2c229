import { describe, expect, test } from 'vitest';
import { runPolicy } from '../../engine/exercise/index.ts';
import { readTotals } from '../../engine/simulation/index.ts';
import {
  checkShipped,
  fittingPairs,
  SHIPPED_NEIGHBOURHOODS,
  SHIPPED_SCENARIOS,
  shippedExercises,
} from '../support/shipped.ts';
import { SIZES } from '../support/sizes.ts';

test('nine scenarios and three neighbourhoods are shipped', () => {
  expect(SHIPPED_SCENARIOS).toHaveLength(9);
  expect(SHIPPED_NEIGHBOURHOODS).toEqual(['heiderode', 'torenzicht', 'wilgenhoek']);
});

describe.each(SHIPPED_SCENARIOS)('%s', (scenario) => {
  test('its check finds nothing in its own neighbourhood', () => {
    expect(checkShipped(scenario, 'wilgenhoek').findings).toEqual([]);
  });

  test('elsewhere it finds nothing, or says which required kind is missing', () => {
    for (const hood of SHIPPED_NEIGHBOURHOODS) {
      const missing = checkShipped(scenario, hood).findings;
      expect(missing.filter(({ code }) => code !== 'E3')).toEqual([]);
    }
  });
});

const HOODS = SIZES.everyPair ? SHIPPED_NEIGHBOURHOODS : ['wilgenhoek'];

describe.each(fittingPairs().filter(([, hood]) => HOODS.includes(hood)))('%s in %s', (scenario, hood) => {
  test('without any tie unmet hours rise; with a contact list and street contacts they fall', () => {
    const exercise = shippedExercises(scenario, hood);
    const lonely = shippedExercises(scenario, hood, false, (whole) => ({ ...whole, ties: [] }));
    const mean = (of: typeof exercise, preparations: string[] = []) => {
      const hours = ['1', '2', '3'].map((seed) => {
        const ex = of(seed);
        const { state } = runPolicy(ex, 'none', { preparations });
        return Object.values(readTotals(ex.model, state.world).unmetHours).reduce((all, each) => all + each, 0);
      });
      return hours.reduce((all, each) => all + each, 0) / hours.length;
    };
    const today = mean(exercise);
    expect(mean(exercise, ['contactlijst', 'straatcontacten'])).toBeLessThan(today);
    expect(mean(lonely)).toBeGreaterThan(today);
  });
});
