import type { Exercise } from '../../engine/exercise/index.ts';
import { shippedExercises } from '../support/shipped.ts';

let made: ((seed: string) => Exercise) | null = null;

/** The shipped power outage in Wilgenhoek with a ledger; files are read and compiled once per test file. */
export function shippedExercise(seed: string): Exercise {
  made ??= shippedExercises('stroomuitval-72-uur', 'wilgenhoek', true);
  return made(seed);
}
