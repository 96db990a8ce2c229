import type { Where } from '../../model/index.ts';
import { EVENT } from '../world/asset-life.ts';
import type { Of, Tick } from '../world/tick.ts';
import { failAsset, restoreAsset, sendToAsset } from './assets.ts';

/** Assets stop. A share of one asset means that share of the transformers below it, which wait to be switched in. */
export function failAssets(t: Tick, { assets: named, where, for: minutes }: Of<'fail'>): void {
  const assets = assetsIn(t, named, where);
  const below = where.share < 1 ? transformersBelow(t, assets) : [];
  if (below.length > 0) for (const fed of staged(t, below, where.share)) t.next.assetHeld[fed] = 1;
  else for (const asset of staged(t, assets, where.share)) failAsset(t, asset, minutes);
}

/** Assets are repaired; the transformers below a single one come on by their share. */
export function restoreAssets(t: Tick, { assets: named, where }: Of<'restore'>): void {
  const assets = assetsIn(t, named, where);
  const below = transformersBelow(t, assets);
  if (below.length === 0) {
    for (const asset of staged(t, assets, where.share)) restoreAsset(t, asset);
    return;
  }
  restoreAsset(t, assets[0]!);
  switchIn(t, below, where.share);
}

/** Assets go on at a share of their capacity. */
export function degradeAssets(t: Tick, { assets, where, to }: Of<'degrade'>): void {
  for (const asset of staged(t, assetsIn(t, assets, where), where.share)) {
    t.next.assetCapacity[asset] = Math.round(to * 1000);
    sendToAsset(t, asset, EVENT.degrade, 'effect');
  }
}

/** With a place: those of the assets that serve mostly homes there. */
function assetsIn(t: Tick, assets: readonly number[], { rows }: Where): readonly number[] {
  if (rows === null) return assets;
  const inside = new Set(rows);
  return assets.filter((asset) => {
    const serves = t.model.assets.serves[asset]!;
    return serves.length > 0 && 2 * serves.filter((row) => inside.has(row)).length >= serves.length;
  });
}

/** The first `share` of these assets by their own key, so that a larger share later holds the smaller one. */
function staged(t: Tick, assets: readonly number[], share: number): number[] {
  if (share >= 1 || assets.length === 1) return [...assets];
  const { key } = t.model.assets;
  const inOrder = [...assets].sort((a, b) => key[a]! - key[b]! || a - b);
  return inOrder.slice(0, Math.round(share * assets.length));
}

/** The transformers that hang on a single asset; none when several assets are meant. */
function transformersBelow(t: Tick, assets: readonly number[]): number[] {
  if (assets.length !== 1) return [];
  const transformers = new Set(t.model.assets.ofKind.get('transformer') ?? []);
  return t.model.assets.feeds[assets[0]!]!.filter((fed) => transformers.has(fed));
}

/** The first `share` of these are switched in, the others wait; one that is on stays on: a staircase, never down. */
function switchIn(t: Tick, transformers: number[], share: number): void {
  const { assetHeld, feedLostAt } = t.next;
  const on = new Set(staged(t, transformers, share));
  for (const asset of transformers) {
    if (on.has(asset)) assetHeld[asset] = 0;
    else if (feedLostAt[asset]! >= 0) assetHeld[asset] = 1;
  }
}
