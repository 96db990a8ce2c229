import type { CompiledNeighbourhood } from '../../engine/model/index.ts';

/**
 * The same neighbourhood with its household rows in another order: ids, ties and everything else are kept, every
 * reference to a row is remapped. Lists of rows stay ascending and ties keep a < b, as a builder would leave them.
 * @param order row of the old neighbourhood that stands at each new row; a permutation of all rows.
 */
export function shuffleNeighbourhood(n: CompiledNeighbourhood, order: readonly number[]): CompiledNeighbourhood {
  const newRow = new Array<number>(n.households.length).fill(-1);
  order.forEach((old, row) => {
    newRow[old] = row;
  });
  if (order.length !== n.households.length || newRow.includes(-1)) throw new Error('order is not a permutation');
  const at = (row: number): number => newRow[row]!;
  const rows = (list: readonly number[]): number[] => list.map(at).sort((a, b) => a - b);
  return {
    ...n,
    households: order.map((old) => n.households[old]!),
    assets: n.assets.map((asset) => ({ ...asset, serves: rows(asset.serves) })),
    venues: n.venues.map((venue) => ({
      ...venue,
      keys: venue.keys.map((key) => ({ ...key, household: at(key.household) })),
    })),
    initiatives: n.initiatives.map((initiative) => ({
      ...initiative,
      members: rows(initiative.members),
      keyPeople: rows(initiative.keyPeople),
    })),
    ties: n.ties
      .map((tie) => ({ ...tie, a: Math.min(at(tie.a), at(tie.b)), b: Math.max(at(tie.a), at(tie.b)) }))
      .sort((p, q) => p.a - q.a || p.b - q.b),
  };
}
