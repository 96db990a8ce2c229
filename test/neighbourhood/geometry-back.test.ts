import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createProjection, type NeighbourhoodMap } from '../../engine/index.ts';

const MAP = new URL('../../scenarios/neighbourhoods/wilgenhoek/map.geojson', import.meta.url);

it('a point of the map and its degrees are the same place, within ten centimetres', () => {
  const { width, height, toMetres, toDegrees } = createProjection(
    JSON.parse(readFileSync(MAP, 'utf8')) as NeighbourhoodMap,
  );
  for (const [x, y] of [
    [0, 0],
    [width, height],
    [width / 3, height / 2],
    [123.45, 67.89],
  ] as const) {
    const back = toMetres(toDegrees([x, y]));
    expect(Math.abs(back[0] - x)).toBeLessThan(0.1);
    expect(Math.abs(back[1] - y)).toBeLessThan(0.1);
  }
});
