import type { RefusalCode } from '../../engine/index.ts';
import { perform } from '../session/session.ts';

/**
 * What a table can do with a question, each as one event of the log. Any screen may call these.
 * @returns a code when the engine refuses; nothing is logged then and the question stays open.
 */
type Done = Promise<RefusalCode | null>;

/** Chooses an option by its id. */
export function chooseOption(decision: string, option: string): Done {
  return perform({ type: 'decision.choose', by: 'table', decision, option });
}

/** Divides the helpers: how many for each option id. */
export function divideHelpers(decision: string, division: Record<string, number>): Done {
  return perform({ type: 'decision.choose', by: 'table', decision, division });
}

/** Leaves the question: it ends as it would have ended had nobody chosen. */
export function chooseNothing(decision: string): Done {
  return perform({ type: 'decision.close', by: 'table', decision });
}
