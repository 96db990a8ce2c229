import type { CompiledNeighbourhood } from '../../model/index.ts';

/** Rows of the households whose place lies inside a ring (metres), ascending. A place on the border may fall either way, but always the same. */
export function householdRowsInside(ring: readonly (readonly [number, number])[], n: CompiledNeighbourhood): number[] {
  return n.households.flatMap((household, row) => (isInside(household.x, household.y, ring) ? [row] : []));
}

/** Even-odd rule: a ray to the east crosses the ring an odd number of times. */
function isInside(x: number, y: number, ring: readonly (readonly [number, number])[]): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i] ?? [0, 0];
    const [xj, yj] = ring[j] ?? [0, 0];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
