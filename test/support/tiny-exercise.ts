import {
  append,
  EMPTY_LOG,
  type Exercise,
  type ExerciseState,
  type Log,
  prepareExercise,
  startState,
  type TimedFact,
} from '../../engine/exercise/index.ts';
import type { CompiledScenario, ExerciseOrder, RefusalCode } from '../../engine/model/index.ts';
import { TINY_TEXTS, tinyNeighbourhood, tinyScenario } from './tiny-scenario.ts';

/** The tiny scenario with what a test adds, prepared. */
export function tinyExercise(changes: Partial<CompiledScenario> = {}, seed = '1'): Exercise {
  return prepareExercise({
    neighbourhood: tinyNeighbourhood(),
    scenario: tinyScenario(changes),
    texts: TINY_TEXTS,
    seed,
  });
}

export const START: ExerciseOrder = {
  type: 'exercise.start',
  by: 'facilitator',
  cut: 'lang',
  calm: false,
  tableStreets: [],
};
export const PLAY: ExerciseOrder = { type: 'phase.enter', by: 'facilitator', phase: 'play' };

export const advanceTo = (to: number): ExerciseOrder => ({ type: 'clock.advance', by: 'system', to });

export interface Session {
  log: Log;
  state: ExerciseState;
  facts: TimedFact[];
  refused: (RefusalCode | null)[];
}

/** Applies orders one after the other; what each was refused with stands in `refused`. */
export function session(ex: Exercise, orders: ExerciseOrder[], from?: Session): Session {
  let at: Session = from ?? { log: EMPTY_LOG, state: startState(ex), facts: [], refused: [] };
  for (const order of orders) {
    const { log, state, facts, refused } = append(ex, at.log, at.state, order);
    at = { log, state, facts: [...at.facts, ...facts], refused: [...at.refused, refused] };
  }
  return at;
}

/** Started and in play, with these orders after that. */
export function playing(ex: Exercise, orders: ExerciseOrder[] = [], start: ExerciseOrder = START): Session {
  return session(ex, orders, { ...session(ex, [start, PLAY]), refused: [] });
}
