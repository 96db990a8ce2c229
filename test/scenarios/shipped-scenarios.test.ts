import { describe, expect, test } from 'vitest';
import { type PolicyName, runPolicy } from '../../engine/exercise/index.ts';
import { NEEDS } from '../../engine/model/index.ts';
import { readTotals } from '../../engine/simulation/index.ts';
import { checkBounds } from '../support/check-bounds.ts';
import {
  checkShipped,
  fittingPairs,
  SHIPPED_NEIGHBOURHOODS,
  SHIPPED_SCENARIOS,
  shippedExercises,
} from '../support/shipped.ts';

const PAIRS = fittingPairs();

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

/** °C above the warmest hour outside that sun and people can make a home. */
const MOST_ABOVE_C = 12;

describe.each(PAIRS)('%s in %s', (scenario, hood) => {
  const exercise = shippedExercises(scenario, hood);

  test.each<[PolicyName, string]>([
    ['none', '1'],
    ['random', '2'],
    ['first', '3'],
  ])('policy %s, seed %s: runs to its end, within bounds at every tick, with every decision closed', (policy, seed) => {
    const ex = exercise(seed);
    const degrees = ex.scenario.weather.temperature.map(({ celsius }) => celsius);
    const [coldest, warmest] = [Math.min(...degrees, 18) - 1, Math.max(...degrees, 20) + MOST_ABOVE_C];
    const { state } = runPolicy(ex, policy, {
      onTick: ({ world, tick }) => {
        if (tick % 8 === 0) checkBounds(world, coldest, warmest);
      },
    });
    checkBounds(state.world, coldest, warmest);
    expect(state.minute).toBe(ex.scenario.endMinute);
    const open = Object.entries(state.small.decisions).filter(([, made]) => made.closedMinute === null);
    expect(open.map(([id]) => id)).toEqual([]);
    const { unmetHours } = readTotals(ex.model, state.world);
    expect(NEEDS.filter((need) => !Number.isFinite(unmetHours[need]))).toEqual([]);
  });

  test('without any tie unmet hours rise; with a contact list and street contacts they fall', () => {
    const sum = (ex: ReturnType<typeof exercise>, preparations: string[] = []) => {
      const { state } = runPolicy(ex, 'none', { preparations });
      return Object.values(readTotals(ex.model, state.world).unmetHours).reduce((all, hours) => all + hours, 0);
    };
    const seeds = ['1', '2', '3'];
    const mean = (of: (seed: string) => number) => seeds.reduce((all, seed) => all + of(seed), 0) / seeds.length;
    const today = mean((seed) => sum(exercise(seed)));
    expect(mean((seed) => sum(exercise(seed), ['contactlijst', 'straatcontacten']))).toBeLessThan(today);
    const { ties } = exercise('1').neighbourhood;
    const lonely = shippedExercises(scenario, hood);
    const without = (seed: string) => {
      const ex = lonely(seed);
      ex.neighbourhood.ties = [];
      const again = shippedExercises(scenario, hood)(seed);
      ex.neighbourhood.ties = ties;
      return again;
    };
    expect(mean((seed) => sum(without(seed)))).toBeGreaterThan(today);
  });
});
