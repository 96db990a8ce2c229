import { describe, expect, test } from 'vitest';
import { runPolicy } from '../../engine/exercise/index.ts';
import { type Doors, lookBack, waitsUnknocked } from '../../engine/insight/index.ts';
import { shippedExercise } from './shipped-exercise.ts';

const doors: Doors = { short: [-1, 60, 60, 60, 120], knocked: [30, -1, 30, 90, -1] };
const waitingAt = (minute: number) =>
  doors.short.flatMap((_, row) => (waitsUnknocked(doors, row, minute) ? [row] : []));

describe('doors on which nobody knocked', () => {
  test('a door waits from the first minute somebody came short until the first knock', () => {
    expect(waitingAt(59)).toEqual([]);
    expect(waitingAt(60)).toEqual([1, 3]);
    expect(waitingAt(90)).toEqual([1]);
    expect(waitingAt(120)).toEqual([1, 4]);
  });

  test('are followed over a whole run, tick by tick, and a helping table leaves fewer of them', () => {
    const ex = shippedExercise('1');
    const left = (policy: 'none' | 'first') => {
      const { log } = runPolicy(ex, policy, { untilMinute: 2880 });
      const found = lookBack(ex, log);
      return found.doors.short.filter((_, row) => waitsUnknocked(found.doors, row, found.minutes)).length;
    };
    const alone = left('none');
    expect(alone).toBeGreaterThan(0);
    expect(left('first')).toBeLessThan(alone);
  });
});
