import type { ExerciseEvent, ExerciseOrder } from '../model/index.ts';
import type { ClockOptions } from './advance-clock.ts';
import { applyEvent, type Outcome } from './apply-event.ts';
import type { Exercise } from './exercise.ts';
import type { ExerciseState } from './exercise-state.ts';
import type { Log } from './log.ts';

/** The event that an order becomes at the head of a log. */
export function placeOrder(log: Log, state: ExerciseState, order: ExerciseOrder): ExerciseEvent {
  return { ...order, seq: log.events.length, after: log.head, minute: state.minute } as ExerciseEvent;
}

/**
 * Applies an order to the state at the head of the log and writes it down. Refused orders write nothing: log and state are
 * then the ones handed in.
 */
export function append(
  ex: Exercise,
  log: Log,
  state: ExerciseState,
  order: ExerciseOrder,
  options: ClockOptions = {},
): Outcome & { log: Log } {
  const event = placeOrder(log, state, order);
  const outcome = applyEvent(ex, state, event, options);
  if (outcome.refused !== null) return { ...outcome, log };
  return { ...outcome, log: { events: [...log.events, event], head: event.seq } };
}
