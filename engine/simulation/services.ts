import { STATE } from './asset-life.ts';
import { DRAW, draw, threshold } from './draw.ts';
import { FLAG, MEANS } from './tables.ts';
import { SERVICE_BIT, type Tick } from './tick.ts';

const LOCAL =
  SERVICE_BIT.power | SERVICE_BIT['tap-water'] | SERVICE_BIT.heating | SERVICE_BIT.internet | SERVICE_BIT.sewage;

/** Step 4: which services each household has. */
export function stepServices(t: Tick): void {
  const { next: c, model } = t;
  const { count } = model.households;
  const shared = sharedServices(t);
  const mast = mastShares(t);
  c.mobileShare[0] = meanShare(t, mast);
  const hourKey = Math.floor(t.minute / 60);
  const radioOnAir = c.outageSince[0]! < 0 || t.minute - c.outageSince[0]! < model.rates.radioOnAirMinutes;
  let withoutPower = 0;
  for (let row = 0; row < count; row++) {
    let bits = shared | localServices(t, row);
    if (mobileReaches(t, row, mast, hourKey)) bits |= SERVICE_BIT.mobile;
    if (bits & (SERVICE_BIT.mobile | SERVICE_BIT.internet)) bits |= SERVICE_BIT['emergency-112'];
    if (radioOnAir && canListen(t, row, bits)) bits |= SERVICE_BIT.broadcast;
    if (!(bits & SERVICE_BIT.power)) withoutPower++;
    c.services[row] = bits;
  }
  const outage = withoutPower * 100 >= model.parameters.outageShare * count && count > 0;
  if (!outage) c.outageSince[0] = -1;
  else if (c.outageSince[0]! < 0) c.outageSince[0] = t.minute;
}

/** Services that the whole neighbourhood has or lacks. */
function sharedServices(t: Tick): number {
  const { ofKind } = t.model.assets;
  const anyWorks = (kind: string) => {
    const rows = ofKind.get(kind);
    return rows === undefined || rows.some((asset) => t.works[asset]);
  };
  let bits = SERVICE_BIT.road | SERVICE_BIT['care-visits'];
  if (anyWorks('supermarket')) bits |= SERVICE_BIT.shops;
  if (anyWorks('supermarket') && anyWorks('fibre-hub')) bits |= SERVICE_BIT.payment;
  if (anyWorks('school')) bits |= SERVICE_BIT.school;
  return bits;
}

/** Power, water, heating, internet and sewage of one home. */
function localServices(t: Tick, row: number): number {
  const h = t.model.households;
  const { works } = t;
  const up = (asset: number) => asset < 0 || works[asset] === 1;
  const power = up(h.transformer[row]!);
  let bits = 0;
  if (power) {
    bits |= SERVICE_BIT.power;
    if (!(h.flags[row]! & FLAG.district) || up(h.heatStation[row]!)) bits |= SERVICE_BIT.heating;
    if (up(h.hub[row]!)) bits |= SERVICE_BIT.internet;
  }
  if (tapRuns(t, row)) bits |= SERVICE_BIT['tap-water'];
  if (up(h.sewagePump[row]!)) bits |= SERVICE_BIT.sewage;
  return bits & LOCAL;
}

/** Water climbs to `dryFromFloor` − 1 by itself; higher only with the building's booster pump. */
export function tapRuns(t: Pick<Tick, 'model' | 'works'>, row: number): boolean {
  const h = t.model.households;
  if (!mainRuns(t, row)) return false;
  const booster = h.booster[row]!;
  return booster < 0 || h.floor[row]! < t.model.rates.dryFromFloor || t.works[booster] === 1;
}

/** Whether there is water at the foot of the building. */
export function mainRuns(t: Pick<Tick, 'model' | 'works'>, row: number): boolean {
  const main = t.model.households.waterMain[row]!;
  return main < 0 || t.works[main] === 1;
}

/** Share (0–1000) of the network that each mast still carries: a curve over the time since its feed was lost. */
function mastShares(t: Tick): Int32Array {
  const { next: c, model } = t;
  const shares = new Int32Array(model.assets.count);
  for (const asset of model.assets.ofKind.get('mobile-mast') ?? []) {
    const state = c.assetState[asset]!;
    const residual = model.rates.mobileCurve[4]!;
    if (c.assetFailed[asset]) shares[asset] = residual;
    else if (c.feedLostAt[asset]! < 0) shares[asset] = state === STATE.restoring ? residual : c.assetCapacity[asset]!;
    else shares[asset] = mobileShareAfter(model.rates, t.minute - c.feedLostAt[asset]!);
  }
  return shares;
}

/**
 * Share of a local mobile network that works so many minutes after the power went, in thousandths: linear between the
 * points of the curve, whose hours stretch with the masts' battery (2 h: the hours as they stand).
 */
export function mobileShareAfter(
  rates: { mobileCurve: number[]; mastBatteryMinutes: number },
  minutes: number,
): number {
  const { mobileCurve: curve, mastBatteryMinutes } = rates;
  const hours = (minutes * 2) / mastBatteryMinutes;
  const before = Math.floor(hours);
  const last = curve.length - 1;
  if (before >= last) return curve[last]!;
  return Math.round(curve[before]! + (curve[before + 1]! - curve[before]!) * (hours - before));
}

function meanShare(t: Tick, shares: Int32Array): number {
  const masts = t.model.assets.ofKind.get('mobile-mast');
  if (!masts) return 1000;
  let sum = 0;
  for (const asset of masts) sum += shares[asset]!;
  return Math.round(sum / masts.length);
}

/** A home has the network for an hour when its luck of that hour is under the share of its mast. */
function mobileReaches(t: Tick, row: number, shares: Int32Array, hourKey: number): boolean {
  const mast = t.model.households.mast[row]!;
  const share = mast >= 0 ? shares[mast]! : t.next.mobileShare[0]!;
  if (share >= 1000) return true;
  return draw(t.next.key[row]!, hourKey, DRAW.mobile) < threshold(share / 1000);
}

function canListen(t: Tick, row: number, bits: number): boolean {
  return (
    (bits & SERVICE_BIT.power) !== 0 ||
    (t.next.means[row]! & MEANS.radio) !== 0 ||
    !(t.model.households.flags[row]! & FLAG.noCar)
  );
}
