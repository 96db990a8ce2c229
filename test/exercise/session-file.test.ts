import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldHashed,
  joinLibrary,
  matchesSession,
  openSessionFile,
  pathTo,
  replay,
  splitLibrary,
  stateHash,
  toSessionFile,
} from '../../engine/exercise/index.ts';
import { fromBase64, toBase64 } from '../../engine/exercise/state/base64.ts';
import type { ExerciseOrder, SessionFile } from '../../engine/model/index.ts';
import { advanceTo, playing, session, tinyExercise } from '../support/tiny-exercise.ts';
import { decision, inject, tinyScenario } from '../support/tiny-scenario.ts';

const ex = tinyExercise({
  timeline: [inject('a', { at: { minute: 60 }, effects: [{ kind: 'add', variable: 'calls', value: 3 }] })],
  decisions: [decision('warm')],
});
const SOURCES = {
  scenario: { 'scenario.yaml': 'title: Één nacht\n', 'library/buurtacties.yaml': 'id: buurtacties\n' },
  neighbourhood: { 'neighbourhood.yaml': 'id: tiny\n', 'map.geojson': '{}' },
};
const choose: ExerciseOrder = { type: 'decision.choose', by: 'table', decision: 'warm', option: 'yes' };

function played(): SessionFile {
  const { log } = playing(ex, [advanceTo(30), choose, advanceTo(600)]);
  const { hashes } = foldHashed(ex, pathTo(log, log.head));
  return toSessionFile(ex, { log, sources: SOURCES, hashes, end: false });
}

describe('base64', () => {
  it('gives back any bytes, and is what others read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = toBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(text)).toEqual(bytes);
      }),
      { seed: 64 },
    );
  });

  it.each(['abc', 'ab!=', 'a===b'])('is null for %s', (text) => {
    expect(fromBase64(text)).toBeNull();
  });
});

describe('a session file', () => {
  it('opens again with its log and its sources, and replays to its hashes', () => {
    const text = JSON.stringify(played());
    const opened = openSessionFile(text);
    if ('fault' in opened) throw new Error(opened.fault);
    expect(opened.sources).toEqual(SOURCES);
    expect(opened.log).toEqual({ events: played().events, head: 4 });
    expect(opened.sameOutcome).toBe(true);
    expect(matchesSession(opened.session, ex.scenario, ex.neighbourhood)).toEqual({
      scenario: true,
      neighbourhood: true,
    });
    for (const verify of [false, true]) {
      const { ok, first, hash, state } = replay(ex, opened.session, { verify });
      expect({ ok, first }).toEqual({ ok: true, first: null });
      expect(hash).toBe(opened.session.hashes.at(-1)?.hash);
      expect(stateHash(ex, state)).toBe(hash);
    }
  });

  it('holds a hash for every fourth tick and the end, with columns every sixteenth', () => {
    const { hashes } = played();
    const ticks = hashes.map(({ tick }) => tick);
    expect(ticks).toEqual([...Array.from({ length: 11 }, (_, i) => i * 4), 40]);
    expect(hashes.filter(({ columns }) => columns).map(({ tick }) => tick)).toEqual([0, 16, 32, 40]);
  });

  it('says where a replay first differs: the event, the tick and the column', () => {
    const file = played();
    const other = tinyExercise({ ...ex.scenario, timeline: [] });
    expect(replay(other, file)).toMatchObject({ ok: false, first: { seq: 4, tick: 4, column: '' } });
    const from16 = { ...file, hashes: file.hashes.filter(({ tick }) => tick >= 16) };
    expect(replay(other, from16)).toMatchObject({ ok: false, first: { seq: 4, tick: 16, column: 'small' } });
  });

  it('counts a hash that the replay never comes to as a difference', () => {
    const file = played();
    const short = tinyExercise({ ...ex.scenario, endMinute: 300 });
    expect(replay(short, file)).toMatchObject({ ok: false, first: { seq: 4, tick: 4, column: '' } });
  });

  it('no longer matches a model that changed, but does when only texts did', () => {
    const changed = { ...tinyScenario(), endMinute: 1425 };
    expect(matchesSession(played(), changed, ex.neighbourhood).scenario).toBe(false);
    const reworded = tinyExercise({ ...ex.scenario });
    expect(matchesSession(played(), reworded.scenario, reworded.neighbourhood)).toEqual({
      scenario: true,
      neighbourhood: true,
    });
  });

  it('of another outcome opens, and says so', () => {
    const opened = openSessionFile({ ...played(), outcome: 999 });
    expect(opened).toMatchObject({ sameOutcome: false });
  });

  it.each([
    ['not JSON', '{', 'not-json'],
    ['something else', { format: 1 }, 'not-a-session'],
    ['a newer format', { ...played(), format: 2 }, 'not-a-session'],
    ['free text in an event', { ...played(), events: [{ ...played().events[0], text: 'Jan' }] }, 'not-a-session'],
    [
      'an event that follows one to come',
      { ...played(), events: played().events.map((event) => ({ ...event, after: 9 })) },
      'not-a-session',
    ],
    ['a head that is not there', { ...played(), head: 99 }, 'not-a-session'],
    [
      'a source that is not base64',
      { ...played(), scenario: { ...played().scenario, source: '!!' } },
      'damaged-source',
    ],
    [
      'a source that does not inflate',
      { ...played(), scenario: { ...played().scenario, source: 'AAAA' } },
      'damaged-source',
    ],
  ])('%s is refused by a value', (_, json, fault) => {
    expect(openSessionFile(json)).toMatchObject({ fault });
  });

  it.each([
    ['a field too many', { type: 'note.add', text: 'Mevrouw De Vries' }, 'unknown-event'],
    ['a goal in own words', { type: 'goal.set', goal: 'Mevrouw De Vries' }, 'unknown-target'],
    ['a reason in own words', { ...choose, reason: 'Mevrouw De Vries' }, 'unknown-target'],
  ])('has no free text in its log: %s is refused', (_, order, code) => {
    const written = session(ex, [{ by: 'table', ...order } as ExerciseOrder], playing(ex, [advanceTo(30)]));
    expect(written.refused.at(-1)).toBe(code);
    const file = toSessionFile(ex, { log: written.log, sources: SOURCES, hashes: [], end: false });
    expect(JSON.stringify(file)).not.toContain('De Vries');
  });

  it('keeps library files under library/', () => {
    const files = { 'scenario.yaml': 'a' };
    const library = { 'x.yaml': 'b', 'texts/en.x.yaml': 'c' };
    expect(splitLibrary(joinLibrary(files, library))).toEqual({ files, library });
  });
});
