import { describe, expect, test } from 'vitest';
import { pathTo, runPolicy } from '../../engine/exercise/index.ts';
import { followSteps, lookBack, lookBackSteps, runToEnd, startFollowing } from '../../engine/insight/index.ts';
import { shippedExercise } from './shipped-exercise.ts';

const ex = shippedExercise('1');
const { log } = runPolicy(ex, 'first', { untilMinute: 1440 });
const other = runPolicy(ex, 'none', { untilMinute: 720 }).log;
const whole = lookBack(ex, log);

describe('the look-back in turns', () => {
  test('a table that chose parts from the same night without it', () => {
    expect(pathTo(log, log.head).some((event) => event.type === 'decision.choose')).toBe(true);
    expect(whole.totals.tonight).not.toEqual(whole.totals.without);
  });

  test('gives the screen a turn at least every hour of either course', () => {
    const steps = lookBackSteps(ex, log);
    let turns = 0;
    while (!steps.next().done) turns++;
    expect(turns).toBeGreaterThanOrEqual((2 * 1440) / 60);
  });

  test('followed event by event it is the same look-back', () => {
    const followed = startFollowing(ex);
    for (const event of log.events) runToEnd(followSteps(ex, { events: log.events, head: event.seq }, followed));
    expect(runToEnd(lookBackSteps(ex, log, followed))).toEqual(whole);
  });

  test('left in the middle of a long step of the clock it goes on from there', () => {
    const long = { ...log, events: [...log.events] };
    const followed = startFollowing(ex);
    const left = followSteps(ex, long, followed);
    for (let turn = 0; turn < 7; turn++) left.next();
    expect(runToEnd(lookBackSteps(ex, long, followed))).toEqual(whole);
  });

  test('begins again when the table goes back and takes another way', () => {
    const followed = startFollowing(ex);
    runToEnd(followSteps(ex, log, followed));
    const back = { events: log.events, head: Math.floor(log.events.length / 2) };
    expect(runToEnd(lookBackSteps(ex, back, followed))).toEqual(lookBack(ex, back));
  });

  test('what was handed out does not change when the course is followed further', () => {
    const followed = startFollowing(ex);
    const half = { events: other.events, head: Math.floor(other.events.length / 2) };
    const early = runToEnd(lookBackSteps(ex, half, followed));
    const kept = structuredClone(early);
    runToEnd(lookBackSteps(ex, other, followed));
    expect(early).toEqual(kept);
  });
});
