import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import {
  DEBUG_TABLES,
  LANGUAGES,
  type Language,
  REPORT_TABLES,
  STUDIO_TABLES,
  TERMINAL_TABLES,
  type TerminalKey,
  UI_KEYS,
  type UiKey,
} from '../../engine/texts/index.ts';
import { TABLES } from '../../engine/texts/say.ts';

type Part = { type: number; value?: unknown; options?: Record<string, { value: Part[] }> };
const LITERAL = 0;
const POUND = 7;

const ast = (language: Language, key: UiKey) =>
  new IntlMessageFormat(TABLES[language][key], language).getAst() as unknown as Part[];

/** Names of the arguments of a message, sorted; a language may count (`plural`) where another need not. */
function argumentsOf(parts: Part[]): string[] {
  const found = parts.flatMap((part) => {
    if (part.type === LITERAL || part.type === POUND) return [];
    const inner = Object.values(part.options ?? {}).flatMap((option) => argumentsOf(option.value));
    return [String(part.value), ...inner];
  });
  return [...new Set(found)].sort();
}

/** The longest text a message can become: each argument counts as one word, of a choice the longest branch. */
function longest(parts: Part[]): string {
  return parts
    .map((part) => {
      if (part.type === LITERAL) return String(part.value);
      const branches = Object.values(part.options ?? {}).map((option) => longest(option.value));
      return branches.sort((a, b) => b.length - a.length)[0] ?? '1';
    })
    .join('');
}

const words = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const sentences = (text: string) => text.split(/(?<=[.?!])\s+/);

describe.each(LANGUAGES)('sentences in %s', (language) => {
  test('each reads as ICU and has at most twenty words a sentence', () => {
    const tooLong = (key: UiKey) => sentences(longest(ast(language, key))).some((sentence) => words(sentence) > 20);
    expect(UI_KEYS.filter(tooLong)).toEqual([]);
  });

  test('every key has a sentence', () => {
    expect(Object.keys(TABLES[language]).sort()).toEqual([...UI_KEYS].sort());
    expect(UI_KEYS.filter((key) => TABLES[language][key].trim() === '')).toEqual([]);
  });
});

test('both languages take the same arguments', () => {
  const differs = (key: UiKey) => String(argumentsOf(ast('en', key))) !== String(argumentsOf(ast('nl', key)));
  expect(UI_KEYS.filter(differs)).toEqual([]);
});

test('every refusal says why and what to do next: two sentences or more', () => {
  const refusals = UI_KEYS.filter((key) => key.startsWith('refusal.'));
  for (const language of LANGUAGES) {
    expect(refusals.filter((key) => sentences(TABLES[language][key]).length < 2)).toEqual([]);
  }
});

describe.each([
  ['studio', STUDIO_TABLES],
  ['report', REPORT_TABLES],
  ['inside', DEBUG_TABLES],
] as const)('sentences of the %s', (_, tables: Record<Language, Record<string, string>>) => {
  test('are there in both languages, with the same arguments', () => {
    const keys = Object.keys(tables.nl);
    expect(Object.keys(tables.en).sort()).toEqual([...keys].sort());
    const read = (language: Language, key: string) =>
      new IntlMessageFormat(tables[language][key]!, language).getAst() as unknown as Part[];
    expect(keys.filter((key) => String(argumentsOf(read('nl', key))) !== String(argumentsOf(read('en', key))))).toEqual(
      [],
    );
  });
});

describe('sentences of the terminal', () => {
  const { nl, en } = TERMINAL_TABLES;
  const keys = Object.keys(nl) as TerminalKey[];
  const read = (language: Language, key: TerminalKey) =>
    new IntlMessageFormat(TERMINAL_TABLES[language][key], language).getAst() as unknown as Part[];

  test('are there in both languages, with the same arguments, and short', () => {
    expect(Object.keys(en)).toEqual(keys);
    expect(keys.filter((key) => String(argumentsOf(read('nl', key))) !== String(argumentsOf(read('en', key))))).toEqual(
      [],
    );
    const tooLong = (language: Language) => (key: TerminalKey) =>
      sentences(longest(read(language, key))).some((sentence) => words(sentence) > 25);
    expect([keys.filter(tooLong('nl')), keys.filter(tooLong('en'))]).toEqual([[], []]);
  });
});
