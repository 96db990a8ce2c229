import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  type CompiledNeighbourhood,
  mapFeatureProperties,
  type NeighbourhoodMap,
  type NeighbourhoodSource,
  neighbourhoodSchema,
} from '../../engine/model/index.ts';
import { buildNeighbourhood } from '../../engine/neighbourhood/index.ts';

const folder = new URL('../../scenarios/neighbourhoods/wilgenhoek/', import.meta.url);

/** The shipped neighbourhood as its files say it, fresh each time so that a test may change its own copy. */
export function readWilgenhoek(): { source: NeighbourhoodSource; map: NeighbourhoodMap } {
  const source = neighbourhoodSchema.parse(parse(readFileSync(new URL('neighbourhood.yaml', folder), 'utf8')));
  const map: NeighbourhoodMap = JSON.parse(readFileSync(new URL('map.geojson', folder), 'utf8'));
  for (const feature of map.features) feature.properties = mapFeatureProperties.parse(feature.properties);
  return { source, map };
}

let built: CompiledNeighbourhood | undefined;

/** The built neighbourhood, built once for all tests that only read it. */
export function wilgenhoek(): CompiledNeighbourhood {
  const { source, map } = readWilgenhoek();
  built ??= buildNeighbourhood(source, map);
  return built;
}

/** Number of ties of each household row. */
export function degreesOf({ households, ties }: CompiledNeighbourhood): number[] {
  const degrees = households.map(() => 0);
  for (const { a, b } of ties) {
    degrees[a]!++;
    degrees[b]!++;
  }
  return degrees;
}
