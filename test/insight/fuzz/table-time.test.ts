import { describe, expect, test } from 'vitest';
import { prepareExercise, runPolicy } from '../../../engine/exercise/index.ts';
import { followTableTime } from '../../../engine/insight/index.ts';
import type { CompiledScenario } from '../../../engine/model/index.ts';
import { decision, inject, say, tinyNeighbourhood, tinyScenario } from '../../support/tiny-scenario.ts';

/** Sentences of five words for every message; the rest has none. */
const texts = {
  language: 'nl',
  entries: Object.fromEntries(['a', 'b', 'c'].map((id) => [`${id}.say.screen`, { nl: 'Hier staan nu vijf woorden.' }])),
};
const at = (minute: number, id: string) => inject(id, { at: { minute }, say: say(id) });

function timeOf(changes: Partial<CompiledScenario>, cut: 'kort' | 'lang' = 'lang') {
  const scenario = tinyScenario(changes);
  const ex = prepareExercise({ scenario, neighbourhood: tinyNeighbourhood(), texts, seed: '1' });
  const time = followTableTime(ex, cut);
  runPolicy(ex, 'none', { cut, onTick: (state) => time.take(state) });
  return time.finish();
}

const evening = (kort: number, lang: number) => [
  { id: 'evening', title: '', from: 0, to: 1440, minutes: { kort, lang } },
];

describe('the time of an evening at the table', () => {
  test('is what its chapters promise, while something comes now and then', () => {
    const timeline = [at(300, 'a'), at(700, 'b'), at(1100, 'c')];
    const { minutes } = timeOf({ chapters: evening(3, 6), timeline }, 'lang');
    expect(minutes).toBeGreaterThan(5.8);
    expect(minutes).toBeLessThan(6.3);
  });

  test('counts only the chapters of the cut', () => {
    const chapters = [{ id: 'late', title: '', from: 720, to: 1440, minutes: { lang: 6 } }];
    expect(timeOf({ chapters }, 'lang').minutes).toBeGreaterThan(1);
    expect(timeOf({ chapters }, 'kort').minutes).toBe(0);
  });

  test('a question takes its talk and its reading', () => {
    const without = timeOf({ chapters: evening(8, 8) }).minutes;
    const asked = timeOf({
      chapters: evening(8, 8),
      decisions: [decision('q', { opens: { at: null, on: null, when: null } })],
    });
    expect(asked.minutes).toBe(without);
    const open = decision('q', { opens: { at: { minute: 60 }, on: null, when: null }, talk: { minutes: 5, ask: [] } });
    expect(timeOf({ chapters: evening(8, 8), decisions: [open] }).minutes).toBeGreaterThan(5);
  });
});

describe('dead air', () => {
  test('is more than three minutes without anything, until what ends it', () => {
    const chapters = [
      ...[0, 360, 720, 1080].map((from) => ({
        id: `c${from}`,
        title: '',
        from,
        to: from + 360,
        minutes: { lang: 30 },
      })),
    ];
    const [stretch] = timeOf({ chapters: chapters.slice(0, 1) }).deadAir;
    expect(stretch).toBeUndefined();
    const long = tinyScenario().endMinute * 20;
    const slow = { endMinute: long, chapters: [{ id: 'all', title: '', from: 0, to: long, minutes: { lang: 60 } }] };
    const { deadAir } = timeOf({ ...slow, timeline: [at(long - 600, 'a')] });
    expect(deadAir[0]).toMatchObject({ chapter: 'all', minute: long - 600 });
    expect(deadAir[0]?.tableMinutes).toBeGreaterThan(3);
  });
});

describe('a pile-up', () => {
  test.each([
    ['two messages at once are not one', [at(60, 'a'), at(60, 'b')], []],
    [
      'three are',
      [at(60, 'a'), at(60, 'b'), at(60, 'c')],
      [{ minute: 60, chapter: 'evening', things: ['a', 'b', 'c'] }],
    ],
  ])('%s', (_, timeline, expected) => {
    expect(timeOf({ timeline }).pileUps).toEqual(expected);
  });

  test('a question that opens counts with the messages', () => {
    const open = decision('q', { opens: { at: { minute: 60 }, on: null, when: null } });
    expect(timeOf({ timeline: [at(60, 'a'), at(60, 'b')], decisions: [open] }).pileUps).toMatchObject([
      { things: ['a', 'b', 'q'] },
    ]);
  });
});
