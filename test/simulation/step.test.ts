import { expect, test } from 'vitest';
import type { CompiledScenario } from '../../engine/model/index.ts';
import { readTotals } from '../../engine/simulation/index.ts';
import { wilgenhoek } from '../neighbourhood/wilgenhoek.ts';
import { applied, blackout, everywhere, frostModel, type Plan, run } from '../support/outage.ts';

/** Courses whose moments are whole hours, so that only the model's own arithmetic differs between the steps. */
const frost = { weather: { temperature: [{ minute: 0, celsius: -2 }], wind: [], rain: [], snow: [] } };
const message = {
  id: 'bericht',
  text: '',
  from: 'gemeente',
  channels: [],
  true: true,
  advice: 'boil-water' as const,
  foreign: false,
  replaces: -1,
};
const tell = applied({ kind: 'inform', message: 0, via: 'radio', who: null, where: everywhere }, 1);
const hot = [0, 1, 2, 3, 4].flatMap((day) => [
  { minute: day * 1440 + 300, celsius: 20 },
  { minute: day * 1440 + 900, celsius: 35 },
]);
type Course = [
  name: string,
  hours: number,
  changes: Partial<CompiledScenario>,
  plan: (model: ReturnType<typeof frostModel>) => Plan,
];

const COURSES: Course[] = [
  ['three days without power', 72, frost, (model) => ({ 0: [blackout(model)], 60: [tell] })],
  [
    'five days of heat',
    120,
    { weather: { temperature: hot, wind: [], rain: [], snow: [] }, startMinuteOfDay: 0 },
    () => ({}),
  ],
  [
    'two days of unsafe water',
    48,
    { messages: [message] },
    (model) => ({ 0: [applied({ kind: 'contaminate', assets: mains(model), for: null })], 60: [tell] }),
  ],
  [
    'a day of smoke',
    24,
    {},
    () => ({
      0: [applied({ kind: 'smoke', density: 700, where: everywhere })],
      720: [applied({ kind: 'smoke', density: 0, where: everywhere })],
    }),
  ],
  [
    'two days of water in the streets',
    48,
    {},
    () => ({
      0: [applied({ kind: 'flood', cm: 40, where: everywhere })],
      1440: [applied({ kind: 'flood', cm: 0, where: everywhere })],
    }),
  ],
];

function mains(model: ReturnType<typeof frostModel>): number[] {
  return model.neighbourhood.assets.flatMap(({ kind }, row) => (kind === 'water-main' ? [row] : []));
}

function unmet([, hours, changes, plan]: Course, step: 15 | 60): number {
  const seeds = ['1', '2', '3'];
  const model = frostModel({ ...changes, step, endMinute: hours * 60 }, wilgenhoek());
  const sums = seeds.map((seed) => {
    const { world } = run(model, plan(model), { until: hours * 60, seed });
    return Object.values(readTotals(model, world).unmetHours).reduce((sum, each) => sum + each, 0);
  });
  return sums.reduce((sum, each) => sum + each, 0) / seeds.length;
}

test.each(COURSES)('[Step] %s: totals at a step of 15m and 1h agree within 5 %', (...course) => {
  const [quarter, hour] = [unmet(course, 15), unmet(course, 60)];
  expect(quarter).toBeGreaterThan(0);
  expect(Math.abs(hour - quarter) / quarter).toBeLessThan(0.05);
});
