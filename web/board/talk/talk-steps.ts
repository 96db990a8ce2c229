/** How a talk goes: first everyone alone, then two by two, then the whole table; one, two and three parts of six. */

export const TALK_STEPS = ['alone', 'pairs', 'together'] as const;
export type TalkStepName = (typeof TALK_STEPS)[number];

export interface TalkStep {
  name: TalkStepName;
  seconds: number;
}

/** Shares of six of the two first steps; the last takes what is left. */
const PARTS = { alone: 1, pairs: 2 } as const;
/** A step is a whole number of quarter minutes, and never so short that it has begun before it is heard. */
const WHOLE_SECONDS = 15;
const LEAST_SECONDS = 30;
/** Under this there is only time for one talk, together. */
const DIVIDED_FROM_SECONDS = 120;

/** The steps of a talk of so many minutes; together they last exactly as long. None for no minutes. */
export function talkSteps(minutes: number): TalkStep[] {
  const all = Math.max(0, Math.round(minutes * 60));
  if (all === 0) return [];
  if (all < DIVIDED_FROM_SECONDS) return [{ name: 'together', seconds: all }];
  const share = (parts: number) =>
    Math.max(LEAST_SECONDS, Math.round((all * parts) / 6 / WHOLE_SECONDS) * WHOLE_SECONDS);
  const alone = share(PARTS.alone);
  const pairs = share(PARTS.pairs);
  return [
    { name: 'alone', seconds: alone },
    { name: 'pairs', seconds: pairs },
    { name: 'together', seconds: all - alone - pairs },
  ];
}

export interface TalkMoment {
  /** The step of now; null when the time is over. */
  step: TalkStepName | null;
  /** What is left of that step. */
  leftSeconds: number;
  /** How much of each step is left, 0 to 1, in order. */
  left: number[];
}

/** Where a talk is after so many seconds. */
export function talkAt(steps: readonly TalkStep[], passedSeconds: number): TalkMoment {
  let before = 0;
  const found: TalkMoment = { step: null, leftSeconds: 0, left: [] };
  for (const { name, seconds } of steps) {
    const leftSeconds = Math.min(seconds, Math.max(0, before + seconds - passedSeconds));
    found.left.push(leftSeconds / seconds);
    if (found.step === null && leftSeconds > 0) {
      found.step = name;
      found.leftSeconds = leftSeconds;
    }
    before += seconds;
  }
  return found;
}

/** The length of a talk. */
export function talkSeconds(steps: readonly TalkStep[]): number {
  return steps.reduce((sum, { seconds }) => sum + seconds, 0);
}
