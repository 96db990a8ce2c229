import { ADVICES } from '../../model/index.ts';
import { KNOWS, wordsPerHousehold } from '../people/knowledge.ts';
import { DRAW, draw } from '../world/draw.ts';
import { MESSAGES_PER_WORD } from '../world/tables.ts';
import type { Tick } from '../world/tick.ts';

// what the loop over all homes reads: a name of this file costs nothing there, one of another file is looked up each time
const { yes: KNOWS_IT } = KNOWS;

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
  const { messageSpread, follows } = t.next;
  let given = 0;
  for (let advice = 0; advice < advised.length; advice++) {
    for (const message of advised[advice]!) {
      if (messageSpread[message] === 0) continue;
      if (given++ === 0) follows.fill(0);
      followWhoKnow(t, message, 1 << advice);
    }
  }
}

/** By nature, or because somebody was at the door in the last day and explained it. */
function followWhoKnow(t: Tick, message: number, advice: number): void {
  const { follows, knowledge, lastVisit } = t.next;
  const { heeds } = t.scratch;
  const words = wordsPerHousehold(t.model);
  const word = Math.floor(message / MESSAGES_PER_WORD);
  const shift = (message % MESSAGES_PER_WORD) * 2;
  const { minute } = t;
  for (let row = 0; row < follows.length; row++) {
    if (((knowledge[row * words + word]! >>> shift) & 3) !== KNOWS_IT) continue;
    const explained = lastVisit[row]! >= 0 && minute - lastVisit[row]! <= 1440;
    if (explained || heeds[row]! & advice) follows[row] = follows[row]! | advice;
  }
}

/** The advices that a household with this key follows by nature, as bits. */
export function heededBy(key: number, shares: readonly number[]): number {
  let bits = 0;
  for (let advice = 0; advice < shares.length; advice++) {
    if (draw(key, 0, DRAW.advice + 100 * (advice + 1)) < shares[advice]!) bits |= 1 << advice;
  }
  return bits;
}
