import { expect, test } from 'vitest';
import { NEEDS, parameterValues } from '../../../engine/model/index.ts';
import { createRun } from '../../../engine/simulation/index.ts';
import { stepAdvice } from '../../../engine/simulation/systems/advice.ts';
import { readyNatures } from '../../../engine/simulation/systems/natures.ts';
import { prepareRates } from '../../../engine/simulation/world/rates.ts';
import { applied, everywhere, frostModel, run } from '../../support/outage.ts';
import { smallNeighbourhood } from '../../support/small-neighbourhood.ts';

const mild = { weather: { temperature: [{ minute: 0, celsius: 12 }], wind: [], rain: [], snow: [] } };
const inside = {
  id: 'binnen',
  text: '',
  from: 'brandweer',
  channels: [],
  true: true,
  advice: 'stay-inside' as const,
  foreign: false,
  replaces: -1,
};
const smoke = (density: number) => applied({ kind: 'smoke', density, where: everywhere });
const warn = applied({ kind: 'inform', message: 0, via: 'official', who: null, where: everywhere });
const SAFETY = NEEDS.indexOf('safety');

/** Smoke in the first home after so many minutes of the same smoke outside. */
function indoorsAfter(minutes: number, warned: boolean): number {
  const model = frostModel({ ...mild, messages: [inside], firstMessage: 0 }, smallNeighbourhood(), {
    adviceShare: 100,
  });
  const plan = { 0: warned ? [warn] : [], 60: [smoke(1000)] };
  return run(model, plan, { until: 60 + minutes - model.step }).world.columns.smokeIn[0]! / 1000;
}

test.each([
  [60, true, 0.5],
  [240, true, 0.5],
  [30, false, 2],
  [120, false, 2],
])(
  'after %i minutes, windows shut %s, a home has the smoke that first-order exchange says',
  (minutes, shut, changes) => {
    // independent of the recurrence: 1 − e^(−k t)
    expect(indoorsAfter(minutes, shut)).toBeCloseTo(1 - Math.exp((-changes * minutes) / 60), 5);
  },
);

test('0.4 of the smoke outside in the first hour and 0.8 after four, as the source has it', () => {
  expect(Math.abs(indoorsAfter(60, true) - 0.4)).toBeLessThan(0.05);
  expect(Math.abs(indoorsAfter(240, true) - 0.8)).toBeLessThan(0.1);
});

test('the need of safety follows the smoke indoors, sooner for frail people, and goes when it has gone', () => {
  const model = frostModel(mild, smallNeighbourhood());
  const { world } = run(model, { 0: [smoke(1000)] }, { until: 120 });
  const { needs } = world.columns;
  const [healthy, veryOld] = [needs[0 * NEEDS.length + SAFETY]!, needs[2 * NEEDS.length + SAFETY]!];
  expect(healthy).toBeGreaterThan(250);
  expect(veryOld).toBeGreaterThanOrEqual(healthy);
  const after = run(model, { 0: [smoke(1000)], 120: [smoke(0)] }, { until: 12 * 60 }).world.columns.needs;
  expect(after[SAFETY]).toBe(0);
});

test('an advice that is not known is not followed; one that is replaced no longer', () => {
  const newer = { ...inside, id: 'weer-open', advice: null, replaces: 0 };
  const model = frostModel({ ...mild, messages: [inside, newer], firstMessage: 0 }, smallNeighbourhood(), {
    adviceShare: 100,
  });
  const take = (plan: Parameters<typeof run>[1]) => {
    const { world } = run(model, plan, { until: 60 });
    const makes = createRun(model);
    readyNatures(makes, world.columns);
    stepAdvice({ model, scratch: makes.scratch, next: world.columns } as Parameters<typeof stepAdvice>[0]);
    return [...world.columns.follows].filter((bits) => bits !== 0).length;
  };
  const both = applied({ kind: 'inform', message: 1, via: 'official', who: null, where: everywhere }, 1);
  expect(take({})).toBe(0);
  expect(take({ 0: [warn] })).toBe(6);
  expect(take({ 0: [warn], 30: [both] })).toBe(0);
});

test('three ticks of 5 minutes give the same smoke as one of 15', () => {
  const five = prepareRates(parameterValues(), 5).hazards.smokeOpen;
  const quarter = prepareRates(parameterValues(), 15).hazards.smokeOpen;
  expect(1 - (1 - five) ** 2 * (1 - five)).toBeCloseTo(quarter, 6);
});
