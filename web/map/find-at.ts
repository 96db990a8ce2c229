import type { CompiledNeighbourhood, Point } from '../../engine/index.ts';
import type { Chosen } from './picture.ts';

/**
 * What lies at a point of the map: a venue or asset whose mark is there, else a dwelling, else the nearest street.
 * @param reach how far off a press may be, in metres.
 */
export function findAt(hood: CompiledNeighbourhood, [x, y]: Point, reach: number): Chosen {
  const venue = nearest(hood.venues, x, y, reach);
  if (venue >= 0) return { venue };
  const asset = nearest(hood.assets, x, y, reach);
  if (asset >= 0) return { asset };
  const home = hood.households.findIndex((household) => isInside(household.ring, x, y));
  if (home >= 0) return { household: home };
  const street = nearestStreet(hood, x, y, reach);
  return street >= 0 ? { street } : null;
}

function nearest(places: readonly { x: number; y: number }[], x: number, y: number, reach: number): number {
  let best = -1;
  let least = reach * reach;
  places.forEach((place, row) => {
    const far = (place.x - x) ** 2 + (place.y - y) ** 2;
    if (far <= least) {
      least = far;
      best = row;
    }
  });
  return best;
}

function nearestStreet(hood: CompiledNeighbourhood, x: number, y: number, reach: number): number {
  let best = -1;
  let least = reach;
  hood.streets.forEach((street, row) => {
    for (let i = 1; i < street.line.length; i++) {
      const far = distanceToSegment(x, y, street.line[i - 1]!, street.line[i]!);
      if (far <= least) {
        least = far;
        best = row;
      }
    }
  });
  return best;
}

function distanceToSegment(x: number, y: number, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / length));
  return Math.sqrt((x - a[0] - along * dx) ** 2 + (y - a[1] - along * dy) ** 2);
}

/** Whether a point lies in a ring, by the parity of crossings. */
export function isInside(ring: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[j]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
