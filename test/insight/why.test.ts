import { describe, expect, test } from 'vitest';
import { type Exercise, foldPath, pathTo, runPolicy } from '../../engine/exercise/index.ts';
import { explain, explainAt, MOST_LINKS } from '../../engine/insight/index.ts';
import { type Cause, type CauseRow, NEEDS, type Need } from '../../engine/model/index.ts';
import { createLedger, type World } from '../../engine/simulation/index.ts';
import { LANGUAGES, whyNames, whyText } from '../../engine/texts/index.ts';
import { SHIPPED_SCENARIOS, shippedExercises } from '../support/shipped.ts';
import { shippedExercise } from './shipped-exercise.ts';

const HOURS = [2, 6, 12, 20, 30, 42, 54, 70];

const ROOTS: readonly Cause[] = [
  'inject',
  'decision',
  'action',
  'storyline',
  'facilitator',
  'preparation',
  'weather',
  'asset.failed',
  'no-tie',
  'as-it-was',
];

const words = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** What is wrong with an answer; empty when it holds. */
function faults(rows: CauseRow[], sentences: string[]): string[] {
  const root = rows.at(-1);
  return [
    ...(rows.length < 2 ? ['no cause'] : []),
    ...(rows.length > MOST_LINKS ? [`${rows.length} links`] : []),
    ...(root && (!ROOTS.includes(root.what) || root.cause !== null) ? [`ends in ${root.what}`] : []),
    ...sentences.filter((sentence) => words(sentence) > 20).map((sentence) => `too long: ${sentence}`),
    ...sentences.filter((sentence) => /[{}]|undefined|NaN/.test(sentence)).map((sentence) => `unfilled: ${sentence}`),
  ];
}

/** Every household-need that counts as unmet in a world. */
function unmetIn(world: World, from: number): { household: number; need: Need }[] {
  const cells = [...world.columns.needs.keys()].filter((cell) => (world.columns.needs[cell] ?? 0) >= from);
  return cells.map((cell) => ({
    household: Math.floor(cell / NEEDS.length),
    need: NEEDS[cell % NEEDS.length] ?? 'water',
  }));
}

/** Plays an exercise and asks "why?" of every unmet household-need at each of the hours. */
function askEverything(ex: Exercise, policy: 'none' | 'first', hours = HOURS): { asked: number; wrong: string[] } {
  const { log } = runPolicy(ex, policy);
  const names = LANGUAGES.map((language) => whyNames(language, ex.neighbourhood, ex.scenario, ex.texts));
  const ledger = createLedger();
  const wrong: string[] = [];
  let asked = 0;
  foldPath(ex, pathTo(log, log.head), {
    ledger,
    onTick: ({ minute, tick, world }) => {
      if (!hours.some((hour) => hour * 60 === minute)) return;
      for (const question of unmetIn(world, ex.model.parameters.unmetFrom)) {
        asked++;
        const { rows } = explain(ex, ledger, { ...question, tick }, world);
        const sentences = LANGUAGES.flatMap((language, place) => {
          const named = names[place];
          return named ? whyText(language, rows, named) : [];
        });
        for (const fault of faults(rows, sentences)) {
          wrong.push(`${minute / 60} h, row ${question.household}, ${question.need}: ${fault}`);
        }
      }
    },
  });
  return { asked, wrong };
}

describe('[why] every unmet need has a root in at most six links, in sentences of at most twenty words', () => {
  test.each([
    ['1', 'none'],
    ['2', 'none'],
    ['3', 'none'],
    ['4', 'none'],
    ['5', 'none'],
    ['1', 'first'],
  ] as const)('seed %s, policy %s', (seed, policy) => {
    const { asked, wrong } = askEverything(shippedExercise(seed), policy);
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(asked).toBeGreaterThan(0);
  });
});

describe('[why] in every scenario, at eight hours of the run', () => {
  test.each(SHIPPED_SCENARIOS)('%s', (scenario) => {
    const ex = shippedExercises(scenario, 'wilgenhoek')('1');
    const hours = [1, 2, 3, 4, 5, 6, 7, 8].map((part) => Math.floor((part * ex.scenario.endMinute) / 9 / 60));
    const { asked, wrong } = askEverything(ex, 'none', hours);
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(asked).toBeGreaterThan(0);
  });
});

test('asked of a path, it answers for the minute asked and not for what comes later', () => {
  const ex = shippedExercise('1');
  const { log } = runPolicy(ex, 'none');
  const path = pathTo(log, log.head);
  const end = foldPath(ex, path, { until: 24 * 60 });
  const cold = unmetIn(end.world, ex.model.parameters.unmetFrom).find((question) => question.need === 'warmth');
  expect(cold).toBeDefined();
  if (!cold) return;
  const { rows } = explainAt(ex, path, { ...cold, minute: 24 * 60 });
  expect(rows[0]).toMatchObject({ what: 'need.warmth', values: { indoorC: expect.any(Number) } });
  expect(Math.max(...rows.map((row) => row.tick))).toBeLessThanOrEqual(end.tick);
  expect(explainAt(ex, path, { ...cold, minute: 0 }).rows).toEqual([]);
});
