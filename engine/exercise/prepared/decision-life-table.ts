import { buildMachine, machineTable } from '../state/ask-machine.ts';
import type { DecisionState } from '../state/exercise-state.ts';
import {
  DECISION_EVENTS,
  DECISION_STATES,
  type DecisionEvent,
  type DecisionLifeState,
  decisionLifeConfig,
} from './decision-life-machine.ts';

/** Each (state, event) of a decision, asked of its machine once. */
export const DECISION_LIFE_TABLE = machineTable(buildMachine(decisionLifeConfig()), DECISION_STATES, DECISION_EVENTS);

/** Where the record of a decision says that it stands; absent: it is still to come. */
export function decisionStateOf(made: DecisionState | undefined): DecisionLifeState {
  if (made === undefined) return 'waiting';
  if (made.closedMinute !== null) return made.byDefault ? 'closed' : 'chosen';
  return made.shown ? 'open' : 'unseen';
}

/** Whether a decision accepts an event, as its machine says. */
export function decisionAccepts(made: DecisionState | undefined, event: DecisionEvent): boolean {
  return DECISION_LIFE_TABLE[decisionStateOf(made)]?.[event] !== undefined;
}
