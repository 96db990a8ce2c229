import { ASSET_KINDS, type AssetKind, type CompiledNeighbourhood, type ParameterValues } from '../../model/index.ts';
import { hashText } from '../world/draw.ts';
import type { AssetTables } from '../world/tables.ts';

/** Lays out what does not change about the assets. */
export function prepareAssets(n: CompiledNeighbourhood, p: ParameterValues): AssetTables {
  const list = n.assets;
  const backupMinutes = Int32Array.from(list, (asset) =>
    asset.backupMinutes >= 0 ? asset.backupMinutes : backupOfKind(asset.kind, p),
  );
  const ofKind = new Map<string, number[]>();
  for (const [row, asset] of list.entries()) ofKind.set(asset.kind, [...(ofKind.get(asset.kind) ?? []), row]);
  return {
    count: list.length,
    kind: Uint8Array.from(list, (asset) => ASSET_KINDS.indexOf(asset.kind)),
    key: Uint32Array.from(list, (asset) => hashText(asset.id)),
    group: Uint8Array.from(backupMinutes, (minutes) => (minutes > 0 ? 1 : 0)),
    backupMinutes,
    restartMinutes: Int32Array.from(list, (asset) => restartOfKind(asset.kind, p)),
    fedBy: list.map((asset) => asset.fedBy),
    feeds: list.map((_, row) => list.flatMap((other, fed) => (other.fedBy.includes(row) ? [fed] : []))),
    order: Int32Array.from(feedOrder(list.map((asset) => asset.fedBy))),
    serves: list.map((asset) => asset.serves),
    ofKind,
  };
}

function backupOfKind(kind: AssetKind, p: ParameterValues): number {
  const hours: Partial<Record<AssetKind, number>> = {
    'mobile-mast': p.mastBatteryHours,
    'fibre-hub': p.hubBatteryHours,
    'water-plant': p.waterPlantBackupHours,
    hospital: p.hospitalBackupHours,
    'fire-station': p.fireStationBackupHours,
    'emergency-room-112': p.fireStationBackupHours,
  };
  return Math.round((hours[kind] ?? 0) * 60);
}

function restartOfKind(kind: AssetKind, p: ParameterValues): number {
  const minutes: Partial<Record<AssetKind, number>> = {
    'mobile-mast': p.mastRestartMinutes,
    'fibre-hub': p.mastRestartMinutes,
    'water-plant': p.waterRestartMinutes,
    supermarket: p.shopRestartMinutes,
    pharmacy: p.shopRestartMinutes,
    'fuel-station': p.shopRestartMinutes,
  };
  return minutes[kind] ?? 0;
}

/** Rows so that what feeds comes before what is fed; what stands in a circle comes last, in row order. */
function feedOrder(fedBy: number[][]): number[] {
  const order: number[] = [];
  const placed = new Set<number>();
  for (let changed = true; changed; ) {
    changed = false;
    fedBy.forEach((feeds, row) => {
      if (placed.has(row) || !feeds.every((feed) => placed.has(feed))) return;
      placed.add(row);
      order.push(row);
      changed = true;
    });
  }
  fedBy.forEach((_, row) => {
    if (!placed.has(row)) order.push(row);
  });
  return order;
}
