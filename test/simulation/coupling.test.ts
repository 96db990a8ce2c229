import { expect, test } from 'vitest';
import { columnHashes, hashColumns } from '../../engine/simulation/index.ts';
import {
  applied,
  blackout,
  eventfulPlan,
  everyone,
  everywhere,
  frostModel,
  type Plan,
  run,
} from '../support/outage.ts';

function trace(plan: Plan, seed = 'test'): string[] {
  const hashes: string[] = [];
  run(frostModel(), plan, {
    seed,
    until: 2000,
    onTick: (world) => {
      hashes.push(hashColumns(world).join(' '));
      return undefined;
    },
  });
  return hashes;
}

test('[Coupling] two paths equal up to an event have equal states up to it, and differ after', () => {
  const model = frostModel();
  const visit = applied({ kind: 'visit', who: everyone, people: 4, where: everywhere }, 9);
  const a = trace(eventfulPlan(model));
  const b = trace({ ...eventfulPlan(model), 1200: [visit] });
  const border = 1200 / model.step;
  expect(b.slice(0, border)).toEqual(a.slice(0, border));
  expect(b[b.length - 1]).not.toBe(a[a.length - 1]);
});

test('[Coupling] an effect that means nobody changes no column and no draw', () => {
  const model = frostModel();
  const nobody = applied({ kind: 'visit', who: everyone, people: 4, where: { rows: [], share: 1 } }, 9);
  const plan = { 0: [blackout(model)] };
  expect(trace({ ...plan, 600: [nobody] })).toEqual(trace(plan));
});

test('the same seed gives the same course, another seed another', () => {
  const plan = { 0: [blackout(frostModel())] };
  expect(trace(plan)).toEqual(trace(plan));
  expect(trace(plan, 'other')).not.toEqual(trace(plan));
});

test('column hashes name the first column that differs', () => {
  const model = frostModel();
  const { world } = run(model, { 0: [blackout(model)] }, { until: 300 });
  const before = columnHashes(model, world);
  world.columns.waterMl[3] = world.columns.waterMl[3]! + 1;
  const after = columnHashes(model, world);
  expect(Object.keys(before).filter((name) => before[name] !== after[name])).toEqual(['waterMl']);
});
