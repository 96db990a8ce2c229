import { allocateWorld, copyWorld } from '../../simulation/index.ts';
import type { ExerciseState } from '../state/exercise-state.ts';
import { phaseOf } from '../state/phase-machine.ts';
import { startSmallState } from '../state/small-state.ts';
import type { Exercise } from './exercise.ts';

/** The state before anything was logged: before 0h, in the welcome. */
export function startState(ex: Exercise): ExerciseState {
  const small = startSmallState(ex.scenario, ex.phases);
  const world = allocateWorld(ex.model);
  copyWorld(ex.start, world);
  return { seq: -1, minute: 0, tick: -1, phase: phaseOf(small.phase), small, world };
}
