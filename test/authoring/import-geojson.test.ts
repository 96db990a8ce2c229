import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildNeighbourhood, checkNeighbourhood, type GeoImport, importGeojson } from '../../engine/index.ts';

const FOLDER = new URL('../../scenarios/neighbourhoods/wilgenhoek/', import.meta.url);
const MAP = readFileSync(new URL('map.geojson', FOLDER), 'utf8');
const YAML = readFileSync(new URL('neighbourhood.yaml', FOLDER), 'utf8');

const ring = (x: number, y: number) => [
  [
    [x, y],
    [x + 0.0001, y],
    [x + 0.0001, y + 0.0001],
    [x, y + 0.0001],
    [x, y],
  ],
];
const feature = (type: string, coordinates: unknown, properties: object = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const file = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });
const street = (name: string, y = 51.7) =>
  feature(
    'LineString',
    [
      [5.4, y],
      [5.402, y],
    ],
    { highway: 'residential', name },
  );
const propertiesIn = (read: unknown): Record<string, unknown>[] =>
  JSON.parse((read as GeoImport).text).features.map((each: { properties: object }) => each.properties);
const sorted = (rows: Record<string, unknown>[]) => rows.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));

describe('buildings and streets from GeoJSON', () => {
  it('polygons become dwellings at their street, lines with a name become streets', () => {
    const read = importGeojson(
      file(
        feature('Polygon', ring(5.4, 51.7001), { identificatie: '0363100012', bouwjaar: 1934 }),
        feature('Polygon', ring(5.401, 51.7001), {
          building: 'apartments',
          'addr:street': 'Laan Zuid',
          'addr:housenumber': '7a',
        }),
        feature('Polygon', ring(5.4015, 51.7001), { building: 'school', name: 'De Eik' }),
        street('Laan Noord'),
        street('Laan Zuid', 51.709),
        feature('Point', [5.4, 51.7], { name: 'boom' }),
        street(''),
      ),
      null,
    );
    expect(read).toMatchObject({ homes: 2, buildings: 1, streets: 2, skipped: 2 });
    expect(propertiesIn(read)).toEqual([
      { kind: 'street', id: 'laan-noord', name: 'Laan Noord', role: 'street' },
      { kind: 'street', id: 'laan-zuid', name: 'Laan Zuid', role: 'street' },
      {
        kind: 'dwelling',
        id: 'pand-0363100012',
        dwelling: 'terraced',
        street: 'laan-noord',
        number: '1',
        floors: 2,
        year: 1934,
      },
      {
        kind: 'dwelling',
        id: 'laan-zuid-7a',
        dwelling: 'flat',
        street: 'laan-zuid',
        number: '7a',
        floors: 2,
        year: 1975,
      },
      { kind: 'building', id: 'de-eik', name: 'De Eik', use: 'school' },
    ]);
  });

  it('what comes beside a map passes the check and is lived in', () => {
    const read = importGeojson(file(street('Nieuwe Laan'), feature('Polygon', ring(5.4, 51.7001))), MAP) as GeoImport;
    const files = { root: '', files: { 'neighbourhood.yaml': YAML, 'map.geojson': read.text } };
    const { value, findings } = checkNeighbourhood(files, 'nl');
    expect(findings).toEqual([]);
    expect(buildNeighbourhood(value!.source, value!.map).households.map(({ id }) => id)).toContain('nieuwe-laan-1');
  });

  it('the same file read twice changes nothing the second time', () => {
    const text = file(street('Laan'), feature('Polygon', ring(5.4, 51.7001)), feature('Polygon', ring(5.401, 51.7001)));
    const once = importGeojson(text, null) as GeoImport;
    expect((importGeojson(text, once.text) as GeoImport).text).toBe(once.text);
    expect(sorted(propertiesIn(importGeojson(MAP, null)))).toEqual(sorted(propertiesIn({ text: MAP })));
  });

  it.each([
    ['no JSON', '{"type":', { code: 'not-json' }],
    ['no features', '{"type":"Topology"}', { code: 'not-geojson' }],
    ['a list', '[1]', { code: 'not-geojson' }],
    [
      'metres of the Dutch grid',
      file(street('A'), feature('Polygon', ring(155000, 463000))),
      { code: 'not-wgs84', feature: 2 },
    ],
    [
      'another projection by name',
      file().replace('{', '{"crs":{"properties":{"name":"EPSG:28992"}},'),
      { code: 'not-wgs84' },
    ],
    ['an open ring', file(feature('Polygon', [ring(5.4, 51.7)[0]!.slice(0, 4)])), { code: 'bad-shape', feature: 1 }],
    [
      'words for numbers',
      file(
        feature('LineString', [
          ['5', '51'],
          ['5', '52'],
        ]),
      ),
      { code: 'bad-shape', feature: 1 },
    ],
    ['homes without a street', file(feature('Polygon', ring(5.4, 51.7))), { code: 'no-streets' }],
    ['only points', file(feature('Point', [5.4, 51.7])), { code: 'nothing' }],
    ['two places far apart', file(street('A'), street('B', 52.7)), { code: 'too-far' }],
    ['too much', ' '.repeat(5_000_001), { code: 'too-big' }],
  ])('is refused: %s', (_, text, refusal) => {
    expect(importGeojson(text, null)).toEqual(refusal);
  });
});
