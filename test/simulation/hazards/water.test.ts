import { describe, expect, test } from 'vitest';
import { NEEDS } from '../../../engine/model/index.ts';
import { knows, readTotals } from '../../../engine/simulation/index.ts';
import { applied, everywhere, frostModel, run } from '../../support/outage.ts';
import { household, smallNeighbourhood } from '../../support/small-neighbourhood.ts';

const WATER = NEEDS.indexOf('water');
const POMP = 2;
const mild = { weather: { temperature: [{ minute: 0, celsius: 12 }], wind: [], rain: [], snow: [] } };
const boil = {
  id: 'koken',
  text: '',
  from: 'waterbedrijf',
  channels: [],
  true: true,
  advice: 'boil-water' as const,
  foreign: false,
  replaces: -1,
};
const taint = (minutes: number | null = null) => applied({ kind: 'contaminate', assets: [POMP], for: minutes });
const tell = (rows: number[] | null = null) =>
  applied({ kind: 'inform', message: 0, via: 'official', who: null, where: { rows, share: 1 } });

function model(parameters = {}, n = smallNeighbourhood()) {
  return frostModel({ ...mild, messages: [boil], firstMessage: 0 }, n, { adviceShare: 100, ...parameters });
}
const needOf = (world: ReturnType<typeof run>['world'], row: number) => world.columns.needs[row * NEEDS.length + WATER];

describe('unsafe water from the tap', () => {
  test('whoever does not know drinks it: half unmet; whoever knows and can boil is met', () => {
    const m = model();
    const { world } = run(m, { 0: [taint(), tell([0])] }, { until: 60 });
    expect(needOf(world, 3)).toBe(500);
    expect(needOf(world, 0)).toBe(0);
    expect(world.columns.tapUnsafe[0]).toBe(1);
  });

  test('whoever knows and cannot boil lives on what is in the house', () => {
    const n = smallNeighbourhood();
    n.households[0] = household(n.households[0]!.id, { gasHob: false, waterMl: 3000 });
    const trafo = n.assets.findIndex(({ kind }) => kind === 'transformer');
    const off = applied({ kind: 'fail', assets: [trafo], for: null, where: everywhere });
    const m = model({ shopWaterLitres: 1 }, n);
    const { world } = run(m, { 0: [taint(), tell(), off] }, { until: 12 * 60 });
    // two people, three litres: gone after half a day
    expect(world.columns.waterMl[0]).toBeLessThan(500);
    expect(needOf(world, 0)).toBeGreaterThan(500);
  });

  test.each([
    ['after its time', [taint(120)], []],
    [
      'with the restoration of the main',
      [taint()],
      [applied({ kind: 'restore', assets: [POMP], where: everywhere }, 1)],
    ],
  ])('it ends %s', (_, start, later) => {
    const { world } = run(model(), { 0: start, 120: later }, { until: 180 });
    expect(Math.max(...world.columns.tapUnsafe)).toBe(0);
  });

  test('it costs nobody sanitation, and no unmet hours once everyone boils', () => {
    const m = model();
    const { world } = run(m, { 0: [taint(), tell()] }, { until: 24 * 60 });
    expect(readTotals(m, world).unmetHours.sanitation).toBe(0);
    expect(readTotals(m, world).unmetHours.water).toBe(0);
  });
});

describe('the run on bottled water', () => {
  test('what is in the shop is sold to who wants it, never more, and counted as water that came in', () => {
    const m = model({ shopWaterLitres: 2, bottlesPerHome: 12, bottleBuyers: 100 });
    const before = 11 * 2000;
    const { world } = run(m, { 0: [taint(), tell()] }, { until: 20 * 60 });
    const { bottlesMl, waterIn } = world.columns;
    expect(bottlesMl[0]).toBeGreaterThanOrEqual(0);
    expect(bottlesMl[0]).toBeLessThan(before);
    expect(waterIn[0]).toBeGreaterThanOrEqual(before - bottlesMl[0]!);
  });

  test('nobody buys who has heard of nothing', () => {
    const m = model();
    const { world } = run(m, { 0: [taint()] }, { until: 20 * 60 });
    expect(world.columns.bottlesMl[0]).toBe(11 * 4000);
  });
});

test('who hardly speaks Dutch hears it from a set only in another language, and always from somebody at the door', () => {
  const n = smallNeighbourhood();
  n.households[5] = household(n.households[5]!.id, { street: 1, x: 160, hardlyDutch: true });
  const heard = (foreign: boolean, via: 'nl-alert' | 'official') => {
    const m = frostModel({ ...mild, messages: [{ ...boil, foreign }], firstMessage: 0 }, n, { alertReach: 98 });
    const inform = applied({ kind: 'inform', message: 0, via, who: null, where: { rows: [5], share: 1 } });
    return knows(m, run(m, { 0: [inform] }, { until: 0, seed: 'b' }).world.columns, 5, 0);
  };
  expect([heard(false, 'nl-alert'), heard(true, 'nl-alert'), heard(false, 'official')]).toEqual([0, 1, 1]);
});
