import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Act, partingMoments } from '../../engine/insight/parting-moments.ts';

const STEP = 15;
const minutesOf = (ticks: number) => Array.from({ length: ticks }, (_, t) => t * STEP);
const flat = (ticks: number, value: number) => Array.from({ length: ticks }, () => value);
const act = (minute: number, kind: Act['kind'], id: string): Act => ({ minute, kind, id, option: null, seq: null });

describe('moments at which two courses part', () => {
  test('equal courses have none', () => {
    expect(partingMoments(minutesOf(40), flat(40, 7), flat(40, 7), [])).toEqual([]);
  });

  test('a jump is one moment, tied to the last choice before it rather than to a later message', () => {
    const without = flat(80, 30);
    const tonight = without.map((people, t) => (t >= 40 ? people - 12 : people));
    const acts = [
      act(300, 'decision', 'sleutel'),
      act(480, 'order', 'langsgaan'),
      act(540, 'inject', 'kou'),
      act(660, 'decision', 'later'),
    ];
    const [moment, ...others] = partingMoments(minutesOf(80), tonight, without, acts);
    expect(others).toEqual([]);
    expect(moment).toMatchObject({ minute: 39 * STEP, toMinute: 40 * STEP, people: 12, act: { id: 'langsgaan' } });
  });

  test('without a choice in reach it names the message; without either, nothing', () => {
    const without = flat(80, 30);
    const tonight = without.map((people, t) => (t >= 60 ? people + 5 : people));
    const far = act(0, 'decision', 'begin');
    expect(partingMoments(minutesOf(80), tonight, without, [far])[0]).toMatchObject({ people: -5, act: null });
    const near = act(700, 'inject', 'kou');
    expect(partingMoments(minutesOf(80), tonight, without, [far, near])[0]).toMatchObject({ act: { id: 'kou' } });
  });

  test('at most five, none overlapping, in order of time, each with growth, the largest of all among them', () => {
    const people = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 20, maxLength: 120 });
    fc.assert(
      fc.property(people, people, (tonight, without) => {
        const ticks = Math.min(tonight.length, without.length);
        const moments = partingMoments(minutesOf(ticks), tonight, without, []);
        expect(moments.length).toBeLessThanOrEqual(5);
        for (const [place, moment] of moments.entries()) {
          expect(moment.people).not.toBe(0);
          const next = moments[place + 1];
          if (next) expect(next.minute).toBeGreaterThanOrEqual(moment.toMinute);
        }
        const gap = (t: number) => (without[t] ?? 0) - (tonight[t] ?? 0);
        const growths = Array.from({ length: ticks - 8 }, (_, t) => Math.abs(gap(t + 8) - gap(t)));
        expect(Math.max(0, ...moments.map((moment) => Math.abs(moment.people)))).toBe(Math.max(...growths));
      }),
      { seed: 20260113, numRuns: 200 },
    );
  });
});
