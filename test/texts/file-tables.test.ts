import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../engine/texts/index.ts';
import { FILE_TABLES, type FileKey } from '../../engine/texts/say-file.ts';

const KEYS = Object.keys(FILE_TABLES.nl) as FileKey[];
const names = (text: string) => [...new Set(text.match(/\{\w+/g) ?? [])].sort();

test('every sentence is there in both languages, reads as ICU, and takes the same arguments', () => {
  expect(Object.keys(FILE_TABLES.en)).toEqual(KEYS);
  for (const key of KEYS) {
    expect(names(FILE_TABLES.en[key]), key).toEqual(names(FILE_TABLES.nl[key]));
    for (const language of LANGUAGES) {
      expect(FILE_TABLES[language][key].trim(), key).not.toBe('');
      expect(() => new IntlMessageFormat(FILE_TABLES[language][key], language), key).not.toThrow();
    }
  }
});

test('sentences are short: at most twenty words', () => {
  for (const language of LANGUAGES) {
    for (const key of KEYS) {
      for (const sentence of FILE_TABLES[language][key].split(/(?<=[.?!])\s+/)) {
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
      }
    }
  }
});
