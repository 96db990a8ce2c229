import { type AppliedEffect, LEDGER_WHATS, type LedgerWhat, NEEDS, SERVICES } from '../../model/index.ts';
import { STATE } from '../world/asset-life.ts';
import { addRow, LEDGER_SUBJECTS, type Ledger, type LedgerSubject } from '../world/ledger.ts';
import type { SimulationModel } from '../world/model.ts';
import { FLAG } from '../world/tables.ts';
import { AT_HOME, EFFECT_SOURCES, NEED, SERVICE_BIT, type Tick } from '../world/tick.ts';
import { works } from './assets.ts';

const SUBJECT = Object.fromEntries(LEDGER_SUBJECTS.map((name, i) => [name, i])) as Record<LedgerSubject, number>;
const WHAT = Object.fromEntries(LEDGER_WHATS.map((name, i) => [name, i])) as Record<LedgerWhat, number>;
const SERVICE = Object.fromEntries(SERVICES.map((name, i) => [name, i])) as Record<(typeof SERVICES)[number], number>;

/** Services whose loss is written down per household; the others follow from these. */
const NOTED = [
  'power',
  'tap-water',
  'heating',
  'mobile',
  'internet',
  'sewage',
  'shops',
  'road',
  'emergency-112',
] as const;
/** Effects that are a root of their own, by the kind of hazard they bring; the last of each is what a need goes back to. */
const HAZARD_EFFECTS = [
  'contaminate',
  'smoke',
  'flood',
  'evacuate',
  'incident',
  'infect',
  'rule',
  'block',
  'cordon',
] as const;
type HazardEffect = (typeof HAZARD_EFFECTS)[number];
/** °C whose crossing is written down. */
const COLD_BORDERS = [18, 16, 12, 5];

/** Places in `latest`: services per household, its cold, then per asset its state and the effect on it, then the whole. */
function place(model: SimulationModel) {
  const perHousehold = SERVICES.length + 1;
  const asset = model.households.count * perHousehold;
  const effect = asset + model.assets.count;
  const weather = effect + model.assets.count;
  return {
    service: (row: number, service: number) => row * perHousehold + service,
    cold: (row: number) => row * perHousehold + SERVICES.length,
    asset: (row: number) => asset + row,
    effect: (row: number) => effect + row,
    weather,
    asItWas: weather + 1,
    hazard: (kind: HazardEffect) => weather + 2 + HAZARD_EFFECTS.indexOf(kind),
    size: weather + 2 + HAZARD_EFFECTS.length,
  };
}
type Place = ReturnType<typeof place>;

/** Gives the ledger's memory the size of this model; does nothing after the first tick. */
export function sizeLedger(ledger: Ledger, model: SimulationModel): void {
  const { size } = place(model);
  if (ledger.latest.length === size) return;
  const perNeed = model.households.count * NEEDS.length;
  ledger.latest = new Int32Array(size).fill(-1);
  ledger.lastNote = new Int32Array(perNeed);
  ledger.barrier = new Uint8Array(perNeed);
}

/** A root: what came from outside the world, and the assets it touched. */
export function noteEffect(t: Tick, ledger: Ledger, { effect, source }: AppliedEffect): void {
  const detail = EFFECT_SOURCES.indexOf(source.kind) * 100 + source.option + 1;
  const row = addRow(ledger, t.tick, SUBJECT.effect, source.index, WHAT.effect, detail, 0, -1, 0);
  const at = place(t.model);
  const hazard = HAZARD_EFFECTS.find((kind) => kind === effect.kind);
  if (hazard && !isEnd(effect)) ledger.latest[at.hazard(hazard)] = row;
  if (!('assets' in effect)) return;
  for (const asset of effect.assets) {
    ledger.latest[at.effect(asset)] = row;
    if (!('where' in effect) || effect.where.share >= 1) continue;
    for (const fed of t.model.assets.feeds[asset]!) ledger.latest[at.effect(fed)] = row;
  }
}

/** Smoke, water, a rule or a blocked street that goes is no cause of what people lack. */
function isEnd(effect: AppliedEffect['effect']): boolean {
  if (effect.kind === 'smoke') return effect.density === 0;
  if (effect.kind === 'flood') return effect.cm === 0;
  if (effect.kind === 'block') return !effect.on;
  return effect.kind === 'rule' && effect.visits === null && effect.gatherings === null;
}

/** Writes what changed in this tick, where a ledger is kept: assets, services lost, homes that cooled, needs. */
export function noteTick(t: Tick): void {
  const { ledger } = t;
  if (ledger === null) return;
  const at = place(t.model);
  if (ledger.latest[at.asItWas] === -1) {
    ledger.latest[at.asItWas] = addRow(ledger, t.tick, SUBJECT.household, -1, WHAT['as-it-was'], 0, 0, -1, 0);
    ledger.latest[at.weather] = addRow(ledger, t.tick, SUBJECT.weather, 0, WHAT.weather, 0, 0, -1, 0);
  }
  for (const asset of t.model.assets.order) noteAsset(t, ledger, at, asset);
  for (let row = 0; row < t.model.households.count; row++) {
    noteServices(t, ledger, at, row);
    noteCold(t, ledger, at, row);
    noteNeeds(t, ledger, at, row);
  }
}

function noteAsset(t: Tick, ledger: Ledger, at: Place, asset: number): void {
  const { previous: p, next: c } = t;
  const before = p.assetState[asset]!;
  const now = c.assetState[asset]!;
  if (before === now) return;
  const what = now === STATE.onBackup ? 'mast-fading' : works(now) ? 'asset-restored' : 'asset-down';
  const cause = causeOfAsset(t, ledger, at, asset);
  ledger.latest[at.asset(asset)] = addRow(ledger, t.tick, SUBJECT.asset, asset, WHAT[what], now, 0, cause, 0);
  if (before === STATE.onBackup && what === 'asset-down') noteMastGone(t, ledger, at, asset);
}

/** Homes that lost their mobile network while this mast was fading: from now on because it is down; their needs say so too. */
function noteMastGone(t: Tick, ledger: Ledger, at: Place, mast: number): void {
  const { count } = t.model.households;
  for (let row = 0; row < count; row++) {
    if (t.next.services[row]! & SERVICE_BIT.mobile || mastOf(t, row) !== mast) continue;
    const key = at.service(row, SERVICE.mobile);
    if (ledger.latest[key]! < 0) continue;
    const cause = ledger.latest[at.asset(mast)]!;
    ledger.latest[key] = addRow(
      ledger,
      t.tick,
      SUBJECT.household,
      row,
      WHAT['service-off'],
      SERVICE.mobile,
      0,
      cause,
      0,
    );
    for (let index = row * NEEDS.length; index < (row + 1) * NEEDS.length; index++) {
      // a need that is met has nothing to be said again
      if ((ledger.lastNote[index]! & 15) > 0) ledger.lastNote[index] = -1;
    }
  }
}

function mastOf(t: Tick, row: number): number {
  const own = t.model.households.mast[row]!;
  return own >= 0 ? own : (t.model.assets.ofKind.get('mobile-mast') ?? [-1])[0]!;
}

/** What hit it, else the first of its feeds that does not work; an asset that fails of itself is a root. */
function causeOfAsset(t: Tick, ledger: Ledger, at: Place, asset: number): number {
  const { next: c, model } = t;
  if (!c.assetFailed[asset] && !c.assetHeld[asset]) {
    for (const feed of model.assets.fedBy[asset]!) {
      if (!works(c.assetState[feed]!)) return ledger.latest[at.asset(feed)]!;
    }
  }
  return ledger.latest[at.effect(asset)]!;
}

function noteServices(t: Tick, ledger: Ledger, at: Place, row: number): void {
  const lost = t.previous.services[row]! & ~t.next.services[row]!;
  if (lost === 0) return;
  for (const name of NOTED) {
    if (!(lost & SERVICE_BIT[name])) continue;
    // 112 that cannot be called because the phone is out goes back to the phone
    if (name === 'emergency-112' && brokenOf(t, 'emergency-room-112') < 0) continue;
    const key = at.service(row, SERVICE[name]);
    const cause = causeOfService(t, ledger, at, row, name);
    ledger.latest[key] = addRow(
      ledger,
      t.tick,
      SUBJECT.household,
      row,
      WHAT['service-off'],
      SERVICE[name],
      0,
      cause,
      0,
    );
  }
}

/** The asset that a service hangs on for this home. */
function causeOfService(t: Tick, ledger: Ledger, at: Place, row: number, name: (typeof NOTED)[number]): number {
  const { households: h } = t.model;
  if (name === 'road') return causeOfRoad(t, ledger, at, row);
  const candidates = {
    power: [h.transformer[row]!],
    'tap-water': [h.waterMain[row]!, h.booster[row]!],
    heating: [h.transformer[row]!, h.heatStation[row]!],
    mobile: [mastOf(t, row)],
    internet: [h.transformer[row]!, h.hub[row]!],
    sewage: [h.sewagePump[row]!],
    shops: [brokenOf(t, 'supermarket')],
    'emergency-112': [brokenOf(t, 'emergency-room-112')],
  }[name];
  for (const asset of candidates) {
    if (asset >= 0 && (name === 'mobile' || !t.works[asset])) return ledger.latest[at.asset(asset)]!;
  }
  // its own fuses: the grid is there, the water too
  if (t.next.floodCm[row]! >= t.model.rates.services.floodPowerCm) return ledger.latest[at.hazard('flood')]!;
  return -1;
}

/** The first asset of a kind that does not work; -1 none. */
function brokenOf(t: Tick, kind: string): number {
  return (t.model.assets.ofKind.get(kind) ?? []).find((asset) => !t.works[asset]) ?? -1;
}

/** Water, a cordon or trees at the door, else the way in that is closed. */
function causeOfRoad(t: Tick, ledger: Ledger, at: Place, row: number): number {
  const { next: c, model } = t;
  if (c.floodCm[row]! >= model.rates.services.floodPowerCm) return ledger.latest[at.hazard('flood')]!;
  if (c.cordonUntil[row]! > 0) return ledger.latest[at.hazard('cordon')]!;
  if (c.hazard[row]! & AT_HOME.blocked) return ledger.latest[at.hazard('block')]!;
  const closed = model.households.ways[row]!.find((asset) => !t.works[asset]) ?? -1;
  return closed < 0 ? -1 : ledger.latest[at.asset(closed)]!;
}

function noteCold(t: Tick, ledger: Ledger, at: Place, row: number): void {
  const before = t.previous.indoorC[row]!;
  const now = t.next.indoorC[row]!;
  if (now >= before) return;
  for (let band = 0; band < COLD_BORDERS.length; band++) {
    const border = COLD_BORDERS[band]!;
    if (before < border || now >= border) continue;
    const off = (t.next.services[row]! & SERVICE_BIT.heating) === 0;
    const cause = off ? ledger.latest[at.service(row, SERVICE.heating)]! : ledger.latest[at.weather]!;
    ledger.latest[at.cold(row)] = addRow(
      ledger,
      t.tick,
      SUBJECT.household,
      row,
      WHAT['home-cold'],
      border,
      band + 1,
      cause,
      0,
    );
  }
}

/** A row when a need crosses a band, or when its reason or barrier changes while it is unmet. */
function noteNeeds(t: Tick, ledger: Ledger, at: Place, row: number): void {
  const { unmetFrom } = t.model.rates.needs;
  for (let need = 0; need < NEEDS.length; need++) {
    const index = row * NEEDS.length + need;
    const value = t.next.needs[index]!;
    const reason = value === 0 ? 0 : t.scratch.cause[index]!;
    const band = bandOf(value);
    const barrier = value >= unmetFrom ? ledger.barrier[index]! : 0;
    const note = band | (reason << 4) | (barrier << 12);
    if (note === ledger.lastNote[index]) continue;
    ledger.lastNote[index] = note;
    const cause = value === 0 ? -1 : causeOfNeed(t, ledger, at, row, need, reason);
    addRow(ledger, t.tick, SUBJECT.household, row, WHAT.need, need, band, cause, barrier, reason);
  }
}

/** 0 met; then quarters, 4 above ¾. */
export function bandOf(value: number): number {
  return value === 0 ? 0 : Math.min(4, Math.floor(value / 250) + 1);
}

function causeOfNeed(t: Tick, ledger: Ledger, at: Place, row: number, need: number, reason: number): number {
  const off = (...services: (typeof NOTED)[number][]) => {
    for (const name of services) {
      if (t.next.services[row]! & SERVICE_BIT[name]) continue;
      const found = ledger.latest[at.service(row, SERVICE[name])]!;
      if (found >= 0) return found;
    }
    return -1;
  };
  const found = {
    [WHAT['home-cold']]: () => ledger.latest[at.cold(row)]!,
    [WHAT['stock-empty']]: () =>
      need === NEED.water || need === NEED.sanitation ? off('tap-water') : off('shops', 'power'),
    [WHAT['device-empty']]: () => off('power'),
    [WHAT['no-hot-meal']]: () => off('power'),
    [WHAT['no-care']]: () => causeOfLostCare(t, ledger, at, off('road', 'mobile', 'power')),
    [WHAT['no-news']]: () => off('mobile', 'internet', 'power'),
    [WHAT.alone]: () => off('mobile', 'internet'),
    [WHAT.dark]: () => off('power'),
    [WHAT['no-112']]: () => off('emergency-112', 'mobile', 'internet', 'power'),
    [WHAT['left-alone']]: () => off('power'),
    [WHAT['sewer-full']]: () => off('sewage'),
    [WHAT['home-hot']]: () => ledger.latest[at.weather]!,
    [WHAT['unsafe-water']]: () => ledger.latest[at.hazard('contaminate')]!,
    [WHAT.smoke]: () => ledger.latest[at.hazard('smoke')]!,
    [WHAT.flood]: () => ledger.latest[at.hazard('flood')]!,
    [WHAT['must-leave']]: () => ledger.latest[at.hazard('evacuate')]!,
    [WHAT.incident]: () => ledger.latest[at.hazard('incident')]!,
    [WHAT.ill]: () => ledger.latest[at.hazard('infect')]!,
    [WHAT.lonely]: () => ledger.latest[at.hazard('rule')]!,
  }[reason]?.();
  if (found !== undefined && found >= 0) return found;
  return startOf(t, ledger, at, row);
}

/** A lost service, else snow and ice, else illness of those who give care. */
function causeOfLostCare(t: Tick, ledger: Ledger, at: Place, service: number): number {
  if (service >= 0) return service;
  return t.slippery ? ledger.latest[at.weather]! : ledger.latest[at.hazard('infect')]!;
}

/** Nothing that happened: how things stood with them, or that they know nobody here. */
function startOf(t: Tick, ledger: Ledger, at: Place, row: number): number {
  if (!(t.model.households.flags[row]! & FLAG.tieless)) return ledger.latest[at.asItWas]!;
  return addRow(ledger, t.tick, SUBJECT.household, row, WHAT['no-tie'], 0, 0, -1, 0);
}
