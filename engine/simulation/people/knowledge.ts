import type { Columns } from '../world/columns.ts';
import type { SimulationModel } from '../world/model.ts';
import { MESSAGES_PER_WORD } from '../world/tables.ts';

/** What a household may know of a message, as stored in two bits. */
export const KNOWS = { nothing: 0, yes: 1, outdated: 2, superseded: 3 } as const;

/** Low bit of each message in a word. */
const LOW = 0x55555555;

/** Words of knowledge per household. */
export function wordsPerHousehold(model: Pick<SimulationModel, 'counts'>): number {
  return model.counts.household === 0 ? 0 : model.counts['household×word'] / model.counts.household;
}

export function knowledgeOf(c: Columns, words: number, row: number, message: number): number {
  const word = c.knowledge[row * words + Math.floor(message / MESSAGES_PER_WORD)]!;
  return (word >>> ((message % MESSAGES_PER_WORD) * 2)) & 3;
}

export function setKnowledge(c: Columns, words: number, row: number, message: number, value: number): void {
  const index = row * words + Math.floor(message / MESSAGES_PER_WORD);
  const shift = (message % MESSAGES_PER_WORD) * 2;
  const before = (c.knowledge[index]! >>> shift) & 3;
  c.knowledge[index] = (c.knowledge[index]! & ~(3 << shift)) | (value << shift);
  if (before === KNOWS.nothing && value !== KNOWS.nothing) c.messageKnown[message] = c.messageKnown[message]! + 1;
}

/** A household hears a message: it knows it, and what the message replaces is superseded. */
export function learn(model: SimulationModel, c: Columns, row: number, message: number): void {
  const words = wordsPerHousehold(model);
  const before = knowledgeOf(c, words, row, message);
  if (before === KNOWS.yes || before === KNOWS.superseded) return;
  setKnowledge(c, words, row, message, worthOf(model, c, words, row, message));
  const replaced = model.scenario.messages[message]?.replaces ?? -1;
  if (replaced >= 0 && knowledgeOf(c, words, row, replaced) !== KNOWS.nothing) {
    setKnowledge(c, words, row, replaced, KNOWS.superseded);
  }
}

/** What hearing a message now amounts to: it holds, it was replaced and they do not know it, or they do. */
function worthOf(model: SimulationModel, c: Columns, words: number, row: number, message: number): number {
  let worth: number = KNOWS.yes;
  for (const replacer of model.replacers[message] ?? []) {
    if (knowledgeOf(c, words, row, replacer) !== KNOWS.nothing) return KNOWS.superseded;
    if (c.messageSpread[replacer]) worth = KNOWS.outdated;
  }
  return worth;
}

/** Everything that `from` knew in `source` and `row` does not know yet; in one conversation all of it passes. */
export function learnFrom(model: SimulationModel, c: Columns, row: number, source: Columns, from: number): void {
  const words = wordsPerHousehold(model);
  for (let w = 0; w < words; w++) {
    const theirs = source.knowledge[from * words + w]!;
    const mine = c.knowledge[row * words + w]!;
    const unknown = ~(mine | (mine >>> 1)) & LOW;
    let fresh = theirs & ~(theirs >>> 1) & unknown;
    // what I hold for true and they know to be replaced is no longer what I believe
    fresh |= theirs & ~(theirs >>> 1) & LOW & (mine >>> 1) & ~mine;
    while (fresh !== 0) {
      const bit = 31 - Math.clz32(fresh);
      fresh &= ~(1 << bit);
      learn(model, c, row, w * MESSAGES_PER_WORD + bit / 2);
    }
  }
}

/** Words up to the last message that anybody has heard of. */
export function wordsInUse({ messageKnown }: Columns): number {
  let last = messageKnown.length - 1;
  while (last >= 0 && messageKnown[last] === 0) last--;
  return Math.ceil((last + 1) / MESSAGES_PER_WORD);
}

/** Whether anything a household believes is outdated. @param used `wordsInUse`: the rest is 0. */
export function believesOutdated(c: Columns, words: number, used: number, row: number): boolean {
  for (let w = 0; w < used; w++) {
    const word = c.knowledge[row * words + w]!;
    if ((word >>> 1) & ~word & LOW) return true;
  }
  return false;
}
