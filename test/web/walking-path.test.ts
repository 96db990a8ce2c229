import { describe, expect, it } from 'vitest';
import type { Point } from '../../engine/index.ts';
import { createPathFinder, placeAlong, shareOfWay } from '../../web/map/walking-path.ts';

const EAST_WEST: Point[] = [
  [0, 0],
  [100, 0],
];
const NORTH: Point[] = [
  [100, 4],
  [100, 100],
];

describe('how people walk on the map', () => {
  it('follows the streets, around the corner and not across the gardens', () => {
    const path = createPathFinder([EAST_WEST, NORTH])([5, 8], [92, 95]);
    expect(path[0]).toEqual([5, 8]);
    expect(path.at(-1)).toEqual([92, 95]);
    expect(path).toContainEqual([90, 0]);
    for (const [x, y] of path.slice(1, -1)) expect(x === 100 || y === 0).toBe(true);
  });

  it.each([
    [
      'streets that do not meet',
      [
        EAST_WEST,
        [
          [0, 60],
          [100, 60],
        ] as Point[],
      ],
    ],
    ['no street at all', []],
  ])('goes straight on where it finds %s', (_, lines) => {
    expect(createPathFinder(lines)([0, 5], [0, 65])).toEqual([
      [0, 5],
      [0, 65],
    ]);
  });

  it.each([
    [0, [0, 0]],
    [0.25, [10, 0]],
    [0.75, [20, 10]],
    [1, [20, 20]],
    [7, [20, 20]],
  ])('is at a share of %d of the way at %j', (share, place) => {
    const path: Point[] = [
      [0, 0],
      [20, 0],
      [20, 20],
    ];
    expect(placeAlong(path, share)).toEqual(place);
  });

  it('is at the door when the way has no length', () => {
    expect(
      placeAlong(
        [
          [3, 4],
          [3, 4],
        ],
        0.5,
      ),
    ).toEqual([3, 4]);
  });

  it.each([
    [5, 0],
    [10, 0],
    [20, 0.5],
    [30, 1],
    [99, 1],
  ])('has gone at minute %i a share of %d', (minute, share) => {
    expect(shareOfWay({ startMinute: 10, untilMinute: 30 }, minute)).toBe(share);
  });
});
