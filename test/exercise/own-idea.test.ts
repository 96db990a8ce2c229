import { describe, expect, it } from 'vitest';
import {
  conditionHolds,
  foldHashed,
  openDecisions,
  openSessionFile,
  pathTo,
  replay,
  tableView,
  toSessionFile,
  undo,
  withoutChoices,
} from '../../engine/exercise/index.ts';
import { compareCourses, lookBack } from '../../engine/insight/index.ts';
import type { ExerciseOrder } from '../../engine/model/index.ts';
import { advanceTo, playing, tinyExercise } from '../support/tiny-exercise.ts';
import { CHECKING_ROUND, condition, decision, option } from '../support/tiny-scenario.ts';

const add = { kind: 'add', variable: 'calls', value: 7 } as const;
const ex = tinyExercise({
  decisions: [
    decision('warm', { options: [option('open', { effects: [add] }), option('wait')] }),
    decision('who', { kind: 'divide', helpers: 2, fallback: { doors: 2 }, options: [option('doors')] }),
  ],
  actions: [CHECKING_ROUND],
});
const ROUND = { action: 'langsgaan', asked: { initiative: 'helpers' }, target: { street: 'east' } };
const choose = (changes: object, id = 'warm') =>
  ({ type: 'decision.choose', by: 'table', decision: id, ...changes }) as ExerciseOrder;
const order = { type: 'action.order', by: 'table', ...ROUND } as ExerciseOrder;
const OWN = choose({ own: ROUND, reason: 'nobody-forgotten' });

describe('an idea of the table itself', () => {
  it('closes the decision as chosen, without the effects of any option, and gives the order as it is given elsewhere', () => {
    const own = playing(ex, [advanceTo(15), OWN]);
    const plain = playing(ex, [advanceTo(15), order]);
    expect(own.refused).toEqual([null, null]);
    expect(own.state.small.decisions.warm).toMatchObject({ closedMinute: 15, option: null, byDefault: false, own: 0 });
    expect(own.state.small.orders).toEqual(plain.state.small.orders);
    expect(own.state.small.pending).toEqual(plain.state.small.pending);
    const later = playing(ex, [advanceTo(15), OWN, advanceTo(600)]);
    expect(later.state.small.variables.calls).toBe(0);
    expect(later.state.small.orders[0]?.reached).toBeGreaterThan(0);
    expect(later.state.small.orders).toEqual(playing(ex, [advanceTo(15), order, advanceTo(600)]).state.small.orders);
  });

  it('is chosen by no option, as a condition reads it', () => {
    const { state } = playing(ex, [advanceTo(15), OWN, advanceTo(30)]);
    const holds = (id: string) =>
      conditionHolds(ex, state, condition(`chosen ${id}`, { op: 'chosen', decision: 'warm', option: id }));
    expect(['open', 'wait'].filter(holds)).toEqual([]);
  });

  it('is told by number of its order in the view of the table', () => {
    const { state } = playing(ex, [advanceTo(15), order, choose({ own: { ...ROUND, target: { street: 'west' } } })]);
    expect(tableView(ex, state).closed).toMatchObject([{ decision: 0, option: null, division: null, own: 1 }]);
  });

  it.each([
    ['somebody who is not there', { own: { ...ROUND, asked: { initiative: 'x' } } }, 'unknown-target'],
    ['an action that is not there', { own: { ...ROUND, action: 'x' } }, 'unknown-event'],
    ['a place of the wrong kind', { own: { ...ROUND, target: { venue: 'hall' } } }, 'wrong-action'],
    ['an option beside it', { own: ROUND, option: 'open' }, 'unknown-target'],
    ['a division beside it', { own: ROUND, division: { open: 1 } }, 'unknown-target'],
    ['free text in it', { own: { ...ROUND, note: 'x' } }, 'unknown-event'],
  ])('with %s is refused as an order is, and the decision stays open', (_, changes, code) => {
    const before = playing(ex, [advanceTo(15)]);
    const after = playing(ex, [advanceTo(15), choose(changes)]);
    expect(after.refused).toEqual([null, code]);
    expect(after.state.small).toEqual(before.state.small);
    expect(openDecisions(ex, after.state).map((open) => open.decision)).toContain(0);
  });

  it('that nobody is free for is refused, and may be asked of others', () => {
    const busy = [order, { ...order, target: { street: 'west' } } as ExerciseOrder];
    const { refused, state } = playing(ex, [advanceTo(15), ...busy, OWN, choose({ option: 'open' })]);
    expect(refused).toEqual([null, null, null, 'nobody-free', null]);
    expect(state.small.decisions.warm?.option).toBe('open');
    expect(state.small.decisions.warm).not.toHaveProperty('own');
  });

  it('is no way to divide helpers', () => {
    expect(playing(ex, [advanceTo(15), choose({ own: ROUND }, 'who')]).refused[1]).toBe('wrong-sum');
  });
});

describe('a course with an idea of the table itself', () => {
  const { log, state } = playing(ex, [advanceTo(15), OWN, advanceTo(600)]);
  const path = pathTo(log, log.head);

  it('is saved, opened and replayed to the same hashes', () => {
    const sources = { scenario: { 'scenario.yaml': '' }, neighbourhood: { 'neighbourhood.yaml': '' } };
    const file = toSessionFile(ex, { log, sources, hashes: foldHashed(ex, path).hashes, end: false });
    const opened = openSessionFile(JSON.stringify(file));
    if ('fault' in opened) throw new Error(opened.message);
    expect(opened.log.events).toEqual(log.events);
    const { ok, first } = replay(ex, opened.session, { verify: true });
    expect({ ok, first }).toEqual({ ok: true, first: null });
  });

  it('is taken back by undo: the question is open again and nobody is asked', () => {
    const back = undo(playing(ex, [advanceTo(15), OWN]).log);
    const { state: before } = foldHashed(ex, pathTo(back, back.head));
    expect(before.small.orders).toEqual([]);
    expect(openDecisions(ex, before).map((open) => open.decision)).toContain(0);
  });

  it('loses the idea and its order without the choices of the table, and then ends by its default', () => {
    const without = withoutChoices(path, ex);
    expect(without.skipped).toEqual([]);
    const { state: other } = foldHashed(ex, without.events);
    expect(other.small.orders).toEqual([]);
    expect(other.small.decisions.warm).toMatchObject({ option: 'wait', byDefault: true });
    const { a, b } = compareCourses(ex, path, without.events);
    expect(a.checked).toBeGreaterThan(b.checked);
  });

  it('is listed in the look-back, with its order and the reason that was picked; a question nobody answered is too', () => {
    expect(lookBack(ex, log).choices).toEqual([
      {
        decision: 'warm',
        minute: 15,
        option: null,
        division: null,
        byDefault: false,
        own: ROUND,
        reason: 'nobody-forgotten',
      },
      { decision: 'who', minute: 120, option: null, division: { doors: 2 }, byDefault: true, own: null, reason: null },
    ]);
    expect(state.small.decisions.warm?.own).toBe(0);
  });
});
