import { expect, test } from 'vitest';
import { knows, startWorld } from '../../engine/simulation/index.ts';
import { learn, learnFrom } from '../../engine/simulation/people/knowledge.ts';
import { applied, everyone, frostModel, run } from '../support/outage.ts';

const message = (id: string, replaces = -1) => ({
  id,
  text: '',
  from: 'grid',
  channels: [],
  true: true,
  advice: null,
  foreign: false,
  replaces,
});
const model = frostModel({ messages: [message('midnight'), message('thursday', 0)], firstMessage: 0 });
const [NOTHING, YES, OUTDATED, SUPERSEDED] = [0, 1, 2, 3];
const tell = (index: number, rows: number[]) =>
  applied({ kind: 'inform', message: index, via: 'official', who: everyone, where: { rows, share: 1 } });

test('a message replaces another: who hears both knows, who hears the first only believes what no longer holds', () => {
  const { world } = run(model, { 0: [tell(0, [0, 1]), tell(1, [0])] }, { until: 0 });
  const state = [0, 1, 2].map((row) => [knows(model, world.columns, row, 0), knows(model, world.columns, row, 1)]);
  expect(state).toEqual([
    [SUPERSEDED, YES],
    [OUTDATED, NOTHING],
    [NOTHING, NOTHING],
  ]);
});

test.each([[[0, 1]], [[1, 0]]])('the order in which two messages are heard makes no difference: %j', (order) => {
  const { columns } = startWorld(model, 'x');
  columns.messageSpread.fill(1);
  for (const index of order) learn(model, columns, 5, index);
  expect([knows(model, columns, 5, 0), knows(model, columns, 5, 1)]).toEqual([SUPERSEDED, YES]);
});

test('one conversation passes all that one knows, and not what is outdated', () => {
  const { columns } = startWorld(model, 'x');
  learn(model, columns, 5, 0);
  columns.messageSpread[1] = 1;
  learn(model, columns, 6, 0);
  learnFrom(model, columns, 7, columns, 6);
  expect(knows(model, columns, 7, 0)).toBe(NOTHING);
  learn(model, columns, 6, 1);
  learnFrom(model, columns, 7, columns, 6);
  expect(knows(model, columns, 7, 1)).toBe(YES);
});
