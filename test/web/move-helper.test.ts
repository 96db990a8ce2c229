import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Division, helpersGiven, moveHelper, POOL } from '../../web/board/deciding/move-helper.ts';

const HELPERS = 5;
const place = fc.constantFrom(POOL, 'doors', 'hall', 'rest');

describe('moving helpers', () => {
  it('never makes or loses one, and leaves no place with fewer than none', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place)), (moves) => {
        const end = moves.reduce<Division>((division, [from, to]) => moveHelper(division, from, to, HELPERS), {});
        expect(helpersGiven(end)).toBeGreaterThanOrEqual(0);
        expect(helpersGiven(end)).toBeLessThanOrEqual(HELPERS);
        expect(Math.min(0, ...Object.values(end))).toBe(0);
      }),
    );
  });

  it('goes from the pool to a task, to another task, and back', () => {
    const first = moveHelper({}, POOL, 'doors', HELPERS);
    expect(first).toEqual({ doors: 1 });
    const second = moveHelper(first, 'doors', 'hall', HELPERS);
    expect(second).toEqual({ doors: 0, hall: 1 });
    expect(helpersGiven(moveHelper(second, 'hall', POOL, HELPERS))).toBe(0);
  });

  it('moves nobody from an empty place', () => {
    const all = { doors: HELPERS };
    expect(moveHelper(all, POOL, 'hall', HELPERS)).toBe(all);
    expect(moveHelper(all, 'hall', 'doors', HELPERS)).toBe(all);
  });
});
