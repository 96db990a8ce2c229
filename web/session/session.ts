import { batch, computed, signal } from '@preact/signals';
import {
  append,
  applyEvent,
  type Cut,
  type Exercise,
  type ExerciseEvent,
  type ExerciseOrder,
  type ExerciseState,
  foldPath,
  type Log,
  type NeighbourhoodFiles,
  pathTo,
  type ScenarioFiles,
  startState,
  type TableView,
  tableView,
  undo,
} from '../../engine/index.ts';
import { askAgain, askWriter, unansweredActs } from './ask-writer.ts';
import { askToKeep, readEvents, readNotes, readSession, writeEvents } from './event-store.ts';
import { fault, fetchTools, isRefusal, orStop, stopFor } from './fault/traces.ts';
import { prepareFromFiles } from './prepare.ts';
import { beginSharing, endSharing } from './shared-signal.ts';
import { keepWord, recall } from './small-store.ts';
import type { StoredSession } from './stored-session.ts';
import { type Act, freshName, listen, type Refused, tell } from './windows.ts';
import { holdWriterLock, type WriterHold } from './writer-lock.ts';

/** The exercise that is open in this window; it stays the same while it is played. */
export interface OpenSession {
  exercise: Exercise;
  stored: StoredSession;
}

/** Where the table is: the log and the state at its head. Always a state whose events are on the disk. */
export interface Course {
  log: Log;
  state: ExerciseState;
}

export const session = signal<OpenSession | null>(null);
export const course = signal<Course | null>(null);
/** Free text of the table by place; on this device only. */
export const notes = signal<Record<string, string>>({});
/** False while another window writes this session; what is done here is then handed to that one. */
export const writer = signal(true);
/** Counts how often this window took over from one that is gone. */
export const takeOvers = signal(0);
/** Whether the browser promised to keep what is stored. */
export const kept = signal<boolean | null>(null);
/** What the residents' screen may show of the state of now. */
export const view = computed(() => {
  const open = session.value;
  const at = course.value;
  return open && at ? viewOf(open.exercise, at.state) : null;
});

const CURRENT = 'samenspel.current';
/** How many requests of other windows a session remembers, so that none is carried out twice. */
const REMEMBERED = 32;
let hold: WriterHold | null = null;
let queue: Promise<unknown> = Promise.resolve();

export interface NewSession {
  scenario: ScenarioFiles;
  neighbourhood: NeighbourhoodFiles;
  seed: string;
  cut: Cut;
  calm: boolean;
  tableStreets: string[];
}

/** Prepares an exercise and logs its start; the screen goes to the briefing. @returns false when it cannot be opened. */
export async function startSession(choice: NewSession): Promise<boolean> {
  const { scenario, neighbourhood, seed, cut, calm, tableStreets } = choice;
  const id = crypto.randomUUID?.() ?? `s${Date.now()}`;
  const stored = { id, savedAt: Date.now(), scenario, neighbourhood, seed, cut, head: -1, minute: 0, finished: false };
  if (!(await openOrTell(async () => openStored(stored, [])))) return false;
  kept.value = await askToKeep();
  await perform({ type: 'exercise.start', by: 'facilitator', cut, calm, tableStreets });
  await perform({ type: 'phase.enter', by: 'facilitator', phase: 'briefing' });
  return true;
}

/** Opens a session that came from a file: its log is stored here as a session of its own. @returns false when that failed. */
export function adoptSession(stored: StoredSession, events: ExerciseEvent[]): Promise<boolean> {
  return openOrTell(async () => {
    await writeEvents(stored, events);
    return openStored(stored, events);
  });
}

/** Goes on with a stored session at its last event. @returns false when it is not here, or cannot be opened. */
export function resumeSession(id: string): Promise<boolean> {
  return openOrTell(async () => {
    const stored = await readSession(id);
    return stored !== undefined && openStored(stored, await readEvents(id));
  });
}

/** What a browser refuses and files with errors only mean that it is not open; any other failure leaves a trace. */
async function openOrTell(open: () => Promise<boolean>): Promise<boolean> {
  try {
    return await open();
  } catch (error) {
    if (!isRefusal(error)) stopFor('open', error);
    return false;
  }
}

/** Id of the session that this tab had open before it was reloaded. */
export function interruptedHere(): string | null {
  return recall('tab', CURRENT);
}

/** Back to the start screen, in every window of this session; what was played stays stored. */
export function closeSession(): void {
  const id = session.value?.stored.id;
  if (id !== undefined) tell({ kind: 'left', session: id });
  leaveSession();
}

function leaveSession(): void {
  hold?.release();
  hold = null;
  endSharing();
  session.value = null;
  course.value = null;
  keepWord('tab', CURRENT, null);
}

/**
 * Hands an order to the engine, stores the event and only then shows the new state. Orders are taken one after the other; where
 * another window writes, that one carries it out.
 * @returns a code when the engine refuses, `failed` when the program did; nothing is logged then.
 */
export function perform(order: ExerciseOrder): Promise<Refused | null> {
  return act(order);
}

/** Goes back to before the last act of table or facilitator. Nothing is deleted; the log grows a second branch. */
export async function undoLast(): Promise<void> {
  await act({ type: 'undo' });
}

async function act(what: Act): Promise<Refused | null> {
  const open = session.value;
  if (!open) return 'wrong-phase';
  if (writer.value) return inTurn(() => carryOut(freshName(), what));
  const refused = await askWriter(open.stored.id, what);
  // What was stored is told before the answer: once it is taken over here, the answer holds here too.
  await inTurn(() => Promise.resolve());
  return refused;
}

function inTurn<T>(turn: () => Promise<T>): Promise<T> {
  const done = queue.then(turn);
  queue = done.catch(() => undefined);
  return done;
}

/** Carries an act out, unless it was carried out before under the same name. */
async function carryOut(request: string, what: Act): Promise<Refused | null> {
  const open = session.value;
  const at = course.value;
  if (!open || !at) return 'wrong-phase';
  if (open.stored.carriedOut?.includes(request)) return null;
  const { exercise } = open;
  const where = { exercise, state: at.state, order: what };
  const next = orStop(codeOf(what), where, () => tryAct(exercise, at, what));
  if (next === undefined) return 'failed';
  if (next === null) return null;
  if (next.refused) return next.refused;
  // A state that cannot be shown is not kept either.
  if (!orStop('view', where, () => viewOf(exercise, next.state))) return 'failed';
  const fresh = next.log.events.slice(at.log.events.length);
  return keep(open, { log: next.log, state: next.state }, fresh, request);
}

function codeOf({ type }: Act): 'tick' | 'undo' | 'apply' {
  if (type === 'undo') return 'undo';
  return type === 'clock.advance' ? 'tick' : 'apply';
}

/** What would come of an act; null when there is nothing to take back. */
function tryAct(exercise: Exercise, at: Course, what: Act) {
  if (what.type !== 'undo') return append(exercise, at.log, at.state, what);
  const log = undo(at.log);
  if (log.head === at.log.head) return null;
  return { log, state: foldPath(exercise, pathTo(log, log.head)), refused: null };
}

async function keep(
  open: OpenSession,
  next: Course,
  fresh: ExerciseEvent[],
  request: string,
): Promise<'failed' | null> {
  const { minute, phase } = next.state;
  const carriedOut = [...(open.stored.carriedOut ?? []), request].slice(-REMEMBERED);
  const played = { head: next.log.head, minute, finished: phase === 'closed', carriedOut };
  const stored = { ...open.stored, ...played, savedAt: Date.now() };
  try {
    if (!stored.fleeting) await writeEvents(stored, fresh);
  } catch {
    fault.value = 'storage';
    return 'failed';
  }
  show({ ...open, stored }, next);
  fault.value = null;
  tell({ kind: 'stored', session: stored.id });
  return null;
}

function show(open: OpenSession, at: Course): void {
  batch(() => {
    session.value = open;
    course.value = at;
  });
}

let seen: { state: ExerciseState; view: TableView } | null = null;

/** The view of a state, worked out once: what was worked out before the state was kept cannot fail when it is shown. */
function viewOf(exercise: Exercise, state: ExerciseState): TableView {
  if (seen?.state !== state) seen = { state, view: tableView(exercise, state) };
  return seen.view;
}

/** Shows an exercise that is not kept anywhere: the board beside a scenario that is being written. */
export function showFleeting(stored: StoredSession, exercise: Exercise, at: Course): void {
  writer.value = true;
  show({ exercise, stored: { ...stored, fleeting: true, head: at.log.head } }, at);
  fault.value = null;
}

/** @returns false when the program failed. */
async function openStored(stored: StoredSession, events: ExerciseEvent[]): Promise<boolean> {
  if (session.value) closeSession();
  const log: Log = { events, head: stored.head };
  const opened = orStop('open', {}, () => {
    const exercise = prepareFromFiles(stored.scenario, stored.neighbourhood, stored.seed);
    const state = events.length === 0 ? startState(exercise) : foldPath(exercise, pathTo(log, stored.head));
    viewOf(exercise, state);
    return { exercise, state };
  });
  if (!opened) return false;
  hold = await holdWriterLock(stored.id, () => void takeOver(stored.id));
  writer.value = hold.granted;
  notes.value = await readNotes(stored.id);
  keepWord('tab', CURRENT, stored.id);
  show({ exercise: opened.exercise, stored }, { log, state: opened.state });
  beginSharing(stored.id);
  void fetchTools();
  tell({ kind: 'here', session: stored.id });
  // What was stored while this window was still opening was told before it could hear.
  if (!writer.value) await inTurn(() => follow(stored.id));
  return true;
}

/** The window that wrote is gone: what it stored is taken over, then what it had not carried out is done here. */
async function takeOver(id: string): Promise<void> {
  await inTurn(() => follow(id));
  writer.value = true;
  takeOvers.value++;
  for (const { request, act, answer } of unansweredActs()) void inTurn(() => carryOut(request, act)).then(answer);
  tell({ kind: 'here', session: id });
}

/** Takes over what another window has stored since. */
async function follow(id: string): Promise<void> {
  const stored = await readSession(id);
  const open = session.value;
  const at = course.value;
  if (!open || !at || !stored || stored.id !== open.stored.id) return;
  const fresh = await readEvents(id, at.log.events.length);
  if (fresh.length === 0 && stored.head === at.log.head) return;
  const log: Log = { events: [...at.log.events, ...fresh], head: stored.head };
  const { exercise } = open;
  const state = orStop('follow', { exercise, state: at.state }, () => {
    const now = isStraightOn(at.log.head, fresh, stored.head)
      ? fresh.reduce((before, event) => applyEvent(exercise, before, event).state, at.state)
      : foldPath(exercise, pathTo(log, log.head));
    viewOf(exercise, now);
    return now;
  });
  if (state) show({ ...open, stored }, { log, state });
}

/** Whether these events lead from one head to the other one after the other, without anything taken back in between. */
function isStraightOn(from: number, events: readonly ExerciseEvent[], to: number): boolean {
  let head = from;
  for (const { seq, after } of events) {
    if (after !== head) return false;
    head = seq;
  }
  return events.length > 0 && head === to;
}

const isOpenHere = (id: string): boolean => session.value?.stored.id === id;

listen('stored', (word) => {
  if (!writer.value && isOpenHere(word.session)) void inTurn(() => follow(word.session));
});

listen('ask', ({ session: id, request, act: what }) => {
  if (!writer.value || !isOpenHere(id)) return;
  void inTurn(() => carryOut(request, what)).then((refused) => tell({ kind: 'answer', session: id, request, refused }));
});

listen('left', (word) => {
  if (isOpenHere(word.session)) leaveSession();
});

listen('here', (word) => {
  if (!writer.value && isOpenHere(word.session)) askAgain(word.session);
});

listen('who', () => {
  const open = session.value;
  if (open && !open.stored.fleeting) tell({ kind: 'here', session: open.stored.id });
});
