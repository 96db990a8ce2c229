import type { Traveller } from './picture.ts';

/** Where someone is at a minute, on the straight line between start and end. */
export function placeOf(traveller: Traveller, minute: number): [number, number] {
  const length = traveller.untilMinute - traveller.startMinute;
  const share = length <= 0 ? 1 : Math.min(1, Math.max(0, (minute - traveller.startMinute) / length));
  const { fromX, fromY, toX, toY } = traveller;
  return [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share];
}
