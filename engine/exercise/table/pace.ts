import type { Chapter, CompiledScenario, Cut, Minutes } from '../../model/index.ts';

/**
 * How fast the clock of the table runs. A chapter says how many minutes of the table it may take in each cut; at the usual speed
 * the clock keeps to that: what reading and talking leave is spread over the ticks, so that an evening ends when it was promised.
 */
export const SPEEDS = ['slow', 'normal', 'fast'] as const;
export type Speed = (typeof SPEEDS)[number];

/** Of the usual time of a tick; a table that needs longer takes longer. */
const SLOW = 1.5;
/** Milliseconds of a tick at the highest speed, which keeps to no plan. */
const FAST_MS = 350;
/** A tick is never so short that nobody sees it pass, nor so long that people think the clock stands still; milliseconds. */
const SHORTEST_MS = 500;
const LONGEST_MS = 15_000;
/** So long the table may wait without anything new; then the hours pass quickly until something happens. Milliseconds. */
const LONGEST_EMPTY_MS = 120_000;
/** Between chapters nothing is planned; milliseconds a tick. */
const UNPLANNED_MS = 1400;
/** A text stays until most people have read it: milliseconds a word, and at least. */
const READ_MS_PER_WORD = 300;
const READ_MS_LEAST = 3500;

/** What is left of the table's time for a chapter, and how long nothing new has come. */
export interface Budget {
  chapter: string;
  leftMs: number;
  emptyMs: number;
}

/** The budget with which a chapter is entered at a minute: all of it at its beginning, the share that is left when one comes in later. */
export function budgetOf({ id, from, to, minutes }: Chapter, cut: Cut, minute: Minutes): Budget {
  const share = Math.min(1, Math.max(0, (to - minute) / (to - from)));
  return { chapter: id, leftMs: (minutes[cut] ?? 0) * 60_000 * share, emptyMs: 0 };
}

/** Minutes of talk of the questions of this cut that are sure to open after a minute, before another; the others come unannounced. */
export function talkAhead({ decisions }: CompiledScenario, cut: Cut, after: Minutes, before: Minutes): number {
  return decisions.reduce((sum, { cuts, opens: { at }, talk }) => {
    const sure = at !== null && 'minute' in at && at.minute > after && at.minute < before;
    return cuts.includes(cut) && sure ? sum + talk.minutes : sum;
  }, 0);
}

/** How long a text stays at least, milliseconds. */
export function readingMs(text: string): number {
  return Math.max(READ_MS_LEAST, text.split(/\s+/).length * READ_MS_PER_WORD);
}

/** Ticks from a minute to the end of its chapter, the next one among them. */
export function ticksLeft({ step }: CompiledScenario, { to }: Chapter, minute: Minutes): number {
  return Math.ceil((to - minute) / step);
}

/**
 * Takes from the plan what a tick needs once it was made: time to talk when a question opened, else the wait for the next tick.
 * @param step milliseconds that the next tick takes by the plan as it then stands
 * @param readMs time to read the newest message; 0: none came
 * @param talkMs time to read and talk about the question that is open; null: none is
 * @returns milliseconds until the next tick
 */
export function spend(budget: Budget | null, step: () => number, readMs: number, talkMs: number | null): number {
  if (budget && (readMs > 0 || talkMs !== null)) budget.emptyMs = 0;
  const wait = Math.max(step(), readMs);
  if (budget === null) return wait;
  budget.leftMs -= talkMs ?? wait;
  budget.emptyMs += talkMs === null ? wait : 0;
  return wait;
}

/**
 * Milliseconds of the table's time for the next tick.
 * @param budget null: no chapter is played
 * @param ticksLeft ticks to the end of the chapter, this one among them
 * @param talkMs of the budget, what is kept for questions that are sure to come
 */
export function tickMs(speed: Speed, budget: Budget | null, ticksLeft: number, talkMs: number): number {
  if (speed === 'fast') return FAST_MS;
  const planned = budget === null ? UNPLANNED_MS : (budget.leftMs - talkMs) / Math.max(1, ticksLeft);
  const empty = budget !== null && budget.emptyMs >= LONGEST_EMPTY_MS;
  const usual = empty ? SHORTEST_MS : Math.min(LONGEST_MS, Math.max(SHORTEST_MS, planned));
  return usual * (speed === 'slow' ? SLOW : 1);
}
