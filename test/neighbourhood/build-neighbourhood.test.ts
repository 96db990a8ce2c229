import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSET_KINDS, canonicalJson } from '../../engine/model/index.ts';
import { buildNeighbourhood } from '../../engine/neighbourhood/index.ts';
import { readWilgenhoek, wilgenhoek } from './wilgenhoek.ts';

function reversed<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).reverse());
}

describe('buildNeighbourhood', () => {
  it('gives the same bytes twice', () => {
    const { source, map } = readWilgenhoek();
    expect(canonicalJson(buildNeighbourhood(source, map))).toBe(canonicalJson(wilgenhoek()));
  });

  it('does not depend on the order of features, of keys or of feeds', () => {
    const { source, map } = readWilgenhoek();
    fc.assert(
      fc.property(fc.shuffledSubarray(map.features, { minLength: map.features.length }), (features) => {
        const assets = Object.fromEntries(
          Object.entries(reversed(source.assets)).map(([id, a]) => [id, { ...a, fedBy: a.fedBy?.slice().reverse() }]),
        );
        const turned = {
          ...source,
          assets,
          venues: reversed(source.venues),
          initiatives: reversed(source.initiatives),
        };
        const built = buildNeighbourhood(turned, { ...map, features });
        expect(canonicalJson(built)).toBe(canonicalJson(wilgenhoek()));
      }),
      { numRuns: 3, seed: 4 },
    );
  });

  it('draws another population from another seed, with the same profile', () => {
    const { source, map } = readWilgenhoek();
    source.population.seed = 'another';
    const other = buildNeighbourhood(source, map);
    expect(other.residents).toBe(wilgenhoek().residents);
    expect(canonicalJson(other.households)).not.toBe(canonicalJson(wilgenhoek().households));
  });

  it('an initiative more shifts no draw of who lives there, nor the members of the others', () => {
    const { source, map } = readWilgenhoek();
    source.initiatives['nieuwe-club'] = { ...source.initiatives.burenhulp!, keyPeople: [], name: 'Nieuwe club' };
    const more = buildNeighbourhood(source, map);
    expect(more.households).toEqual(wilgenhoek().households);
    const others = more.initiatives.filter(({ id }) => id !== 'nieuwe-club');
    expect(others.map(({ members }) => members)).toEqual(wilgenhoek().initiatives.map(({ members }) => members));
  });

  it('sorts every list by id', () => {
    const n = wilgenhoek();
    for (const list of [n.streets, n.areas, n.shapes, n.households, n.assets, n.venues, n.initiatives]) {
      const ids = list.map(({ id }) => id);
      expect(ids.every((id, i) => i === 0 || id > ids[i - 1]!)).toBe(true);
    }
  });

  it('feeds every household by exactly one transformer and one mast, and each flat by its own pump', () => {
    const { assets, households, shapes } = wilgenhoek();
    const feeding = (kind: string, row: number) => assets.filter((a) => a.kind === kind && a.serves.includes(row));
    households.forEach((home, row) => {
      expect(feeding('transformer', row).length, home.id).toBe(1);
      expect(feeding('mobile-mast', row).length, home.id).toBe(1);
      const pumps = feeding('booster-pump', row).map(({ id }) => id);
      expect(pumps).toEqual(home.dwelling === 'flat' ? [`pomp-${shapes[home.building]!.id}`] : []);
    });
    expect(assets.filter(({ kind }) => kind === 'transformer')).toHaveLength(8);
  });

  it('feeds nothing in a circle, and everything but what stands apart from one substation', () => {
    const { assets } = wilgenhoek();
    const depth = (row: number, seen: number[]): number => {
      expect(seen, assets[row]!.id).not.toContain(row);
      return Math.max(0, ...assets[row]!.fedBy.map((feed) => 1 + depth(feed, [...seen, row])));
    };
    const depths = assets.map((_, row) => depth(row, []));
    expect(Math.max(...depths)).toBeGreaterThan(1);
    expect(assets.filter(({ kind }) => kind === 'substation').map(({ id }) => id)).toEqual(['os-wilgenhoek']);
  });

  it('has the services and venues the issue asks for, in words of the model', () => {
    const { assets, venues, initiatives } = wilgenhoek();
    const kinds = new Set(assets.map(({ kind }) => kind));
    for (const kind of [
      'water-main',
      'fibre-hub',
      'sewage-pump',
      'heat-station',
      'supermarket',
      'pharmacy',
      'gp',
      'school',
    ])
      expect(kinds, kind).toContain(kind);
    expect([...kinds].every((kind) => ASSET_KINDS.includes(kind))).toBe(true);
    for (const kind of ['community-centre', 'church', 'mosque', 'sports-canteen', 'school-hall', 'scouting-hut'])
      expect(venues.map((venue) => venue.kind)).toContain(kind);
    expect(initiatives.length).toBeGreaterThanOrEqual(10);
    expect(new Set(initiatives.map(({ standing }) => standing)).size).toBe(3);
  });

  it('gives every venue a key holder who lives here and is no stranger to the list', () => {
    const { venues, households } = wilgenhoek();
    for (const venue of venues) {
      expect(venue.keys.length, venue.id).toBeGreaterThan(0);
      for (const key of venue.keys) expect(households[key.household], venue.id).toBeDefined();
    }
  });

  it('counts key people among the members, and draws as many members as are asked for', () => {
    const { source } = readWilgenhoek();
    for (const initiative of wilgenhoek().initiatives) {
      expect(initiative.members).toEqual(expect.arrayContaining(initiative.keyPeople));
      expect(initiative.members.length, initiative.id).toBe(source.initiatives[initiative.id]!.members);
    }
  });

  it.each([
    ['a venue held by an unknown household', 'nergens-1'],
    ['a feed that is not there', 'tr-99'],
    ['a place that is not on the map', 'zwembad'],
  ])('%s is named in the error', (what, id) => {
    const { source, map } = readWilgenhoek();
    if (id === 'nergens-1') source.venues.kerk!.keys = [{ household: id, presence: 1 }];
    if (id === 'tr-99') source.assets.supermarkt!.fedBy = [id];
    if (id === 'zwembad') source.assets.supermarkt!.place = id;
    expect(() => buildNeighbourhood(source, map), what).toThrow(`"${id}"`);
  });

  it('leaves a circular feed as it is', () => {
    const { source, map } = readWilgenhoek();
    source.assets['os-wilgenhoek']!.fedBy = ['tr-1'];
    expect(buildNeighbourhood(source, map).assets).toHaveLength(wilgenhoek().assets.length);
  });
});
