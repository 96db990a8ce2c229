import type { Problem } from './problem.ts';
import type { Place } from './source-file.ts';

/** Something wrong at a place of a file. */
export interface Found {
  place: Place;
  problem: Problem;
  /** The other place it concerns: the first of two duplicates. */
  other?: Place;
  /** In how many other places the same is wrong. */
  more?: number;
}
