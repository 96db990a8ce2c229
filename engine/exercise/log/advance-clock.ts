import type { ExerciseEvent, Minutes } from '../../model/index.ts';
import { allocateWorld, type Ledger, type World } from '../../simulation/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { advanceTick, type TickOptions } from '../script/run-tick.ts';
import type { ScriptStep } from '../script/script-step.ts';
import type { ExerciseState, TimedFact } from '../state/exercise-state.ts';
import type { Outcome } from './event-handler.ts';

export interface ClockOptions {
  ledger?: Ledger | null;
  /** Makes no tick after this minute. */
  until?: Minutes;
  /** Called after each tick. The state is valid only during the call: its world is written over two ticks later. */
  onTick?: (state: ExerciseState, facts: TimedFact[]) => void;
  /** Is told what the script does, before the tick in which it did so. */
  onStep?: ((step: ScriptStep) => void) | undefined;
  /** Goes on from what this makes of each tick's state: through the bytes of a save, to check that nothing is lost. */
  through?: (state: ExerciseState) => ExerciseState;
  /** Runs each system of each tick; for a bench. */
  runSystem?: TickOptions['runSystem'];
}

/** Minute of the next tick to be made. */
export function nextTickMinute(ex: Exercise, state: ExerciseState): Minutes {
  return (state.tick + 1) * ex.scenario.step;
}

/**
 * Makes every tick up to and including `to`, two worlds taking turns. One advance of many ticks and many of one are the same.
 * @returns refused `after-the-end` past the end of the scenario, `in-the-past` when there is no tick to make.
 */
export function advanceClock(
  ex: Exercise,
  state: ExerciseState,
  event: Extract<ExerciseEvent, { type: 'clock.advance' }>,
  options: ClockOptions = {},
): Outcome {
  if (event.to > ex.scenario.endMinute) return { state, facts: [], refused: 'after-the-end' };
  if (event.to < nextTickMinute(ex, state)) return { state, facts: [], refused: 'in-the-past' };
  const until = Math.min(event.to, options.until ?? event.to);
  let now: ExerciseState = { ...state, seq: event.seq };
  let spare: World | null = null;
  const all: TimedFact[] = [];
  const { ledger = null, onStep, runSystem } = options;
  while (nextTickMinute(ex, now) <= until) {
    const into: World = spare ?? allocateWorld(ex.model);
    const { state: next, facts } = advanceTick(ex, now, { into, ledger, onStep, runSystem });
    // The world of the state handed in belongs to the caller and is never written.
    spare = now.world === state.world ? null : now.world;
    for (const fact of facts) all.push(fact);
    options.onTick?.(next, facts);
    now = options.through?.(next) ?? next;
  }
  return { state: now, facts: all, refused: null };
}
