import { signal } from '@preact/signals';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ExerciseEvent, PrivateNote } from '../../engine/index.ts';
import { MemoryStore } from './memory-store.ts';
import type { StoredSession } from './stored-session.ts';

interface StoredEvent {
  session: string;
  seq: number;
  event: ExerciseEvent;
}

interface StoredNote extends PrivateNote {
  session: string;
  id: string;
}

interface Schema extends DBSchema {
  sessions: { key: string; value: StoredSession };
  events: { key: [string, number]; value: StoredEvent };
  notes: { key: [string, string]; value: StoredNote };
}

/** True in a browser that lets this page keep nothing: then all of it is gone when the page is closed. */
export const keepsNothing = signal(false);

const memory = new MemoryStore();
let opened: Promise<IDBPDatabase<Schema> | null> | null = null;

/** The database, or null where there is none to be had: `memory` then stands in for it. */
function database(): Promise<IDBPDatabase<Schema> | null> {
  opened ??= openDatabase().catch(() => {
    keepsNothing.value = true;
    return null;
  });
  return opened;
}

async function openDatabase(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>('samenspel', 1, {
    upgrade(db) {
      db.createObjectStore('sessions', { keyPath: 'id' });
      db.createObjectStore('events', { keyPath: ['session', 'seq'] });
      db.createObjectStore('notes', { keyPath: ['session', 'id'] });
    },
  });
}

/** Only when this resolves do the events count: they are on the disk, not in a cache (unless nothing can be kept at all). */
export async function writeEvents(session: StoredSession, events: readonly ExerciseEvent[]): Promise<void> {
  const db = await database();
  if (!db) return memory.writeEvents(session, events);
  const write = db.transaction(['sessions', 'events'], 'readwrite', { durability: 'strict' });
  // What becomes of a single request is told by `write.done`.
  const told = () => undefined;
  try {
    const stored = write.objectStore('events');
    for (const event of events) stored.put({ session: session.id, seq: event.seq, event }).catch(told);
    write.objectStore('sessions').put(session).catch(told);
  } catch (error) {
    // All or nothing: a value that cannot be stored throws at once, and would leave those before it in the transaction.
    write.done.catch(told);
    write.abort();
    throw error;
  }
  await write.done;
}

/** All events of a session in order of seq; `from`: only those with a seq of at least this. */
export async function readEvents(session: string, from = 0): Promise<ExerciseEvent[]> {
  const db = await database();
  if (!db) return memory.readEvents(session, from);
  const range = IDBKeyRange.bound([session, from], [session, Number.MAX_SAFE_INTEGER]);
  return (await db.getAll('events', range)).map((row) => row.event);
}

export async function readSession(id: string): Promise<StoredSession | undefined> {
  const db = await database();
  return db ? db.get('sessions', id) : memory.readSession(id);
}

/** Sessions that were not finished, the newest first. */
export async function unfinishedSessions(): Promise<StoredSession[]> {
  const db = await database();
  const all = db ? await db.getAll('sessions') : memory.readSessions();
  return all.filter((session) => !session.finished && session.head >= 0).sort((a, b) => b.savedAt - a.savedAt);
}

export async function removeSession(id: string): Promise<void> {
  const db = await database();
  if (!db) return memory.removeSession(id);
  const write = db.transaction(['sessions', 'events', 'notes'], 'readwrite', { durability: 'strict' });
  const everything = IDBKeyRange.bound([id], [id, []]);
  await Promise.all([
    write.objectStore('sessions').delete(id),
    write.objectStore('events').delete(everything),
    write.objectStore('notes').delete(everything),
    write.done,
  ]);
}

/** Free text and names stay here, on this device; they are never part of an event. */
export async function writeNote(session: string, id: string, note: PrivateNote): Promise<void> {
  const db = await database();
  if (!db) return memory.writeNote(session, id, note);
  const write = db.transaction('notes', 'readwrite', { durability: 'strict' });
  await Promise.all([write.store.put({ session, id, ...note }), write.done]);
}

export async function readNotes(session: string): Promise<Record<string, string>> {
  const db = await database();
  if (!db) return memory.readNotes(session);
  const rows = await db.getAll('notes', IDBKeyRange.bound([session], [session, []]));
  return Object.fromEntries(rows.map((row) => [row.id, row.text]));
}

/**
 * Asks the browser to keep what is stored even when the disk is nearly full.
 * @returns false when it is refused or cannot be asked: then a file is the only safe copy.
 */
export async function askToKeep(): Promise<boolean> {
  try {
    return (await navigator.storage?.persist?.()) ?? false;
  } catch {
    return false;
  }
}
