import { describe, expect, test } from 'vitest';
import { append, foldHashed, foldPath, pathTo, stateHash, undo } from '../../engine/index.ts';
import { columnRows, kindsOf, rowNames, valueText } from '../../web/debug/column-rows.ts';
import { inspect } from '../../web/debug/inspection.ts';
import { advanceTo, playing, START, tinyExercise } from '../support/tiny-exercise.ts';

const exercise = tinyExercise();
const { log } = playing(exercise, [advanceTo(30), { type: 'note.add', by: 'table' }, advanceTo(300), advanceTo(900)]);

describe('an exercise looked into', () => {
  test('shows after every event the state that folding its own course gives, also of one that was taken back', () => {
    const back = undo(log);
    const state = foldPath(exercise, pathTo(back, back.head));
    const both = append(exercise, back, state, advanceTo(60)).log;
    expect(both.events.at(-1)?.after).toBe(back.head);
    const inspection = inspect(exercise, both, []);
    for (const { seq } of [...both.events, ...both.events.toReversed()]) {
      const moment = inspection.momentOf(seq);
      expect([moment.event?.seq, moment.state.seq, moment.hash]).toEqual([
        seq,
        seq,
        stateHash(exercise, foldPath(exercise, pathTo(both, seq))),
      ]);
      expect(moment.before.seq).toBe(moment.event?.after);
    }
    expect(inspection.momentOf(-1)).toMatchObject({ event: null, facts: [], hash: expect.any(String) });
  });

  test('lays what the file recorded beside it, where it recorded anything', () => {
    const { hashes } = foldHashed(exercise, pathTo(log, log.head));
    const inspection = inspect(exercise, log, hashes);
    expect(inspection.momentOf(log.head).recorded?.hash).toBe(inspection.momentOf(log.head).hash);
    expect(inspection.momentOf(0).recorded).toBeNull();
  });

  test('stops before the event at which the engine fails, and says which one that is', () => {
    const failing = log.events.findLast(({ type }) => type === 'clock.advance')!.seq;
    const events = log.events.map((event) =>
      event.seq === failing
        ? new Proxy(event, { get: (of, name) => (name === 'to' ? fail() : Reflect.get(of, name)) })
        : event,
    );
    const inspection = inspect(exercise, { ...log, events }, []);
    expect(inspection.momentOf(failing - 1).failed).toBeNull();
    const moment = inspection.momentOf(log.head);
    expect(moment.failed).toMatchObject({ seq: failing, error: new Error('planted') });
    expect(moment.state.seq).toBe(failing - 1);
  });
});

function fail(): never {
  throw new Error('planted');
}

describe('the columns of one row', () => {
  const [before, state] = [foldPath(exercise, []), foldPath(exercise, pathTo(log, log.head))];

  test('are all there, each with its unit and meaning, and with both values', () => {
    const names = columnRows(exercise, 'household', 1, state, before).map(({ name }) => name);
    expect(names).toContain('indoorC');
    expect(names).toContain('needs.warmth');
    const width = exercise.model.layout.columns
      .filter(({ per }) => per.startsWith('household'))
      .reduce((sum, { length }) => sum + length / exercise.model.counts.household, 0);
    expect(names).toHaveLength(width);
    const minute = columnRows(exercise, 'global', 0, state, before).find(({ name }) => name === 'minute');
    expect(minute).toMatchObject({ value: 900, unit: 'min', doc: 'minute of this tick' });
  });

  test('have a name for every row of every kind', () => {
    for (const kind of kindsOf(exercise)) {
      const names = rowNames(exercise, kind);
      expect(names).toHaveLength(exercise.model.counts[kind]);
      expect(names.every((name) => typeof name === 'string' && name !== '')).toBe(true);
    }
  });

  test.each([
    [5, 'bits', '5 (101)'],
    [12.3456789, '°C', '12.3457'],
    [20, 'min', '20'],
    [0.5, '', '0.5'],
  ])('are written so that they can be read: %s %s', (value, unit, text) => {
    expect(valueText(value, unit)).toBe(text);
  });
});

test('an exercise that has not begun has only its start', () => {
  const inspection = inspect(exercise, { events: [], head: -1 }, []);
  expect(inspection.momentOf(-1).event).toBeNull();
  const begun = append(exercise, { events: [], head: -1 }, inspection.momentOf(-1).state, START).log;
  expect(inspect(exercise, begun, []).momentOf(0).event?.type).toBe('exercise.start');
});
