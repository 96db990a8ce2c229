import { computed, effect } from '@preact/signals';
import { type Chapter, nextMoment } from '../../engine/index.ts';
import { chapterAfter, chapterAt } from './chapters.ts';
import { fault } from './fault/traces.ts';
import { planAfterTick } from './plan.ts';
import { course, perform, session, takeOvers, view, writer } from './session.ts';
import { sharedSignal } from './shared-signal.ts';

/**
 * The shell's clock. Pause, speed and time to read belong to the screen and are not logged; each tick is one event,
 * so that a page that is killed loses at most one tick. All windows show the same clock; the one that writes lets it tick.
 */
export const running = sharedSignal('running', false);
/** Id of the chapter that has just begun and is being announced. */
const announcedId = sharedSignal<string | null>('announced', null);
/** The chapter that has just begun and is being announced. */
export const announced = computed(
  () => session.value?.exercise.scenario.chapters.find(({ id }) => id === announcedId.value) ?? null,
);
/** True while the page itself is stopped for a real emergency. */
export const stoppedForReal = sharedSignal('stopped-for-real', false);

let timer: ReturnType<typeof setTimeout> | undefined;

export function pause(): void {
  running.value = false;
}

/** Lets the clock run, unless a decision is open or the end is reached. */
export function play(): void {
  if (!mayRun()) return;
  announcedId.value = null;
  running.value = true;
}

export function togglePlay(): void {
  if (running.value) pause();
  else play();
}

export function stopForReal(): void {
  pause();
  stoppedForReal.value = true;
}

/** True when the crisis has come to its end. */
export function atEnd(): boolean {
  const open = session.value;
  const at = course.value;
  return !!open && !!at && at.state.minute >= open.exercise.scenario.endMinute;
}

/** One tick further, whether the clock runs or not. */
export async function stepOnce(): Promise<void> {
  const open = session.value;
  const at = course.value;
  if (!open || !at || atEnd() || !canAct()) return;
  announcedId.value = null;
  await advanceTo((at.state.tick + 1) * open.exercise.scenario.step);
}

/** Straight on to the next minute at which something happens for this table. */
export async function toNextMoment(): Promise<void> {
  const open = session.value;
  const at = course.value;
  if (!open || !at || atEnd() || !mayRun()) return;
  announcedId.value = null;
  const moment = nextMoment(open.exercise, at.state);
  await advanceTo(moment ?? open.exercise.scenario.endMinute);
}

/** Straight to the beginning of a chapter; a question before it closes by its default. */
export async function jumpTo(chapter: Chapter): Promise<void> {
  if (!canAct() || fault.value !== null) return;
  pause();
  await perform({ type: 'clock.advance', by: 'table', to: chapter.from });
  announcedId.value = chapter.id;
}

function canAct(): boolean {
  return !stoppedForReal.value;
}

function mayRun(): boolean {
  return canAct() && fault.value === null && !atEnd() && (view.value?.decisions.length ?? 0) === 0;
}

function schedule(ms: number): void {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    if (!running.value) return;
    const before = view.value?.messages.length ?? 0;
    await stepOnce();
    const wait = planAfterTick(before);
    if (running.value) schedule(wait);
  }, ms);
}

/** Advances, and jumps over what the chosen cut leaves out: between chapters the clock jumps. */
async function advanceTo(minute: number): Promise<void> {
  const open = session.value;
  if (!open) return;
  const { scenario } = open.exercise;
  const before = chapterAt(course.value?.state.minute ?? 0);
  await perform({ type: 'clock.advance', by: 'table', to: Math.min(minute, scenario.endMinute) });
  const now = course.value?.state.minute ?? 0;
  if (atEnd() || chapterAt(now) === before || (view.value?.decisions.length ?? 0) > 0) return;
  const next = chapterAt(now) ?? chapterAfter(now);
  if (!next) {
    await perform({ type: 'clock.advance', by: 'table', to: scenario.endMinute });
  } else {
    if (next.from > now) await perform({ type: 'clock.advance', by: 'table', to: next.from });
    pause();
    announcedId.value = next.id;
  }
}

// The clock stops by itself when a question opens, at the end, and when something went wrong.
effect(() => {
  if (running.value && !mayRun()) pause();
});

effect(() => {
  if (running.value && writer.value) schedule(0);
  else clearTimeout(timer);
});

// When the window that let it tick is gone, people should see first what is left.
effect(() => {
  if (takeOvers.value > 0) pause();
});
