import type { Exercise } from '../exercise/index.ts';
import { NEEDS, type Need } from '../model/index.ts';
import type { Course } from './record-course.ts';

/**
 * Hours on end with less than half of what one needs (need ≥ 0.5) from which a person is counted for a need:
 * a night (8) for warmth, coolness and safety; half a day (12) for water, information and sanitation; a day (24) for food
 * and contact; four hours for care, where waiting does harm soonest. Chosen so that a count reads as a plain sentence
 * ("23 mensen hadden een nacht geen warmte"); our own choice, no standard.
 */
export const COUNTED_HOURS: Record<Need, number> = {
  water: 12,
  warmth: 8,
  cooling: 8,
  food: 24,
  care: 4,
  information: 12,
  safety: 8,
  sanitation: 12,
  contact: 24,
};

/** People of the households whose need was at least 0.5 for COUNTED_HOURS on end, once each, by need. */
export function countPeople(ex: Exercise, course: Course): Record<Need, number> {
  const counts = {} as Record<Need, number>;
  NEEDS.forEach((need, place) => {
    const ticks = (COUNTED_HOURS[need] * 60) / ex.scenario.step;
    counts[need] = ex.neighbourhood.households.reduce((sum, household, row) => {
      const longest = course.longestSevere[row * NEEDS.length + place] ?? 0;
      return longest >= ticks ? sum + household.people.length : sum;
    }, 0);
  });
  return counts;
}
