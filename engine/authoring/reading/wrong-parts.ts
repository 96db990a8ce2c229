import type { Found } from '../findings/found.ts';
import type { Place } from '../findings/source-file.ts';
import type { Located } from './walk.ts';

/**
 * Tells of a place whether it lies in the same part (an inject, a decision, a storyline, a variable) as an error, which may be the cause
 * of whatever else is found there.
 */
export function wrongParts(errors: readonly Found[], places: ReadonlyMap<string, Located>): (place: Place) => boolean {
  if (errors.length === 0) return () => false;
  const parts = [...places].filter(([path]) => path.split('.').length === 2).map(([, located]) => partOf(located));
  const wrong = parts.filter((part) => errors.some(({ place }) => holds(part, place)));
  return (place) => wrong.some((part) => holds(part, place));
}

const partOf = ({ key, value }: Located): Place => ({ ...value, start: key?.start ?? value.start });

const holds = (part: Place, place: Place): boolean =>
  part.file === place.file && part.start <= place.start && place.end <= part.end;

/** Whether two places share a letter. */
export const overlaps = (one: Place, other: Place): boolean =>
  one.file === other.file && one.start < other.end && other.start < one.end;
