import { parseDuration } from '../../model/index.ts';
import type { Found } from '../findings/found.ts';
import { type Problem, problem, problemAt } from '../findings/problem.ts';
import { isRecord } from '../reading/merge-parts.ts';
import { entries } from '../reading/names-of-source.ts';
import { partOf } from '../reading/part-of.ts';
import type { Mark } from '../reading/walk.ts';
import type { Checked } from './checked.ts';

/** What is told during play: only there does a number stand beside the model's. */
const TOLD = /^(timeline|storylines)\..*\.say\.(screen|aloud)$/;

/** Measures of which the model has its own number, and the arguments that read it. */
const MEASURES: { pattern: RegExp; cure: string }[] = [
  { pattern: /(?<![\w.,])-?\d+(?:[.,]\d+)?\s*(?:°\s*C?|graden|degrees)(?!\w)/gi, cure: '{outdoorC}' },
  { pattern: /(?<![\w.,])\d+\s*(?:km\/u|km\/h|kilometer per uur|kilometres an hour)(?!\w)/gi, cure: '{wind}' },
  { pattern: /(?<![\w.,])\d+\s*(?:cm|centimeter|centimetres)\s+(?:sneeuw|of snow|snow)(?!\w)/gi, cure: '{snow}' },
  { pattern: /(?<![\w.,])\d+\s+(?:zieken|mensen (?:zijn )?ziek|people (?:are )?ill)(?!\w)/gi, cure: '{ill}' },
];

/** Homes and people that the model counts: so many per cent of them, or so many without something. */
const COUNTED =
  /(?<![\w.,])(?:\d+\s*(?:%|procent|per ?cent)\s+(?:van\s+|of\s+)?(?:de\s+|alle\s+|the\s+|all\s+)?(?:huizen|huishoudens|woningen|straten|homes|households|houses|streets)|\d+\s+(?:huizen|huishoudens|woningen|homes|households|houses)\s+(?:\w+\s+){0,2}(?:zonder|without|geen|no)\s+\w+)/i;

/** Lengths of time, which a declared duration may hold. */
const HOURS = /(?<![\w.,])(\d+)\s*(uur|hours?|dagen|days?|minuten|minutes?)(?!\w)/gi;
const UNIT: Record<string, string> = { u: 'h', h: 'h', d: 'd', m: 'm' };

/** Numbers in a told text that the model or the declared state also has (W21): they go wrong as soon as that changes. */
export function numbersOfTheModel(checked: Checked): Found[] {
  return checked.marks.flatMap((mark) => {
    if (mark.meaning?.kind !== 'text' || !TOLD.test(mark.path.join('.'))) return [];
    const wrong = measured(mark) ?? counted(mark) ?? declared(mark, checked.source);
    return wrong ? [{ place: partOf(mark, wrong), problem: wrong }] : [];
  });
}

function measured({ text, path }: Mark): Problem | null {
  for (const { pattern, cure } of MEASURES) {
    const [match] = text.matchAll(pattern);
    if (!match) continue;
    const ofHome = cure === '{outdoorC}' && path[0] === 'storylines';
    const found = problem('number-of-model', { text: match[0], cure: ofHome ? '{indoorC}' : cure });
    return problemAt(found, match.index, match.index + match[0].length);
  }
  return null;
}

function counted({ text }: Mark): Problem | null {
  const match = COUNTED.exec(text);
  if (!match) return null;
  return problemAt(problem('number-of-homes', { text: match[0] }), match.index, match.index + match[0].length);
}

/** A length of time that is the start of a declared duration. */
function declared({ text }: Mark, source: Record<string, unknown>): Problem | null {
  for (const { 0: written, 1: number = '', 2: word = '', index } of text.matchAll(HOURS)) {
    const minutes = parseDuration(`${Number(number)}${UNIT[word[0] ?? ''] ?? ''}`);
    const same = entries(source.state).find(
      ([, item]) =>
        isRecord(item) && item.type === 'duration' && minutes !== null && parseDuration(String(item.start)) === minutes,
    );
    if (!same || minutes === 0) continue;
    return problemAt(problem('number-of-state', { text: written, name: same[0] }), index, index + written.length);
  }
  return null;
}
