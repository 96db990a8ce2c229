import { addTrust } from '../people/feelings.ts';
import { EVENT, lifeIndex, NO_CHANGE, STATE } from '../world/asset-life.ts';
import type { Tick } from '../world/tick.ts';

/** Step 3: repairs that are done, backups that drain, feeds that come and go, forecasts that pass unmet. */
export function stepAssets(t: Tick): void {
  const { assets } = t.model;
  for (let asset = 0; asset < assets.count; asset++) finishRepair(t, asset);
  // what feeds comes before what is fed, so one pass is enough unless feeds stand in a circle
  for (let pass = 0; pass <= assets.count; pass++) {
    let changed = false;
    for (const asset of assets.order) if (settleAsset(t, asset)) changed = true;
    if (!changed) break;
  }
  let missed = false;
  for (let asset = 0; asset < assets.count; asset++) {
    drain(t, asset);
    if (isForecastMissed(t, asset)) missed = true;
    t.works[asset] = works(t.next.assetState[asset]!) ? 1 : 0;
  }
  if (missed) addTrust(t.next, -Math.round(t.model.parameters.missedForecastTrust * 10));
}

/** An asset in these states does what it is for. */
export function works(state: number): boolean {
  return state <= STATE.degraded;
}

/** Sends one event to an asset; returns whether its state changed. Unaccepted events leave it as it is. */
export function sendToAsset(t: Tick, asset: number, event: number, cause: 'effect' | 'feed' | 'backup'): boolean {
  const { next: c, model } = t;
  const from = c.assetState[asset]!;
  const to = model.assetLife.next[lifeIndex(model.assets.group[asset]!, from, event)]!;
  if (to === NO_CHANGE || to === from) return false;
  c.assetState[asset] = to;
  c.readyAt[asset] = -1;
  if (to === STATE.down) t.facts.push({ type: 'asset.failed', asset, cause });
  else if (to === STATE.onBackup) t.facts.push({ type: 'asset.onBackup', asset });
  else if (to === STATE.restoring) beginRestart(t, asset);
  else if (event === EVENT.restored || event === EVENT.feedBack || event === EVENT.restore) {
    c.forecastAt[asset] = -1;
    if (from !== STATE.onBackup) t.facts.push({ type: 'asset.restored', asset });
  }
  return true;
}

/** An asset stops by itself: its feed alone will not bring it back. */
export function failAsset(t: Tick, asset: number, forMinutes: number | null): void {
  t.next.assetFailed[asset] = 1;
  t.next.repairedAt[asset] = forMinutes === null ? -1 : t.minute + forMinutes;
  sendToAsset(t, asset, EVENT.fail, 'effect');
}

/** An asset is repaired; it works once its feed does. */
export function restoreAsset(t: Tick, asset: number): void {
  const { next: c } = t;
  c.assetHeld[asset] = 0;
  c.repairedAt[asset] = -1;
  c.taintedUntil[asset] = 0;
  c.assetCapacity[asset] = 1000;
  if (c.assetFailed[asset] || c.assetState[asset] === STATE.degraded) {
    c.assetFailed[asset] = 0;
    sendToAsset(t, asset, EVENT.restore, 'effect');
  }
}

function beginRestart(t: Tick, asset: number): void {
  const minutes = t.model.assets.restartMinutes[asset]!;
  if (minutes === 0) sendToAsset(t, asset, EVENT.restored, 'feed');
  else t.next.readyAt[asset] = t.minute + minutes;
}

function finishRepair(t: Tick, asset: number): void {
  const { next: c, minute } = t;
  if (c.repairedAt[asset]! >= 0 && minute >= c.repairedAt[asset]!) restoreAsset(t, asset);
  if (c.readyAt[asset]! >= 0 && minute >= c.readyAt[asset]!) sendToAsset(t, asset, EVENT.restored, 'feed');
}

/** Feed, lost or back, and an empty backup. Returns whether the asset's state changed. */
function settleAsset(t: Tick, asset: number): boolean {
  const { next: c, minute } = t;
  const fed = isFed(t, asset);
  if (fed) c.feedLostAt[asset] = -1;
  else if (c.feedLostAt[asset] === -1) c.feedLostAt[asset] = minute;
  const state = c.assetState[asset]!;
  if (fed) {
    if (state !== STATE.onBackup && (state !== STATE.down || c.assetFailed[asset])) return false;
    return sendToAsset(t, asset, EVENT.feedBack, 'feed');
  }
  if (state === STATE.onBackup) {
    return c.backupLeft[asset]! <= 0 && sendToAsset(t, asset, EVENT.backupEmpty, 'backup');
  }
  return state !== STATE.down && sendToAsset(t, asset, EVENT.feedLost, 'feed');
}

/** Emergency power that was brought counts as a feed; without it all feeds must work and the asset be switched in. */
function isFed(t: Tick, asset: number): boolean {
  const { next: c, model } = t;
  if (c.portableLeft[asset]! > 0) return true;
  if (c.assetHeld[asset]) return false;
  for (const feed of model.assets.fedBy[asset]!) if (!works(c.assetState[feed]!)) return false;
  return true;
}

function drain(t: Tick, asset: number): void {
  const { next: c, model, step } = t;
  if (c.portableLeft[asset]! > 0) c.portableLeft[asset] = Math.max(0, c.portableLeft[asset]! - step);
  const full = model.assets.backupMinutes[asset]!;
  if (c.assetState[asset] === STATE.onBackup) c.backupLeft[asset] = Math.max(0, c.backupLeft[asset]! - step);
  else if (c.assetState[asset] === STATE.operational && c.backupLeft[asset]! < full) {
    c.backupLeft[asset] = Math.min(full, c.backupLeft[asset]! + step);
  }
}

/** A forecast that passes unmet; it costs trust once, for however many assets it was meant. */
function isForecastMissed(t: Tick, asset: number): boolean {
  const { next: c, minute } = t;
  if (c.forecastAt[asset]! < 0 || minute < c.forecastAt[asset]!) return false;
  c.forecastAt[asset] = -1;
  if (works(c.assetState[asset]!) && c.assetState[asset] !== STATE.onBackup) return false;
  t.facts.push({ type: 'forecast.missed', asset });
  return true;
}
