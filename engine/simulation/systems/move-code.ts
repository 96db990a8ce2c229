import type { MoveTarget } from '../../model/index.ts';

/** Codes of `roundTo` below 0. */
export const MOVE_TO = { warmPlace: -1, family: -2, neighbours: -3 } as const;

/** A place to go to as the columns `roundTo` and `leaveTo` hold it. */
export function moveCode(to: MoveTarget): number {
  if (typeof to === 'object') return to.venue;
  return to === 'family' ? MOVE_TO.family : to === 'neighbours' ? MOVE_TO.neighbours : MOVE_TO.warmPlace;
}
