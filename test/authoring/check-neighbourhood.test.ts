import { describe, expect, test } from 'vitest';
import { checkNeighbourhood } from '../../engine/authoring/index.ts';

const YAML = `format: 1
id: klein
version: 1.0.0
language: nl
licence: CC-BY-4.0
name: Kleindorp
municipality: Nergenshuizen
summary: Een paar huizen.
contact: {role: wijkcontact, name: S. Niemand}
population:
  seed: klein
  profile: {a_inw: 40, a_00_14: 5, a_15_24: 5, a_25_44: 10, a_45_64: 10, a_65_oo: 10, a_hh: 20, a_1p_hh: 8, a_hh_z_k: 7, a_hh_m_k: 5, g_hhgro: 2}
assets:
  station: {kind: substation, name: Station, place: [5.2, 51.7], serves: {all: true}}
  trafo: {kind: transformer, name: Trafo, place: laan, fedBy: [station], backup: 2h, serves: {streets: [laan]}}
venues:
  buurthuis: {kind: community-centre, name: Het Anker, place: zaal, capacity: 40, fedBy: [trafo], keys: [{household: laan-1}], owner: hulp}
initiatives:
  hulp: {kind: neighbour-help, name: Burenhulp, members: [laan-1, laan-2], keyPeople: [laan-1], active: 2, delay: 30m, venue: buurthuis}
ties: {meanDegree: 4, clustering: 0.3, isolated: 0.1, family: 0.2, appGroup: 0.5, written: [{a: laan-1, b: laan-2, kind: friend}]}
`;

const ring = [
  [
    [5.2, 51.7],
    [5.201, 51.7],
    [5.201, 51.701],
    [5.2, 51.7],
  ],
];
const polygon = { type: 'Polygon', coordinates: ring };
const feature = (properties: object, geometry: object = polygon) => ({ type: 'Feature', properties, geometry });
const dwelling = (id: string, changes: object = {}) =>
  feature({ kind: 'dwelling', id, dwelling: 'terraced', street: 'laan', number: '1', year: 1970, ...changes });
const street = feature(
  { kind: 'street', id: 'laan', name: 'Laan' },
  {
    type: 'LineString',
    coordinates: [
      [5.2, 51.7],
      [5.21, 51.7],
    ],
  },
);
const hall = feature({ kind: 'building', id: 'zaal', use: 'community-centre' });

const mapOf = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features }, null, 1);
const MAP = mapOf(street, hall, dwelling('laan-1'), dwelling('laan-2'));
const check = (yaml: string, map: string = MAP) =>
  checkNeighbourhood({ root: '', files: { 'neighbourhood.yaml': yaml, 'map.geojson': map } }, 'nl');

test('a neighbourhood without mistakes is read, defaults filled in', () => {
  const { value, findings } = check(YAML);
  expect(findings).toEqual([]);
  expect(value?.source.initiatives.hulp).toMatchObject({ standing: 'existing', presence: 0.8 });
  expect(value?.map.features[2]?.properties).toMatchObject({ id: 'laan-1', floors: 2, heating: 'gas-boiler' });
});

describe('one mistake, one finding, in its place', () => {
  test.each([
    ['a feed that does not exist', 'fedBy: [station]', 'fedBy: [staton]', 'E3 staton station'],
    ['a circular feed', 'serves: {all: true}', 'serves: {all: true}, fedBy: [trafo]', 'E9 fedBy'],
    ['a key held by a home that is not there', 'household: laan-1', 'household: laan-9', 'E3 laan-9 laan-1'],
    ['a member that is not there', 'members: [laan-1,', 'members: [laan-x,', 'E3 laan-x laan-1'],
    ['a tie to nobody', 'b: laan-2', 'b: laan-7', 'E3 laan-7 laan-1'],
    ['a street that is not on the map', 'streets: [laan]', 'streets: [lan]', 'E3 lan laan'],
    ['a place that is not on the map', 'place: zaal', 'place: zaak', 'E3 zaak zaal'],
    ['an owner that is not there', 'owner: hulp', 'owner: hulpp', 'E3 hulpp hulp'],
    ['a venue that is not there', 'venue: buurthuis', 'venue: buurhuis', 'E3 buurhuis buurthuis'],
    ['a bad duration', 'delay: 30m', 'delay: 30', 'E7 30 30m'],
    ['an unknown kind', 'kind: substation', 'kind: substaton', 'E6 substaton substation'],
    ['ages that do not add up', 'a_25_44: 10', 'a_25_44: 60', 'E6 40'],
    ['more families than households', 'a_hh_m_k: 5', 'a_hh_m_k: 35', 'E6 20'],
    ['a household size that cannot be', 'g_hhgro: 2}', 'g_hhgro: 5}', 'E6 5'],
    ['a mistyped key', 'venues:', 'venus:', 'E1 venus venues'],
  ])('%s', (_, from, to, expected) => {
    expect(YAML).toContain(from);
    const { findings } = check(YAML.replace(from, to));
    const shown = findings.map(({ code, snippet = '', column, length = 0, hint }) => {
      const likely = /^bedoelt u "(.+)"\?$/.exec(hint)?.[1] ?? '';
      return `${code} ${snippet.slice(column - 1, column - 1 + length)} ${likely}`.trim();
    });
    expect(shown).toEqual([expected]);
    expect(findings[0]?.line).toBe(lineOf(YAML, from));
  });

  /** Line of the first place of a text. */
  const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
});

describe('the map', () => {
  const more = (...features: object[]) =>
    check(YAML, mapOf(street, hall, dwelling('laan-1'), dwelling('laan-2'), ...features));

  test.each([
    ['an id twice', dwelling('laan-1'), 'E2', '"laan-1"'],
    ['a dwelling on a street that is not there', dwelling('laan-3', { street: 'lan' }), 'E3', '"lan"'],
    ['a dwelling in a building that is not there', dwelling('laan-3', { building: 'flat' }), 'E3', '"flat"'],
    ['an unknown kind of feature', feature({ kind: 'dweling', id: 'x' }), 'E6', '"dweling"'],
    ['an unknown kind of dwelling', dwelling('laan-3', { dwelling: 'teraced' }), 'E6', '"teraced"'],
    ['a year that cannot be', dwelling('laan-3', { year: 19 }), 'E6', '19'],
    [
      'a home without coordinates',
      feature({ kind: 'building', id: 'x', use: 'hall' }, { type: 'Polygon' }),
      'E6',
      '"x"',
    ],
    [
      'coordinates that are not on earth',
      feature(
        { kind: 'building', id: 'x', use: 'hall' },
        {
          type: 'Polygon',
          coordinates: [
            [
              [155000, 411000],
              [1, 2],
              [3, 4],
              [5, 6],
            ],
          ],
        },
      ),
      'E6',
      '"x"',
    ],
    [
      'a point for a home',
      feature({ kind: 'area', id: 'x', name: 'X' }, { type: 'Point', coordinates: [5, 51] }),
      'E6',
      '"area"',
    ],
  ])('%s', (_, extra, code, marked) => {
    const { findings } = more(extra);
    expect(findings).toHaveLength(1);
    const [found] = findings;
    expect(found).toMatchObject({ code, file: 'map.geojson' });
    expect(found?.snippet?.slice((found?.column ?? 1) - 1)).toMatch(new RegExp(`^${marked}`));
  });

  test.each([
    ['no map', undefined],
    ['an empty map', ''],
    ['not JSON', '{"features": ['],
    ['no features', '{"type": "FeatureCollection"}'],
  ])('%s is one finding', (_, map) => {
    const files = { 'neighbourhood.yaml': YAML, ...(map === undefined ? {} : { 'map.geojson': map }) };
    const { value, findings } = checkNeighbourhood({ root: '', files }, 'en');
    expect(value).toBeNull();
    expect(findings.map(({ code, file }) => `${code} ${file}`)).toEqual(['E0 map.geojson']);
  });
});

describe('what may not be shared (W20)', () => {
  test.each([
    ['a telephone number', YAML.replace('name: S. Niemand', 'name: "S. Niemand, 06-12345678"'), ['W20 9:49']],
    ['an address in a remark', `${YAML}# sleutel: Laan 3, 3511 AB\n`, ['W20 21:20']],
    ['a public number', YAML.replace('name: S. Niemand', 'name: "S. Niemand, 14 030"'), []],
  ])('%s', (_, yaml, expected) => {
    expect(check(yaml).findings.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(expected);
  });

  test('a number on the map is a number of the map, an e-mail address is not', () => {
    const at = (properties: object) => mapOf(street, hall, dwelling('laan-1', properties), dwelling('laan-2'));
    expect(check(YAML, at({ osm: 111222333 })).findings).toEqual([]);
    expect(check(YAML, at({ contact: 'jan@wijkteam.nl' })).findings).toMatchObject([
      { code: 'W20', file: 'map.geojson', severity: 'warning' },
    ]);
  });

  test('a picture of which nothing says the licence', () => {
    const files = { 'neighbourhood.yaml': YAML, 'map.geojson': MAP };
    const beside = { others: ['plein.jpg'], sources: '' };
    const { value, findings } = checkNeighbourhood({ root: 'buurt', files, beside }, 'en');
    expect(findings).toMatchObject([{ code: 'W20', file: 'buurt/plein.jpg', severity: 'warning' }]);
    expect(value).not.toBeNull();
  });
});
