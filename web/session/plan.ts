import {
  type Budget,
  budgetOf,
  readingMs,
  SPEEDS,
  type Speed,
  spend,
  talkAhead,
  tickMs,
  ticksLeft,
} from '../../engine/index.ts';
import { chapterAt } from './chapters.ts';
import { questionText, textOf } from './message-text.ts';
import { course, session, view } from './session.ts';
import { sharedSignal } from './shared-signal.ts';

export const speed = sharedSignal<Speed>('speed', 'normal');

/** What is left of the table's time for the chapter that is being played. */
let budget: Budget | null = null;

/** Changes the speed: slow, normal, fast and round again. */
export function nextSpeed(): void {
  speed.value = SPEEDS[(SPEEDS.indexOf(speed.value) + 1) % SPEEDS.length]!;
}

/**
 * Plans on after a tick was made, and takes from the plan what the table now needs: time to talk when a question opened, else the wait
 * for the next tick.
 * @param messagesBefore how many messages there were before that tick
 * @returns milliseconds until the next tick
 */
export function planAfterTick(messagesBefore: number): number {
  return spend(budgetOfNow(), stepMs, readingAfter(messagesBefore), talkOfOpenQuestion());
}

/** Milliseconds that the next tick takes on the screen, at the speed of now. */
export function stepMs(): number {
  const open = session.value;
  const minute = course.value?.state.minute ?? 0;
  const chapter = chapterAt(minute);
  if (!open || !chapter) return tickMs(speed.value, null, 1, 0);
  const { scenario } = open.exercise;
  const ticks = ticksLeft(scenario, chapter, minute);
  return tickMs(speed.value, budgetOfNow(), ticks, talkAhead(scenario, open.stored.cut, minute, chapter.to) * 60_000);
}

/** The plan is begun anew with each chapter, and where one comes back in the middle of one. */
function budgetOfNow(): Budget | null {
  const open = session.value;
  const minute = course.value?.state.minute ?? 0;
  const chapter = chapterAt(minute);
  if (!open || !chapter) budget = null;
  else if (budget?.chapter !== chapter.id) budget = budgetOf(chapter, open.stored.cut, minute);
  return budget;
}

/** Time to read the messages that were not there before, one after another as they are shown. */
function readingAfter(before: number): number {
  const open = session.value;
  const now = view.value;
  if (!open || !now) return 0;
  const texts = now.messages.slice(before).map((message) => textOf(open.exercise.texts, message));
  return texts.reduce((sum, text) => (text === '' ? sum : sum + readingMs(text)), 0);
}

/** Time to read and talk about the question that is open; null when there is none. */
function talkOfOpenQuestion(): number | null {
  const open = session.value;
  const row = view.value?.decisions[0]?.decision;
  const decision = row === undefined ? null : open?.exercise.scenario.decisions[row];
  if (!open || !decision) return null;
  return decision.talk.minutes * 60_000 + readingMs(questionText(open.exercise.texts, decision));
}
