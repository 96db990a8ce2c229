import { describe, expect, it } from 'vitest';
import type { ExerciseEvent } from '../../engine/index.ts';
import {
  keepsNothing,
  readEvents,
  readNotes,
  readSession,
  removeSession,
  unfinishedSessions,
  writeEvents,
  writeNote,
} from '../../web/session/event-store.ts';
import { keepWord, recall } from '../../web/session/small-store.ts';
import type { StoredSession } from '../../web/session/stored-session.ts';

const session: StoredSession = {
  id: 'a',
  savedAt: 1,
  scenario: { root: '', files: {}, library: {} },
  neighbourhood: { root: '', files: {} },
  seed: '1',
  cut: 'kort',
  head: 1,
  minute: 15,
  finished: false,
};
const tick = (seq: number): ExerciseEvent => ({
  seq,
  after: seq - 1,
  minute: 0,
  by: 'table',
  type: 'clock.advance',
  to: seq,
});

describe('a browser that lets nothing be kept', () => {
  it('is played in all the same, from memory, and the page can say so', async () => {
    expect(keepsNothing.value).toBe(false);
    await writeEvents(session, [tick(0)]);
    expect(keepsNothing.value).toBe(true);
    await writeEvents({ ...session, minute: 30 }, [tick(2), tick(1)]);
    expect((await readEvents('a')).map(({ seq }) => seq)).toEqual([0, 1, 2]);
    expect((await readEvents('a', 2)).map(({ seq }) => seq)).toEqual([2]);
    expect((await readSession('a'))?.minute).toBe(30);
    expect((await unfinishedSessions()).map(({ id }) => id)).toEqual(['a']);
  });

  it('holds what people write by its place, and forgets all of it with the session', async () => {
    await writeNote('a', 'question-1', { seq: 1, text: 'het trappenhuis' });
    await writeNote('a', 'question-1', { seq: 1, text: 'de fietsenstalling' });
    expect(await readNotes('a')).toEqual({ 'question-1': 'de fietsenstalling' });
    await removeSession('a');
    expect(await readNotes('a')).toEqual({});
    expect(await readEvents('a')).toEqual([]);
    expect(await readSession('a')).toBeUndefined();
  });

  it('refuses the small words without an error', () => {
    expect(() => keepWord('browser', 'samenspel.language', 'en')).not.toThrow();
    expect(recall('browser', 'samenspel.language')).toBeNull();
  });
});
