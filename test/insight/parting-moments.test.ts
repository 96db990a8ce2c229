import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Act, partingMoments } from '../../engine/insight/parting-moments.ts';

const STEP = 15;
const minutesOf = (ticks: number) => Array.from({ length: ticks }, (_, t) => t * STEP);
const flat = (ticks: number, value: number) => Array.from({ length: ticks }, () => value);
const act = (minute: number, kind: Act['kind'], id: string): Act => ({ minute, kind, id, option: null, seq: null });

describe('moments at which two courses part', () => {
  test('equal courses have none', () => {
    expect(partingMoments(minutesOf(40), flat(40, 0), [])).toEqual([]);
  });

  test('a jump is one moment, tied to the last choice before it rather than to a later message', () => {
    const gap = flat(80, 0).map((_, t) => (t >= 40 ? 12 : 0));
    const acts = [
      act(300, 'decision', 'sleutel'),
      act(480, 'order', 'langsgaan'),
      act(540, 'inject', 'kou'),
      act(660, 'decision', 'later'),
    ];
    expect(partingMoments(minutesOf(80), gap, acts)).toEqual([
      { minute: 39 * STEP, toMinute: 40 * STEP, people: 12, act: acts[1] },
    ]);
  });

  test('without a choice in reach it names the message; without either, nothing', () => {
    const gap = flat(80, 0).map((_, t) => (t >= 60 ? -5 : 0));
    const far = act(0, 'decision', 'begin');
    expect(partingMoments(minutesOf(80), gap, [far])[0]).toMatchObject({ people: -5, act: null });
    const near = act(700, 'inject', 'kou');
    expect(partingMoments(minutesOf(80), gap, [far, near])[0]).toMatchObject({ act: { id: 'kou' } });
  });

  test('coming together again is no parting', () => {
    const gap = flat(80, 0).map((_, t) => (t >= 20 && t < 60 ? 30 : 0));
    expect(partingMoments(minutesOf(80), gap, []).map((moment) => moment.people)).toEqual([30]);
  });

  test('at most five, none overlapping, in order of time, the largest of all among them', () => {
    const people = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 20, maxLength: 120 });
    fc.assert(
      fc.property(people, (gap) => {
        const moments = partingMoments(minutesOf(gap.length), gap, []);
        expect(moments.length).toBeLessThanOrEqual(5);
        for (const [place, moment] of moments.entries()) {
          expect(moment.people).not.toBe(0);
          const next = moments[place + 1];
          if (next) expect(next.minute).toBeGreaterThanOrEqual(moment.toMinute);
        }
        const apart = gap.slice(8).map((after, t) => {
          const before = gap[t] ?? 0;
          if (before > 0 && after > 0) return Math.max(0, after - before);
          return before < 0 && after < 0 ? Math.max(0, before - after) : Math.abs(after);
        });
        expect(Math.max(0, ...moments.map((moment) => Math.abs(moment.people)))).toBe(Math.max(...apart));
      }),
      { seed: 20260113, numRuns: 200 },
    );
  });
});
