import { describe, expect, test } from 'vitest';
import { type Exercise, pathTo, tableView, truthView } from '../../engine/exercise/index.ts';
import { catchUp } from '../../engine/insight/index.ts';
import type { CompiledEffect, ExerciseOrder } from '../../engine/model/index.ts';
import { advanceTo, playing, type Session, START, tinyExercise } from '../support/tiny-exercise.ts';
import { decision, inject, option, say } from '../support/tiny-scenario.ts';

const outage: CompiledEffect = { kind: 'fail', assets: [1], for: null, where: { rows: null, share: 1 } };
const AT_EAST = { ...START, tableStreets: ['east'] } as ExerciseOrder;
const dark = tinyExercise({
  timeline: [
    inject('dark', { at: { minute: 60 }, effects: [outage], say: say('timeline.dark') }),
    inject('later', { at: { minute: 120 }, say: say('timeline.later') }),
  ],
  decisions: [
    decision('key', {
      opens: { at: { minute: 90 }, on: null, when: null },
      closesAfter: 60,
      options: [option('ring'), option('wait')],
    }),
  ],
});
const round: ExerciseOrder = {
  type: 'action.order',
  by: 'table',
  action: 'langsgaan',
  asked: { initiative: 'helpers' },
  target: { street: 'west' },
};

const after = (ex: Exercise, orders: ExerciseOrder[]) => playing(ex, orders, AT_EAST);

function toldOf(ex: Exercise, { state, log }: Session) {
  const view = tableView(ex, state);
  return catchUp(ex, view, view.messages, pathTo(log, log.head));
}

describe('what a latecomer is told', () => {
  test('before the first message: the crisis, and that nothing was heard, failed or done', () => {
    const told = toldOf(dark, after(dark, [advanceTo(30)]));
    expect(told).toEqual({
      crisis: dark.scenario.crisis,
      now: 30,
      since: null,
      heard: null,
      failing: [],
      act: null,
    });
  });

  test('since when is the first message, what was heard is the last', () => {
    const told = toldOf(dark, after(dark, [advanceTo(180)]));
    expect(told.since).toBe(60);
    expect(told.heard).toMatchObject({ key: 'later', minute: 120 });
  });

  test('what does not work is only what the table can know of', () => {
    const { state, log } = after(dark, [advanceTo(600)]);
    const known = tableView(dark, state);
    const all = truthView(dark, state);
    const path = pathTo(log, log.head);
    const told = catchUp(dark, known, known.messages, path).failing;
    expect(told).toContainEqual({ service: 'power' });
    expect(told).toContainEqual({ service: 'mobile' });
    // The same made of the whole truth knows more: a view that hides a facility hides it here too.
    const hidden = { ...all, assets: all.assets.map((asset) => ({ ...asset, state: null })) };
    expect(catchUp(dark, hidden, [], path).failing.every((each) => 'service' in each)).toBe(true);
  });

  test('homes of which nothing is known say nothing of the power', () => {
    const { state, log } = after(dark, [advanceTo(600)]);
    const view = tableView(dark, state);
    const blind = { ...view, streets: view.streets.map((street) => ({ ...street, figures: null })) };
    expect(catchUp(dark, blind, [], pathTo(log, log.head)).failing).not.toContainEqual({ service: 'power' });
  });

  test('the last act is what the table chose or asked last', () => {
    const choice: ExerciseOrder = { type: 'decision.choose', by: 'table', decision: 'key', option: 'ring' };
    const chosen = after(dark, [advanceTo(30), round, advanceTo(90), choice, advanceTo(600)]);
    expect(chosen.refused.filter(Boolean)).toEqual([]);
    expect(toldOf(dark, chosen).act).toEqual({ kind: 'chosen', decision: 'key', option: 'ring', minute: 90 });
  });

  test('an idea of the table itself is told as one, not as a division', () => {
    const own = { action: 'langsgaan', asked: { initiative: 'helpers' }, target: { street: 'west' } };
    const idea: ExerciseOrder = { type: 'decision.choose', by: 'table', decision: 'key', own };
    const chosen = after(dark, [advanceTo(90), idea]);
    expect(chosen.refused).toEqual([null, null]);
    expect(toldOf(dark, chosen).act).toEqual({ kind: 'idea', idea: own, minute: 90 });
  });

  test('what went by its default is no act of the table; an order is told with what came of it', () => {
    const asked = after(dark, [advanceTo(30), round, advanceTo(600)]);
    expect(asked.state.small.decisions.key).toMatchObject({ byDefault: true });
    const { status } = tableView(dark, asked.state).orders[0]!;
    expect(status).not.toBe('asked');
    expect(toldOf(dark, asked).act).toEqual({ kind: 'asked', action: 'langsgaan', minute: 30, status });
  });
});
