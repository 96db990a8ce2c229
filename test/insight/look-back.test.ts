import { describe, expect, test } from 'vitest';
import { type Log, pathTo, runPolicy, withoutChoices } from '../../engine/exercise/index.ts';
import {
  COUNTED_HOURS,
  collectSeries,
  compareCourses,
  lookBack,
  measure,
  recordCourse,
  runSummary,
} from '../../engine/insight/index.ts';
import { HELP_SOURCES, NEEDS } from '../../engine/model/index.ts';
import { shippedExercise } from './shipped-exercise.ts';

const ex = shippedExercise('1');
const played = runPolicy(ex, 'first');
const idle = runPolicy(ex, 'none');
const path = (log: Log) => pathTo(log, log.head);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('the summary of a run', () => {
  const summary = runSummary(ex, idle.state, { policy: 'none', series: collectSeries(ex, path(idle.log)) });

  test('has the keys of the command line, in their order', () => {
    expect(Object.keys(summary)).toEqual(
      'scenario neighbourhood seed policy engine outcome ticks minutes hash households people totals objectives series'.split(
        ' ',
      ),
    );
    expect(Object.keys(summary.totals)).toEqual(['unmetHours', 'help', 'requests', 'reached', 'checked']);
    expect(Object.keys(summary.totals.unmetHours)).toEqual([...NEEDS]);
    expect(Object.keys(summary.totals.help)).toEqual([...HELP_SOURCES]);
    expect(Object.keys(summary.objectives)).toEqual(ex.scenario.objectives.map((objective) => objective.id));
  });

  test('is the same text for the same run and another for another seed', () => {
    const again = (seed: string) => {
      const other = shippedExercise(seed);
      return JSON.stringify(runSummary(other, runPolicy(other, 'none').state, { policy: 'none' }).totals);
    };
    expect(again('1')).toBe(JSON.stringify(summary.totals));
    expect(again('2')).not.toBe(JSON.stringify(summary.totals));
  });

  test('counts what nobody met as unmet, to one decimal', () => {
    expect(summary.totals.help.nobody).toBeCloseTo(sum(Object.values(summary.totals.unmetHours)), 0);
    for (const hours of Object.values(summary.totals.unmetHours)) expect(hours).toBe(Number(hours.toFixed(1)));
    expect(summary.totals.help.nobody).toBeGreaterThan(0);
  });

  test('has a point of every curve each hour', () => {
    const lengths = new Set(Object.values(summary.series ?? {}).map((values) => values.length));
    expect([...lengths]).toEqual([ex.scenario.endMinute / 60 + 1]);
  });
});

describe('comparing courses', () => {
  test('a course with itself differs in nothing', () => {
    const same = compareCourses(ex, path(played.log), path(played.log));
    expect(same.a).toEqual(same.b);
    expect(same.households).toEqual([]);
    expect(same.skipped).toEqual([]);
  });

  test('the largest differences come first, and the other way round they are the same', () => {
    const there = compareCourses(ex, path(played.log), path(idle.log));
    const back = compareCourses(ex, path(idle.log), path(played.log));
    const sizes = there.households.map((row) => Math.abs(row.a - row.b));
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(back.households).toEqual(there.households.map((row) => ({ ...row, a: row.b, b: row.a })));
    expect(back.a).toEqual(there.b);
  });
});

describe('looking back', () => {
  const seen = lookBack(ex, played.log);

  test('is plain data that survives the way to a worker and back', () => {
    expect(JSON.parse(JSON.stringify(seen))).toEqual(seen);
    expect(structuredClone(seen)).toEqual(seen);
  });

  test('sets tonight beside the same night without the choices', () => {
    expect(seen.totals.tonight).toEqual(measure(ex, played.state));
    const without = recordCourse(ex, withoutChoices(path(played.log)).events);
    expect(seen.totals.without).toEqual(measure(ex, without.state));
    expect(seen.totals.without).not.toEqual(seen.totals.tonight);
    expect(seen.minutes).toBe(ex.scenario.endMinute);
  });

  test('without any choice both nights are equal and nothing parts them', () => {
    const quiet = lookBack(ex, idle.log);
    expect(quiet.totals.tonight).toEqual(quiet.totals.without);
    expect(quiet.series.tonight).toEqual(quiet.series.without);
    expect(quiet.moments).toEqual([]);
  });

  test('counts whole people, each need by its own hours, never more than live here', () => {
    const living = sum(ex.neighbourhood.households.map((household) => household.people.length));
    expect(seen.people.map((row) => row.need)).toEqual([...NEEDS]);
    for (const { need, hours, count } of seen.people) {
      expect(hours).toBe(COUNTED_HOURS[need]);
      for (const people of [count.tonight, count.without]) {
        expect(Number.isInteger(people)).toBe(true);
        expect(people).toBeLessThanOrEqual(living);
      }
    }
  });

  test('every parting names something that happened before its first change', () => {
    const ids = new Set([
      ...ex.scenario.decisions.map((decision) => decision.id),
      ...ex.scenario.actions.map((action) => action.id),
      ...ex.scenario.timeline.map((inject) => inject.id),
    ]);
    expect(seen.moments.length).toBeGreaterThan(0);
    for (const { minute, act } of seen.moments) {
      if (!act) continue;
      expect(ids.has(act.id)).toBe(true);
      expect(act.minute).toBeLessThanOrEqual(minute + ex.scenario.step);
    }
  });

  test('tells how each storyline and objective ended in both', () => {
    expect(seen.storylines.map((story) => story.id)).toEqual(ex.scenario.storylines.map((story) => story.id));
    expect(seen.objectives.map((objective) => objective.id)).toEqual(ex.scenario.objectives.map(({ id }) => id));
    for (const [place, { household, ends }] of seen.storylines.entries()) {
      const row = ex.cast[place] ?? null;
      expect(household).toBe(row === null ? null : (ex.neighbourhood.households[row]?.id ?? null));
      expect(ends.tonight !== null && ends.without !== null).toBe(row !== null);
    }
  });
});
