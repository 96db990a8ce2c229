import { describe, expect, test } from 'vitest';
import { minusLog } from '../../../engine/simulation/world/rates/per-tick.ts';
import { wilgenhoek } from '../../neighbourhood/wilgenhoek.ts';
import { applied, everywhere, frostModel, run } from '../../support/outage.ts';

const DAY = 1440;
const spring = {
  step: 60 as const,
  weather: { temperature: [{ minute: 0, celsius: 12 }], wind: [], rain: [], snow: [] },
  endMinute: 42 * DAY,
};
const infect = applied({ kind: 'infect', people: 4, where: everywhere });

function epidemic(parameters: Record<string, number> = {}, extra: ReturnType<typeof applied>[] = [], days = 42) {
  const model = frostModel(spring, wilgenhoek(), parameters);
  const curve: number[] = [];
  const { world } = run(
    model,
    { 0: [infect, ...extra] },
    {
      until: days * DAY,
      onTick: ({ columns }) => {
        curve.push(columns.ill.reduce((sum, people) => sum + people, 0));
        return undefined;
      },
    },
  );
  return { world, curve, model };
}

test.each([0.1, 0.35, 0.5, 0.6])('−ln(1 − %d) as a series', (x) => {
  expect(minusLog(x)).toBeCloseTo(-Math.log(1 - x), 9);
});

describe('a disease', () => {
  test('[Conserved] susceptible, exposed, ill and immune add up to the people of each home', () => {
    const { world, model } = epidemic();
    const { exposed, ill, immune, illEver } = world.columns;
    let ever = 0;
    model.neighbourhood.households.forEach(({ people }, row) => {
      const had = exposed[row]! + ill[row]! + immune[row]!;
      expect(had).toBeLessThanOrEqual(people.length);
      ever += had;
    });
    expect(illEver[0]).toBe(ever);
  });

  test('grows from four people and is past its peak within the six weeks only if people meet less', () => {
    const free = epidemic();
    const held = epidemic({}, [applied({ kind: 'rule', visits: 0, gatherings: 2 }, 1)]);
    expect(free.world.columns.illEver[0]).toBeGreaterThan(40);
    expect(held.world.columns.illEver[0]).toBeLessThan(free.world.columns.illEver[0]! * 0.75);
  });

  test('where nobody passes it on it stays with those it began with, and they are over it', () => {
    const { world, curve } = epidemic({ homeAttack: 0, tieAttackPerDay: 0, communityR: 0 }, [], 60);
    expect(Math.max(...curve)).toBeGreaterThan(0);
    expect(world.columns.illEver[0]).toBe(4);
    expect(world.columns.immune.reduce((sum, people) => sum + people, 0)).toBe(4);
  });

  test('an ill person is ill for illDays on average (exponential, 1000 people)', () => {
    const model = frostModel(spring, wilgenhoek(), { illDays: 7 });
    const start = applied({ kind: 'infect', people: 990, where: everywhere });
    let sick = 0;
    run(
      model,
      { 0: [start] },
      {
        until: 60 * DAY,
        onTick: ({ columns }) => {
          sick += columns.ill.reduce((sum, people) => sum + people, 0);
          return undefined;
        },
      },
    );
    expect(sick / 24 / 990).toBeGreaterThan(6);
    expect(sick / 24 / 990).toBeLessThan(9);
  });
});
