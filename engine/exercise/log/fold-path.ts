import type { ExerciseEvent, RefusalCode } from '../../model/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { startState } from '../prepared/start-state.ts';
import type { ExerciseState } from '../state/exercise-state.ts';
import type { ClockOptions } from './advance-clock.ts';
import { applyEvent } from './apply-event.ts';

export interface FoldOptions extends ClockOptions {
  /** Called with the state after each event that was accepted. */
  onEvent?: (state: ExerciseState, event: ExerciseEvent) => void;
  /** Goes on from this state, which the events follow; without it from the start. */
  from?: ExerciseState;
  /** Called for each event that is impossible on this path; it is passed over. */
  onRefused?: (event: ExerciseEvent, code: RefusalCode) => void;
}

/**
 * The state at the end of a path of events, or at `until`: events logged after that minute are left out.
 * Events that are impossible on this path are passed over and reported.
 */
export function foldPath(ex: Exercise, events: readonly ExerciseEvent[], options: FoldOptions = {}): ExerciseState {
  let state = options.from ?? startState(ex);
  for (const event of events) {
    if (options.until !== undefined && event.minute > options.until) break;
    const outcome = applyEvent(ex, state, event, options);
    state = outcome.state;
    if (outcome.refused !== null) options.onRefused?.(event, outcome.refused);
    else options.onEvent?.(state, event);
  }
  return state;
}
