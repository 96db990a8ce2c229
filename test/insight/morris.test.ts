import { describe, expect, it } from 'vitest';
import {
  type Factor,
  morrisDesign,
  rankBy,
  rankEffects,
  rankingRuns,
  rankingTable,
} from '../../engine/insight/index.ts';

const FACTORS: Factor[] = [
  { id: 'a', min: 0, max: 3 },
  { id: 'b', min: 10, max: 40 },
  { id: 'c', min: 0, max: 100 },
];
const SEEDS = ['1', '2', '3', '4', '5', '6'];
const outcome = (of: (values: Record<string, number>) => number) =>
  rankingRuns(morrisDesign(FACTORS, SEEDS)).map(({ overrides }) => [of(overrides as Record<string, number>)]);
const rank = (of: (values: Record<string, number>) => number) => rankBy(morrisDesign(FACTORS, SEEDS), outcome(of), 0);

describe('the design of Morris', () => {
  it('changes every factor once on every path, two thirds of its range, at the four levels', () => {
    for (const { start, steps } of morrisDesign(FACTORS, SEEDS)) {
      expect(steps.map(({ factor }) => factor).sort()).toEqual(['a', 'b', 'c']);
      for (const { factor, from, to, up } of steps) {
        const { min, max } = FACTORS.find(({ id }) => id === factor) as Factor;
        expect(from).toBe(start[factor]);
        expect((to - from) / (max - min)).toBeCloseTo(up ? 2 / 3 : -2 / 3, 9);
        expect([0, 1, 2, 3]).toContain(Math.round((from - min) / ((max - min) / 3)));
      }
    }
  });

  it('is the same each time, and one seed more shifts no other path', () => {
    const all = morrisDesign(FACTORS, SEEDS);
    expect(morrisDesign(FACTORS, SEEDS)).toEqual(all);
    expect(morrisDesign(FACTORS, ['4'])).toEqual(all.slice(3, 4));
    expect(new Set(all.map((path) => JSON.stringify(path.start))).size).toBeGreaterThan(3);
  });

  it('gives one run more than there are factors on each path, in order', () => {
    const runs = rankingRuns(morrisDesign(FACTORS, SEEDS));
    expect(runs.map(({ seed }) => seed)).toEqual(SEEDS.flatMap((seed) => [seed, seed, seed, seed]));
  });
});

describe('elementary effects', () => {
  it('of a sum are its slopes times the ranges, with no spread', () => {
    const ranking = rank(({ a = 0, b = 0 }) => 20 * a - b);
    expect(ranking.map(({ factor, muStar, mu, sigma }) => [factor, muStar, mu, sigma])).toEqual([
      ['a', 60, 60, 0],
      ['b', 30, -30, 0],
      ['c', 0, 0, 0],
    ]);
  });

  it('spread where a factor depends on another', () => {
    const [first, second, third] = rank(({ a = 0, c = 0 }) => a * c);
    expect([first?.factor, second?.factor].sort()).toEqual(['a', 'c']);
    expect(first?.sigma).toBeGreaterThan(0);
    expect(second?.sigma).toBeGreaterThan(0);
    expect(third).toMatchObject({ factor: 'b', muStar: 0, sigma: 0 });
  });

  it('of opposite signs count in mu* and cancel in mu', () => {
    const step = (up: boolean) => ({ factor: 'a', from: up ? 0 : 2, to: up ? 2 : 0, up });
    const paths = [true, false].map((up) => ({ seed: '1', start: {}, steps: [step(up)] }));
    const [effect] = rankEffects(paths, [
      [0, 2],
      [0, 2],
    ]);
    expect(effect).toMatchObject({ mu: 0, muStar: 3 });
    expect(effect?.sigma).toBeCloseTo(3 * Math.sqrt(2), 9);
  });

  it('stand behind the rows of the table: what changed, from and to what', () => {
    const paths = morrisDesign(FACTORS, ['1']);
    const { columns, rows } = rankingTable(
      paths,
      ['y'],
      outcome(({ a = 0 }) => a),
    );
    expect(columns).toEqual(['seed', 'point', 'changed', 'from', 'to', 'y']);
    expect(rows).toHaveLength(4);
    expect(rows[0]?.slice(0, 5)).toEqual(['1', 0, '', '', '']);
    expect(rows[1]?.[2]).toBe(paths[0]?.steps[0]?.factor);
  });
});
