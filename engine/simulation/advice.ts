import { ADVICES } from '../model/index.ts';
import { DRAW } from './draw.ts';
import { KNOWS, knowledgeOf, wordsPerHousehold } from './knowledge.ts';
import { nature } from './start-world.ts';
import type { Tick } from './tick.ts';

/** Per advice (ADVICES) the messages that give it; null when no message of the scenario gives any. */
export function prepareAdvice(messages: readonly { advice: string | null }[]): number[][] | null {
  if (messages.every(({ advice }) => advice === null)) return null;
  return ADVICES.map((advice) => messages.flatMap((message, row) => (message.advice === advice ? [row] : [])));
}

/**
 * Who knows a message that gives an advice, believes it and is one who follows such advice (`adviceShare`, a nature of the
 * household: whoever shuts the windows today would have done so yesterday), or to whom it was explained at the door. A replaced
 * message is not followed any longer.
 */
export function stepAdvice(t: Tick): void {
  const { advised } = t.model;
  if (advised === null) return;
  const { follows, messageSpread } = t.next;
  const given = advised.flatMap((messages, advice) =>
    messages.flatMap((message) => (messageSpread[message] ? [{ advice, message }] : [])),
  );
  if (given.length === 0) return;
  const words = wordsPerHousehold(t.model);
  for (let row = 0; row < follows.length; row++) {
    let bits = 0;
    for (const { advice, message } of given) {
      if (bits & (1 << advice) || knowledgeOf(t.next, words, row, message) !== KNOWS.yes) continue;
      if (isFollower(t, row, advice)) bits |= 1 << advice;
    }
    follows[row] = bits;
  }
}

/** By nature, or because somebody was at the door in the last day and explained it. */
function isFollower(t: Tick, row: number, advice: number): boolean {
  const { lastVisit } = t.next;
  if (lastVisit[row]! >= 0 && t.minute - lastVisit[row]! <= 1440) return true;
  return nature(t.next, row, DRAW.advice + 100 * (advice + 1)) < t.model.rates.adviceShares[advice]!;
}
