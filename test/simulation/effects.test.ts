import { expect, test } from 'vitest';
import { readTotals, tiePartners, type World, withoutService } from '../../engine/simulation/index.ts';
import { applied, blackout, everyone, everywhere, frostModel, run } from '../support/outage.ts';

const model = frostModel();
const substation = model.neighbourhood.assets.findIndex((asset) => asset.kind === 'substation');
const restore = (share: number) => applied({ kind: 'restore', assets: [substation], where: { rows: null, share } });
const lives = (world: World) =>
  model.neighbourhood.assets.flatMap((a, row) =>
    a.kind === 'transformer' && world.columns.assetState[row] === 0 ? [row] : [],
  );

test('power comes back in steps, a larger share with what the smaller one had', () => {
  const plan = { 0: [blackout(model)], 60: [restore(0.34)], 120: [restore(0.67)], 180: [restore(1)] };
  const steps = [45, 105, 165, 225].map((until) => lives(run(model, plan, { until }).world));
  expect(steps.map((step) => step.length)).toEqual([0, 3, 5, 8]);
  for (const asset of steps[1]!) expect(steps[2]).toContain(asset);
});

test('a generator that is brought keeps a transformer on for its hours', () => {
  const transformer = model.neighbourhood.assets.findIndex((asset) => asset.kind === 'transformer');
  const plan = { 0: [blackout(model)], 60: [applied({ kind: 'backup', assets: [transformer], minutes: 120 })] };
  const state = (until: number) => run(model, plan, { until }).world.columns.assetState[transformer];
  expect([45, 75, 300].map(state)).toEqual([3, 0, 3]);
});

test('a forecast that passes unmet costs trust once, one that is met costs nothing', () => {
  const forecast = applied({ kind: 'forecast', assets: [substation], at: 120 });
  const missed = run(model, { 0: [blackout(model), forecast] }, { until: 600 });
  expect(missed.facts.filter(({ fact }) => fact.type === 'forecast.missed')).toHaveLength(1);
  const met = run(model, { 0: [blackout(model), forecast], 60: [restore(1)] }, { until: 600 });
  expect(met.facts.filter(({ fact }) => fact.type === 'forecast.missed')).toHaveLength(0);
});

test('an NL-Alert reaches most in the first hour, and hardly anyone once the masts are down', () => {
  const alert = applied({ kind: 'inform', message: 0, via: 'nl-alert', who: null, where: everywhere });
  const reached = (minute: number) =>
    readTotals(model, run(model, { 0: [blackout(model)], [minute]: [alert] }, { until: minute }).world).reached;
  expect(reached(30)).toBeGreaterThan(0.6);
  expect(reached(360)).toBeLessThan(0.15);
});

test('news goes on along ties: those without any hear it last', () => {
  const tell = applied({
    kind: 'inform',
    message: 0,
    via: 'neighbour',
    who: everyone,
    where: { rows: [0, 50, 100, 150], share: 1 },
  });
  const share = (until: number) =>
    readTotals(model, run(model, { 0: [blackout(model)], 840: [tell] }, { until }).world).reached;
  expect(share(855)).toBeLessThan(0.05);
  expect(share(840 + 1440)).toBeGreaterThan(share(855) + 0.2);
});

test('new ties begin in the street and hold both ways', () => {
  const tie = applied({ kind: 'tie', scope: 'street', tie: 'neighbour', who: null, where: { rows: null, share: 0.3 } });
  const { world } = run(model, { 0: [tie] }, { until: 0 });
  let added = 0;
  model.neighbourhood.households.forEach((h, row) => {
    const before = model.ties.start[row + 1]! - model.ties.start[row]!;
    for (const other of tiePartners(model, world.columns, row).slice(before)) {
      expect(model.neighbourhood.households[other]!.street).toBe(h.street);
      expect(tiePartners(model, world.columns, other)).toContain(row);
      added++;
    }
  });
  expect(added).toBeGreaterThan(50);
});

test('a round finds people, and finds fewer doors in the dark than by day', () => {
  const visit = applied({ kind: 'visit', who: everyone, people: 4, where: everywhere });
  const reached = (minute: number) =>
    run(model, { 0: [blackout(model)], [minute]: [visit] }, { until: minute + 120 }).facts.filter(
      ({ fact }) => fact.type === 'household.visited' && fact.by >= 0,
    ).length;
  // 20:40 and, the next day, 9:40
  expect(reached(180)).toBeGreaterThan(8);
  expect(reached(960)).toBeGreaterThan(reached(180) * 1.5);
});

test('upper floors of the flats lose water at once, the others keep it', () => {
  const share = withoutService(model, run(model, { 0: [blackout(model)] }, { until: 0 }).world, 'tap-water');
  expect(share).toBeGreaterThan(0.02);
  expect(share).toBeLessThan(0.25);
});
