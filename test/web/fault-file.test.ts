import { describe, expect, test } from 'vitest';
import { type ExerciseOrder, stateHash } from '../../engine/index.ts';
import { cleanError } from '../../web/session/fault/clean-error.ts';
import { faultFileOf } from '../../web/session/fault/fault-file.ts';
import { traceOf } from '../../web/session/fault/trace-of.ts';
import { advanceTo, playing, tinyExercise } from '../support/tiny-exercise.ts';

/** Words that somebody typed; in one piece too, so that nothing that splits at blanks hides them. */
const MARKER = 'MevrouwZonnestraal';
const WORDS = `${MARKER} van de bakker`;

/** Thrown somewhere with words in everything that an error has. */
function markedError(): Error {
  const error = new TypeError(`cannot read "${WORDS}"\n    at ${MARKER} (/home/${MARKER}/${MARKER}.js:1:1)`);
  error.stack = `TypeError: ${error.message}
    at advance (https://${MARKER}.nl/${MARKER}/assets/index-a1B2.js?${MARKER}:10:20)
    at Object.${MARKER} van [as ${MARKER}] (file:///home/${MARKER}/${WORDS}.html:3:4)
    at https://example.org/engine.js:5:6
advance@blob:null/${MARKER}:7:8`;
  return error;
}

/** One of each kind, with words wherever a text can stand. */
const ORDERS: ExerciseOrder[] = [
  { type: 'exercise.start', by: 'facilitator', cut: 'lang', calm: false, tableStreets: [MARKER, WORDS] },
  { type: 'inject.play', by: 'facilitator', inject: MARKER },
  { type: 'decision.choose', by: 'table', decision: MARKER, option: WORDS, reason: MARKER, division: { [MARKER]: 1 } },
  {
    type: 'decision.choose',
    by: 'table',
    decision: '',
    own: { action: MARKER, asked: {}, target: { street: MARKER } },
  },
  { type: 'action.order', by: 'table', action: WORDS, asked: { household: MARKER }, target: { venue: MARKER } },
  { type: 'effect.apply', by: 'facilitator', effects: [{ say: WORDS, [MARKER]: MARKER }] },
  { type: 'network.add', by: 'table', ties: [{ a: MARKER, b: WORDS }] },
  { type: 'preparation.choose', by: 'table', preparation: MARKER },
  { type: 'fact.ask', by: 'table', fact: WORDS },
  { type: 'goal.set', by: 'table', goal: MARKER },
  { type: 'note.add', by: 'table', text: WORDS } as ExerciseOrder,
];

describe('what may be sent of a failure', () => {
  const exercise = tinyExercise({ id: WORDS, version: MARKER }, WORDS);
  const at = playing(exercise, [advanceTo(30)]);
  const played = { exercise, log: at.log, state: at.state };

  test.each(ORDERS)('nothing that somebody typed: $type', (order) => {
    const trace = traceOf('apply', markedError(), { exercise, state: at.state, order });
    const text = JSON.stringify(faultFileOf(trace, played, `Mozilla/5.0 (${MARKER}) Chrome/150.0.0 ${MARKER}`));
    expect(text).not.toContain('Zonnestraal');
    expect(text).not.toContain('bakker');
    expect(JSON.parse(text)).toMatchObject({ seed: null, order: { type: order.type, by: order.by } });
  });

  test('but what was asked by the ids of the exercise, after which state, and that state’s hash', () => {
    const plain = tinyExercise();
    const { log, state } = playing(plain, [advanceTo(30)]);
    const street = plain.neighbourhood.streets[0]!.id;
    const order: ExerciseOrder = { type: 'action.order', by: 'table', action: 'x', asked: {}, target: { street } };
    const trace = traceOf('apply', new Error(), { exercise: plain, state, order });
    const later = playing(plain, [advanceTo(30), advanceTo(60)]);
    const file = faultFileOf(trace, { exercise: plain, log: later.log, state: later.state }, 'Firefox/151.0');
    expect(file).toMatchObject({
      code: 'apply',
      order: { type: 'action.order', by: 'table', asked: {}, target: { street } },
      at: { seq: state.seq, minute: 30, phase: 'play' },
      hash: stateHash(plain, state),
      seed: '1',
      browser: 'Firefox 151',
      log: { events: log.events.length + 1, head: later.log.head },
    });
    expect(file.scenario?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('without an exercise there is still a file', () => {
    expect(faultFileOf(traceOf('check', new Error('x'), {}), null, '')).toMatchObject({
      code: 'check',
      hash: null,
      scenario: null,
      browser: 'other',
      at: null,
    });
  });
});

describe('an error made clean', () => {
  test('keeps functions, files without their folders, lines and columns', () => {
    expect(cleanError(markedError()).stack).toEqual([
      'advance index-a1B2.js:10:20',
      '? page:3:4',
      '? engine.js:5:6',
      'advance page:7:8',
    ]);
  });

  test.each([
    [new TypeError("Cannot read properties of undefined (reading 'x')"), 'read-of-nothing'],
    [new TypeError('undefined is not an object (evaluating x.y)'), 'read-of-nothing'],
    [new RangeError('Maximum call stack size exceeded'), 'too-deep'],
    [new RangeError('A world of this model has 10 bytes, not 11'), 'other-world'],
    [new Error(WORDS), 'other'],
    ['a word', 'other'],
  ])('tells by a code what it says: %s', (thrown, code) => {
    expect(cleanError(thrown).message).toBe(code);
  });

  test('that came from a worker stays as it was made there', () => {
    const clean = cleanError(new RangeError('too much recursion'));
    expect(cleanError(structuredClone(clean))).toEqual(clean);
    expect(clean.name).toBe('RangeError');
  });
});
