import type { Found } from '../findings/found.ts';
import { type Problem, problem, problemAt } from '../findings/problem.ts';
import { partOf } from '../reading/part-of.ts';
import type { Mark } from '../reading/walk.ts';

/** A sentence of more words than this has to be read twice. */
const SENTENCE_WORDS = 22;
/** A word of more letters than this is hard to read aloud; parts between hyphens count apart. */
const WORD_LETTERS = 20;
/** Words of ten letters and more are long; in a text of some length at most this share of them. */
const LONG_LETTERS = 10;
const LONG_SHARE = 0.3;
const LONG_TEXT = 8;
/** What is not read aloud at the table: notes for the facilitator and names. */
const NOT_READ = /\.(expect|title)$/;

/** What makes a text harder than B1 (W18), the first reason only: a long sentence, a very long word, or too many long words. */
export function aboveB1(mark: Mark): Found[] {
  const found = NOT_READ.test(mark.path.join('.')) ? null : hardPart(mark.text);
  return found ? [{ place: partOf(mark, found), problem: found }] : [];
}

/** The first reason why a text is harder than B1, with the letters it is about; null: it is not. */
export function hardPart(text: string): Problem | null {
  return longSentence(text) ?? longWord(text) ?? manyLongWords(text);
}

function longSentence(text: string): Problem | null {
  for (const { 0: sentence, index } of text.matchAll(/[^.!?:;\n]+[.!?:;]*/g)) {
    const found = wordsIn(sentence).length;
    const start = index + (sentence.length - sentence.trimStart().length);
    if (found > SENTENCE_WORDS)
      return problemAt(
        problem('sentence-too-long', { found, limit: SENTENCE_WORDS }),
        start,
        index + sentence.trimEnd().length,
      );
  }
  return null;
}

function longWord(text: string): Problem | null {
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    if (word.length <= WORD_LETTERS || isArgument(text, index)) continue;
    const found = problem('word-too-long', { name: word, found: word.length, limit: WORD_LETTERS });
    return problemAt(found, index, index + word.length);
  }
  return null;
}

function manyLongWords(text: string): Problem | null {
  const words = wordsIn(text);
  const long = words.filter((word) => word.length >= LONG_LETTERS).length;
  if (words.length < LONG_TEXT || long <= words.length * LONG_SHARE) return null;
  return problem('many-long-words', { found: long, total: words.length });
}

const wordsIn = (text: string): string[] => text.replace(/\{[^{}]*\}/g, 'x').match(/\p{L}+/gu) ?? [];

/** The name of an argument, as `{indoorC}`, is not read. */
const isArgument = (text: string, index: number): boolean =>
  text.lastIndexOf('{', index) > text.lastIndexOf('}', index);
