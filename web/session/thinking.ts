import {
  type CauseRow,
  type Exercise,
  type ExerciseEvent,
  type ExerciseInput,
  explainAt,
  type Log,
  type LookBack,
  lookBack,
  type Need,
  prepareExercise,
} from '../../engine/index.ts';

/** What is worked out away from the screen; all of it plain data, so that it can cross to a worker and back. */
export type Task =
  | { kind: 'prepare'; input: ExerciseInput }
  | { kind: 'look-back'; log: Log }
  | { kind: 'why'; events: ExerciseEvent[]; household: number; need: Need; minute: number };

export interface Answers {
  prepare: null;
  'look-back': LookBack;
  why: CauseRow[];
}

/** Does one task after the other on its own copy of the exercise; in a worker, or on the page where none can start. */
export function createThinking(): (task: Task) => Answers[Task['kind']] {
  let exercise: Exercise | null = null;
  return (task) => {
    if (task.kind === 'prepare') {
      exercise = prepareExercise(task.input);
      return null;
    }
    if (!exercise) throw new Error('prepare the exercise first');
    if (task.kind === 'look-back') return lookBack(exercise, task.log);
    const { household, need, minute } = task;
    return explainAt(exercise, task.events, { household, need, minute }).rows;
  };
}
