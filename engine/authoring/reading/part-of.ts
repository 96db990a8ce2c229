import { offsetInScalar, type Place } from '../findings/source-file.ts';
import type { Mark } from './walk.ts';

/** The letters of a mark that a problem is about. */
export function partOf(mark: Mark, found: { start?: number; end?: number }): Place {
  if (found.start === undefined) return mark.place;
  const start = offsetInScalar(mark.place, mark.text, found.start);
  return { file: mark.place.file, start, end: offsetInScalar(mark.place, mark.text, found.end ?? mark.text.length) };
}
