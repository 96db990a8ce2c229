import { describe, expect, it } from 'vitest';
import type { CompiledNeighbourhood } from '../../engine/model/index.ts';
import { buildNeighbourhood } from '../../engine/neighbourhood/index.ts';
import { createTieGraph } from '../../engine/neighbourhood/tie-graph.ts';
import { degreesOf, readWilgenhoek, wilgenhoek } from './wilgenhoek.ts';

/** Chance that two who both know a third know each other, counted pair by pair. */
function clusteringOf({ households, ties }: Pick<CompiledNeighbourhood, 'ties' | 'households'>): number {
  const known = households.map(() => new Set<number>());
  for (const { a, b } of ties) {
    known[a]!.add(b);
    known[b]!.add(a);
  }
  let [closed, all] = [0, 0];
  for (const circle of known) {
    const rows = [...circle];
    rows.forEach((a, i) => {
      for (const b of rows.slice(i + 1)) {
        all++;
        if (known[a]!.has(b)) closed++;
      }
    });
  }
  return closed / all;
}

describe('ties', () => {
  it('meet the mean, the clustering and the share that knows almost nobody', () => {
    const { source } = readWilgenhoek();
    const degrees = degreesOf(wilgenhoek());
    const count = degrees.length;
    expect(degrees.reduce((a, b) => a + b, 0) / count).toBeCloseTo(source.ties.meanDegree, 1);
    expect(Math.abs(clusteringOf(wilgenhoek()) - source.ties.clustering)).toBeLessThan(0.04);
    expect(Math.abs(degrees.filter((d) => d <= 1).length / count - source.ties.isolated)).toBeLessThan(0.01);
    expect(degrees.filter((d) => d === 0).length).toBeGreaterThan(0.05 * count);
  });

  it('are sorted, each once, a < b, of two different households', () => {
    const { ties, households } = wilgenhoek();
    const keys = ties.map(({ a, b }) => a * households.length + b);
    expect(keys.every((key, i) => i === 0 || key > keys[i - 1]!)).toBe(true);
    expect(ties.every(({ a, b }) => a < b && b < households.length)).toBe(true);
  });

  it('reach neighbours first: most ties are within 60 metres', () => {
    const { ties, households } = wilgenhoek();
    const near = ties.filter(({ a, b }) => {
      const [p, q] = [households[a]!, households[b]!];
      return Math.hypot(p.x - q.x, p.y - q.y) < 60;
    });
    expect(near.length / ties.length).toBeGreaterThan(0.6);
    for (const kind of ['neighbour', 'family', 'friend', 'member', 'carer']) {
      expect(ties.filter((tie) => tie.kind === kind).length, kind).toBeGreaterThan(0);
    }
  });

  it('leave nobody whom the file names without a tie', () => {
    const degrees = degreesOf(wilgenhoek());
    const { venues, initiatives, households } = wilgenhoek();
    const named = [
      ...venues.flatMap((v) => v.keys.map((k) => k.household)),
      ...initiatives.flatMap((i) => i.keyPeople),
    ];
    for (const row of named) expect(degrees[row], households[row]!.id).toBeGreaterThan(1);
  });

  it('hold a written tie with its kind', () => {
    const { source, map } = readWilgenhoek();
    source.ties.written = [{ a: 'twijgenboog-2', b: 'fuikenkom-1', kind: 'carer' }];
    const { ties, households } = buildNeighbourhood(source, map);
    const row = (id: string): number => households.findIndex((home) => home.id === id);
    expect(ties).toContainEqual({ a: row('fuikenkom-1'), b: row('twijgenboog-2'), kind: 'carer' });
  });

  it('the graph counts its clustering as it grows', () => {
    const graph = createTieGraph(5);
    const pairs = [
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 3],
      [3, 4],
      [4, 2],
    ] as const;
    for (const [a, b] of pairs) {
      expect(graph.add(a, b, 'friend')).toBe(true);
      const counted = clusteringOf({ households: wilgenhoek().households.slice(0, 5), ties: graph.ties });
      expect(graph.clustering()).toBeCloseTo(Number.isNaN(counted) ? 0 : counted, 12);
    }
    expect(graph.add(1, 0, 'family')).toBe(false);
    expect(graph.add(1, 1, 'family')).toBe(false);
  });
});
