import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { budgetOf, readingMs, spend, talkAhead, tickMs } from '../../engine/exercise/index.ts';
import type { Chapter } from '../../engine/model/index.ts';
import { shippedExercises } from '../support/shipped.ts';

const chapter: Chapter = { id: 'avond', title: 'avond', from: 60, to: 300, minutes: { kort: 4, avond: 12 } };

describe('the time of the table that a chapter has', () => {
  test.each([
    ['all of it at its beginning', 'avond', 60, 12],
    ['half of it in the middle', 'avond', 180, 6],
    ['none at its end', 'avond', 300, 0],
    ['what the cut gives', 'kort', 60, 4],
    ['none in a cut that skips it', 'lang', 60, 0],
  ] as const)('%s', (_, cut, minute, minutes) => {
    expect(budgetOf(chapter, cut, minute)).toEqual({ chapter: 'avond', leftMs: minutes * 60_000, emptyMs: 0 });
  });
});

describe('the time of a tick', () => {
  const budget = (minutes: number, emptyMs = 0) => ({ chapter: 'avond', leftMs: minutes * 60_000, emptyMs });
  test.each([
    ['what is left, over the ticks', 'normal', budget(4), 48, 0, 5000],
    ['less what is kept for talk', 'normal', budget(8), 48, 240_000, 5000],
    ['slower when the table wants', 'slow', budget(4), 48, 0, 7500],
    ['never so short that nobody sees it', 'normal', budget(-3), 48, 0, 500],
    ['never so long that it seems to stand still', 'normal', budget(60), 2, 0, 15_000],
    ['short once nothing came for two minutes', 'normal', budget(4, 120_000), 48, 0, 500],
    ['without a chapter', 'normal', null, 1, 0, 1400],
    ['at the highest speed', 'fast', budget(60), 2, 0, 350],
  ] as const)('%s', (_, speed, left, ticks, talk, ms) => {
    expect(tickMs(speed, left, ticks, talk)).toBe(ms);
  });

  test('spread over its ticks, a chapter takes its budget, whatever one of them takes longer', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 120 }),
        fc.integer({ min: 1, max: 10 }),
        fc.nat(19),
        (ticks, minutes, at) => {
          const left = { chapter: 'avond', leftMs: ticks * 2000 + minutes * 5000, emptyMs: 0 };
          const planned = left.leftMs;
          let passed = 0;
          for (let tick = 0; tick < ticks; tick++) {
            const wait = Math.max(tickMs('normal', left, ticks - tick, 0), tick === at ? 5000 : 0);
            left.leftMs -= wait;
            passed += wait;
          }
          expect(passed).toBeCloseTo(planned, 3);
        },
      ),
    );
  });
});

test('only questions of this cut with a set minute are kept time for, and only those that are still to come', () => {
  const { scenario } = shippedExercises('stroomuitval-72-uur', 'wilgenhoek')('1');
  const sure = scenario.decisions.filter(({ opens }) => opens.at !== null && 'minute' in opens.at);
  const minutes = (cut: 'kort' | 'lang') =>
    sure.filter(({ cuts }) => cuts.includes(cut)).reduce((sum, { talk }) => sum + talk.minutes, 0);
  expect(talkAhead(scenario, 'lang', -1, scenario.endMinute)).toBe(minutes('lang'));
  expect(talkAhead(scenario, 'kort', -1, scenario.endMinute)).toBe(minutes('kort'));
  expect(talkAhead(scenario, 'lang', scenario.endMinute, scenario.endMinute)).toBe(0);
});

test('a text stays as long as it takes to read it, a short one long enough to be seen', () => {
  expect(readingMs('Licht uit.')).toBe(3500);
  expect(readingMs(Array(40).fill('woord').join(' '))).toBe(12_000);
});

describe('what a tick takes from the plan', () => {
  test.each([
    ['the wait, while nothing comes', 0, null, { wait: 2000, leftMs: 58_000, emptyMs: 92_000 }],
    ['the time to read, when that is longer', 6000, null, { wait: 6000, leftMs: 54_000, emptyMs: 6000 }],
    ['the talk, when a question is open', 0, 30_000, { wait: 2000, leftMs: 30_000, emptyMs: 0 }],
  ] as const)('%s', (_, read, talk, expected) => {
    const budget = { chapter: 'avond', leftMs: 60_000, emptyMs: 90_000 };
    const wait = spend(budget, () => 2000, read, talk);
    expect({ wait, leftMs: budget.leftMs, emptyMs: budget.emptyMs }).toEqual(expected);
  });
});
