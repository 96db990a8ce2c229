import type { MoveTarget } from '../model/index.ts';
import { MOVE_TO } from './moving.ts';

/** A place to go to as the columns `roundTo` and `leaveTo` hold it. */
export function moveCode(to: MoveTarget): number {
  if (typeof to === 'object') return to.venue;
  return to === 'family' ? MOVE_TO.family : to === 'neighbours' ? MOVE_TO.neighbours : MOVE_TO.warmPlace;
}
