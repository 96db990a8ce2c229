import { type Exercise, type Log, pathTo, withPreparations } from '../exercise/index.ts';
import type { Need } from '../model/index.ts';
import { countPeople } from './count-people.ts';
import { measure, type RunTotals } from './measure.ts';
import { recordSteps, type Series, startRecording } from './record-course.ts';

/** The evening once more, with what the group means to arrange: the same crisis, seed and choices. */
export interface PreparedCourse {
  preparations: string[];
  /** People short of something for long, counted as in the look-back. */
  count: Record<Need, number>;
  totals: RunTotals;
  series: Series;
}

/** Follows the path of a log with preparations made before it, in short turns. */
export function* preparedSteps(
  ex: Exercise,
  log: Log,
  preparations: readonly string[],
): Generator<undefined, PreparedCourse> {
  const path = withPreparations(pathTo(log, log.head), preparations);
  const course = yield* recordSteps(ex, startRecording(ex), path);
  return {
    preparations: [...preparations],
    count: countPeople(ex, course),
    totals: measure(ex, course.state),
    series: course.series,
  };
}
