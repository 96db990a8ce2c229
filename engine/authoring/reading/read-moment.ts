import { type Moment, parseDuration, suggestDuration } from '../../model/index.ts';
import { type Problem, problem, problemAt } from '../findings/problem.ts';
import { suggestWord } from '../findings/suggest-word.ts';
import type { Names } from './names.ts';

/** Whole minutes of a duration, or E7 with the right spelling. */
export function readDuration(text: string): number | Problem {
  return parseDuration(text) ?? problem('bad-duration', { text }, suggestDuration(text));
}

/** A minute (`2h`), a range of whole minutes (`2h..4h`), or the name of a declared duration. */
export function readMoment(text: string, names: Names): Moment | Problem {
  if (names.durations.has(text)) return { variable: text };
  const [from = '', to, ...rest] = text.split('..');
  if (to !== undefined && rest.length === 0) return readRange(text, from, to);
  const minute = parseDuration(text);
  if (minute !== null) return { minute };
  const spelled = suggestDuration(text);
  if (spelled !== null || !/^[a-z][A-Za-z0-9]*$/.test(text)) return problem('bad-duration', { text }, spelled);
  const likely = suggestWord(text, names.durations);
  return problem('unknown-reference', { what: 'variable', name: text }, likely);
}

function readRange(text: string, from: string, to: string): Moment | Problem {
  const start = readDuration(from);
  if (typeof start !== 'number') return problemAt(start, 0, from.length);
  const end = readDuration(to);
  if (typeof end !== 'number') return problemAt(end, from.length + 2, text.length);
  return end < start ? problem('range-backwards', { text }) : { from: start, to: end };
}
