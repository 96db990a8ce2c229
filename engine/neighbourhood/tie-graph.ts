import type { Tie, TieKind } from '../model/index.ts';

/** A growing undirected graph of ties that keeps its own degree and clustering. */
export interface TieGraph {
  readonly ties: Tie[];
  readonly neighbours: readonly (readonly number[])[];
  /** Adds a tie; false when it is there already or would tie a household to itself. */
  add(a: number, b: number, kind: TieKind): boolean;
  has(a: number, b: number): boolean;
  /** Chance that two who both know you know each other: 3 × triangles ÷ connected triples. */
  clustering(): number;
}

export function createTieGraph(households: number): TieGraph {
  const ties: Tie[] = [];
  const neighbours: number[][] = Array.from({ length: households }, () => []);
  const known: Set<number>[] = neighbours.map(() => new Set());
  let triangles = 0;
  let triples = 0;
  return {
    ties,
    neighbours,
    has: (a, b) => known[a]!.has(b),
    clustering: () => (triples === 0 ? 0 : (3 * triangles) / triples),
    add: (a, b, kind) => {
      if (a === b || known[a]!.has(b)) return false;
      for (const other of neighbours[a]!) if (known[b]!.has(other)) triangles++;
      triples += neighbours[a]!.length + neighbours[b]!.length;
      neighbours[a]!.push(b);
      neighbours[b]!.push(a);
      known[a]!.add(b);
      known[b]!.add(a);
      ties.push({ a: Math.min(a, b), b: Math.max(a, b), kind });
      return true;
    },
  };
}

/** Ties in order of their households, and of kind between the same two. */
export function sortTies(ties: Tie[]): Tie[] {
  return ties.sort((p, q) => p.a - q.a || p.b - q.b);
}
