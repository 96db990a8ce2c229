import { describe, expect, it } from 'vitest';
import { type JsonSchema, keysOf, meaningIn, schemasAt, valuesOf } from '../../web/studio/schema-at.ts';
import { yamlSpot } from '../../web/studio/yaml-path.ts';

/** The cursor is where the bar stands. */
function spotOf(marked: string) {
  return yamlSpot(marked.replace('|', ''), marked.indexOf('|'));
}

describe('where a cursor stands in YAML that is half typed', () => {
  it.each([
    ['a key at the top', 'format: 1\nti|', { path: [], valueKey: null, word: 'ti', beside: ['format'] }],
    ['a value at the top', 'crisis: pow|', { path: [], valueKey: 'crisis', word: 'pow' }],
    [
      'a key in a map',
      'clock:\n  start: 2026\n  en|',
      { path: ['clock'], valueKey: null, word: 'en', beside: ['start'] },
    ],
    ['a value in a map', 'clock:\n  step: |', { path: ['clock'], valueKey: 'step', word: '' }],
    ['the first key of an element', 'timeline:\n  - i|', { path: ['timeline', '0'], valueKey: null, word: 'i' }],
    [
      'a later key of an element',
      'timeline:\n  - id: a\n    at: 0h\n    ch|\n  - id: b',
      { path: ['timeline', '0'], valueKey: null, word: 'ch', beside: ['at', 'id'] },
    ],
    [
      'a list that is not further in',
      'timeline:\n- id: a\n  at|',
      { path: ['timeline', '0'], valueKey: null, word: 'at' },
    ],
    [
      'a value of an element',
      'timeline:\n  - id: a\n    channel: ra|',
      { path: ['timeline', '0'], valueKey: 'channel' },
    ],
    [
      'two maps deep',
      'decisions:\n  warm:\n    opens:\n      a|',
      { path: ['decisions', 'warm', 'opens'], valueKey: null, word: 'a' },
    ],
    ['after a comment and an empty line', 'clock:\n\n  # when\n  st|', { path: ['clock'], valueKey: null, word: 'st' }],
    ['braces', 'clock: {start: 2026, en|', { path: ['clock'], valueKey: null, word: 'en', beside: ['start'] }],
    ['a value in braces', 'clock: {step: 1|', { path: ['clock'], valueKey: 'step', word: '1' }],
    ['a list in brackets', 'cut: [kort, av|', { path: ['cut'], valueKey: '0', word: 'av' }],
    ['braces in brackets', 'do: [{fail: x}, {in|', { path: ['do', '0'], valueKey: null, word: 'in' }],
    [
      'braces in an element',
      'timeline:\n  - id: a\n    say: {sc|',
      { path: ['timeline', '0', 'say'], valueKey: null, word: 'sc' },
    ],
    ['after closed braces', 'clock: {start: 1}\nti|', { path: [], valueKey: null, word: 'ti', beside: ['clock'] }],
    ['a comma inside quotes', 'say: {screen: "Ja, nee", al|', { path: ['say'], valueKey: null, word: 'al' }],
  ])('knows %s', (_, text, spot) => {
    expect(spotOf(text)).toMatchObject(spot);
  });
});

const SCHEMA: JsonSchema = {
  properties: {
    step: { enum: ['5m', '15m'], description: 'one tick' },
    cut: { items: { enum: ['kort', 'lang'] } },
    opens: { properties: { at: { type: 'string', description: 'when it opens', 'x-meaning': { kind: 'moment' } } } },
    parts: { additionalProperties: { anyOf: [{ properties: { a: { type: 'boolean' } } }, { properties: { b: {} } }] } },
  },
  required: ['step'],
};

describe('what may stand somewhere by the schema', () => {
  it('is the keys of a map with what they mean', () => {
    const keys = keysOf(schemasAt(SCHEMA, []));
    expect(keys.map(({ name }) => name)).toEqual(['step', 'cut', 'opens', 'parts']);
    expect(keys[0]).toEqual({ name: 'step', about: 'one tick', required: true });
    expect(keysOf(schemasAt(SCHEMA, ['opens']))).toEqual([{ name: 'at', about: 'when it opens', required: false }]);
  });

  it('is the keys of every alternative, under whatever id', () => {
    expect(keysOf(schemasAt(SCHEMA, ['parts', 'anything'])).map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it.each([
    [['step'], ['5m', '15m']],
    [
      ['cut', '0'],
      ['kort', 'lang'],
    ],
    [
      ['parts', 'x', 'a'],
      ['true', 'false'],
    ],
    [['nothing', 'here'], []],
  ])('is at %j the words %j', (path, words) => {
    expect(valuesOf(schemasAt(SCHEMA, path))).toEqual(words);
  });

  it('knows which text is a moment', () => {
    expect(meaningIn(schemasAt(SCHEMA, ['opens', 'at']))).toEqual({ kind: 'moment' });
    expect(meaningIn(schemasAt(SCHEMA, ['step']))).toBeNull();
  });
});
