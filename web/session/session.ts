import { computed, signal } from '@preact/signals';
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
  type RefusalCode,
  type ScenarioFiles,
  startState,
  tableView,
  undo,
} from '../../engine/index.ts';
import { askToKeep, readEvents, readNotes, readSession, type StoredSession, writeEvents } from './event-store.ts';
import { prepareFromFiles } from './prepare.ts';
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
/** False while another window writes this session. */
export const writer = signal(true);
/** What went wrong; the last good state stays on screen. */
export const fault = signal<'tick' | 'storage' | null>(null);
/** Whether the browser promised to keep what is stored. */
export const kept = signal<boolean | null>(null);
/** What the residents' screen may show of the state of now. */
export const view = computed(() => {
  const open = session.value;
  const at = course.value;
  return open && at ? tableView(open.exercise, at.state) : null;
});

const CURRENT = 'samenspel.current';
const others = 'BroadcastChannel' in window ? new BroadcastChannel('samenspel') : null;
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

/** Prepares an exercise and logs its start; the screen goes to the briefing. */
export async function startSession(choice: NewSession): Promise<void> {
  const { scenario, neighbourhood, seed, cut, calm, tableStreets } = choice;
  const id = crypto.randomUUID?.() ?? `s${Date.now()}`;
  const stored = { id, savedAt: Date.now(), scenario, neighbourhood, seed, cut, head: -1, minute: 0, finished: false };
  await openStored(stored, []);
  kept.value = await askToKeep();
  await perform({ type: 'exercise.start', by: 'facilitator', cut, calm, tableStreets });
  await perform({ type: 'phase.enter', by: 'facilitator', phase: 'briefing' });
}

/** Opens a session that came from a file: its log is stored here as a session of its own. */
export async function adoptSession(stored: StoredSession, events: ExerciseEvent[]): Promise<void> {
  await writeEvents(stored, events);
  await openStored(stored, events);
}

/** Goes on with a stored session at its last event. @returns false when it is not here. */
export async function resumeSession(id: string): Promise<boolean> {
  const stored = await readSession(id);
  if (!stored) return false;
  await openStored(stored, await readEvents(id));
  return true;
}

/** Id of the session that this tab had open before it was reloaded. */
export function interruptedHere(): string | null {
  return sessionStorage.getItem(CURRENT);
}

/** Back to the start screen; what was played stays stored. */
export function closeSession(): void {
  hold?.release();
  hold = null;
  session.value = null;
  course.value = null;
  fault.value = null;
  sessionStorage.removeItem(CURRENT);
}

/**
 * Hands an order to the engine, stores the event and only then shows the new state. Orders are taken one after the other.
 * @returns a code when the engine refuses; nothing is logged then.
 */
export function perform(order: ExerciseOrder): Promise<RefusalCode | null> {
  const done = queue.then(() => performNow(order));
  queue = done.catch(() => undefined);
  return done;
}

async function performNow(order: ExerciseOrder): Promise<RefusalCode | null> {
  const open = session.value;
  const at = course.value;
  if (!open || !at || !writer.value) return 'wrong-phase';
  let next: ReturnType<typeof append>;
  try {
    next = append(open.exercise, at.log, at.state, order);
  } catch {
    fault.value = 'tick';
    return null;
  }
  if (next.refused) return next.refused;
  const fresh = next.log.events.slice(at.log.events.length);
  await keep(open, { log: next.log, state: next.state }, fresh);
  return null;
}

/** Goes back to before the last act of table or facilitator. Nothing is deleted; the log grows a second branch. */
export async function undoLast(): Promise<void> {
  const open = session.value;
  const at = course.value;
  if (!open || !at || !writer.value) return;
  const log = undo(at.log);
  if (log.head === at.log.head) return;
  await keep(open, { log, state: foldPath(open.exercise, pathTo(log, log.head)) }, []);
}

async function keep(open: OpenSession, next: Course, fresh: ExerciseEvent[]): Promise<void> {
  const { minute, phase } = next.state;
  const finished = phase === 'closed';
  const stored = { ...open.stored, savedAt: Date.now(), head: next.log.head, minute, finished };
  try {
    await writeEvents(stored, fresh);
  } catch {
    fault.value = 'storage';
    return;
  }
  session.value = { ...open, stored };
  course.value = next;
  fault.value = null;
  others?.postMessage({ session: stored.id });
}

async function openStored(stored: StoredSession, events: ExerciseEvent[]): Promise<void> {
  closeSession();
  const exercise = prepareFromFiles(stored.scenario, stored.neighbourhood, stored.seed);
  hold = await holdWriterLock(stored.id, () => void takeOver(stored.id));
  writer.value = hold.granted;
  notes.value = await readNotes(stored.id);
  const log: Log = { events, head: stored.head };
  const state = events.length === 0 ? startState(exercise) : foldPath(exercise, pathTo(log, stored.head));
  sessionStorage.setItem(CURRENT, stored.id);
  session.value = { exercise, stored };
  course.value = { log, state };
}

async function takeOver(id: string): Promise<void> {
  await follow(id);
  writer.value = true;
}

/** Takes over what another window has stored since. */
async function follow(id: string): Promise<void> {
  const open = session.value;
  const at = course.value;
  const stored = await readSession(id);
  if (!open || !at || !stored || stored.id !== open.stored.id) return;
  const fresh = await readEvents(id, at.log.events.length);
  const log: Log = { events: [...at.log.events, ...fresh], head: stored.head };
  const straight = fresh[0]?.after === at.log.head;
  const state = straight
    ? fresh.reduce((now, event) => applyEvent(open.exercise, now, event).state, at.state)
    : foldPath(open.exercise, pathTo(log, log.head));
  session.value = { ...open, stored };
  course.value = { log, state };
}

others?.addEventListener('message', (message: MessageEvent<{ session: string }>) => {
  if (!writer.value && message.data.session === session.value?.stored.id) void follow(message.data.session);
});
