import { expect, test } from 'vitest';
import type { RefusalCode } from '../../engine/model/index.ts';
import { checkOrder, helpersFree, helpersUnderWay, type Order } from '../../engine/simulation/index.ts';
import { wilgenhoek } from '../neighbourhood/wilgenhoek.ts';
import { applied, blackout, frostModel, run } from '../support/outage.ts';
import { CHECKING_ROUND } from '../support/tiny-scenario.ts';

const soup = { ...CHECKING_ROUND, id: 'soep', goods: { meals: 1000 } };
const youth = { ...CHECKING_ROUND, id: 'jeugd', kinds: ['business' as const] };
const model = frostModel({ actions: [CHECKING_ROUND, soup, youth] });
const order = (changes: Partial<Order> = {}): Order => ({
  kind: 'order',
  order: 0,
  action: 0,
  by: { initiative: 0 },
  target: { street: 0 },
  ...changes,
});
const at = (minute: number) => run(model, { 0: [blackout(model)] }, { until: minute }).world;

test.each<[string, Partial<Order>, RefusalCode]>([
  ['an action that does not exist', { action: 9 }, 'wrong-action'],
  ['an initiative of another kind', { action: 2 }, 'wrong-action'],
  ['a street that does not exist', { target: { street: 99 } }, 'unknown-target'],
  ['goods that nobody has', { action: 1 }, 'no-goods'],
])('%s is refused', (_, changes, code) => {
  expect(checkOrder(model, at(120), 120, order(changes))).toMatchObject({ answer: 'no', code });
});

test('an initiative that is not reached does not answer', () => {
  const n = structuredClone(wilgenhoek());
  n.initiatives[0]!.standing = 'not-reached';
  const other = frostModel({}, n);
  const { world } = run(other, {}, { until: 60 });
  expect(checkOrder(other, world, 60, order())).toMatchObject({ answer: 'no', code: 'no-answer' });
});

test('at night it is for the morning', () => {
  const answer = checkOrder(model, at(480), 480, order());
  expect(answer).toMatchObject({ answer: 'later', code: 'night' });
  expect((model.scenario.startMinuteOfDay + answer.minute) % 1440).toBe(7 * 60);
});

test.each([60, 120, 180, 240, 900, 960, 1020])(
  'at minute %i the preview and the answer of the tick are the same',
  (minute) => {
    const plan = { 0: [blackout(model)], [minute]: [applied(order())] };
    const { facts } = run(model, plan, { until: minute });
    const answered = facts.find(({ fact }) => fact.type === 'order.answered')?.fact;
    expect(answered).toMatchObject({ ...checkOrder(model, at(minute - 15), minute, order()) });
  },
);

test('an order that is taken on sends a pair, knocks on doors of that street, and ends with a report', () => {
  const plan = { 0: [blackout(model)], 960: [applied(order())] };
  const underWay = new Set<number>();
  const { facts } = run(model, plan, {
    until: 1440,
    onTick: (world) => {
      for (const helper of helpersUnderWay(model, world)) if (helper.order === 0) underWay.add(helper.initiative);
      return undefined;
    },
  });
  const visited = facts.flatMap(({ fact }) =>
    fact.type === 'household.visited' && fact.order === 0 ? [fact.household] : [],
  );
  const done = facts.find(({ fact }) => fact.type === 'order.done')?.fact;
  expect([...underWay]).toEqual([0]);
  expect(visited.length).toBeGreaterThan(2);
  for (const row of visited) expect(model.neighbourhood.households[row]!.street).toBe(0);
  expect(done).toMatchObject({ order: 0, reached: visited.length });
});

test('people on a round are not free', () => {
  const plan = { 0: [blackout(model)], 180: [applied(order())] };
  const before = helpersFree(model, run(model, plan, { until: 165 }).world, 165);
  const fewest = [180, 195, 210, 225, 240, 255, 270, 285, 300].map((until) =>
    helpersFree(model, run(model, plan, { until }).world, until),
  );
  expect(Math.min(...fewest)).toBeLessThan(before);
});

test('an order to a household is done by its own people', () => {
  const row = model.neighbourhood.households.findIndex(
    (h) => h.people.length > 1 && h.people.some((p) => p.pattern === 'home'),
  );
  const plan = { 0: [blackout(model)], 960: [applied(order({ by: { household: row }, target: { street: 0 } }))] };
  const { facts, world } = run(model, plan, { until: 960 });
  expect(facts.find(({ fact }) => fact.type === 'order.answered')?.fact).toMatchObject({ answer: 'yes' });
  expect(
    helpersUnderWay(model, world)
      .filter((helper) => helper.order === 0)
      .map((helper) => helper.initiative),
  ).toEqual([-1]);
});
