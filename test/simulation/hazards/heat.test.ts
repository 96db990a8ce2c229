import { describe, expect, test } from 'vitest';
import { NEEDS, parameterValues } from '../../../engine/model/index.ts';
import { lowerOdds } from '../../../engine/simulation/systems/hazard-needs.ts';
import { applied, everyone, frostModel, run } from '../../support/outage.ts';
import { household, smallNeighbourhood } from '../../support/small-neighbourhood.ts';

const COOLING = NEEDS.indexOf('cooling');
const steady = (celsius: number) => ({
  weather: { temperature: [{ minute: 0, celsius }], wind: [], rain: [], snow: [] },
  startMinuteOfDay: 0,
});

/** °C in the first home once it has taken on the temperature of its surroundings. */
function indoors(celsius: number, changes: Parameters<typeof household>[1] = {}): number {
  const n = smallNeighbourhood();
  n.households[0] = household(n.households[0]!.id, { tauHours: 10, ...changes });
  return run(frostModel(steady(celsius), n), {}, { until: 96 * 60 }).world.columns.indoorC[0]!;
}

describe('the sun in a home', () => {
  const { occupantGainC, sunGainTopC, sunGainLowC } = parameterValues();
  test.each([
    ['a flat under the roof', { dwelling: 'flat', floor: 5, floors: 6 }, sunGainTopC],
    ['a flat lower down', { dwelling: 'flat', floor: 2, floors: 6 }, sunGainLowC],
  ] as const)('at 30 °C outside day and night %s ends people and sun above it', (_, changes, gain) => {
    expect(indoors(30, changes)).toBeCloseTo(30 + occupantGainC + gain, 1);
  });

  test('below a mean of 16 °C the sun does nothing', () => {
    expect(indoors(15, { heating: 'gas-boiler' })).toBeLessThanOrEqual(20.01);
  });
});

test.each([
  [0, 0],
  [500, 285],
  [1000, 1000],
])('a check multiplies the odds of %i thousandths by 0.4: %i', (value, expected) => {
  // odds 1 → 0.4: 0.4 ÷ 1.4
  expect(lowerOdds(value, 0.4)).toBe(expected);
});

test('very old people need cooling before others do, and less of it after somebody came by', () => {
  const model = frostModel(steady(25), smallNeighbourhood(), { initiativeSelfStartHours: 999, officialFromHours: 999 });
  const at = 3 * 24 * 60;
  const need = (world: ReturnType<typeof run>['world'], row: number) =>
    world.columns.needs[row * NEEDS.length + COOLING]!;
  const alone = run(model, {}, { until: at }).world;
  const visit = applied({ kind: 'visit', who: everyone, people: 6, where: { rows: [2], share: 1 } });
  const seen = run(model, { [at - 180]: [visit] }, { until: at }).world;
  expect(need(alone, 2)).toBeGreaterThan(need(alone, 0));
  expect(seen.columns.lastVisit[2]).toBeGreaterThan(0);
  expect(need(seen, 2)).toBeLessThan(need(alone, 2));
});

test('a cool place takes people in by day and they go home when it closes', () => {
  const n = smallNeighbourhood();
  n.venues = n.venues.map((venue) => ({
    ...venue,
    keys: [0, 1, 2, 3].map((row) => ({ household: row, presence: 1 })),
  }));
  const model = frostModel({ ...steady(31), startMinuteOfDay: 8 * 60 }, n, { venueTauHours: 300 });
  const open = applied({ kind: 'open', venue: 0, as: 'cool-place', staff: 2, hours: { from: 10, to: 18 } });
  const guests: number[] = [];
  run(
    model,
    { 0: [open] },
    {
      until: 4 * 24 * 60,
      onTick: ({ columns }) => {
        guests.push(columns.venueGuests[0]!);
        return undefined;
      },
    },
  );
  expect(Math.max(...guests)).toBeGreaterThan(0);
  expect(guests.at(-1)).toBe(0);
});
