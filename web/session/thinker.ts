import { effect, signal } from '@preact/signals';
import {
  type CauseRow,
  type Exercise,
  type ExerciseEvent,
  type Log,
  type LookBack,
  type Need,
  type PreparedCourse,
  pathTo,
  withoutChoices,
} from '../../engine/index.ts';
import { atEnd, running } from './clock.ts';
import type { CleanError } from './fault/clean-error.ts';
import type { FaultCode } from './fault/fault-codes.ts';
import { leaveTrace } from './fault/traces.ts';
import { course, type OpenSession, session } from './session.ts';
import { type Answers, createThinking, type Task, type Thinking } from './thinking.ts';

/** The look-back of the course of now, once it is worked out; null while that goes on. */
export const lookedBack = signal<LookBack | null>(null);
/** Which of the two nights the look-back shows on the map. */
export type Night = 'tonight' | 'without';
export const shownNight = signal<Night>('tonight');
/** What could not be worked out at all. */
export const thinkingFailed = signal(false);
/** The evening with the preparations that were asked for last; null while that is worked out. */
export const preparedCourse = signal<PreparedCourse | null>(null);
/** The evening with preparations could not be worked out; asking again tries again. */
export const preparingFailed = signal(false);

type Ask = <K extends Task['kind']>(task: Extract<Task, { kind: K }>) => Promise<Answers[K]>;

/** How long the clock must stand still before the look-back is worked out ahead, milliseconds. */
const AHEAD_MS = 250;
/** How long the page thinks at a stretch where it has no worker, milliseconds; a turn that has begun comes on top. */
const SLICE_MS = 12;

let ask: Ask | null = null;
let endWorker: () => void = () => undefined;
let preparedFor = '';
let lookedAt = '';
let preparedAt = '';

/**
 * Why a household lacks something at a minute of the night that is shown: during play always the one that is played.
 * @returns null when it could not be worked out
 */
export async function askWhy(question: { household: number; need: Need; minute: number }): Promise<CauseRow[] | null> {
  const at = course.value;
  const open = session.value;
  if (!at || !open) return [];
  const path = pathTo(at.log, at.log.head);
  const events = shownNight.value === 'tonight' ? path : withoutChoices(path).events;
  try {
    return await thinkerFor(open)({ kind: 'why', events, ...question });
  } catch (error) {
    leaveTraceOf('why', error);
    return null;
  }
}

/** Works out the look-back of the course of now, unless that is done or under way. */
export function prepareLookBack(): void {
  const at = course.value;
  const open = session.value;
  if (!at || !open) return;
  const key = `${open.stored.id}/${lastAct(at.log)}`;
  if (key === lookedAt) return;
  lookedAt = key;
  lookedBack.value = null;
  thinkingFailed.value = false;
  thinkerFor(open)({ kind: 'look-back', log: at.log }).then(
    (result) => {
      if (key === lookedAt) lookedBack.value = result;
    },
    (error: unknown) => {
      leaveTraceOf('look-back', error);
      if (key === lookedAt) thinkingFailed.value = true;
    },
  );
}

/** Works out the evening with preparations made before it, unless that is done or under way; only the last question counts. */
export function askPrepared(preparations: readonly string[]): void {
  const at = course.value;
  const open = session.value;
  if (!at || !open) return;
  const key = [open.stored.id, lastAct(at.log), ...preparations].join('/');
  if (key === preparedAt) return;
  preparedAt = key;
  preparedCourse.value = null;
  preparingFailed.value = false;
  thinkerFor(open)({ kind: 'prepared', log: at.log, preparations: [...preparations] }).then(
    (answer) => {
      if (key === preparedAt) preparedCourse.value = answer;
    },
    (error: unknown) => {
      leaveTraceOf('agreements', error);
      if (key !== preparedAt) return;
      preparingFailed.value = true;
      preparedAt = '';
    },
  );
}

/** What is logged and changes nothing in the course: a note that somebody writes must not make the others wait. */
const NOT_FELT: ReadonlySet<ExerciseEvent['type']> = new Set(['phase.enter', 'note.add', 'goal.set', 'agreement.add']);

/** The last event that changes the course. */
function lastAct(log: Log): number {
  return pathTo(log, log.head).findLast(({ type }) => !NOT_FELT.has(type))?.seq ?? -1;
}

function thinkerFor({ stored, exercise }: OpenSession): Ask {
  if (ask && preparedFor === stored.id) return ask;
  endWorker();
  const starting = startWorker();
  endWorker = () => void starting.then((worker) => worker?.terminate());
  // Who asks while the worker is still on its way is answered in turn.
  const answering = starting.then((worker) => (worker ? askWorker(worker, exercise) : askPage(exercise)));
  ask = ((task: Task) => answering.then((answer) => answer(task as never))) as Ask;
  preparedFor = stored.id;
  const { neighbourhood, scenario, texts, seed } = exercise;
  ask({ kind: 'prepare', input: { neighbourhood, scenario, texts, seed } }).catch(failedAhead);
  return ask;
}

/** What fails ahead fails again, and is told, when the look-back is asked for. */
const failedAhead = (error: unknown): void => leaveTraceOf('ahead', error);

/** Play goes on without what is worked out beside it. */
function leaveTraceOf(code: FaultCode, error: unknown): void {
  leaveTrace(code, error, { exercise: session.value?.exercise, state: course.value?.state });
}

/** The worker carries the engine a second time, so it is fetched when a session opens and not with the page. */
async function startWorker(): Promise<Worker | null> {
  try {
    const { default: ThinkerWorker } = await import('./thinker.worker.ts?worker&inline');
    return new ThinkerWorker();
  } catch {
    return null;
  }
}

function askWorker(at: Worker, exercise: Exercise): Ask {
  const waiting = new Map<number, { done: (answer: never) => void; fail: (why: unknown) => void; task: Task }>();
  const page = askPage(exercise);
  let next = 0;
  let broken = false;
  at.onmessage = ({ data }: MessageEvent<{ id: number; answer?: unknown; failed?: CleanError }>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.failed === undefined) one?.done(data.answer as never);
    else one?.fail(data.failed);
  };
  // A worker that a policy forbids fails here and not when it is made: the page then thinks itself.
  at.onerror = () => {
    broken = true;
    for (const one of waiting.values()) page(one.task as never).then(one.done as never, one.fail);
    waiting.clear();
  };
  return ((task: Task) => {
    if (broken) return page(task as never);
    return new Promise((done, fail) => {
      waiting.set(next, { done, fail, task });
      at.postMessage({ id: next++, task });
    });
  }) as Ask;
}

/** Where no worker can start the page does it itself: one task at a time, in slices between which the screen goes first. */
function askPage(exercise: Exercise): Ask {
  const think = createThinking(exercise);
  let last: Promise<unknown> = Promise.resolve();
  return ((task: Task) => {
    const answer = last.then(() => inSlices(think(task)));
    last = answer.catch(() => undefined);
    return answer;
  }) as Ask;
}

async function inSlices(thinking: Thinking): Promise<Answers[Task['kind']]> {
  for (;;) {
    await new Promise((go) => setTimeout(go));
    const until = performance.now() + SLICE_MS;
    while (performance.now() < until) {
      const { done, value } = thinking.next();
      if (done) return value;
    }
  }
}

// Both nights are followed during play: at the end little is left to work out. One at a time, always up to now.
let following = false;
let wantsFollowing = false;

function follow(): void {
  const at = course.value;
  const open = session.value;
  if (!at || !open || at.state.tick < 0) return;
  wantsFollowing = following;
  if (following) return;
  following = true;
  thinkerFor(open)({ kind: 'follow', log: at.log })
    .catch(failedAhead)
    .then(() => {
      following = false;
      if (wantsFollowing) follow();
    });
}

effect(() => {
  if (course.value) follow();
});

// The look-back is worked out ahead, each time the clock stands still, so that it is there when it is opened.
effect(() => {
  const at = course.value;
  if (!at || running.value || at.state.tick < 0) return;
  const timer = setTimeout(prepareLookBack, atEnd() ? 0 : AHEAD_MS);
  return () => clearTimeout(timer);
});
