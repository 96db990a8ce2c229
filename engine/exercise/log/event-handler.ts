import type { Draft } from 'immer';
import type { ExerciseEvent, ExerciseEventType, RefusalCode } from '../../model/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import type { ExerciseState, SmallState, TimedFact } from '../state/exercise-state.ts';

/** What comes of an event. */
export interface Outcome {
  state: ExerciseState;
  facts: TimedFact[];
  /** Why the event is not accepted; the state is then the one handed in. */
  refused: RefusalCode | null;
}

export type EventOf<T extends ExerciseEventType> = Extract<ExerciseEvent, { type: T }>;

/** Either why not, or how the small state changes. */
export type Applied = RefusalCode | ((draft: Draft<SmallState>) => void);

/** Handlers of event types, each pure: they read the state and answer. */
export type Handlers<T extends ExerciseEventType> = {
  [K in T]: (ex: Exercise, state: ExerciseState, event: EventOf<K>) => Applied;
};
