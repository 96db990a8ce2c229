import { isRecord } from '../reading/merge-parts.ts';
import { MAX_CHARACTERS } from '../reading/read-yaml.ts';
import { slug } from './edit-neighbourhood.ts';
import { type GeoProperties, kindOfPolygon, roleOfStreet, textOf, yearOf } from './geojson-words.ts';

type Position = [longitude: number, latitude: number];
interface Feature {
  type: 'Feature';
  properties: GeoProperties;
  geometry: { type: string; coordinates: unknown };
}

/** A new text for `map.geojson`, and what was taken from the file that was read. */
export interface GeoImport {
  text: string;
  homes: number;
  buildings: number;
  streets: number;
  /** Features that were left out: no shape, a point, or a line without a name. */
  skipped: number;
}

/** Why a file was not taken; `feature` counts from 1. */
export interface GeoRefusal {
  code: 'too-big' | 'not-json' | 'not-geojson' | 'not-wgs84' | 'bad-shape' | 'no-streets' | 'nothing' | 'too-far';
  feature?: number;
}

/** A map this wide, degrees of latitude, is no neighbourhood: about eleven kilometres. */
const WIDEST_DEGREES = 0.1;

/**
 * Takes buildings and streets from GeoJSON (RFC 7946, WGS84) as other programs write it: polygons become dwellings with an id, lines
 * with a name become streets. Features that are already as a neighbourhood's map has them stay as they are.
 * @param map text of the map that is there; null to begin a new one
 */
export function importGeojson(text: string, map: string | null): GeoImport | GeoRefusal {
  if (text.length > MAX_CHARACTERS) return { code: 'too-big' };
  const read = readFeatures(text);
  if ('code' in read) return read;
  const own = map === null ? [] : mapFeatures(map);
  const made = new Maker(own);
  for (const [index, feature] of read.features.entries()) {
    const wrong = wrongShape(feature);
    if (wrong) return { code: wrong, feature: index + 1 };
  }
  for (const feature of read.features) made.takeStreet(feature);
  for (const feature of read.features) made.takePolygon(feature);
  if (made.count.homes > 0 && made.streets.length === 0) return { code: 'no-streets' };
  if (made.count.homes + made.count.buildings + made.count.streets + made.count.other === 0) return { code: 'nothing' };
  const features = [...made.features.values()];
  if (isTooWide(features)) return { code: 'too-far' };
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  const written = `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
  if (written.length > MAX_CHARACTERS) return { code: 'too-big' };
  const { homes, buildings, streets, other, skipped } = made.count;
  return { text: written, homes, buildings: buildings + other, streets, skipped };
}

function readFeatures(text: string): { features: Record<string, unknown>[] } | GeoRefusal {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { code: 'not-json' };
  }
  if (!isRecord(read)) return { code: 'not-geojson' };
  const crs = JSON.stringify(read.crs ?? 'CRS84');
  if (!/CRS84|4326|4258/.test(crs)) return { code: 'not-wgs84' };
  const features: unknown = read.type === 'Feature' ? [read] : read.features;
  if (!Array.isArray(features) || !features.every(isRecord)) return { code: 'not-geojson' };
  return { features };
}

function mapFeatures(map: string): Feature[] {
  const read = readFeatures(map);
  return 'code' in read ? [] : (read.features as unknown as Feature[]);
}

/** Lines and outer rings of a feature; empty for what has no shape, and for points. */
function partsOf(feature: Record<string, unknown>): { lines: unknown[]; polygons: unknown[] } {
  const { geometry } = feature;
  if (!isRecord(geometry)) return { lines: [], polygons: [] };
  const { type, coordinates } = geometry;
  const many = Array.isArray(coordinates) ? coordinates : [];
  return {
    lines: type === 'LineString' ? [coordinates] : type === 'MultiLineString' ? many : [],
    polygons: type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? many : [],
  };
}

function wrongShape(feature: Record<string, unknown>): 'bad-shape' | 'not-wgs84' | null {
  const { lines, polygons } = partsOf(feature);
  const rings = polygons.flatMap((polygon) => (Array.isArray(polygon) && polygon.length > 0 ? polygon : [null]));
  for (const line of [...lines, ...rings]) {
    if (!Array.isArray(line) || !line.every(isPosition)) return 'bad-shape';
    if (!line.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90)) return 'not-wgs84';
  }
  if (lines.some((line) => (line as Position[]).length < 2)) return 'bad-shape';
  return rings.every(isClosed) ? null : 'bad-shape';
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);

function isClosed(ring: unknown): boolean {
  const points = ring as Position[];
  const [first, last] = [points[0], points.at(-1)];
  return points.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** Gathers what a file holds into a map, and gives everything an id of its own. */
class Maker {
  readonly features = new Map<string, Feature>();
  readonly streets: { id: string; name: string; line: Position[] }[] = [];
  readonly count = { homes: 0, buildings: 0, streets: 0, other: 0, skipped: 0 };
  private readonly numbers = new Map<string, number>();

  constructor(own: readonly Feature[]) {
    for (const feature of own) this.keep(feature);
  }

  /** A feature with the same id takes the place of the one that was there: the same file may be read again. */
  private keep(feature: Feature): void {
    const { id, kind, name } = feature.properties;
    this.features.set(String(id), feature);
    if (kind !== 'street') return;
    const line = feature.geometry.coordinates as Position[];
    const known = this.streets.findIndex((street) => street.id === id);
    const street = { id: String(id), name: String(name), line };
    if (known < 0) this.streets.push(street);
    else this.streets[known] = street;
  }

  takeStreet(feature: Record<string, unknown>): void {
    const properties = propertiesOf(feature);
    if (properties.kind === 'street' && typeof properties.id === 'string') {
      this.count.streets++;
      this.keep(feature as unknown as Feature);
      return;
    }
    const { lines } = partsOf(feature);
    const name = textOf(properties, 'name', 'naam', 'straatnaam', 'openbareruimte', 'openbareruimtenaam', 'street');
    if (lines.length === 0 || properties.kind !== undefined) return;
    if (name === '' || slug(name) === '') {
      this.count.skipped++;
      return;
    }
    this.count.streets++;
    for (const line of lines as Position[][]) {
      const geometry = { type: 'LineString', coordinates: line.map(flat) };
      const id = this.freeId(slug(name), geometry);
      this.keep({
        type: 'Feature',
        properties: { kind: 'street', id, name, role: roleOfStreet(properties) },
        geometry,
      });
    }
  }

  takePolygon(feature: Record<string, unknown>): void {
    const properties = propertiesOf(feature);
    const { lines, polygons } = partsOf(feature);
    if (typeof properties.kind === 'string' && typeof properties.id === 'string') {
      if (properties.kind === 'street') return;
      if (properties.kind === 'dwelling') this.count.homes++;
      else if (properties.kind === 'building') this.count.buildings++;
      else this.count.other++;
      this.keep(feature as unknown as Feature);
      return;
    }
    if (polygons.length === 0) {
      if (lines.length === 0) this.count.skipped++;
      return;
    }
    const kind = kindOfPolygon(properties);
    for (const polygon of polygons as Position[][][]) {
      const geometry = { type: 'Polygon', coordinates: [polygon[0]!.map(flat)] };
      if (kind.kind === 'dwelling') this.takeHome(feature, properties, geometry, kind.dwelling);
      else this.takeOther(feature, properties, geometry, kind);
    }
  }

  private takeHome(
    feature: Record<string, unknown>,
    properties: GeoProperties,
    geometry: { type: string; coordinates: Position[][] },
    dwelling: string,
  ): void {
    this.count.homes++;
    const named = textOf(
      properties,
      'addr:street',
      'straatnaam',
      'openbareruimtenaam',
      'openbareruimte',
      'straat',
      'street',
    );
    const street = this.streetOf(named, geometry.coordinates[0]!);
    if (!street) return;
    const written = `${textOf(properties, 'addr:housenumber', 'huisnummer', 'housenumber', 'number')}${textOf(properties, 'huisletter')}`;
    const number = written || String((this.numbers.get(street.id) ?? 0) + 1);
    this.numbers.set(street.id, Math.max(this.numbers.get(street.id) ?? 0, Number.parseInt(number, 10) || 0));
    const id = this.freeId(givenId(feature, properties) || slug(`${street.id}-${number}`), geometry);
    const floors = Number.parseInt(textOf(properties, 'building:levels', 'floors', 'bouwlagen'), 10);
    const year = yearOf(properties);
    const home = { kind: 'dwelling', id, dwelling, street: street.id, number, floors: floors >= 1 ? floors : 2, year };
    this.keep({ type: 'Feature', properties: home, geometry });
  }

  private takeOther(
    feature: Record<string, unknown>,
    properties: GeoProperties,
    geometry: { type: string; coordinates: Position[][] },
    { kind, use }: { kind: string; use: string },
  ): void {
    if (kind === 'building') this.count.buildings++;
    else this.count.other++;
    const name = textOf(properties, 'name', 'naam');
    const id = this.freeId(givenId(feature, properties) || slug(name) || use, geometry);
    const more = { ...(name === '' ? {} : { name }), ...(kind === 'water' ? {} : { use }) };
    this.keep({ type: 'Feature', properties: { kind, id, ...more }, geometry });
  }

  /** The street of that name that runs nearest; without a name, or with one that is not on the map, the nearest of all. */
  private streetOf(name: string, ring: readonly Position[]): { id: string } | undefined {
    const alike = this.streets.filter((street) => name !== '' && slug(street.name) === slug(name));
    const [x, y] = toGrid(meanOf(ring.slice(0, -1)));
    let best: { id: string } | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const street of alike.length > 0 ? alike : this.streets) {
      const line = street.line.map(toGrid);
      for (let at = 1; at < line.length; at++) {
        const far = squareTo(x, y, line[at - 1]!, line[at]!);
        if (far < least) [least, best] = [far, street];
      }
    }
    return best;
  }

  /** The id itself when it is free, or when the same shape had it; else with a number behind it. */
  private freeId(base: string, geometry: { coordinates: unknown }): string {
    const shape = JSON.stringify(geometry.coordinates);
    const isFree = (id: string): boolean => {
      const known = this.features.get(id);
      return known === undefined || JSON.stringify(known.geometry.coordinates) === shape;
    };
    let id = base;
    for (let count = 2; !isFree(id); count++) id = `${base}-${count}`;
    return id;
  }
}

const propertiesOf = (feature: Record<string, unknown>): GeoProperties =>
  isRecord(feature.properties) ? feature.properties : {};

/** A height behind a position is not part of a map. */
const flat = ([longitude, latitude]: Position): Position => [longitude, latitude];

/** The id that the file gives: a word may begin an id, a number may not. */
function givenId(feature: Record<string, unknown>, properties: GeoProperties): string {
  const given = textOf(properties, 'identificatie', 'id', '@id') || textOf(feature, 'id');
  if (given === '') return '';
  return /^[a-z]/i.test(given) ? slug(given) : `pand-${given.replace(/[^0-9A-Za-z]+/g, '-').toLowerCase()}`;
}

/** Degrees as wide as they are high at this latitude (the cosine by its series): enough to see which of some streets is nearest. */
function toGrid([longitude, latitude]: Position): Position {
  const square = latitude * 0.017453292519943295 * (latitude * 0.017453292519943295);
  return [longitude * (1 - square / 2 + (square * square) / 24), latitude];
}

function meanOf(points: readonly Position[]): Position {
  const sum = (axis: 0 | 1) => points.reduce((total, point) => total + point[axis], 0);
  return [sum(0) / points.length, sum(1) / points.length];
}

function squareTo(x: number, y: number, a: readonly [number, number], b: readonly [number, number]): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / length));
  return (x - a[0] - along * dx) * (x - a[0] - along * dx) + (y - a[1] - along * dy) * (y - a[1] - along * dy);
}

function isTooWide(features: readonly Feature[]): boolean {
  const positions = features.flatMap(({ geometry }) => positionsIn(geometry.coordinates));
  if (positions.length === 0) return false;
  return (
    spread(positions.map(([x]) => x)) > WIDEST_DEGREES * 1.6 || spread(positions.map(([, y]) => y)) > WIDEST_DEGREES
  );
}

const spread = (values: readonly number[]): number =>
  values.reduce((high, value) => Math.max(high, value), -Infinity) -
  values.reduce((low, value) => Math.min(low, value), Infinity);

function positionsIn(value: unknown): Position[] {
  if (isPosition(value)) return [value];
  return Array.isArray(value) ? value.flatMap(positionsIn) : [];
}
