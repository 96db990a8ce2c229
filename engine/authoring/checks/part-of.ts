import { offsetInScalar } from '../findings/source-file.ts';
import type { Mark } from '../reading/walk.ts';

/** The letters of a mark that a problem is about. */
export function partOf(mark: Mark, found: { start?: number; end?: number }) {
  if (found.start === undefined) return mark.place;
  const start = offsetInScalar(mark.place, mark.text, found.start);
  return { file: mark.place.file, start, end: offsetInScalar(mark.place, mark.text, found.end ?? mark.text.length) };
}
