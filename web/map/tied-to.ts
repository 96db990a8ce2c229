import type { CompiledNeighbourhood } from '../../engine/index.ts';

/** Rows of the households that a household has a tie with, ascending. */
export function tiedTo(hood: CompiledNeighbourhood, row: number): number[] {
  const others = new Set<number>();
  for (const tie of hood.ties) {
    if (tie.a === row) others.add(tie.b);
    if (tie.b === row) others.add(tie.a);
  }
  return [...others].sort((a, b) => a - b);
}
