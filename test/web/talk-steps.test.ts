import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, say } from '../../engine/index.ts';
import { TALK_STEPS, talkAt, talkSeconds, talkSteps } from '../../web/board/talk/talk-steps.ts';
import { BEGINNERS, whoBegins } from '../../web/board/talk/who-begins.ts';

const lengths = (minutes: number) => talkSteps(minutes).map(({ seconds }) => seconds);

describe('the steps of a talk', () => {
  it.each([
    [6, [60, 120, 180]],
    [4, [45, 75, 120]],
    [3, [30, 60, 90]],
    [2, [30, 45, 45]],
    [1, [60]],
    [0, []],
  ])('of %i minutes are one, two and three parts, in quarter minutes', (minutes, seconds) => {
    expect(lengths(minutes)).toEqual(seconds);
  });

  it('last as long as the talk, and each long enough to begin', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (minutes) => {
        expect(talkSeconds(talkSteps(minutes))).toBe(minutes * 60);
        expect(Math.min(...lengths(minutes))).toBeGreaterThanOrEqual(30);
      }),
    );
  });

  it('come one after the other, and what is left of them only shrinks', () => {
    const steps = talkSteps(6);
    expect([0, 59, 60, 179, 180, 359, 360].map((second) => talkAt(steps, second).step)).toEqual([
      'alone',
      'alone',
      'pairs',
      'pairs',
      'together',
      'together',
      null,
    ]);
    expect(talkAt(steps, 90)).toEqual({ step: 'pairs', leftSeconds: 90, left: [0, 0.75, 1] });
    expect(steps.map(({ name }) => name)).toEqual([...TALK_STEPS]);
  });
});

describe('who begins', () => {
  const decisions = Array.from({ length: BEGINNERS.length }, (_, place) => `question-${place}`);
  const drawn = (seed: string) => decisions.map((id) => whoBegins(seed, id, decisions));

  it('is the same for the same seed and question, and differs between seeds', () => {
    expect(drawn('1')).toEqual(drawn('1'));
    expect(drawn('1')).not.toEqual(drawn('2'));
  });

  it('is nobody twice before all had their turn', () => {
    expect(drawn('7').sort()).toEqual([...BEGINNERS].sort());
    expect(BEGINNERS.length).toBeGreaterThanOrEqual(8);
  });

  it('is a different sentence for each, in each language', () => {
    for (const language of LANGUAGES) {
      expect(new Set(BEGINNERS.map((each) => say(language, `talk.begins.${each}`))).size).toBe(BEGINNERS.length);
    }
  });
});
