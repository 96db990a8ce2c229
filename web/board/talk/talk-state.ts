import { computed, effect, signal } from '@preact/signals';
import { stoppedForReal } from '../../session/clock.ts';
import { session, writer } from '../../session/session.ts';
import { sharedSignal } from '../../session/shared-signal.ts';
import { openDecision } from '../shown/board-state.ts';
import { questionKey } from '../shown/question-key.ts';
import { type TalkMoment, type TalkStep, talkAt, talkSeconds, talkSteps } from './talk-steps.ts';

/**
 * The talk about the question that is open: time of the table, not of the simulation, and not logged. It runs on while the table
 * looks at the map. Plain data that every window of the session holds alike: each works out the same moment with `momentOfTalk`.
 */
export interface Talk {
  /** The question that is talked about, as `questionKey` names it. */
  question: string;
  steps: TalkStep[];
  /** Time talked before `since`, milliseconds. */
  passedMs: number;
  /** When it last began to run (`Date.now`); null: it stands still, or is over. */
  since: number | null;
}

/** What "nog even" adds, seconds. */
const LONGER_SECONDS = 120;

export const talk = sharedSignal<Talk | null>('talk', null);
const now = signal(Date.now());

/** Where a talk is at a time of `Date.now`. */
export function momentOfTalk({ steps, passedMs, since }: Talk, at: number): TalkMoment {
  return talkAt(steps, (passedMs + (since === null ? 0 : Math.max(0, at - since))) / 1000);
}

/** Where the talk is now; null: there is none. */
export const talkNow = computed(() => (talk.value === null ? null : momentOfTalk(talk.value, now.value)));

/** The step of now; `over` when its time is, null when there is no talk. Changes far less often than `talkNow`. */
export const talkStep = computed(() => talkNow.value && (talkNow.value.step ?? 'over'));

/** Lets the talk stand still, or go on. */
export function stopOrResumeTalk(): void {
  const at = talk.value;
  if (at === null || talkNow.value?.step === null) return;
  if (at.since === null) run(at);
  else halt(at);
}

/** The table is ready: no more time runs. */
export function endTalk(): void {
  const at = talk.value;
  if (at !== null) talk.value = { ...at, passedMs: talkSeconds(at.steps) * 1000, since: null };
}

/** Gives the whole table two minutes more, and lets them run. */
export function talkLonger(): void {
  const at = talk.value;
  if (at === null) return;
  const last = at.steps.length - 1;
  const steps = at.steps.map((step, place) =>
    place === last ? { ...step, seconds: step.seconds + LONGER_SECONDS } : step,
  );
  run({ ...at, steps });
}

function run(at: Talk): void {
  now.value = Date.now();
  talk.value = { ...at, since: now.value };
}

function halt(at: Talk): void {
  const passed = at.since === null ? 0 : Date.now() - at.since;
  talk.value = { ...at, passedMs: at.passedMs + passed, since: null };
}

// Every question begins a talk of its own, also when the table took its choice back.
// The window that writes begins it for all.
effect(() => {
  const question = questionKey.value;
  if (!writer.value || question === (talk.peek()?.question ?? '')) return;
  const open = openDecision.peek();
  const decision = open && session.peek()?.exercise.scenario.decisions[open.decision];
  const steps = talkSteps(decision?.talk.minutes ?? 0);
  if (decision && steps.length > 0) run({ question, steps, passedMs: 0, since: null });
  else talk.value = null;
});

// It is looked at once a second while it runs, and stands still when its time is over.
effect(() => {
  if (talk.value?.since === null || talk.value === null) return;
  const timer = setInterval(() => {
    now.value = Date.now();
    if (talkNow.value?.step === null) endTalk();
  }, 1000);
  return () => clearInterval(timer);
});

// Who stops the exercise for a real emergency need not hurry afterwards.
effect(() => {
  const at = talk.peek();
  if (stoppedForReal.value && at?.since) halt(at);
});
