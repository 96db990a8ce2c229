import { describe, expect, it } from 'vitest';
import type { Street } from '../../engine/index.ts';
import { overlap, turnedBox } from '../../web/map/boxes.ts';
import { namePlaces } from '../../web/map/name-places.ts';

const street = (line: [number, number][]) => ({ line }) as unknown as Street;

describe('where the name of a street may stand', () => {
  it('is first of all the middle of its longest straight part', () => {
    const { places, metres } = namePlaces(
      street([
        [0, 0],
        [30, 0],
        [30, 100],
      ]),
    );
    expect(places[0]!.at).toEqual([30, 50]);
    expect(metres).toBe(100);
  });

  it.each([
    ['to the east', [10, 0], 0],
    ['to the west', [-10, 0], 0],
    ['to the north', [0, 10], -Math.PI / 2],
    ['to the south', [0, -10], Math.PI / 2],
    ['to the south-west', [-10, -10], -Math.PI / 4],
  ] as const)('never turns it upside down: %s', (_, end, angle) => {
    const { places } = namePlaces(street([[0, 0], [...end]]));
    for (const place of places) {
      expect(Math.abs(place.angle)).toBeCloseTo(Math.abs(angle));
      expect(Math.abs(place.angle)).toBeLessThanOrEqual(Math.PI / 2);
    }
  });

  it('leaves out parts that are short beside the longest', () => {
    const { places } = namePlaces(
      street([
        [0, 0],
        [5, 0],
        [5, 100],
      ]),
    );
    expect(places.every(({ at }) => at[0] === 5)).toBe(true);
  });
});

describe('boxes on the screen', () => {
  it('swap width and height when turned a quarter', () => {
    const [left, top, right, bottom] = turnedBox(10, 20, 8, 2, Math.PI / 2);
    expect([right - left, bottom - top].map(Math.round)).toEqual([2, 8]);
  });

  it('overlap only when they share a pixel', () => {
    expect(overlap([0, 0, 10, 10], [9, 9, 12, 12])).toBe(true);
    expect(overlap([0, 0, 10, 10], [10, 0, 12, 10])).toBe(false);
  });
});
