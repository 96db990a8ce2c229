import { openStream } from '../neighbourhood/index.ts';

/** Levels at which a range is tried: both ends and two between (Morris 1991 advises an even number). */
export const LEVELS = 4;
/** Length of one step, as a share of the range: half the levels and a bit, so that every level is tried equally often. */
export const STEP_SHARE = LEVELS / (2 * (LEVELS - 1));

/** A number that is varied over its range. */
export interface Factor {
  id: string;
  min: number;
  max: number;
}

/** One number changed, the others as they were. */
export interface MorrisStep {
  factor: string;
  from: number;
  to: number;
  /** Whether it went up. */
  up: boolean;
}

/** One path through all ranges: a drawn point, then every factor changed once, in drawn order. */
export interface Trajectory {
  /** Seed of the exercise along the whole path; it also names the path. */
  seed: string;
  /** Value of every factor at the first point. */
  start: Record<string, number>;
  steps: MorrisStep[];
}

/**
 * The design of Morris (1991), one trajectory per seed: a point at drawn levels, then each factor moved by `STEP_SHARE` of its
 * range. A path is drawn from the stream of its seed, so another seed more shifts no other path.
 */
export function morrisDesign(factors: readonly Factor[], seeds: readonly string[]): Trajectory[] {
  return seeds.map((seed) => {
    const stream = openStream(seed, 'morris');
    const levels = factors.map(() => stream.whole(0, LEVELS - 1));
    const start = Object.fromEntries(factors.map((factor, row) => [factor.id, valueAt(factor, levels[row] ?? 0)]));
    const order = stream.shuffle(factors.map((_, row) => row));
    const steps = order.map((row) => stepOf(factors[row] as Factor, levels[row] ?? 0));
    return { seed, start, steps };
  });
}

/** The values at each point of a path: its start, then after each step. */
export function pointsOf({ start, steps }: Trajectory): Record<string, number>[] {
  const points = [start];
  for (const { factor, to } of steps) points.push({ ...points[points.length - 1], [factor]: to });
  return points;
}

function stepOf(factor: Factor, level: number): MorrisStep {
  const up = level < LEVELS / 2;
  const to = level + (up ? LEVELS / 2 : -LEVELS / 2);
  return { factor: factor.id, from: valueAt(factor, level), to: valueAt(factor, to), up };
}

function valueAt({ min, max }: Factor, level: number): number {
  return level === LEVELS - 1 ? max : min + ((max - min) * level) / (LEVELS - 1);
}
