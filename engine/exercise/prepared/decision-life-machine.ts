import type { PlainMachine, PlainState } from '../state/plain-machine.ts';

/**
 * What happens to a decision: its moment comes in a cut and chapter that are played, or unseen outside them; its time is over; or
 * somebody at the table opens it, chooses in it, closes it.
 */
export const DECISION_EVENTS = [
  ...(['OPEN', 'OPEN_UNSEEN', 'CLOSE'] as const),
  ...(['decision.open', 'decision.choose', 'decision.close'] as const),
] as const;
export type DecisionEvent = (typeof DECISION_EVENTS)[number];

/** `chosen` by the table, `closed` by its default: neither is opened again. */
export const DECISION_STATES = ['waiting', 'unseen', 'open', 'chosen', 'closed'] as const;
export type DecisionLifeState = (typeof DECISION_STATES)[number];

type Ways = Partial<Record<DecisionEvent, DecisionLifeState>>;

/**
 * The life of a decision, as specification. It is never run in a tick; `decision-life-table.ts` asks it once for each state and
 * event, and the diagram is drawn from it. What a state does not name is refused.
 */
export function decisionLifeConfig(): PlainMachine {
  const ways = (on: Ways): { on: Record<string, string> } => ({ on: on as Record<string, string> });
  const closes: Ways = { CLOSE: 'closed', 'decision.close': 'closed' };
  const states: Record<DecisionLifeState, PlainState> = {
    waiting: ways({ OPEN: 'open', OPEN_UNSEEN: 'unseen', 'decision.open': 'open' }),
    unseen: ways({ 'decision.open': 'open', ...closes }),
    open: ways({ 'decision.choose': 'chosen', ...closes }),
    chosen: { type: 'final' },
    closed: { type: 'final' },
  };
  return { initial: 'waiting', states };
}
