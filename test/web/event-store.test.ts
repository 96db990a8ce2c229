import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ExerciseEvent } from '../../engine/index.ts';
import {
  readEvents,
  readNotes,
  readSession,
  removeSession,
  unfinishedSessions,
  writeEvents,
  writeNote,
} from '../../web/session/event-store.ts';
import type { StoredSession } from '../../web/session/stored-session.ts';

const sessionOf = (id: string, head: number, more: Partial<StoredSession> = {}): StoredSession => ({
  id,
  savedAt: head,
  scenario: { root: '', files: {}, library: {} },
  neighbourhood: { root: '', files: {} },
  seed: '1',
  cut: 'kort',
  head,
  minute: head * 15,
  finished: false,
  ...more,
});
const tick = (seq: number): ExerciseEvent => ({
  seq,
  after: seq - 1,
  minute: 0,
  by: 'table',
  type: 'clock.advance',
  to: seq * 15,
});

describe('the store of events', () => {
  beforeEach(async () => {
    for (const id of ['a', 'b', 'c']) await removeSession(id);
  });

  it('gives back the events of one session in order, all of them or from a seq', async () => {
    await writeEvents(sessionOf('a', 1), [tick(0), tick(1)]);
    await writeEvents(sessionOf('b', 0), [tick(0)]);
    await writeEvents(sessionOf('a', 10), [tick(10), tick(2)]);
    expect((await readEvents('a')).map((event) => event.seq)).toEqual([0, 1, 2, 10]);
    expect((await readEvents('a', 2)).map((event) => event.seq)).toEqual([2, 10]);
    expect(await readEvents('c')).toEqual([]);
  });

  it('writes events and head together or not at all', async () => {
    await writeEvents(sessionOf('a', 0), [tick(0)]);
    const unwritable = { ...tick(2), oops: () => undefined } as unknown as ExerciseEvent;
    await expect(writeEvents(sessionOf('a', 2), [tick(1), unwritable])).rejects.toThrow();
    expect((await readSession('a'))?.head).toBe(0);
    expect(await readEvents('a')).toHaveLength(1);
  });

  it('offers what was not finished, the newest first', async () => {
    await writeEvents(sessionOf('a', 1), []);
    await writeEvents(sessionOf('b', 2), []);
    await writeEvents(sessionOf('c', 3, { finished: true }), []);
    expect((await unfinishedSessions()).map((session) => session.id)).toEqual(['b', 'a']);
  });

  it('keeps notes beside the events, and forgets all of a session at once', async () => {
    await writeEvents(sessionOf('a', 0), [tick(0)]);
    await writeNote('a', 'vraag', { seq: 0, text: 'Een naam' });
    expect(JSON.stringify(await readEvents('a'))).not.toContain('Een naam');
    expect(await readNotes('a')).toEqual({ vraag: 'Een naam' });
    await removeSession('a');
    expect(await readNotes('a')).toEqual({});
    expect(await readEvents('a')).toEqual([]);
    expect(await readSession('a')).toBeUndefined();
  });
});
