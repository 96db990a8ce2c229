import type { OwnIdea } from '../../../engine/index.ts';
import { perform } from '../../session/session.ts';
import type { Refused } from '../../session/windows.ts';
import type { Reason } from './reasons.ts';

/**
 * What a table can do with a question, each as one event of the log. Any screen may call these.
 * @returns a code when the engine refuses, `failed` when the program did; nothing is logged then and the question stays open.
 */
type Done = Promise<Refused | null>;

/** Chooses an option by its id. */
export function chooseOption(decision: string, option: string, reason: Reason | null = null): Done {
  return choose(decision, { option }, reason);
}

/** Divides the helpers: how many for each option id. */
export function divideHelpers(decision: string, division: Record<string, number>, reason: Reason | null = null): Done {
  return choose(decision, { division }, reason);
}

/** Gives an order of their own instead of choosing an option. */
export function chooseOwnIdea(decision: string, own: OwnIdea, reason: Reason | null = null): Done {
  return choose(decision, { own }, reason);
}

/** Leaves the question: it ends as it would have ended had nobody chosen. */
export function chooseNothing(decision: string): Done {
  return perform({ type: 'decision.close', by: 'table', decision });
}

type Choice = { option: string } | { division: Record<string, number> } | { own: OwnIdea };

function choose(decision: string, choice: Choice, reason: Reason | null): Done {
  const why = reason === null ? {} : { reason };
  return perform({ type: 'decision.choose', by: 'table', decision, ...choice, ...why });
}
