import { signal } from '@preact/signals';
import { type Act, freshName, listen, type Refused, tell } from './windows.ts';

/** What this window asked of the one that writes, and was not answered yet. */
export interface Asked {
  request: string;
  act: Act;
  answer(refused: Refused | null): void;
}

/** True when the window that writes does not answer: it hangs, or the browser has put it to sleep. */
export const unanswered = signal(false);

/** How long an answer may take before people are told, milliseconds. */
const PATIENCE_MS = 4000;

const waiting = new Map<string, Asked>();

/**
 * Hands an act to the window that writes. A request keeps its name however often it is asked, so it is carried out once.
 * @returns the code with which the engine refused it, null when it is done.
 */
export function askWriter(session: string, act: Act): Promise<Refused | null> {
  return new Promise((done) => {
    const request = freshName();
    const late = setTimeout(() => {
      unanswered.value = true;
    }, PATIENCE_MS);
    const answer = (refused: Refused | null) => {
      clearTimeout(late);
      waiting.delete(request);
      unanswered.value = false;
      done(refused);
    };
    waiting.set(request, { request, act, answer });
    tell({ kind: 'ask', session, request, act });
  });
}

/** Asks everything again that was not answered: another window writes now. */
export function askAgain(session: string): void {
  for (const { request, act } of waiting.values()) tell({ kind: 'ask', session, request, act });
}

/** What was not answered yet, in the order in which it was asked: this window writes now and does it itself. */
export function unansweredActs(): Asked[] {
  return [...waiting.values()];
}

listen('answer', ({ request, refused }) => waiting.get(request)?.answer(refused));
