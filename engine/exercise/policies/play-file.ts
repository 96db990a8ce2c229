import type { ExerciseOrder, Minutes, RefusalCode } from '../../model/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { availableActions } from '../script/available-actions.ts';
import { previewOrder } from '../script/orders.ts';
import type { Course } from './course.ts';
import type { Policy } from './policy.ts';

/** One thing done at a minute. */
export interface PlayStep {
  minute: Minutes;
  /** An `action.order` that names nobody (`asked: {}`) goes to the first that says yes, else to the first that can be asked. */
  order: ExerciseOrder;
}
/** A recorded play: what is chosen, ordered or played, and when; things of one minute in the order of the file. */
export type PlayFile = readonly PlayStep[];

/** Plays the steps at the last tick at or before their minute; one that is refused is reported, not thrown. */
export function playFile(
  ex: Exercise,
  steps: PlayFile,
  onRefused?: (step: PlayStep, code: RefusalCode) => void,
): Policy {
  const waiting = steps
    .map((step, place) => ({ step, place }))
    .sort((a, b) => a.step.minute - b.step.minute || a.place - b.place)
    .map(({ step }) => step);
  return {
    act(course) {
      while (waiting[0] !== undefined && waiting[0].minute < course.next) {
        const step = waiting.shift() as PlayStep;
        const code = course.order(nameAsked(ex, course, step.order));
        if (code !== null) onRefused?.(step, code);
      }
    },
  };
}

function nameAsked(ex: Exercise, course: Course, order: ExerciseOrder): ExerciseOrder {
  if (order.type !== 'action.order' || Object.keys(order.asked).length > 0) return order;
  const row = ex.scenario.actions.findIndex((action) => action.id === order.action);
  const candidates = availableActions(ex, course.state).find(({ action }) => action === row)?.asked ?? [];
  const willing = candidates.find(({ asked }) => previewOrder(ex, course.state, { ...order, asked }).answer === 'yes');
  const asked = (willing ?? candidates[0])?.asked ?? {};
  return { ...order, asked };
}
