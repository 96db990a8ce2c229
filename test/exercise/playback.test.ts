import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createPlayback,
  foldPath,
  nextMoment,
  pathTo,
  restoreState,
  stateHash,
  withoutChoices,
} from '../../engine/exercise/index.ts';
import type { ExerciseOrder } from '../../engine/model/index.ts';
import { advanceTo, playing, START, session, tinyExercise } from '../support/tiny-exercise.ts';
import { decision, inject, option } from '../support/tiny-scenario.ts';

const add = (value: number) => ({ kind: 'add', variable: 'calls', value }) as const;
const ex = tinyExercise({
  timeline: [inject('a', { at: { minute: 300 }, effects: [add(1)] })],
  decisions: [
    decision('warm', {
      closesAfter: 240,
      options: [
        option('open', { effects: [add(4), { kind: 'raise', event: 'OPEN' }] }),
        option('wait', { effects: [add(2)] }),
      ],
    }),
    decision('next', {
      opens: { at: null, on: { name: 'OPEN', subject: -1, share: 0 }, when: null },
      closesAfter: 600,
    }),
  ],
  preparations: [{ id: 'barbecue', label: 'l', detail: null, cost: 1, days: 1, effects: [add(3)] }],
});
const choose = (id: string, chosen: string): ExerciseOrder => ({
  type: 'decision.choose',
  by: 'table',
  decision: id,
  option: chosen,
});
const { log } = playing(ex, [
  advanceTo(60),
  choose('warm', 'open'),
  advanceTo(90),
  choose('next', 'yes'),
  advanceTo(1440),
]);
const events = pathTo(log, log.head);

describe('playback', () => {
  it('gives after any event the state that folding gives, in any order of asking', () => {
    for (const player of [createPlayback(ex, events), createPlayback(ex, events, 1)]) {
      for (const place of [4, -1, events.length - 1, ...events.keys()]) {
        const folded = foldPath(ex, events.slice(0, place + 1));
        expect([player.stateAfter(place).seq, stateHash(ex, player.stateAfter(place))]).toEqual([
          folded.seq,
          stateHash(ex, folded),
        ]);
      }
    }
  });

  it('gives at any minute the state that folding gives, in any order of asking, whatever memory it may use', () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 1440 }), { minLength: 1, maxLength: 6 });
    const players = [createPlayback(ex, events), createPlayback(ex, events, 1)];
    fc.assert(
      fc.property(minutes, (asked) => {
        for (const minute of asked) {
          const folded = stateHash(ex, foldPath(ex, events, { until: minute }));
          for (const player of players) expect(stateHash(ex, player.stateAt(minute))).toBe(folded);
        }
      }),
      { seed: 16, numRuns: 12 },
    );
  });

  it('has what was logged at a minute in the state of that minute', () => {
    const player = createPlayback(ex, events);
    expect(player.stateAt(60).small.decisions.warm?.option).toBe('open');
    expect(player.stateAt(45).small.decisions.warm?.option).toBeNull();
    expect(player.last().minute).toBe(1440);
  });
});

describe('the course without our choices', () => {
  it('keeps the clock and drops what the table chose', () => {
    const without = withoutChoices(events);
    expect(without.events.map(({ type }) => type)).toEqual([
      'exercise.start',
      'phase.enter',
      'clock.advance',
      'clock.advance',
      'clock.advance',
    ]);
    const state = foldPath(ex, without.events);
    expect(state.small.decisions.warm).toMatchObject({ option: 'wait', byDefault: true });
    expect(state.small.decisions.next).toBeUndefined();
    expect(state.minute).toBe(1440);
  });

  it('passes over what is impossible in it, and lists it with its code', () => {
    const close: ExerciseOrder = { type: 'decision.close', by: 'facilitator', decision: 'next' };
    const steered = playing(ex, [advanceTo(60), choose('warm', 'open'), advanceTo(90), close, advanceTo(600)]);
    const path = pathTo(steered.log, steered.log.head);
    const { events: kept, skipped } = withoutChoices(path, ex);
    expect(skipped).toEqual([{ seq: 5, code: 'not-open' }]);
    expect(kept.map(({ seq }) => seq)).toEqual([0, 1, 2, 4, 6]);
  });

  it('drops preparations, and ties the table added in play but not those it brought along', () => {
    const tie: ExerciseOrder = { type: 'network.add', by: 'table', ties: [{ a: 'home-00', b: 'home-05' }] };
    const prepare: ExerciseOrder = { type: 'preparation.choose', by: 'table', preparation: 'barbecue' };
    const play: ExerciseOrder = { type: 'phase.enter', by: 'facilitator', phase: 'play' };
    const { log: whole } = session(ex, [START, tie, prepare, play, tie, advanceTo(15)]);
    const { events: kept } = withoutChoices(pathTo(whole, whole.head));
    expect(kept.map(({ type }) => type)).toEqual(['exercise.start', 'network.add', 'phase.enter', 'clock.advance']);
  });
});

describe('the next moment', () => {
  it('is the next message, decision, closing or chapter, and at last the end', () => {
    const at = (orders: ExerciseOrder[]) => nextMoment(ex, playing(ex, orders).state);
    expect(at([])).toBe(0);
    expect(at([advanceTo(0)])).toBe(240);
    expect(at([advanceTo(240)])).toBe(300);
    expect(at([advanceTo(300)])).toBe(1440);
    expect(at([advanceTo(1440)])).toBeNull();
  });

  it('looks ahead on a copy', () => {
    const { state } = playing(ex, [advanceTo(0)]);
    const hash = stateHash(ex, state);
    nextMoment(ex, state);
    expect(stateHash(ex, state)).toBe(hash);
  });
});

describe('a saved state', () => {
  it('that is not of this model is refused', () => {
    expect(() => restoreState(ex, new Uint8Array(2))).toThrow(RangeError);
    expect(() => restoreState(ex, new Uint8Array([2, 0, 0, 0, 123, 125, 1]))).toThrow(RangeError);
  });
});
