import type { Asset, AssetKind, NeighbourhoodSource } from '../model/index.ts';
import { parseDuration } from '../model/index.ts';
import type { Dwelling, MapModel } from './read-map.ts';
import { indexById, sortById } from './read-map.ts';

type AssetSource = NeighbourhoodSource['assets'][string];

/** How closely an asset names a dwelling: 3 itself, 2 its building, 1 its street, 0.5 everybody, 0 not. */
function closeness(serves: NonNullable<AssetSource['serves']>, home: Dwelling, map: MapModel): number {
  if (serves.dwellings?.includes(home.id)) return 3;
  const building = map.shapes[home.building]?.id;
  if (building !== undefined && serves.buildings?.includes(building)) return 2;
  const street = map.streets[home.street]?.id;
  if (street !== undefined && serves.streets?.includes(street)) return 1;
  return serves.all ? 0.5 : 0;
}

/** Of one kind, the closest naming wins: a flat named by one transformer is not also fed by that of its street. */
function closestByKind(source: NeighbourhoodSource, map: MapModel): Map<AssetKind, number[]> {
  const closest = new Map<AssetKind, number[]>();
  for (const asset of Object.values(source.assets)) {
    const best = closest.get(asset.kind) ?? map.dwellings.map(() => 0);
    closest.set(asset.kind, best);
    map.dwellings.forEach((home, row) => {
      if (asset.serves) best[row] = Math.max(best[row]!, closeness(asset.serves, home, map));
    });
  }
  return closest;
}

/** Rows of ids in ascending order, so that the order in which a file names feeds does not matter. */
export function rowsOf(
  ids: readonly string[] | undefined,
  row: (id: string, asker: string) => number,
  asker: string,
): number[] {
  return (ids ?? []).map((id) => row(id, asker)).sort((a, b) => a - b);
}

/** Assets sorted by id, with their place in metres, feeds as asset rows and serves as household rows. */
export function resolveAssets(source: NeighbourhoodSource, map: MapModel): Asset[] {
  const closest = closestByKind(source, map);
  const rows = sortById(Object.entries(source.assets).map(([id, asset]) => ({ id, asset })));
  const assetRow = indexById(rows, 'asset');
  return rows.map(({ id, asset }) => {
    const [x, y] = map.placeOf(asset.place, id);
    const best = closest.get(asset.kind) ?? [];
    const serves = map.dwellings.flatMap((home, row) => {
      const close = asset.serves ? closeness(asset.serves, home, map) : 0;
      return close > 0 && close === best[row] ? [row] : [];
    });
    return {
      id,
      kind: asset.kind,
      name: asset.name,
      x,
      y,
      fedBy: rowsOf(asset.fedBy, assetRow, id),
      serves,
      backupMinutes: asset.backup === undefined ? -1 : (parseDuration(asset.backup) ?? -1),
      capacity: asset.capacity ?? 0,
      hours: asset.hours ?? null,
    };
  });
}
