import { describe, expect, it } from 'vitest';
import type { Point } from '../../engine/model/index.ts';
import { centreOf, distanceAlong, metresPerDegree } from '../../engine/neighbourhood/geometry.ts';
import { wilgenhoek } from './wilgenhoek.ts';

const side = (a: Point, b: Point, p: Point): number => (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
const crosses = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
const edges = (ring: readonly Point[]): [Point, Point][] =>
  ring.map((point, i) => [point, ring[(i + 1) % ring.length]!]);

function inside(p: Point, ring: readonly Point[]): boolean {
  const hits = edges(ring).filter(
    ([a, b]) => a[1] > p[1] !== b[1] > p[1] && p[0] < ((b[0] - a[0]) * (p[1] - a[1])) / (b[1] - a[1]) + a[0],
  );
  return hits.length % 2 === 1;
}

/** Corners and middles of the sides of a ring, drawn a hand's breadth inwards. */
function probes(ring: readonly Point[]): Point[] {
  const [x, y] = centreOf(ring);
  const middles = edges(ring).map(([a, b]): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
  return [...ring, ...middles].map(([px, py]): Point => [x + (px - x) * 0.98, y + (py - y) * 0.98]);
}

/** True when two polygons share ground; touching at an edge does not count. */
function overlaps(a: readonly Point[], b: readonly Point[]): boolean {
  if (edges(a).some(([p, q]) => edges(b).some(([r, s]) => crosses(p, q, r, s)))) return true;
  return probes(a).some((p) => inside(p, b)) || probes(b).some((p) => inside(p, a));
}

function crossesLine(ring: readonly Point[], line: readonly Point[]): boolean {
  const pieces = line.slice(1).map((point, i): [Point, Point] => [line[i]!, point]);
  return (
    line.some((p) => inside(p, ring)) || pieces.some(([a, b]) => edges(ring).some(([p, q]) => crosses(p, q, a, b)))
  );
}

const { households, shapes, streets, width, height } = wilgenhoek();

describe('the map of Wilgenhoek', () => {
  it('fills a wide screen: about 16 to 10, and everything lies on it', () => {
    expect(width / height).toBeGreaterThan(1.5);
    expect(width / height).toBeLessThan(1.78);
    const points = [...households, ...shapes].flatMap(({ ring }) => ring).concat(streets.flatMap(({ line }) => line));
    for (const [x, y] of points) {
      expect(x >= 0 && x <= width && y >= 0 && y <= height, `${x}, ${y}`).toBe(true);
    }
  });

  it('lets no dwelling overlap another', () => {
    const clashes = households.flatMap((home, row) =>
      households
        .slice(row + 1)
        .filter(
          (other) => Math.abs(home.x - other.x) + Math.abs(home.y - other.y) < 40 && overlaps(home.ring, other.ring),
        )
        .map((other) => `${home.id} ${other.id}`),
    );
    expect(clashes).toEqual([]);
  });

  it('keeps dwellings out of buildings, water and streets, and apartments inside their building', () => {
    const solid = shapes.map((shape, row) => ({ ...shape, row })).filter(({ kind }) => kind !== 'green');
    const clashes = households.flatMap((home) => [
      ...solid
        .filter(({ ring, row }) => row !== home.building && overlaps(home.ring, ring))
        .map(({ id }) => `${home.id} ${id}`),
      ...streets.filter(({ line }) => crossesLine(home.ring, line)).map(({ id }) => `${home.id} ${id}`),
    ]);
    expect(clashes).toEqual([]);
    for (const home of households.filter(({ building }) => building !== -1)) {
      const { ring } = shapes[home.building]!;
      expect(
        home.ring.every((corner) => inside(corner, ring)),
        home.id,
      ).toBe(true);
    }
  });

  it('lets no building but the bridge stand on a street or in the water', () => {
    const water = shapes.filter(({ kind }) => kind === 'water');
    for (const shape of shapes.filter(({ kind, use }) => kind === 'building' && use !== 'bridge')) {
      expect(
        streets.filter(({ line }) => crossesLine(shape.ring, line)).map(({ id }) => id),
        shape.id,
      ).toEqual([]);
      expect(
        water.filter(({ ring }) => overlaps(shape.ring, ring)).map(({ id }) => id),
        shape.id,
      ).toEqual([]);
    }
  });

  it('names every street once and joins it to another', () => {
    expect(new Set(streets.map(({ name }) => name)).size).toBe(streets.length);
    const reach = (street: (typeof streets)[number], other: (typeof streets)[number]): boolean =>
      [street.line[0]!, street.line.at(-1)!].some(([x, y]) =>
        other.line.slice(1).some((to, i) => {
          const from = other.line[i]!;
          const along = distanceAlong([from, to], x, y);
          const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
          const at = [from[0] + ((to[0] - from[0]) * along) / length, from[1] + ((to[1] - from[1]) * along) / length];
          return Math.hypot(x - at[0]!, y - at[1]!) < 4;
        }),
      );
    for (const street of streets) {
      expect(street.name.length, street.id).toBeGreaterThan(3);
      const joined = streets.some((other) => other !== street && (reach(street, other) || reach(other, street)));
      expect(joined, street.id).toBe(true);
    }
  });

  it('orders doors along their street: house numbers of one side never turn back', () => {
    for (const [row, street] of streets.entries()) {
      for (const odd of [0, 1]) {
        const doors = households.filter((h) => h.street === row && h.building === -1 && Number(h.number) % 2 === odd);
        const along = doors.sort((a, b) => Number(a.number) - Number(b.number)).map((h) => h.along);
        expect(
          along.every((at, i) => i === 0 || at >= along[i - 1]!),
          street.id,
        ).toBe(true);
      }
    }
  });

  it('gives a flat one apartment per window of a grid', () => {
    for (const [id, floors, columns] of [
      ['schietwilg', 9, 6],
      ['kraakwilg', 6, 5],
    ] as const) {
      const cells = households.filter((home) => home.building !== -1 && shapes[home.building]!.id === id);
      for (let floor = 0; floor < floors; floor++)
        expect(cells.filter((cell) => cell.floor === floor)).toHaveLength(columns);
      expect(cells).toHaveLength(floors * columns);
    }
  });
});

describe('the checks of this file', () => {
  const square = (x: number, y: number, size = 4): Point[] => [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
  ];
  it.each([
    ['the same', square(0, 0), true],
    ['half over each other, sides in line', square(2, 0), true],
    ['a corner over a corner', square(3, 3), true],
    ['one inside the other', square(1, 1, 1), true],
    ['side by side', square(4, 0), false],
    ['apart', square(6, 6), false],
  ] as [string, Point[], boolean][])('overlap: %s', (_, other, expected) => {
    expect(overlaps(square(0, 0), other)).toBe(expected);
    expect(overlaps(other, square(0, 0))).toBe(expected);
  });

  it.each([
    [
      'through',
      [
        [-1, 2],
        [9, 2],
      ],
      true,
    ],
    [
      'ending inside',
      [
        [-1, 2],
        [2, 2],
      ],
      true,
    ],
    [
      'beside',
      [
        [-1, 5],
        [9, 5],
      ],
      false,
    ],
  ] as [string, Point[], boolean][])('a street %s', (_, line, expected) => {
    expect(crossesLine(square(0, 0), line)).toBe(expected);
  });
});

describe('geometry', () => {
  it.each([
    // Independent: a = 6378137 m, e² = 0.00669437999; N cos φ π/180 and M π/180 with the library's cosine and sine.
    [0],
    [37],
    [51.7],
    [70],
  ])('a degree at %d° north is as long as on the WGS84 ellipsoid', (latitude) => {
    const phi = (latitude * Math.PI) / 180;
    const [a, e2] = [6378137, 0.00669437999014];
    const w = Math.sqrt(1 - e2 * Math.sin(phi) ** 2);
    const { east, north } = metresPerDegree(latitude);
    expect(Math.abs(east - ((a * Math.cos(phi)) / w) * (Math.PI / 180))).toBeLessThan(1);
    expect(Math.abs(north - ((a * (1 - e2)) / (w * w * w)) * (Math.PI / 180))).toBeLessThan(1);
  });

  it.each([
    [
      'a square',
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 4],
      ],
      [2, 2],
    ],
    [
      'an L',
      [
        [0, 0],
        [2, 0],
        [2, 1],
        [1, 1],
        [1, 2],
        [0, 2],
      ],
      [0.83, 0.83],
    ],
    [
      'a line',
      [
        [0, 0],
        [4, 0],
      ],
      [2, 0],
    ],
    ['a point', [[3, 5]], [3, 5]],
  ] as [string, Point[], Point][])('the centre of %s', (_, points, centre) => {
    expect(centreOf(points)).toEqual(centre);
  });

  it.each([
    [5, 3, 5],
    [-4, 0, 0],
    [12, 6, 16],
    [10, 30, 20],
  ])('the door at (%d, %d) is %d metres along an L-shaped street', (x, y, along) => {
    expect(
      distanceAlong(
        [
          [0, 0],
          [10, 0],
          [10, 10],
        ],
        x,
        y,
      ),
    ).toBe(along);
  });
});
