import type { Exercise } from '../prepared/exercise.ts';
import { type OrderRequest, pendingOrder, previewOrder } from '../script/orders.ts';
import type { ExerciseState } from '../state/exercise-state.ts';
import { addPending } from '../state/small-state.ts';
import type { Applied } from './event-handler.ts';

/**
 * Gives an order of the table, by itself or as its own idea in a decision: it is written down and comes with the next tick.
 * An order that would be answered no is refused with the reason of that answer.
 */
export function giveOrder(ex: Exercise, state: ExerciseState, request: OrderRequest): Applied {
  const preview = previewOrder(ex, state, request);
  const { effect } = preview;
  if (effect === null || preview.answer === 'no') return preview.code ?? 'no-answer';
  return (draft) => {
    draft.orders.push({
      action: effect.action,
      by: effect.by,
      target: effect.target,
      orderedMinute: state.minute,
      status: 'asked',
      code: null,
      minute: preview.minute,
      reached: 0,
      missed: 0,
    });
    addPending(draft, [pendingOrder(ex, state, effect)]);
  };
}
