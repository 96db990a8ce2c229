import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branch, EMPTY_LOG, foldPath, pathTo, stateHash, undo } from '../../engine/exercise/index.ts';
import type { ExerciseOrder } from '../../engine/model/index.ts';
import { advanceTo, playing, session, tinyExercise } from '../support/tiny-exercise.ts';
import { decision, option } from '../support/tiny-scenario.ts';

const ex = tinyExercise({
  decisions: [
    decision('warm', {
      options: [
        option('open', { effects: [{ kind: 'set', variable: 'calls', value: 7 }] }),
        option('wait', { effects: [{ kind: 'set', variable: 'calls', value: 2 }] }),
      ],
    }),
  ],
});
const choose = (chosen: string): ExerciseOrder => ({
  type: 'decision.choose',
  by: 'table',
  decision: 'warm',
  option: chosen,
});

describe('the log as a tree', () => {
  it('names the event before each, and its minute', () => {
    const { log } = playing(ex, [advanceTo(30), choose('open'), advanceTo(60)]);
    expect(log.events.map(({ seq, after, minute }) => [seq, after, minute])).toEqual([
      [0, -1, 0],
      [1, 0, 0],
      [2, 1, 0],
      [3, 2, 30],
      [4, 3, 30],
    ]);
    expect(log.head).toBe(4);
  });

  it('writes nothing when an order is refused', () => {
    const before = playing(ex, [advanceTo(30)]);
    const after = session(ex, [choose('leave')], before);
    expect(after.refused.at(-1)).toBe('unknown-target');
    expect(after.log).toBe(before.log);
    expect(after.state).toBe(before.state);
  });

  it('goes back with undo to just before the last act, and keeps both courses', () => {
    const played = playing(ex, [advanceTo(30), choose('open'), advanceTo(60)]);
    const back = undo(played.log);
    expect(back.head).toBe(2);
    expect(back.events).toBe(played.log.events);
    const state = foldPath(ex, pathTo(back, back.head));
    const other = session(ex, [choose('wait'), advanceTo(60)], { ...played, log: back, state });
    expect(other.log.events).toHaveLength(7);
    expect(other.log.events[5]?.after).toBe(2);
    expect(other.state.small.variables.calls).toBe(2);
    expect(foldPath(ex, pathTo(other.log, 4)).small.variables.calls).toBe(7);
  });

  it('has nothing to undo before anybody acted', () => {
    expect(undo(EMPTY_LOG)).toBe(EMPTY_LOG);
  });

  it('branches from any event, and stays as it is for one that is not there', () => {
    const { log } = playing(ex, [advanceTo(30)]);
    expect(branch(log, 1).head).toBe(1);
    expect(branch(log, 99)).toBe(log);
  });

  it('folds to the state that was played, however the clock was cut up', () => {
    const steps = fc.uniqueArray(fc.integer({ min: 1, max: 39 }), { minLength: 1, maxLength: 6 });
    const straight = stateHash(ex, playing(ex, [advanceTo(600)]).state);
    fc.assert(
      fc.property(steps, (ticks) => {
        const clocks = [...ticks].sort((a, b) => a - b).map((tick) => advanceTo(tick * 15));
        const { log, state } = playing(ex, [...clocks, advanceTo(600)]);
        expect(stateHash(ex, state)).toBe(straight);
        expect(stateHash(ex, foldPath(ex, pathTo(log, log.head)))).toBe(straight);
      }),
      { seed: 11, numRuns: 15 },
    );
  });
});
