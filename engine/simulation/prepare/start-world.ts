import { GOOD_NAMES } from '../../model/index.ts';
import { isListed, startLists } from '../people/contact-list.ts';
import { tire } from '../people/feelings.ts';
import { temperatureAt } from '../systems/weather.ts';
import { STATE } from '../world/asset-life.ts';
import { hashText, keyOf, keyOfHashes } from '../world/draw.ts';
import { goodUnits } from '../world/good-units.ts';
import type { SimulationModel } from '../world/model.ts';
import { FLAG, MEANS } from '../world/tables.ts';
import { allocateWorld, type World } from '../world/world.ts';

/** The world at minute 0, before any tick: everything works, everyone is met. */
export function startWorld(model: SimulationModel, seed: string): World {
  const world = allocateWorld(model);
  world.bytes.set(model.unseeded);
  drawKeys(model, world, seed);
  startLists(model, world.columns);
  startKnown(model, world);
  return world;
}

/** The bytes of the world at minute 0 as far as no seed changes them; one serves all runs of an exercise. */
export function startUnseeded(model: UnseededTables): Uint8Array {
  const world = allocateWorld(model);
  startHouseholds(model, world);
  startAssets(model, world);
  startVenues(model, world);
  startInitiatives(model, world);
  startWhole(model, world);
  return world.bytes;
}

type UnseededTables = Pick<
  SimulationModel,
  'neighbourhood' | 'scenario' | 'parameters' | 'layout' | 'rates' | 'households' | 'assets' | 'units'
>;

/** The luck of everyone in a run with this seed, and the order of the households by it. */
function drawKeys({ neighbourhood: n, households: t }: SimulationModel, { columns: c }: World, seed: string): void {
  const seedHash = hashText(seed);
  for (let row = 0; row < t.count; row++) c.key[row] = keyOfHashes(seedHash, t.idHash[row]!);
  const rows = n.households.map((_, row) => row);
  rows.sort((a, b) => c.key[a]! - c.key[b]! || t.idRank[a]! - t.idRank[b]!);
  rows.forEach((row, rank) => {
    c.rank[row] = rank;
    c.rowOfRank[rank] = row;
  });
  n.initiatives.forEach((initiative, row) => {
    c.initiativeKey[row] = keyOf(seed, initiative.id);
  });
}

function startHouseholds(model: UnseededTables, { columns: c }: World): void {
  const { neighbourhood: n, households: t, parameters: p } = model;
  const startC = Math.max(p.setPointC, Math.min(meanOfFirstDay(model) + p.occupantGainC, p.airingFromC));
  n.households.forEach((h, row) => {
    c.indoorC[row] = startC;
    c.waterMl[row] = h.waterMl;
    c.food[row] = h.mealsHundredths;
    c.medicineMinutes[row] = h.medicineDays < 0 ? -1 : Math.round(h.medicineDays * 1440);
    c.phoneMinutes[row] = Math.round(h.phoneHours * 60);
    c.deviceMinutes[row] = t.deviceFull[row]!;
    c.services[row] = 0xffff;
    c.atHome[row] = t.people[row]!;
    c.means[row] =
      (h.radio ? MEANS.radio : 0) |
      (h.campStove ? MEANS.campStove : 0) |
      (h.torch ? MEANS.torch : 0) |
      (h.generator ? MEANS.generator : 0);
    c.trust[row] = t.startTrust[row]!;
    c.lastVisit[row] = -1;
  });
}

/** °C, over the 24 hours from the start: on a warm day homes are not colder than that, people and all. */
function meanOfFirstDay({ scenario }: UnseededTables): number {
  let sum = 0;
  for (let hour = 0; hour < 24; hour++) sum += temperatureAt(scenario.weather, hour * 60);
  return sum / 24;
}

/** Whose need is known before anything happens: clients to home care, and those on the list of an initiative. */
function startKnown(model: SimulationModel, { columns: c }: World): void {
  const { neighbourhood: n, households: t } = model;
  for (let row = 0; row < t.count; row++) {
    if (t.flags[row]! & FLAG.careClient) c.known[row] = c.known[row]! | 1;
    n.initiatives.forEach((_, initiative) => {
      if (isListed(model, c, initiative, row)) c.known[row] = c.known[row]! | 2;
    });
  }
}

function startAssets(model: UnseededTables, { columns: c }: World): void {
  for (let asset = 0; asset < model.assets.count; asset++) {
    c.assetState[asset] = STATE.operational;
    c.assetCapacity[asset] = 1000;
    c.backupLeft[asset] = model.assets.backupMinutes[asset]!;
    c.feedLostAt[asset] = -1;
    c.readyAt[asset] = -1;
    c.repairedAt[asset] = -1;
    c.forecastAt[asset] = -1;
  }
}

function startVenues(model: UnseededTables, { columns: c }: World): void {
  model.neighbourhood.venues.forEach((venue, row) => {
    c.venueC[row] = model.parameters.setPointC;
    GOOD_NAMES.forEach((name, good) => {
      c.venueGoods[row * GOOD_NAMES.length + good] = Math.round((venue.has[name] ?? 0) * goodUnits(good));
    });
  });
}

function startInitiatives(model: UnseededTables, { columns: c }: World): void {
  model.neighbourhood.initiatives.forEach((initiative, row) => {
    c.initiativeAwake[row] = -1;
    GOOD_NAMES.forEach((name, good) => {
      c.initiativeGoods[row * GOOD_NAMES.length + good] = Math.round((initiative.has[name] ?? 0) * goodUnits(good));
    });
  });
}

function startWhole(model: UnseededTables, { columns: c }: World): void {
  const { scenario: s } = model;
  c.outdoorC[0] = s.weather.temperature[0]?.celsius ?? 10;
  c.mobileShare[0] = 1000;
  c.outageSince[0] = -1;
  c.weatherUntil[0] = -1;
  c.crisisSince[0] = -1;
  c.ruleVisits[0] = -1;
  c.ruleGatherings[0] = -1;
  c.bottlesMl[0] = model.neighbourhood.residents * model.rates.shops.shopWaterMl;
  c.officialFrom.fill(-1);
  c.readyAt.fill(-1);
  c.roundOrder.fill(-1);
  for (const name of ['trust', 'fatigue'] as const) {
    const declared = s.variables.find((variable) => variable.name === name);
    if (typeof declared?.start !== 'number') continue;
    if (name === 'fatigue') tire(model, c, 0, declared.start);
    else shiftTrust(model, c, declared.start);
  }
}

/** Moves every household's trust so that their mean is what the file says. */
function shiftTrust(model: UnseededTables, c: World['columns'], mean: number): void {
  let sum = 0;
  for (let row = 0; row < model.households.count; row++) sum += c.trust[row]!;
  const shift = Math.round(mean * 10) - Math.round(sum / Math.max(1, model.households.count));
  for (let row = 0; row < model.households.count; row++) {
    c.trust[row] = Math.min(1000, Math.max(0, c.trust[row]! + shift));
  }
}
