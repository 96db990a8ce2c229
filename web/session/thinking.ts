import {
  type CauseRow,
  type Exercise,
  type ExerciseEvent,
  type ExerciseInput,
  explainAt,
  followSteps,
  type Log,
  type LookBack,
  lookBackSteps,
  type Need,
  type PreparedCourse,
  preparedSteps,
  prepareExercise,
  startFollowing,
} from '../../engine/index.ts';

/** What is worked out away from the screen; all of it plain data, so that it can cross to a worker and back. */
export type Task =
  | { kind: 'prepare'; input: ExerciseInput }
  | { kind: 'follow'; log: Log }
  | { kind: 'look-back'; log: Log }
  | { kind: 'prepared'; log: Log; preparations: string[] }
  | { kind: 'why'; events: ExerciseEvent[]; household: number; need: Need; minute: number };

export interface Answers {
  prepare: null;
  follow: null;
  'look-back': LookBack;
  prepared: PreparedCourse;
  why: CauseRow[];
}

/** A task that is being done, in turns of a few milliseconds. */
export type Thinking = Generator<undefined, Answers[Task['kind']]>;

/**
 * Does one task after the other; in a worker on its own copy of the exercise, or on the page where none can start.
 * @param given the exercise, where the page has it already; else it comes with `prepare`.
 */
export function createThinking(given: Exercise | null = null): (task: Task) => Thinking {
  let exercise = given;
  let followed = exercise && startFollowing(exercise);
  return function* think(task) {
    if (task.kind === 'prepare') {
      exercise ??= prepareExercise(task.input);
      followed ??= startFollowing(exercise);
      return null;
    }
    if (!exercise || !followed) throw new Error('prepare the exercise first');
    if (task.kind === 'look-back') return yield* lookBackSteps(exercise, task.log, followed);
    if (task.kind === 'follow') {
      yield* followSteps(exercise, task.log, followed);
      return null;
    }
    if (task.kind === 'prepared') return yield* preparedSteps(exercise, task.log, task.preparations);
    const { household, need, minute } = task;
    return explainAt(exercise, task.events, { household, need, minute }).rows;
  };
}
