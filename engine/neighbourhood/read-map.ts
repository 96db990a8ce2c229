import type { Area, MapFeature, MapFeatureProperties, NeighbourhoodMap, Point, Shape, Street } from '../model/index.ts';
import { centreOf, createProjection, distanceAlong, positionsOf } from './geometry.ts';

type DwellingProperties = Extract<MapFeatureProperties, { kind: 'dwelling' }>;

/** A dwelling of the map before anybody lives in it. Places in metres. */
export interface Dwelling {
  id: string;
  street: number;
  number: string;
  /** Row of the building in `shapes`, -1 when it stands alone. */
  building: number;
  dwelling: DwellingProperties['dwelling'];
  ring: Point[];
  x: number;
  y: number;
  along: number;
  floor: number;
  floors: number;
  buildYear: number;
  heating: DwellingProperties['heating'];
}

export interface MapModel {
  width: number;
  height: number;
  streets: Street[];
  areas: Area[];
  shapes: Shape[];
  dwellings: Dwelling[];
  /** Centre of a feature by its id, or of a longitude and latitude. `asker` names who asks, for the error. */
  placeOf(place: string | readonly [number, number], asker: string): Point;
}

/** Sorts by id with `<`, the same in every engine. */
export function sortById<T extends { id: string }>(rows: T[]): T[] {
  return rows.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Row of every id; asking for an unknown one fails with both names (the checker finds these first: E3). */
export function indexById(rows: readonly { id: string }[], what: string): (id: string, asker: string) => number {
  const byId = new Map(rows.map((row, index) => [row.id, index]));
  return (id, asker) => {
    const row = byId.get(id);
    if (row === undefined) throw new Error(`${asker}: there is no ${what} "${id}"`);
    return row;
  };
}

function readShape(p: MapFeatureProperties, ring: Point[]): Shape | null {
  if (p.kind === 'building') {
    return { id: p.id, kind: p.kind, use: p.use, name: p.name ?? '', floors: p.floors ?? 1, ring };
  }
  if (p.kind === 'water') return { id: p.id, kind: p.kind, use: 'water', name: p.name ?? '', floors: 0, ring };
  if (p.kind === 'green') return { id: p.id, kind: p.kind, use: p.use ?? 'park', name: p.name ?? '', floors: 0, ring };
  return null;
}

/** Reads the checked map into metres; the order of its features does not matter. */
export function readMap(map: NeighbourhoodMap): MapModel {
  const { width, height, toMetres } = createProjection(map);
  const pointsOf = (feature: MapFeature): Point[] => positionsOf(feature).map(toMetres);
  const streets: Street[] = [];
  const areas: Area[] = [];
  const shapes: Shape[] = [];
  const centres = new Map<string, Point>();
  for (const feature of map.features) {
    const p = feature.properties;
    const points = pointsOf(feature);
    centres.set(p.id, centreOf(points));
    if (p.kind === 'street') streets.push({ id: p.id, name: p.name, role: p.role ?? 'street', line: points });
    else if (p.kind === 'area') areas.push({ id: p.id, name: p.name, ring: points });
    else {
      const shape = readShape(p, points);
      if (shape) shapes.push(shape);
    }
  }
  sortById(streets);
  sortById(areas);
  sortById(shapes);
  const streetRow = indexById(streets, 'street');
  const shapeRow = indexById(shapes, 'building');
  const dwellings: Dwelling[] = [];
  for (const feature of map.features) {
    const p = feature.properties;
    if (p.kind !== 'dwelling') continue;
    const ring = pointsOf(feature);
    const [x, y] = centreOf(ring);
    const street = streetRow(p.street, p.id);
    const building = p.building === undefined ? -1 : shapeRow(p.building, p.id);
    // Apartments share one front door on the street: that of their building.
    const [doorX, doorY] = building === -1 ? [x, y] : centreOf(shapes[building]?.ring ?? ring);
    dwellings.push({
      id: p.id,
      street,
      number: p.number,
      building,
      dwelling: p.dwelling,
      ring,
      x,
      y,
      along: distanceAlong(streets[street]?.line ?? [], doorX, doorY),
      floor: p.floor ?? 0,
      floors: p.floors ?? 2,
      buildYear: p.year,
      heating: p.heating ?? 'gas-boiler',
    });
  }
  sortById(dwellings);
  const placeOf: MapModel['placeOf'] = (place, asker) => {
    if (typeof place !== 'string') return toMetres(place);
    const centre = centres.get(place);
    if (!centre) throw new Error(`${asker}: there is no place "${place}" on the map`);
    return centre;
  };
  return { width, height, streets, areas, shapes, dwellings, placeOf };
}
