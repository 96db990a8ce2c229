import { describe, expect, it } from 'vitest';
import { prepareExercise, stateHash } from '../../engine/exercise/index.ts';
import type { ExerciseOrder, RefusalCode } from '../../engine/model/index.ts';
import { advanceTo, PLAY, playing, START, session, tinyExercise } from '../support/tiny-exercise.ts';
import { above, CHECKING_ROUND, decision, inject, tinyNeighbourhood } from '../support/tiny-scenario.ts';

const ex = tinyExercise({
  timeline: [inject('dark', { at: { minute: 0 } }), inject('later', { at: { minute: 600 } })],
  decisions: [
    decision('warm', { closesAfter: 60 }),
    decision('night', { opens: { at: { minute: 900 }, on: null, when: null } }),
  ],
  actions: [
    CHECKING_ROUND,
    { ...CHECKING_ROUND, id: 'needs-calls', needs: above('calls', 3) },
    { ...CHECKING_ROUND, id: 'by-venue', by: 'venue' },
  ],
  preparations: [{ id: 'barbecue', label: 'l', detail: null, cost: 1, days: 1, effects: [] }],
  facts: [{ id: 'generator', ask: 'a', answer: 'b', source: 's', checkedOn: '2026-01-01' }],
});
const table = (order: object) => ({ by: 'table', ...order }) as ExerciseOrder;
const choose = (id: string, choice: object) => table({ type: 'decision.choose', decision: id, ...choice });
const order = (action: string, asked: object, target: object) => table({ type: 'action.order', action, asked, target });
const HELPERS = { initiative: 'helpers' };
const EAST = { street: 'east' };

const IN_PLAY: [string, ExerciseOrder[], RefusalCode][] = [
  ['a second start', [START], 'wrong-phase'],
  ['a clock past the end', [advanceTo(1455)], 'after-the-end'],
  ['a clock that stands still', [advanceTo(30), advanceTo(30)], 'in-the-past'],
  ['a clock that goes back', [advanceTo(60), advanceTo(15)], 'in-the-past'],
  ['an inject that is not there', [table({ type: 'inject.play', inject: 'x' })], 'unknown-event'],
  ['an inject a second time', [advanceTo(0), table({ type: 'inject.play', inject: 'dark' })], 'already-played'],
  ['holding what was played', [advanceTo(0), table({ type: 'inject.hold', inject: 'dark' })], 'already-played'],
  [
    'an inject moved to the past',
    [advanceTo(60), table({ type: 'inject.edit', inject: 'later', at: 30 })],
    'in-the-past',
  ],
  ['an inject moved past the end', [table({ type: 'inject.edit', inject: 'later', at: 2000 })], 'after-the-end'],
  ['a decision that is not there', [choose('x', { option: 'yes' })], 'unknown-event'],
  ['a decision not open yet', [advanceTo(30), choose('night', { option: 'yes' })], 'not-open'],
  ['an option that is not there', [advanceTo(0), choose('warm', { option: 'x' })], 'unknown-target'],
  [
    'a second choice',
    [advanceTo(0), choose('warm', { option: 'yes' }), choose('warm', { option: 'no' })],
    'already-chosen',
  ],
  ['a choice after its close', [advanceTo(120), choose('warm', { option: 'yes' })], 'not-open'],
  ['dividing what is to be chosen', [advanceTo(0), choose('warm', { division: { yes: 1 } })], 'unknown-target'],
  ['opening what has been', [advanceTo(120), table({ type: 'decision.open', decision: 'warm' })], 'already-played'],
  ['closing what is not open', [table({ type: 'decision.close', decision: 'night' })], 'not-open'],
  ['an action that is not there', [order('x', HELPERS, EAST)], 'unknown-event'],
  ['asking somebody who is not there', [order('langsgaan', { initiative: 'x' }, EAST)], 'unknown-target'],
  ['asking nobody', [order('langsgaan', {}, EAST)], 'unknown-target'],
  ['going where nothing is', [order('langsgaan', HELPERS, { street: 'x' })], 'unknown-target'],
  ['an action at the wrong kind of place', [order('langsgaan', HELPERS, { venue: 'hall' })], 'wrong-action'],
  ['an action asked of the wrong kind', [order('by-venue', HELPERS, EAST)], 'wrong-action'],
  ['an action whose condition does not hold', [advanceTo(30), order('needs-calls', HELPERS, EAST)], 'not-available'],
  ['effects that mean nothing', [table({ type: 'effect.apply', effects: [{ explode: 'asset/x' }] })], 'unknown-target'],
  ['a tie with nobody', [table({ type: 'network.add', ties: [{ a: 'home-00', b: 'x' }] })], 'unknown-target'],
  ['a tie with oneself', [table({ type: 'network.add', ties: [{ a: 'home-00', b: 'home-00' }] })], 'unknown-target'],
  ['a preparation in play', [table({ type: 'preparation.choose', preparation: 'barbecue' })], 'wrong-phase'],
  ['a fact that is not there', [table({ type: 'fact.ask', fact: 'x' })], 'unknown-event'],
];

describe('what is impossible is refused with a code and changes nothing', () => {
  it.each(IN_PLAY)('%s', (_, orders, code) => {
    const before = playing(ex, orders.slice(0, -1));
    const after = session(ex, orders.slice(-1), { ...before, refused: [] });
    expect(after.refused).toEqual([code]);
    expect(after.state).toBe(before.state);
  });

  it.each([
    ['clock.advance', advanceTo(15)],
    ['inject.play', table({ type: 'inject.play', inject: 'dark' })],
    ['action.order', order('langsgaan', HELPERS, EAST)],
    ['decision.choose', choose('warm', { option: 'yes' })],
    ['effect.apply', table({ type: 'effect.apply', effects: [] })],
  ])('%s before play', (_, early) => {
    expect(session(ex, [START, early]).refused).toEqual([null, 'wrong-phase']);
  });

  it('a preparation twice', () => {
    const prepare = table({ type: 'preparation.choose', preparation: 'barbecue' });
    expect(session(ex, [START, prepare, prepare, PLAY]).refused).toEqual([null, null, 'already-chosen', null]);
  });

  it('never mutates the state it is given', () => {
    const { state } = playing(ex, [advanceTo(60)]);
    const hash = stateHash(ex, state);
    const small = JSON.stringify(state.small);
    session(ex, [advanceTo(300), order('langsgaan', HELPERS, EAST), advanceTo(600)], {
      ...playing(ex, [advanceTo(60)]),
      state,
    });
    expect(JSON.stringify(state.small)).toBe(small);
    expect(stateHash(ex, state)).toBe(hash);
  });
});

describe('a tick that throws', () => {
  it('leaves the state it was given as the last good one', () => {
    const before = playing(ex, [advanceTo(60)]);
    const hash = stateHash(ex, before.state);
    let asked = 0;
    const holds = () => {
      asked++;
      if (asked > 5) throw new Error('planted');
      return false;
    };
    const faulty = {
      ...ex,
      conditions: { ...ex.conditions, holds },
      scenario: { ...ex.scenario, timeline: [inject('x', { when: above('calls', 3) })] },
    };
    expect(() => session(faulty, [advanceTo(600)], before)).toThrow('planted');
    expect(stateHash(ex, before.state)).toBe(hash);
    const after = session(ex, [advanceTo(600)], before);
    expect(stateHash(ex, after.state)).toBe(stateHash(ex, playing(ex, [advanceTo(60), advanceTo(600)]).state));
  });
});

describe('the people of an order', () => {
  const orders = [
    order('langsgaan', HELPERS, EAST),
    order('langsgaan', HELPERS, { street: 'west' }),
    order('langsgaan', HELPERS, EAST),
  ];

  it('are not promised twice in one minute', () => {
    const both = playing(ex, [advanceTo(15), ...orders]);
    // Four active people are two pairs; a round takes one.
    expect(both.refused).toEqual([null, null, null, 'nobody-free']);
    expect(both.state.small.orders.map(({ status }) => status)).toEqual(['asked', 'asked']);
  });

  it('are not promised again before they have set out', () => {
    const home = tinyNeighbourhood();
    const initiatives = home.initiatives.map((initiative) => ({ ...initiative, delayMinutes: 60 }));
    const slow = prepareExercise({
      neighbourhood: { ...home, initiatives },
      scenario: ex.scenario,
      texts: ex.texts,
      seed: '1',
    });
    const both = playing(slow, [advanceTo(15), ...orders.slice(0, 2), advanceTo(45), ...orders.slice(2)]);
    expect(both.state.small.orders.map(({ status, minute }) => [status, minute])).toEqual([
      ['yes', 90],
      ['yes', 90],
    ]);
    expect(both.refused.at(-1)).toBe('nobody-free');
  });
});
