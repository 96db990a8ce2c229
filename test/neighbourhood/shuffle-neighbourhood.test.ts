import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffleNeighbourhood } from '../support/shuffle-neighbourhood.ts';
import { wilgenhoek } from './wilgenhoek.ts';

const rows = wilgenhoek().households.map((_, row) => row);
const permutations = fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length });

describe('shuffleNeighbourhood', () => {
  it('keeps every reference pointing at the same household', () => {
    const before = wilgenhoek();
    const pairs = (n: typeof before) =>
      n.ties.map(({ a, b, kind }) => [n.households[a]!.id, n.households[b]!.id].sort().concat(kind).join(' ')).sort();
    const names = (n: typeof before) => ({
      serves: n.assets.map(({ serves }) => serves.map((row) => n.households[row]!.id).sort()),
      keys: n.venues.map(({ keys }) => keys.map(({ household }) => n.households[household]!.id)),
      members: n.initiatives.map(({ members }) => members.map((row) => n.households[row]!.id).sort()),
      keyPeople: n.initiatives.map(({ keyPeople }) => keyPeople.map((row) => n.households[row]!.id).sort()),
    });
    fc.assert(
      fc.property(permutations, (order) => {
        const after = shuffleNeighbourhood(before, order);
        expect(after.households.map(({ id }) => id)).toEqual(order.map((row) => before.households[row]!.id));
        expect(pairs(after)).toEqual(pairs(before));
        expect(names(after)).toEqual(names(before));
        expect(after.ties.every(({ a, b }) => a < b)).toBe(true);
      }),
      { numRuns: 5, seed: 1 },
    );
  });

  it('shuffled back is the neighbourhood it was', () => {
    fc.assert(
      fc.property(permutations, (order) => {
        const back = rows.slice().sort((a, b) => order[a]! - order[b]!);
        expect(shuffleNeighbourhood(shuffleNeighbourhood(wilgenhoek(), order), back)).toEqual(wilgenhoek());
      }),
      { numRuns: 5, seed: 2 },
    );
  });

  it('refuses an order that is no permutation', () => {
    expect(() => shuffleNeighbourhood(wilgenhoek(), [0, 0])).toThrow('permutation');
  });
});
