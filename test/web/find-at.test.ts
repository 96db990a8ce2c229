import { describe, expect, it } from 'vitest';
import type { CompiledNeighbourhood } from '../../engine/index.ts';
import { findAt } from '../../web/map/find-at.ts';
import { tiedTo } from '../../web/map/tied-to.ts';

/** Two houses along one street, a hall and a mast. */
const hood = {
  width: 100,
  height: 100,
  streets: [
    {
      id: 's',
      name: 'Straat',
      role: 'street',
      line: [
        [0, 50],
        [100, 50],
      ],
    },
  ],
  households: [10, 30].map((x) => ({
    ring: [
      [x, 60],
      [x + 10, 60],
      [x + 10, 70],
      [x, 70],
    ],
  })),
  venues: [{ x: 80, y: 80 }],
  assets: [{ x: 80, y: 20 }],
  ties: [
    { a: 0, b: 1, kind: 'neighbour' },
    { a: 0, b: 1, kind: 'friend' },
  ],
} as unknown as CompiledNeighbourhood;

describe('pressing the map', () => {
  it.each([
    ['a house', [15, 65], { household: 0 }],
    ['the other house', [35, 65], { household: 1 }],
    ['a hall, a little beside it', [82, 81], { venue: 0 }],
    ['a mast', [80, 21], { asset: 0 }],
    ['the road', [60, 51], { street: 0 }],
    ['nothing', [60, 95], null],
  ] as const)('finds %s', (_, point, expected) => {
    expect(findAt(hood, point, 4)).toEqual(expected);
  });

  it('lights each neighbour once, whatever they are to each other', () => {
    expect(tiedTo(hood, 0)).toEqual([1]);
    expect(tiedTo(hood, 1)).toEqual([0]);
  });
});
