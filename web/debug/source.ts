import { signal } from '@preact/signals';
import {
  type Exercise,
  type Log,
  openSessionFile,
  type Replay,
  replay,
  type SessionFile,
  type StateHash,
} from '../../engine/index.ts';
import { readEvents, readSession, unfinishedSessions } from '../session/event-store.ts';
import { prepareFromFiles } from '../session/prepare.ts';
import { interruptedHere } from '../session/session.ts';
import { storedFrom } from '../session/session-file.ts';
import type { StoredSession } from '../session/stored-session.ts';
import { listen } from '../session/windows.ts';
import { type Inspection, inspect } from './inspection.ts';

/** The exercise that is looked into. It is only read: whoever plays it notices nothing. */
export interface Source {
  /** Of a stored session; null for a file. */
  id: string | null;
  exercise: Exercise;
  log: Log;
  inspection: Inspection;
  /** Of a file: how many hashes it has, and where they differ. */
  proof: { count: number; first: Replay['first'] } | null;
}

export const source = signal<Source | null>(null);
/** Exercises under way on this device, the newest first. */
export const offered = signal<StoredSession[]>([]);
/** Why the last file could not be opened. */
export const refusal = signal<string | null>(null);
/** seq of the event that is looked at; -1: the start. */
export const at = signal(-1);

/** Opens the exercise of this tab, or else the newest, and goes along with what is played. */
export async function openNewest(): Promise<void> {
  offered.value = await unfinishedSessions();
  const id = interruptedHere() ?? offered.value[0]?.id;
  if (id !== undefined && !source.value) await openStored(id);
}

export async function openStored(id: string): Promise<void> {
  const stored = await readSession(id);
  if (!stored) return;
  const events = await readEvents(id);
  orRefuse(() => {
    const exercise = prepareFromFiles(stored.scenario, stored.neighbourhood, stored.seed);
    take(id, exercise, { events, head: stored.head });
  });
}

/** Opens a session file; what is in it is stored nowhere. */
export function openText(text: string): void {
  const opened = openSessionFile(text);
  if ('fault' in opened) {
    refusal.value = [opened.fault, opened.at, opened.message].join(' ').trim();
    return;
  }
  const { session, sources, log } = opened;
  orRefuse(() => {
    const { scenario, neighbourhood, seed } = storedFrom(session, sources);
    const exercise = prepareFromFiles(scenario, neighbourhood, seed);
    take(null, exercise, log, session.hashes, prove(exercise, session));
  });
}

/** On a course on which the engine fails the event at which it does tells more than a hash. */
function prove(exercise: Exercise, session: SessionFile): Source['proof'] {
  try {
    return { count: session.hashes.length, first: replay(exercise, session).first };
  } catch {
    return null;
  }
}

/** Whoever looks into a program is told in its own words why it cannot. */
function orRefuse(open: () => void): void {
  try {
    open();
    refusal.value = null;
  } catch (error) {
    refusal.value = String(error);
  }
}

function take(
  id: string | null,
  exercise: Exercise,
  log: Log,
  hashes: readonly StateHash[] = [],
  proof: Source['proof'] = null,
): void {
  source.value = { id, exercise, log, inspection: inspect(exercise, log, hashes), proof };
  at.value = log.head;
}

/** Who looks at the newest event goes on to the next one as it is played. */
async function follow(id: string): Promise<void> {
  const stored = await readSession(id);
  const events = await readEvents(id);
  const open = source.value;
  if (!stored || open?.id !== id) return;
  const log = { events, head: stored.head };
  if (at.value === open.log.head) at.value = log.head;
  source.value = { ...open, log, inspection: inspect(open.exercise, log, []) };
}

listen('stored', ({ session }) => {
  if (source.value?.id === session) void follow(session);
});
