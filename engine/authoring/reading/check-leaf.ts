import type { Scalar } from 'yaml';
import { suggestDuration } from '../../model/index.ts';
import { type Problem, problem } from '../findings/problem.ts';
import { suggestWord } from '../findings/suggest-word.ts';
import { versionThatReads } from './format-version.ts';
import { definitionOf, type Shape } from './schema-shape.ts';

interface Leaf {
  value: unknown;
  wrong: Problem | null;
}

/** Words that YAML 1.2 reads as text and people mean as true or false. */
const TRUTH_WORDS: Record<string, boolean> = {
  on: true,
  yes: true,
  ja: true,
  aan: true,
  waar: true,
  off: false,
  no: false,
  nee: false,
  uit: false,
  onwaar: false,
};

/** Checks one scalar against its schema; a text that YAML took for a number is put back as written. */
export function checkLeaf(shape: Shape, node: Scalar, key: string): Leaf {
  const value = shape.type === 'string' ? asText(node) : node.value;
  const kind = shape.meaning?.kind;
  if ((kind === 'duration' || kind === 'moment') && typeof node.value === 'number') {
    const text = String(node.source ?? node.value);
    return { value: undefined, wrong: problem('bad-duration', { text }, suggestDuration(text)) };
  }
  const wrong = mismatch(shape, value, key);
  return { value: wrong ? undefined : value, wrong };
}

function asText(node: Scalar): unknown {
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

function mismatch(shape: Shape, value: unknown, key: string): Problem | null {
  const parsed = shape.schema.safeParse(value);
  if (parsed.success) return null;
  if (shape.type === 'boolean') return notBoolean(value, key);
  if (shape.type === 'enum' || shape.type === 'literal') return notOneOf(shape, value, key);
  const issue = parsed.error.issues[0];
  if (shape.type === 'number' && typeof value === 'number' && issue) return outOfBounds(shape, value, key);
  if (shape.type === 'number') return problem('wrong-type', { key, expected: 'number' }, numberIn(value));
  if (issue?.code === 'too_big') return problem('text-too-long', { key, limit: Number(issue.maximum) });
  if (issue?.code === 'too_small') return problem('value-missing', { key });
  return problem('wrong-form', { text: String(value), example: shape.meaning?.example ?? '' });
}

/** `true` or `false` for a word that people mean so (`ja`, `off`) and YAML reads as text; null for any other value. */
export function truthMeant(value: unknown): 'true' | 'false' | null {
  const word = typeof value === 'string' ? value.toLowerCase() : '';
  if (!Object.hasOwn(TRUTH_WORDS, word)) return null;
  return TRUTH_WORDS[word] ? 'true' : 'false';
}

function notBoolean(value: unknown, key: string): Problem {
  const meant = truthMeant(value);
  if (meant !== null) return problem('yaml-boolean', { text: String(value) }, meant);
  const quoted = value === 'true' || value === 'false' ? value : null;
  return problem('wrong-type', { key, expected: 'boolean' }, quoted);
}

function notOneOf(shape: Shape, value: unknown, key: string): Problem {
  const definition = definitionOf(shape.schema);
  const known = (shape.type === 'enum' ? Object.values(definition.entries) : definition.values).map(String) as string[];
  const text = String(value);
  if (key === 'format' && typeof value === 'number') return otherFormat(value, known);
  return problem('not-one-of', { text, known: known.join(', ') }, suggestWord(text, known));
}

/** The number that stands between quotes, or before a percent sign. */
function numberIn(value: unknown): string | null {
  const [, number, percent] = /^\s*(-?\d+(?:[.,]\d+)?)\s*(%?)\s*$/.exec(String(value)) ?? [];
  if (number === undefined) return null;
  const read = Number(number.replace(',', '.'));
  return String(percent === '%' ? read / 100 : read);
}

function otherFormat(found: number, known: readonly string[]): Problem {
  const id = found < Math.min(...known.map(Number)) ? 'older-format' : 'newer-format';
  return problem(id, { found, known: known.join(', '), version: versionThatReads(found) });
}

function outOfBounds(shape: Shape, value: number, key: string): Problem {
  const { minValue, maxValue } = shape.schema as unknown as { minValue: number | null; maxValue: number | null };
  const whole = Number.isInteger(value) || shape.schema.safeParse(Math.round(value)).success === false;
  if (!whole) return problem('not-whole', { key, value });
  return problem('out-of-bounds', { key, value, low: bound(minValue, '−∞'), high: bound(maxValue, '∞') });
}

function bound(limit: number | null, endless: string): string {
  return limit === null || !Number.isFinite(limit) || Math.abs(limit) >= Number.MAX_SAFE_INTEGER
    ? endless
    : String(limit);
}
