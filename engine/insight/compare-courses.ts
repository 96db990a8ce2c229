import type { Exercise } from '../exercise/index.ts';
import { type ExerciseEvent, NEEDS, type Need } from '../model/index.ts';
import { measure, type RunTotals, roundHours } from './measure.ts';
import { type Course, recordCourse, type Series, type SkippedEvent } from './record-course.ts';

/** How many household-needs a comparison lists. */
const LISTED = 20;

/** One household-need in both courses. */
export interface HouseholdDifference {
  id: string;
  need: Need;
  /** Unmet person-hours in each course. */
  a: number;
  b: number;
}

/** What `samenspel compare --json` prints. */
export interface CourseComparison {
  a: RunTotals;
  b: RunTotals;
  series: { a: Series; b: Series };
  /** The household-needs that differ most, largest difference first, then by id and order of needs. */
  households: HouseholdDifference[];
  /** Events of the second path that were impossible on it. */
  skipped: SkippedEvent[];
}

/** The same seed along two paths. */
export function compareCourses(
  ex: Exercise,
  eventsA: readonly ExerciseEvent[],
  eventsB: readonly ExerciseEvent[],
): CourseComparison {
  const a = recordCourse(ex, eventsA);
  const b = recordCourse(ex, eventsB);
  return {
    a: measure(ex, a.state),
    b: measure(ex, b.state),
    series: { a: a.series, b: b.series },
    households: largestDifferences(ex, a, b),
    skipped: b.skipped,
  };
}

function largestDifferences(ex: Exercise, a: Course, b: Course): HouseholdDifference[] {
  const { households } = ex.neighbourhood;
  const hours = (course: Course, cell: number) => roundHours((course.state.world.columns.unmet[cell] ?? 0) / 60_000);
  const found = households.flatMap((household, row) =>
    NEEDS.map((need, place) => {
      const cell = row * NEEDS.length + place;
      return { id: household.id, need, a: hours(a, cell), b: hours(b, cell) };
    }).filter((difference) => difference.a !== difference.b),
  );
  const size = (difference: HouseholdDifference) => Math.abs(difference.a - difference.b);
  const byPlace = (x: HouseholdDifference, y: HouseholdDifference) =>
    x.id === y.id ? NEEDS.indexOf(x.need) - NEEDS.indexOf(y.need) : x.id < y.id ? -1 : 1;
  return found.sort((x, y) => size(y) - size(x) || byPlace(x, y)).slice(0, LISTED);
}
