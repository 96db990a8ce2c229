import { type ExerciseEvent, type ExerciseOrder, eventSchema } from '../../model/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import type { ExerciseState } from '../state/exercise-state.ts';
import type { Log } from '../state/log.ts';
import type { ClockOptions } from './advance-clock.ts';
import { applyEvent } from './apply-event.ts';
import type { Outcome } from './event-handler.ts';

/** The event that an order becomes at the head of a log. */
export function placeOrder(log: Log, state: ExerciseState, order: ExerciseOrder): ExerciseEvent {
  return { ...order, seq: log.events.length, after: log.head, minute: state.minute } as ExerciseEvent;
}

/**
 * Applies an order to the state at the head of the log and writes it down. Refused orders write nothing: log and state are
 * then the ones handed in. An order that the schema does not know, a field too many included, is refused `unknown-event`:
 * so no free text gets into a log.
 */
export function append(
  ex: Exercise,
  log: Log,
  state: ExerciseState,
  order: ExerciseOrder,
  options: ClockOptions = {},
): Outcome & { log: Log } {
  const { data: event } = eventSchema.safeParse(placeOrder(log, state, order));
  if (event === undefined) return { state, facts: [], refused: 'unknown-event', log };
  const outcome = applyEvent(ex, state, event, options);
  if (outcome.refused !== null) return { ...outcome, log };
  return { ...outcome, log: { events: [...log.events, event], head: event.seq } };
}
