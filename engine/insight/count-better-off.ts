import type { Course } from './record-course.ts';

/** Difference in unmet need, added over all needs, from which a household is better or worse off: a quarter of one need. */
const DIFFERENCE = 250;

/**
 * At each tick that both courses have: people of the households that are better off in `tonight` than in `without`, less
 * the people of those that are worse off. Positive: more people are better off tonight.
 */
export function countBetterOff(people: readonly number[], tonight: Course, without: Course): number[] {
  const ticks = Math.min(tonight.loads.length, without.loads.length);
  return Array.from({ length: ticks }, (_, tick) => {
    const here = tonight.loads[tick];
    const there = without.loads[tick];
    return people.reduce((sum, count, row) => {
      const relief = (there?.[row] ?? 0) - (here?.[row] ?? 0);
      return relief >= DIFFERENCE ? sum + count : relief <= -DIFFERENCE ? sum - count : sum;
    }, 0);
  });
}
