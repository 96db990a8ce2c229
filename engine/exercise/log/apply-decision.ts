import type { Decision } from '../../model/index.ts';
import { decisionAccepts } from '../prepared/decision-life-table.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { defaultChoice, openedDecision, pendingChoice, refuseChoice } from '../script/decisions.ts';
import type { Choice } from '../state/choice.ts';
import type { ExerciseState } from '../state/exercise-state.ts';
import { addPending } from '../state/small-state.ts';
import type { Applied, Handlers } from './event-handler.ts';
import { giveOrder } from './give-order.ts';

function find(ex: Exercise, id: string): { place: number; decision: Decision } | null {
  const place = ex.scenario.decisions.findIndex((decision) => decision.id === id);
  const decision = ex.scenario.decisions[place];
  return decision ? { place, decision } : null;
}

/** Closes it at this moment; the effects of the choice come with the next tick. */
function close(state: ExerciseState, place: number, decision: Decision, choice: Choice): Applied {
  const made = state.small.decisions[decision.id];
  if (!made) return 'not-open';
  return (draft) => {
    draft.decisions[decision.id] = { ...made, ...choice, closedMinute: state.minute };
    addPending(draft, pendingChoice(place, decision, choice, state.minute));
  };
}

/** One event that does two things: either both are possible, or it is refused and nothing happens. */
function both(first: Applied, second: Applied): Applied {
  if (typeof first === 'string') return first;
  if (typeof second === 'string') return second;
  return (draft) => {
    first(draft);
    second(draft);
  };
}

/** A reason is the id of a tile that was picked, never free text. */
const TILE = /^[a-z0-9-]+$/;

/** What happens to a decision: opened by the facilitator, chosen or divided by the table, closed by its default. */
export const APPLY_DECISION: Handlers<'decision.open' | 'decision.choose' | 'decision.close'> = {
  'decision.open': (ex, state, event) => {
    const found = find(ex, event.decision);
    if (!found) return 'unknown-event';
    if (!decisionAccepts(state.small.decisions[event.decision], 'decision.open')) return 'already-played';
    const opened = openedDecision(found.decision, state.minute, true);
    return (draft) => {
      draft.decisions[event.decision] = opened;
    };
  },
  'decision.choose': (ex, state, event) => {
    const found = find(ex, event.decision);
    if (!found) return 'unknown-event';
    if (event.reason !== undefined && !TILE.test(event.reason)) return 'unknown-target';
    const { option = null, division = null, own } = event;
    if ([option, division, own ?? null].filter((way) => way !== null).length > 1) return 'unknown-target';
    const choice: Choice = { option, division, byDefault: false };
    if (own !== undefined) choice.own = state.small.orders.length;
    const code = refuseChoice(ex, state, found.decision, choice);
    if (code !== null) return code;
    const closed = close(state, found.place, found.decision, choice);
    return own === undefined ? closed : both(closed, giveOrder(ex, state, own));
  },
  'decision.close': (ex, state, event) => {
    const found = find(ex, event.decision);
    if (!found) return 'unknown-event';
    if (!decisionAccepts(state.small.decisions[event.decision], 'decision.close')) return 'not-open';
    return close(state, found.place, found.decision, defaultChoice(found.decision));
  },
};
