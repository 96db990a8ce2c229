import { hashText } from '../../../engine/index.ts';

/** Ways to find who speaks first, so that it is not always the same one. Never a name, an age or how somebody is built. */
export const BEGINNERS = [
  'window',
  'birthday',
  'door',
  'pockets',
  'soup',
  'keys',
  'early',
  'plants',
  'neighbour',
  'nearest',
  'laughed',
  'left',
] as const;
export type Beginner = (typeof BEGINNERS)[number];

/**
 * Who may begin to talk about a decision: drawn from the seed and the decision, so a second window says the same. Questions that
 * come after one another in a scenario have different ones until all have had their turn.
 * @param decision its id; @param all the ids of the scenario's decisions, in order.
 */
export function whoBegins(seed: string, decision: string, all: readonly string[]): Beginner {
  const order = [...BEGINNERS]
    .map((beginner) => ({ beginner, drawn: hashText(`${seed}/who begins/${beginner}`) }))
    .sort((a, b) => a.drawn - b.drawn);
  const place = Math.max(0, all.indexOf(decision));
  return order[place % order.length]!.beginner;
}
