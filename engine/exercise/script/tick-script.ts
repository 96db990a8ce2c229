import type { Draft } from 'immer';
import type { AppliedEffect, Minutes } from '../../model/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import type { ExerciseState, SmallState } from '../state/exercise-state.ts';
import type { ScriptStep } from './script-step.ts';

/** What one tick's script is writing: a draft of the small state, and the effects it hands to the world. */
export interface TickScript {
  ex: Exercise;
  /** The state before the tick: what conditions read. */
  before: ExerciseState;
  /** Minute of the tick being made. */
  minute: Minutes;
  draft: Draft<SmallState>;
  applied: AppliedEffect[];
  /** Events raised and not yet delivered, first in first out. */
  raised: string[];
  /** Is told what the script does. */
  onStep?: ((step: ScriptStep) => void) | undefined;
}
