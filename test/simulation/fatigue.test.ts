import { expect, test } from 'vitest';
import { fatigueOf, helpersFree } from '../../engine/simulation/index.ts';
import { applied, blackout, everyone, everywhere, frostModel, run } from '../support/outage.ts';

const model = frostModel();
const tired = (mode: 'add' | 'set', value: number) => applied({ kind: 'feeling', what: 'fatigue', mode, value }, 1);
const visit = applied({ kind: 'visit', who: everyone, people: 8, where: everywhere });
const evening = { 0: [blackout(model)], 60: [visit] };

test.each([
  ['add', 10, 10],
  ['add', -10, -10],
] as const)('%s %i points of fatigue costs those who helped that much of their shift', (mode, value, change) => {
  const before = fatigueOf(model, run(model, evening, { until: 240 }).world);
  const after = fatigueOf(model, run(model, { ...evening, 240: [tired(mode, value)] }, { until: 240 }).world);
  expect(before).toBeGreaterThan(20);
  expect(after - before).toBeCloseTo(change, 0);
});

test('set makes those who helped as tired as it says', () => {
  const { world } = run(model, { ...evening, 240: [tired('set', 70)] }, { until: 240 });
  // a pair that was at work in this tick worked its quarter too
  expect(Math.abs(fatigueOf(model, world) - 70)).toBeLessThan(6);
});

test('who is made too tired does not go on helping that day, and is rested the next', () => {
  const plan = { 0: [blackout(model)], 60: [tired('add', 100)] };
  expect(helpersFree(model, run(model, plan, { until: 60 }).world, 60)).toBe(0);
  const morning = 13 * 60;
  expect(helpersFree(model, run(model, plan, { until: morning }).world, morning)).toBeGreaterThan(20);
});
