import { expect, test } from 'vitest';
import type { Action, WorldEffect } from '../../engine/model/index.ts';
import type { Order } from '../../engine/simulation/index.ts';
import { knows } from '../../engine/simulation/index.ts';
import { applied, blackout, everywhere, frostModel, run } from '../support/outage.ts';
import { CHECKING_ROUND } from '../support/tiny-scenario.ts';

const tell: WorldEffect = { kind: 'inform', message: 0, via: 'official', who: null, where: everywhere };
const telling: Action = { ...CHECKING_ROUND, id: 'vertellen', minutes: 60, effects: [tell] };
const model = frostModel({ actions: [CHECKING_ROUND, telling] });
const order = (changes: Partial<Order> = {}): Order => ({
  kind: 'order',
  order: 0,
  action: 1,
  by: { initiative: 0 },
  target: { street: 2 },
  ...changes,
});
const streetOf = (row: number) => model.neighbourhood.households[row]!.street;

/** Rows that know the message at a minute, when the order is given at another. */
function informed(given: number, until: number): number[] {
  const { world } = run(model, { 0: [blackout(model)], [given]: [applied(order())] }, { until });
  return model.neighbourhood.households.flatMap((_, row) => (knows(model, world.columns, row, 0) > 0 ? [row] : []));
}

/** When the people of the order set out: on a tick. */
function startOf(given: number): number {
  const { facts } = run(model, { 0: [blackout(model)], [given]: [applied(order())] }, { until: given });
  const answer = facts.find(({ fact }) => fact.type === 'order.answered')?.fact as { minute: number };
  return Math.ceil(answer.minute / model.step) * model.step;
}

test('what an order tells is told where it was ordered, not in the whole neighbourhood', () => {
  const rows = informed(120, startOf(120));
  expect(rows.length).toBeGreaterThan(3);
  expect(new Set(rows.map(streetOf))).toEqual(new Set([2]));
});

test('an order that is for later does nothing before its people set out', () => {
  const start = startOf(480);
  expect(start).toBeGreaterThan(480 + 240);
  expect(informed(480, start - 15)).toEqual([]);
  expect(informed(480, start).length).toBeGreaterThan(3);
});

test('work without doors keeps its people for its whole time', () => {
  const { facts } = run(model, { 0: [blackout(model)], 960: [applied(order())] }, { until: 1200 });
  const done = facts.find(({ fact }) => fact.type === 'order.done');
  expect(done?.minute).toBe(startOf(960) + 60);
});
