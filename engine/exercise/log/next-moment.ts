import type { Minutes } from '../../model/index.ts';
import { allocateWorld, type World } from '../../simulation/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { advanceTick } from '../script/run-tick.ts';
import type { ExerciseState } from '../state/exercise-state.ts';
import { nextTickMinute } from './advance-clock.ts';

/** All that would make a table look up: messages, decisions before it, answers to its orders, the chapter. */
function whatTheTableSees(state: ExerciseState): string {
  const { messages, decisions, orders, phase } = state.small;
  const before = Object.entries(decisions)
    .filter(([, made]) => made.shown)
    .map(([id, made]) => `${id}:${made.closedMinute === null ? 'open' : 'closed'}`);
  return JSON.stringify([messages.length, before.sort(), orders.map((order) => order.status), phase]);
}

/**
 * The next minute at which something happens for the table if nobody does anything: a message, a decision that opens or closes,
 * an answer, a border of a chapter, the end. Looks ahead on a copy; null when the end has been reached.
 */
export function nextMoment(ex: Exercise, state: ExerciseState): Minutes | null {
  const end = ex.scenario.endMinute;
  if (nextTickMinute(ex, state) > end) return null;
  const seen = whatTheTableSees(state);
  let now = state;
  let spare: World | null = null;
  while (nextTickMinute(ex, now) <= end) {
    const into: World = spare ?? allocateWorld(ex.model);
    const next = advanceTick(ex, now, { into }).state;
    spare = now.world === state.world ? null : now.world;
    now = next;
    if (whatTheTableSees(now) !== seen) return now.minute;
  }
  return now.minute;
}
