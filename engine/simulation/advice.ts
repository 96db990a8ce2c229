import { ADVICES } from '../model/index.ts';
import { DRAW, draw } from './draw.ts';
import { KNOWS, knowledgeOf, wordsPerHousehold } from './knowledge.ts';
import type { Tick } from './tick.ts';

/** All of them as bits. */
const EVERY_ADVICE = (1 << ADVICES.length) - 1;

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
  const { follows, messageSpread, lastVisit } = t.next;
  const { heeds } = t.model.scratch;
  const given = advised.flatMap((messages, advice) =>
    messages.flatMap((message) => (messageSpread[message] ? [{ advice, message }] : [])),
  );
  if (given.length === 0) return;
  const words = wordsPerHousehold(t.model);
  for (let row = 0; row < follows.length; row++) {
    const explained = lastVisit[row]! >= 0 && t.minute - lastVisit[row]! <= 1440;
    const would = explained ? EVERY_ADVICE : heeds[row]!;
    let bits = 0;
    for (let i = 0; i < given.length && would !== 0; i++) {
      const { advice, message } = given[i]!;
      if (would & (1 << advice) && knowledgeOf(t.next, words, row, message) === KNOWS.yes) bits |= 1 << advice;
    }
    follows[row] = bits;
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
