import type { Exercise, ExerciseState } from '../../../engine/index.ts';
import type { Act } from '../windows.ts';
import { type CleanError, cleanError } from './clean-error.ts';
import { type CleanOrder, cleanOrder } from './clean-order.ts';
import type { FaultCode } from './fault-codes.ts';

/** What is left of a failure of the program: enough to find it by, and nothing that somebody typed. */
export interface FaultTrace {
  code: FaultCode;
  error: CleanError;
  /** What the engine was asked to do; null when it was asked nothing. */
  order: CleanOrder | null;
  /** The last good state; null where there was none yet. */
  at: Pick<ExerciseState, 'seq' | 'minute' | 'tick' | 'phase'> | null;
}

/** What was known when it failed. */
export interface Where {
  exercise?: Exercise;
  /** The last good state. */
  state?: ExerciseState;
  order?: Act;
}

export function traceOf(code: FaultCode, thrown: unknown, { exercise, state, order }: Where): FaultTrace {
  const at = state ? { seq: state.seq, minute: state.minute, tick: state.tick, phase: state.phase } : null;
  return { code, error: cleanError(thrown), order: order ? cleanOrder(order, exercise ?? null) : null, at };
}
