import type { MapFeature, NeighbourhoodMap, Point } from '../model/index.ts';

/** Turns longitude and latitude (WGS84, degrees) into metres east and north of the map's south-west corner. */
export interface Projection {
  width: number;
  height: number;
  toMetres(position: readonly [number, number]): Point;
  /** The way back, rounded to a millionth of a degree (about ten centimetres), as places are written in a file. */
  toDegrees(point: Point): [number, number];
}

const DEGREE = 0.017453292519943295;

/** Cosine of an angle in radians, |x| ≤ π/2, by its Taylor series to x¹⁶: within 1e-12, and the same bits everywhere. */
function cosine(x: number): number {
  const square = x * x;
  let term = 1;
  let sum = 1;
  for (let n = 2; n <= 16; n += 2) {
    term = (term * -square) / (n * (n - 1));
    sum += term;
  }
  return sum;
}

/**
 * Metres in one degree of longitude and latitude on the WGS84 ellipsoid (the usual series in cosines of multiples of
 * the latitude, within 1 m per degree). Multiple angles follow from cos φ, so no library cosine is needed.
 */
export function metresPerDegree(latitude: number): { east: number; north: number } {
  const c = cosine(latitude * DEGREE);
  const cos2 = 2 * c * c - 1;
  const cos3 = 4 * c * c * c - 3 * c;
  return { east: 111412.84 * c - 93.5 * cos3, north: 111132.954 - 559.822 * cos2 + 1.175 * (2 * cos2 * cos2 - 1) };
}

/** All positions of a feature; of a polygon its outer ring without the closing repetition. */
export function positionsOf(feature: MapFeature): [number, number][] {
  const { geometry } = feature;
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'LineString') return geometry.coordinates;
  return (geometry.coordinates[0] ?? []).slice(0, -1);
}

/** Rounds metres to centimetres. */
export function toCentimetres(metres: number): number {
  return Math.floor(metres * 100 + 0.5) / 100;
}

const toMillionths = (degrees: number): number => Math.floor(degrees * 1e6 + 0.5) / 1e6;

/** Projection of a whole map: flat, true in its middle; good to a centimetre over a few kilometres. */
export function createProjection(map: NeighbourhoodMap): Projection {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const feature of map.features) {
    for (const [longitude, latitude] of positionsOf(feature)) {
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
  }
  const scale = metresPerDegree((south + north) / 2);
  const toMetres = ([longitude, latitude]: readonly [number, number]): Point => [
    toCentimetres((longitude - west) * scale.east),
    toCentimetres((latitude - south) * scale.north),
  ];
  const toDegrees = ([x, y]: Point): [number, number] => [
    toMillionths(west + x / scale.east),
    toMillionths(south + y / scale.north),
  ];
  const [width, height] = toMetres([east, north]);
  return { width, height, toMetres, toDegrees };
}

/** Centre of gravity of a ring; of a line or a point the mean of its positions. */
export function centreOf(points: readonly Point[]): Point {
  let [area, x, y] = [0, 0, 0];
  points.forEach(([ax, ay], i) => {
    const [bx, by] = points[(i + 1) % points.length] as Point;
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  });
  if (area !== 0) return [toCentimetres(x / (3 * area)), toCentimetres(y / (3 * area))];
  const count = Math.max(1, points.length);
  return [
    toCentimetres(points.reduce((sum, p) => sum + p[0], 0) / count),
    toCentimetres(points.reduce((sum, p) => sum + p[1], 0) / count),
  ];
}

export function distance(ax: number, ay: number, bx: number, by: number): number {
  return Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));
}

/** How far along a line its point nearest to (x, y) lies, in metres from the line's start. */
export function distanceAlong(line: readonly Point[], x: number, y: number): number {
  let [walked, nearest, along] = [0, Number.POSITIVE_INFINITY, 0];
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1] as Point;
    const [bx, by] = line[i] as Point;
    const length = distance(ax, ay, bx, by);
    const dot = (x - ax) * (bx - ax) + (y - ay) * (by - ay);
    const share = length === 0 ? 0 : Math.max(0, Math.min(1, dot / (length * length)));
    const away = distance(x, y, ax + share * (bx - ax), ay + share * (by - ay));
    if (away < nearest) {
      nearest = away;
      along = walked + share * length;
    }
    walked += length;
  }
  return toCentimetres(along);
}
