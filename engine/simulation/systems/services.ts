import { STATE } from '../world/asset-life.ts';
import { FLAG, MEANS, WAY_KINDS } from '../world/tables.ts';
import { HAZARD, SERVICE_BIT, type Tick } from '../world/tick.ts';
import { isWithoutRoad } from './hazards.ts';

/** A thousandth of the range of a draw. */
const PER_THOUSANDTH = 4294967.296;

// what the loop over all homes reads: a name of this file costs nothing there, one of another file is looked up each time
const { power: POWER, mobile: MOBILE, internet: INTERNET, broadcast: BROADCAST } = SERVICE_BIT;
const { 'emergency-112': CALLS_112 } = SERVICE_BIT;
const BY_ROAD = SERVICE_BIT.road | SERVICE_BIT['care-visits'];
const { radio: RADIO } = MEANS;
const { noCar: NO_CAR } = FLAG;

/** Step 4: which services each household has; as long as nothing changes in what they come from, what it had. */
export function stepServices(t: Tick): void {
  const { next: c } = t;
  const mast = mastShares(t);
  c.mobileShare[0] = meanShare(t, mast);
  const offered = offeredToAll(t);
  const changed = haveChanged(t, offered, mast);
  if (changed || !(offered & BY_ROAD)) giveServices(t, offered, mast);
  stepTapSafety(t);
}

/** Gives every home its services, and notes since when many are without power. */
function giveServices(t: Tick, offered: number, mast: Int32Array): void {
  const { next: c, model } = t;
  const { count, flags, floor } = model.households;
  const { services, means, floodCm, outageSince } = c;
  const { floodPowerCm, outageShare } = model.rates.services;
  const flooded = (c.hazards[0]! & HAZARD.flood) !== 0;
  const local = localBits(t);
  const toEach = offered & ~(CALLS_112 | BROADCAST);
  let withoutPower = 0;
  for (let row = 0; row < count; row++) {
    let bits = toEach | local[row]!;
    if (mobileReaches(t, row, mast)) bits |= MOBILE;
    if (bits & (MOBILE | INTERNET)) bits |= offered & CALLS_112;
    if (!(bits & BY_ROAD) && !isWithoutRoad(t, row)) bits |= BY_ROAD;
    if (flooded && floor[row] === 0 && floodCm[row]! >= floodPowerCm) bits &= ~BY_POWER;
    const power = bits & POWER;
    if (power === 0) withoutPower++;
    if (power !== 0 || (means[row]! & RADIO) !== 0 || (flags[row]! & NO_CAR) === 0) bits |= offered & BROADCAST;
    services[row] = bits;
  }
  const outage = withoutPower * 100 >= outageShare * count && count > 0;
  if (!outage) outageSince[0] = -1;
  else if (outageSince[0]! < 0) outageSince[0] = t.minute;
}

/** Services as far as they are the same for all: the road only where nobody can lack it, 112 and radio for who can receive them. */
function offeredToAll(t: Tick): number {
  const { next: c, model } = t;
  const { ofKind } = model.assets;
  const mayLackRoad = c.hazards[0]! !== 0 || WAY_KINDS.some((kind) => someStopped(t, ofKind.get(kind)));
  const onAir = c.outageSince[0]! < 0 || t.minute - c.outageSince[0]! < model.rates.information.radioOnAirMinutes;
  let bits = sharedServices(t);
  if (anyWorks(t, ofKind.get('emergency-room-112'))) bits |= CALLS_112;
  if (!mayLackRoad) bits |= BY_ROAD;
  if (onAir) bits |= BROADCAST;
  return bits;
}

/** Whether anything that services come from is other than in the tick before; notes it for the next. */
function haveChanged(t: Tick, offered: number, mast: Int32Array): boolean {
  const { sources, sourceMeans } = t.scratch;
  const { means } = t.next;
  let changed = sources[0] !== offered;
  sources[0] = offered;
  for (let asset = 0, at = 1; asset < mast.length; asset++, at += 2) {
    if (sources[at] !== t.works[asset] || sources[at + 1] !== mast[asset]) changed = true;
    sources[at] = t.works[asset]!;
    sources[at + 1] = mast[asset]!;
  }
  for (let row = 0; row < means.length; row++) {
    if (sourceMeans[row] === means[row]) continue;
    sourceMeans[row] = means[row]!;
    changed = true;
  }
  return changed;
}

/** What stops in a home with its power. */
const BY_POWER = SERVICE_BIT.power | SERVICE_BIT.heating | SERVICE_BIT.internet;

/** Homes whose tap runs with water that is not safe to drink: their main is contaminated, or what feeds it. */
function stepTapSafety(t: Tick): void {
  const { tapUnsafe, services } = t.next;
  if (!(t.next.hazards[0]! & HAZARD.taint)) return;
  for (let row = 0; row < tapUnsafe.length; row++) {
    tapUnsafe[row] = services[row]! & SERVICE_BIT['tap-water'] && isMainTainted(t, row) ? 1 : 0;
  }
}

/** The main of this home, or what feeds it, carries water that is not safe to drink. */
export function isMainTainted(t: Pick<Tick, 'model' | 'next' | 'minute'>, row: number): boolean {
  const { taintedUntil, hazards } = t.next;
  const main = t.model.households.waterMain[row]!;
  if (main < 0 || !(hazards[0]! & HAZARD.taint)) return false;
  if (taintedUntil[main]! > t.minute) return true;
  return t.model.assets.fedBy[main]!.some((feed) => taintedUntil[feed]! > t.minute);
}

/** Services that the whole neighbourhood has or lacks. */
function sharedServices(t: Tick): number {
  const { ofKind } = t.model.assets;
  const shops = anyWorks(t, ofKind.get('supermarket'));
  let bits = 0;
  if (shops) bits |= SERVICE_BIT.shops;
  if (shops && anyWorks(t, ofKind.get('fibre-hub'))) bits |= SERVICE_BIT.payment;
  if (anyWorks(t, ofKind.get('school'))) bits |= SERVICE_BIT.school;
  return bits;
}

/** One of these assets works, or there are none: then it is elsewhere, and works. */
function anyWorks(t: Tick, assets: readonly number[] | undefined): boolean {
  return assets === undefined || assets.some((asset) => t.works[asset] === 1);
}

function someStopped(t: Tick, assets: readonly number[] | undefined): boolean {
  return assets?.some((asset) => t.works[asset] !== 1) ?? false;
}

/** Bits of the assets that serve each home; made anew only when other assets work than when they were last made. */
function localBits(t: Tick): Uint16Array {
  const { localServices: local, localWorks } = t.scratch;
  if (t.works.some((works, asset) => works !== localWorks[asset])) {
    for (let row = 0; row < local.length; row++) local[row] = localServices(t, row);
    localWorks.set(t.works);
  }
  return local;
}

/** No asset of the kind serves it, or that asset works. */
function isUp(works: Uint8Array, asset: number): boolean {
  return asset < 0 || works[asset] === 1;
}

/** Power, water, heating, internet and sewage of one home. */
function localServices(t: Tick, row: number): number {
  const h = t.model.households;
  const { works } = t;
  let bits = 0;
  if (isUp(works, h.transformer[row]!)) {
    bits |= SERVICE_BIT.power;
    if (!(h.flags[row]! & FLAG.district) || isUp(works, h.heatStation[row]!)) bits |= SERVICE_BIT.heating;
    if (isUp(works, h.hub[row]!)) bits |= SERVICE_BIT.internet;
  }
  if (tapRuns(t, row)) bits |= SERVICE_BIT['tap-water'];
  if (isUp(works, h.sewagePump[row]!)) bits |= SERVICE_BIT.sewage;
  return bits;
}

/** Water climbs to `dryFromFloor` − 1 by itself; higher only with the building's booster pump. */
export function tapRuns(t: Pick<Tick, 'model' | 'works'>, row: number): boolean {
  const h = t.model.households;
  if (!mainRuns(t, row)) return false;
  return h.floor[row]! < t.model.rates.services.dryFromFloor || isUp(t.works, h.booster[row]!);
}

/** Whether there is water at the foot of the building. */
export function mainRuns(t: Pick<Tick, 'model' | 'works'>, row: number): boolean {
  return isUp(t.works, t.model.households.waterMain[row]!);
}

/** Share (0–1000) of the network that each mast still carries: a curve over the time since its feed was lost. */
function mastShares(t: Tick): Int32Array {
  const { next: c, model } = t;
  const shares = new Int32Array(model.assets.count);
  for (const asset of model.assets.ofKind.get('mobile-mast') ?? []) {
    const state = c.assetState[asset]!;
    const residual = model.rates.services.mobileCurve[4]!;
    if (c.assetFailed[asset]) shares[asset] = residual;
    else if (c.feedLostAt[asset]! < 0) shares[asset] = state === STATE.restoring ? residual : c.assetCapacity[asset]!;
    else shares[asset] = mobileShareAfter(model.rates.services, t.minute - c.feedLostAt[asset]!);
  }
  return shares;
}

/**
 * Share of a local mobile network that works so many minutes after the power went, in thousandths: linear between the
 * points of the curve, whose hours stretch with the masts' battery (2 h: the hours as they stand).
 */
export function mobileShareAfter(
  rates: { mobileCurve: readonly number[]; mastBatteryMinutes: number },
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

/** Some homes keep the last cells longest: a home has the network while the share of its mast is above its own luck. */
function mobileReaches(t: Tick, row: number, shares: Int32Array): boolean {
  const mast = t.model.households.mast[row]!;
  const share = mast >= 0 ? shares[mast]! : t.next.mobileShare[0]!;
  return share >= 1000 || t.scratch.mobileLuck[row]! < share * PER_THOUSANDTH;
}
