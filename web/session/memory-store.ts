import type { ExerciseEvent, PrivateNote } from '../../engine/index.ts';
import type { StoredSession } from './stored-session.ts';

interface Kept {
  session: StoredSession;
  events: Map<number, ExerciseEvent>;
}

/**
 * Keeps sessions as long as the page is open, for a browser that lets nothing be kept: some do so in private windows, or for a
 * page that was opened from a file. The exercise goes on; only a saved file outlives the page.
 */
export class MemoryStore {
  private readonly sessions = new Map<string, Kept>();
  private readonly notes = new Map<string, Record<string, string>>();

  writeEvents(session: StoredSession, events: readonly ExerciseEvent[]): void {
    const kept = this.sessions.get(session.id)?.events ?? new Map<number, ExerciseEvent>();
    for (const event of events) kept.set(event.seq, event);
    this.sessions.set(session.id, { session, events: kept });
  }

  readEvents(session: string, from: number): ExerciseEvent[] {
    const events = [...(this.sessions.get(session)?.events.values() ?? [])];
    return events.filter(({ seq }) => seq >= from).sort((a, b) => a.seq - b.seq);
  }

  readSession(id: string): StoredSession | undefined {
    return this.sessions.get(id)?.session;
  }

  readSessions(): StoredSession[] {
    return [...this.sessions.values()].map(({ session }) => session);
  }

  removeSession(id: string): void {
    this.sessions.delete(id);
    this.notes.delete(id);
  }

  writeNote(session: string, id: string, note: PrivateNote): void {
    this.notes.set(session, { ...this.notes.get(session), [id]: note.text });
  }

  readNotes(session: string): Record<string, string> {
    return { ...this.notes.get(session) };
  }
}
