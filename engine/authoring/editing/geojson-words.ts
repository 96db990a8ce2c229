/** Properties of a feature as another program wrote them. */
export type GeoProperties = Record<string, unknown>;

/** The first of some properties that says something, as text. */
export function textOf(properties: GeoProperties, ...keys: string[]): string {
  for (const key of keys) {
    const value = properties[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return '';
}

/** When nothing says when a home was built: the middle of the Dutch stock. */
const USUAL_YEAR = 1975;

/** Build year, by the words of the Dutch register of buildings and of OpenStreetMap. */
export function yearOf(properties: GeoProperties): number {
  const year = Number.parseInt(textOf(properties, 'bouwjaar', 'year', 'start_date'), 10);
  return year >= 1500 && year <= 2100 ? year : USUAL_YEAR;
}

/** What a street is for the map, by OpenStreetMap's word for it. */
export function roleOfStreet(properties: GeoProperties): 'main' | 'street' | 'path' {
  const highway = textOf(properties, 'highway');
  if (/^(trunk|primary|secondary|tertiary)/.test(highway)) return 'main';
  return /^(footway|path|cycleway|pedestrian|steps|track)/.test(highway) ? 'path' : 'street';
}

const DWELLINGS: Record<string, string> = {
  apartments: 'flat',
  flat: 'flat',
  detached: 'detached',
  bungalow: 'detached',
  farm: 'detached',
  semidetached_house: 'semi-detached',
  'semi-detached': 'semi-detached',
  corner: 'corner',
  senior: 'senior',
};
const HOMES =
  /^(yes|house|residential|terrace|terraced|apartments|flat|detached|bungalow|farm|semidetached_house|houseboat)$/;

export type PolygonKind =
  | { kind: 'dwelling'; dwelling: string; use: string }
  | { kind: 'building' | 'water' | 'green'; use: string };

/** What a polygon is: water, green, a building for something, or else a home. */
export function kindOfPolygon(properties: GeoProperties): PolygonKind {
  if (textOf(properties, 'natural') === 'water' || textOf(properties, 'water', 'waterway') !== '') {
    return { kind: 'water', use: 'water' };
  }
  const green = textOf(properties, 'leisure', 'landuse');
  if (/^(park|garden|grass|forest|meadow|playground|pitch|allotments|cemetery|recreation_ground)$/.test(green)) {
    return { kind: 'green', use: green };
  }
  const purpose = textOf(properties, 'gebruiksdoel');
  if (purpose !== '' && !/woon/i.test(purpose)) return { kind: 'building', use: purpose.toLowerCase() };
  const building = textOf(properties, 'building', 'dwelling') || 'yes';
  const use = textOf(properties, 'amenity', 'shop') || (HOMES.test(building) ? '' : building);
  if (use !== '' && DWELLINGS[building] === undefined) return { kind: 'building', use };
  return { kind: 'dwelling', dwelling: DWELLINGS[building] ?? 'terraced', use: '' };
}
