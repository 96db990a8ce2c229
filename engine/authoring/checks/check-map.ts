import { isMap, parseDocument } from 'yaml';
import { type MapFeature, mapFeatureProperties } from '../../model/index.ts';
import type { Found } from '../findings/found.ts';
import { type Problem, problem } from '../findings/problem.ts';
import { type Place, type SourceFile, sourceFile } from '../findings/source-file.ts';
import { suggestWord } from '../findings/suggest-word.ts';
import { isRecord } from '../reading/merge-parts.ts';
import { MAX_CHARACTERS } from '../reading/read-yaml.ts';

/** Ids of the features of a map, by what may be named. */
export interface MapNames {
  household: ReadonlySet<string>;
  street: ReadonlySet<string>;
  building: ReadonlySet<string>;
  feature: ReadonlySet<string>;
}

type Features = Record<string, unknown>[];

/** Reads GeoJSON; null when it is not a collection of features. */
export function readMap(label: string, text: string): { file: SourceFile; map: Features | null; found: Found[] } {
  const file = sourceFile(label, text);
  const refuse = (found: Problem) => ({
    file,
    map: null,
    found: [{ place: { file, start: 0, end: 0 }, problem: found }],
  });
  if (text.length > MAX_CHARACTERS) return refuse(problem('too-big', { limit: 5 }));
  try {
    const read: unknown = JSON.parse(text);
    if (isRecord(read) && Array.isArray(read.features) && read.features.every(isRecord))
      return { file, map: read.features, found: [] };
  } catch {
    // Falls through to the one finding that says so.
  }
  return refuse(problem('not-geojson'));
}

/** Checks each feature: its properties, an id of its own, and a street (and building) that is on the map. */
export function checkMap(file: SourceFile, map: Features): { names: MapNames; features: MapFeature[]; found: Found[] } {
  const names = namesOf(map);
  const places = lazyPlaces(file);
  const found: Found[] = [];
  const features: MapFeature[] = [];
  const first = new Map<string, number>();
  for (const [index, feature] of map.entries()) {
    const id = propertyOf(feature, 'id');
    const before = first.get(id);
    if (id !== '' && before !== undefined) {
      found.push({
        place: places(index, 'id'),
        problem: problem('duplicate-key', { name: id }),
        other: places(before, 'id'),
      });
      continue;
    }
    first.set(id, index);
    const wrong = checkFeature(feature, names);
    if (wrong) found.push({ place: places(index, wrong.key), problem: wrong.problem });
    else features.push({ ...feature, properties: mapFeatureProperties.parse(feature.properties) } as MapFeature);
  }
  return { names, features, found };
}

function propertyOf(feature: Record<string, unknown>, key: string): string {
  const value = isRecord(feature.properties) ? feature.properties[key] : undefined;
  return typeof value === 'string' ? value : '';
}

function namesOf(map: Features): MapNames {
  const of = (kind: string | null): Set<string> =>
    new Set(map.filter((f) => kind === null || propertyOf(f, 'kind') === kind).map((f) => propertyOf(f, 'id')));
  return { household: of('dwelling'), street: of('street'), building: of('building'), feature: of(null) };
}

interface Wrong {
  key: string;
  problem: Problem;
}

const KINDS = ['dwelling', 'building', 'street', 'water', 'green', 'area'];
const GEOMETRY: Record<string, string[]> = {
  dwelling: ['Polygon'],
  building: ['Polygon'],
  street: ['LineString'],
  water: ['Polygon', 'LineString'],
  green: ['Polygon'],
  area: ['Polygon'],
};

function checkFeature(feature: Record<string, unknown>, names: MapNames): Wrong | null {
  const kind = propertyOf(feature, 'kind');
  if (!KINDS.includes(kind)) {
    return {
      key: 'kind',
      problem: problem('not-one-of', { text: kind, known: KINDS.join(', ') }, suggestWord(kind, KINDS)),
    };
  }
  const parsed = mapFeatureProperties.safeParse(feature.properties);
  const issue = parsed.success ? undefined : parsed.error.issues[0];
  if (issue) return { key: String(issue.path[0] ?? ''), problem: propertyProblem(feature, issue) };
  const wrong = checkGeometry(feature, kind);
  if (wrong) return wrong;
  const street = propertyOf(feature, 'street');
  if (kind === 'dwelling' && !names.street.has(street)) {
    return {
      key: 'street',
      problem: problem('unknown-reference', { what: 'street', name: street }, suggestWord(street, names.street)),
    };
  }
  const building = propertyOf(feature, 'building');
  if (kind !== 'dwelling' || building === '' || names.building.has(building)) return null;
  return {
    key: 'building',
    problem: problem('unknown-reference', { what: 'building', name: building }, suggestWord(building, names.building)),
  };
}

interface Issue {
  code?: string;
  path: readonly PropertyKey[];
  expected?: unknown;
  values?: readonly unknown[];
  minimum?: unknown;
  maximum?: unknown;
}

function propertyProblem(feature: Record<string, unknown>, issue: Issue): Problem {
  const key = String(issue.path[0] ?? '');
  const value = isRecord(feature.properties) ? feature.properties[key] : undefined;
  if (value === undefined) return problem('key-missing', { names: key, where: 'properties' });
  if (issue.code === 'invalid_value') {
    const known = (issue.values ?? []).map(String);
    return problem('not-one-of', { text: String(value), known: known.join(', ') }, suggestWord(String(value), known));
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    return problem('out-of-bounds', {
      key,
      value: Number(value),
      low: String(issue.minimum ?? '−∞'),
      high: String(issue.maximum ?? '∞'),
    });
  }
  if (issue.code === 'invalid_format') return problem('wrong-form', { text: String(value), example: 'wilgenlaan-12' });
  return problem('wrong-type', { key, expected: issue.expected === 'int' ? 'number' : String(issue.expected ?? '') });
}

function checkGeometry(feature: Record<string, unknown>, kind: string): Wrong | null {
  const { geometry } = feature;
  const type = isRecord(geometry) ? String(geometry.type) : '';
  const known = GEOMETRY[kind] ?? [];
  if (!known.includes(type)) {
    return {
      key: 'kind',
      problem: problem('not-one-of', { text: type, known: known.join(', ') }, suggestWord(type, known)),
    };
  }
  const coordinates = isRecord(geometry) ? geometry.coordinates : undefined;
  const fits =
    type === 'Polygon'
      ? listOf(coordinates, 1, (ring) => listOf(ring, 4, isPosition))
      : listOf(coordinates, 2, isPosition);
  return fits ? null : { key: 'id', problem: problem('bad-coordinates', { name: propertyOf(feature, 'id') }) };
}

const listOf = (value: unknown, least: number, fits: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length >= least && value.every(fits);

/** Longitude and latitude, WGS84; a height behind them is allowed and not read. */
function isPosition(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 2) return false;
  const [longitude, latitude] = value as unknown[];
  return isWithin(longitude, 180) && isWithin(latitude, 90);
}

const isWithin = (value: unknown, limit: number): boolean =>
  typeof value === 'number' && value >= -limit && value <= limit;

/** Where a property of a feature stands. The tree with positions is only made once something is wrong: reading it is slow. */
function lazyPlaces(file: SourceFile): (index: number, key: string) => Place {
  let document: ReturnType<typeof parseDocument> | null = null;
  return (index, key) => {
    document ??= parseDocument(file.text, { uniqueKeys: false, prettyErrors: false });
    const feature = document.getIn(['features', index], true) as { range?: [number, number, number] } | undefined;
    const properties = document.getIn(['features', index, 'properties'], true);
    const value = isMap(properties)
      ? (properties.get(key, true) as { range?: [number, number, number] } | undefined)
      : undefined;
    const range = value?.range ?? (isMap(properties) ? properties.range : undefined) ?? feature?.range ?? [0, 0, 0];
    const end = value ? range[1] : range[0];
    return { file, start: range[0], end };
  };
}
