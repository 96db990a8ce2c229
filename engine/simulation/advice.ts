import { ADVICES } from '../model/index.ts';
import { DRAW } from './draw.ts';
import { KNOWS, knowledgeOf, wordsPerHousehold } from './knowledge.ts';
import type { SimulationModel } from './model.ts';
import { nature } from './start-world.ts';
import type { Tick } from './tick.ts';

/** Per advice (ADVICES) the messages that give it; null when no message of the scenario gives any. */
export function prepareAdvice(messages: readonly { advice: string | null }[]): number[][] | null {
  if (messages.every(({ advice }) => advice === null)) return null;
  return ADVICES.map((advice) => messages.flatMap((message, row) => (message.advice === advice ? [row] : [])));
}

/**
 * Who knows a message that gives an advice, believes it and is one who follows such advice (`adviceShare`, a nature of the
 * household: whoever shuts the windows today would have done so yesterday). A replaced message is not followed any longer.
 */
export function stepAdvice(t: Tick): void {
  const { next: c, model } = t;
  const { advised } = model;
  if (advised === null) return;
  const words = wordsPerHousehold(model);
  for (let row = 0; row < model.households.count; row++) {
    let bits = 0;
    for (let advice = 0; advice < advised.length; advice++) {
      if (believesAny(t, words, row, advised[advice]!) && isFollower(t, model, row, advice)) bits |= 1 << advice;
    }
    c.follows[row] = bits;
  }
}

function believesAny(t: Tick, words: number, row: number, messages: readonly number[]): boolean {
  for (const message of messages) if (knowledgeOf(t.next, words, row, message) === KNOWS.yes) return true;
  return false;
}

function isFollower(t: Tick, { rates }: SimulationModel, row: number, advice: number): boolean {
  return nature(t.next, row, DRAW.advice + 100 * (advice + 1)) < rates.adviceShares[advice]!;
}
