import { expect, test } from 'vitest';
import { type Action, GOOD_NAMES } from '../../engine/model/index.ts';
import { checkOrder, freePairs, helpersUnderWay, type Order, type World } from '../../engine/simulation/index.ts';
import { wilgenhoek } from '../neighbourhood/wilgenhoek.ts';
import { applied, blackout, everyone, everywhere, frostModel, run } from '../support/outage.ts';
import { CHECKING_ROUND } from '../support/tiny-scenario.ts';

const bring = (goods: 'meals' | 'water'): Action['effects'] => [
  { kind: 'distribute', goods, amount: null, who: null, where: everywhere },
];
const soup: Action = { ...CHECKING_ROUND, id: 'soep', goods: { meals: 16 }, effects: bring('meals') };
const water: Action = { ...CHECKING_ROUND, id: 'water', goods: { water: 40 }, effects: bring('water') };

/** Wilgenhoek where the first initiative has these goods and no venue to fall back on. */
function modelWith(has: Partial<Record<string, number>>, takes = 16) {
  const n = structuredClone(wilgenhoek());
  n.initiatives[0]!.has = has;
  n.initiatives[0]!.venue = -1;
  return frostModel({ actions: [CHECKING_ROUND, { ...soup, goods: { meals: takes } }, water] }, n);
}
const order = (number: number, action: number): Order => ({
  kind: 'order',
  order: number,
  action,
  by: { initiative: 0 },
  target: { street: 2 },
});
const stored = (world: World, good: 'meals' | 'water' | 'jerrycans') =>
  world.columns.initiativeGoods[GOOD_NAMES.indexOf(good)];

test('goods are taken with the promise, so that a second order cannot have them too', () => {
  const model = modelWith({ meals: 20 });
  const plan = { 0: [blackout(model)], 120: [applied(order(0, 1)), applied(order(1, 1), 1)] };
  const { world, facts } = run(model, plan, { until: 120 });
  const answers = facts.flatMap(({ fact }) => (fact.type === 'order.answered' ? [fact] : []));
  expect(answers[0]?.answer).not.toBe('no');
  expect(answers[1]).toMatchObject({ answer: 'no', code: 'no-goods' });
  expect(stored(world, 'meals')).toBe(400);
});

test('what an order does not use goes back when it ends', () => {
  const model = modelWith({ meals: 1000 }, 900);
  const { world, facts } = run(model, { 0: [blackout(model)], 120: [applied(order(0, 1))] }, { until: 400 });
  expect(facts.some(({ fact }) => fact.type === 'order.done')).toBe(true);
  expect(stored(world, 'meals')).toBeGreaterThan(50000);
  expect(Array.from(world.columns.roundGoods).every((amount) => amount === 0)).toBe(true);
});

test.each([
  ['with jerrycans, water is filled at a running tap', { jerrycans: 4 }, true],
  ['with too few jerrycans it cannot be carried', { jerrycans: 3 }, false],
  ['with neither there is none', {}, false],
])('%s', (_, has, can) => {
  const model = modelWith(has);
  const before = run(model, { 0: [blackout(model)] }, { until: 105 }).world;
  expect(checkOrder(model, before, 120, order(0, 2)).code === 'no-goods').toBe(!can);
});

test('[Conserved] water filled at a tap is counted as come in, and the jerrycans come back', () => {
  const model = modelWith({ jerrycans: 4 });
  const plan = { 0: [blackout(model)], 120: [applied(order(0, 2))] };
  const taken = run(model, plan, { until: 120 }).world;
  const without = run(model, { 0: [blackout(model)] }, { until: 120 }).world;
  expect(taken.columns.waterIn[0]! - without.columns.waterIn[0]!).toBe(40000);
  expect(stored(taken, 'jerrycans')).toBe(0);
  expect(stored(run(model, plan, { until: 400 }).world, 'jerrycans')).toBe(400);
});

test('a pair that is promised for the morning is not sent elsewhere in between', () => {
  const model = modelWith({});
  const all = freePairs(model, run(model, {}, { until: 0 }).world.columns, 0, 0);
  const promises = Array.from({ length: all }, (_, number) => applied(order(number, 0), number));
  const visit = applied({ kind: 'visit', who: everyone, people: 60, where: everywhere }, 50);
  const plan = { 0: [blackout(model)], 480: promises, 495: [visit] };
  const { world, facts } = run(model, plan, { until: 510 });
  expect(facts.filter(({ fact }) => fact.type === 'order.answered' && fact.answer === 'later')).toHaveLength(all);
  const busy = helpersUnderWay(model, world).filter(({ task }) => task === 'round');
  expect(busy.length).toBeGreaterThan(0);
  expect(busy.map(({ initiative }) => initiative)).not.toContain(0);
});

test('every order that was promised ends, and one for which there is no place left is refused', () => {
  const model = modelWith({});
  const places = run(model, {}, { until: 0 }).world.columns.roundState.length;
  const far = Array.from({ length: places }, (_, at) =>
    applied({ kind: 'visit', who: everyone, people: 2, where: everywhere }, at),
  );
  const plan = { 0: [blackout(model)], 480: [...far, applied(order(0, 0))] };
  const { facts } = run(model, plan, { until: 480 + 600 });
  expect(facts.find(({ fact }) => fact.type === 'order.answered')?.fact).toMatchObject({
    answer: 'no',
    code: 'nobody-free',
  });
  expect(facts.filter(({ fact }) => fact.type === 'round.done')).toHaveLength(places);
});
