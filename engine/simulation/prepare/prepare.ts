import {
  type CompiledNeighbourhood,
  type CompiledScenario,
  GOOD_NAMES,
  HELP_SOURCES,
  type Household,
  NEEDS,
  OFFICIAL_SERVICES,
  type ParameterValues,
  parameterValues,
} from '../../model/index.ts';
import { prepareNearness } from '../people/contact-list.ts';
import { createHouseholdReader } from '../people/household-reader.ts';
import { prepareAdvice } from '../systems/advice.ts';
import type { AssetLifeTable } from '../world/asset-life.ts';
import { type Counts, layOut } from '../world/columns.ts';
import type { SimulationModel } from '../world/model.ts';
import { prepareRates } from '../world/rates.ts';
import { MESSAGES_PER_WORD, ROUND_SLOTS, SPARE_MESSAGES, TIE_SLOTS, type UnitTables } from '../world/tables.ts';
import { prepareAssets } from './prepare-assets.ts';
import { prepareHouseholds, prepareTies } from './prepare-households.ts';
import { startUnseeded } from './start-world.ts';

/** What follows from the neighbourhood, the scenario and its parameters alone; no run writes in it, so many runs share one. */
type SharedTables = ReturnType<typeof prepareShared>;

/** The shared tables that were last made for a neighbourhood. */
const lastMade = new WeakMap<CompiledNeighbourhood, SharedTables>();

/**
 * Prepares the tables of one neighbourhood, scenario and set of parameters. A few milliseconds the first time; the next run of
 * the same exercise, with whatever seed, shares them and only gets a working space of its own.
 * @param parameters without it the defaults with what the scenario overrides.
 */
export function prepareSimulation(
  n: CompiledNeighbourhood,
  s: CompiledScenario,
  assetLife: AssetLifeTable,
  parameters?: ParameterValues,
): SimulationModel {
  const shared = parameters ? prepareShared(n, s, parameters) : sharedTables(n, s);
  const { counts, ties } = shared;
  const perNeed = n.households.length * NEEDS.length;
  const tables = {
    ...shared,
    neighbourhood: n,
    assetLife,
    conditions: new WeakMap(),
    scratch: {
      cause: new Uint16Array(perNeed),
      raw: new Uint16Array(perNeed),
      order: new Float64Array(n.households.length),
      spared: new Int32Array(n.households.length),
      booked: new Uint16Array(n.households.length),
      leftBy: null,
      leftAt: -1,
      sources: new Int32Array(1 + 2 * counts.asset),
      sourceMeans: new Uint8Array(n.households.length),
      localServices: new Uint16Array(n.households.length),
      localWorks: new Uint8Array(counts.asset).fill(255),
      natures: new Uint8Array(n.households.length),
      natureKeys: new Uint32Array(n.households.length),
      mobileLuck: new Uint32Array(n.households.length),
      heeds: new Uint8Array(n.households.length),
      pairKeys: new Int32Array(ties.pairA.length),
    },
  };
  // every key by name: a model made by spreading gets a shape of its own each time, and the loops that read it turn slow
  return {
    neighbourhood: tables.neighbourhood,
    scenario: tables.scenario,
    parameters: tables.parameters,
    assetLife: tables.assetLife,
    step: tables.step,
    counts: tables.counts,
    layout: tables.layout,
    rates: tables.rates,
    households: tables.households,
    assets: tables.assets,
    ties: tables.ties,
    units: tables.units,
    nearness: tables.nearness,
    advised: tables.advised,
    replacers: tables.replacers,
    unseeded: tables.unseeded,
    conditions: tables.conditions,
    scratch: tables.scratch,
    reader: createHouseholdReader(tables, tables.unseeded),
  };
}

function sharedTables(n: CompiledNeighbourhood, s: CompiledScenario): SharedTables {
  const known = lastMade.get(n);
  const { households, ties, assets } = n;
  if (known?.scenario === s && known.madeOf.every((list, i) => list === [households, ties, assets][i])) return known;
  const made = prepareShared(n, s, parameterValues(s.parameters));
  lastMade.set(n, made);
  return made;
}

function prepareShared(n: CompiledNeighbourhood, s: CompiledScenario, parameters: ParameterValues) {
  const units = prepareUnits(n);
  const counts = countRows(n, s, units.count);
  const ties = prepareTies(n);
  const tables = {
    madeOf: [n.households, n.ties, n.assets] as const,
    scenario: s,
    parameters,
    step: s.step,
    counts,
    layout: layOut(counts),
    rates: prepareRates(parameters, s.step),
    households: prepareHouseholds(n, ties, parameters, s.step),
    assets: prepareAssets(n, parameters),
    ties,
    units,
    nearness: prepareNearness(n, ties),
    advised: prepareAdvice(s.messages),
    replacers: s.messages.map((_, message) => s.messages.flatMap((by, row) => (by.replaces === message ? [row] : []))),
  };
  return { ...tables, unseeded: startUnseeded({ ...tables, neighbourhood: n }) };
}

/** Rows per kind of column. */
function countRows(n: CompiledNeighbourhood, s: CompiledScenario, units: number): Counts {
  const household = n.households.length;
  const message = s.messages.length + SPARE_MESSAGES;
  return {
    household,
    asset: n.assets.length,
    venue: n.venues.length,
    initiative: n.initiatives.length,
    unit: units,
    round: ROUND_SLOTS,
    official: OFFICIAL_SERVICES.length,
    message,
    'household×need': household * NEEDS.length,
    'household×word': household * Math.ceil(message / MESSAGES_PER_WORD),
    'household×slot': household * TIE_SLOTS,
    'venue×good': n.venues.length * GOOD_NAMES.length,
    'initiative×good': n.initiatives.length * GOOD_NAMES.length,
    'round×good': ROUND_SLOTS * GOOD_NAMES.length,
    source: HELP_SOURCES.length,
    global: 1,
  };
}

/** The household with the lowest text id, so that row numbers decide nothing. */
function firstById(n: CompiledNeighbourhood, rows: number[]): Household | undefined {
  return rows.map((row) => n.households[row]!).sort((a, b) => (a.id < b.id ? -1 : 1))[0];
}

/** Active people of an initiative go out in pairs; one left over stays at the base. */
function prepareUnits(n: CompiledNeighbourhood): UnitTables {
  const first: number[] = [];
  const initiative: number[] = [];
  n.initiatives.forEach((each, row) => {
    first.push(initiative.length);
    const pairs = each.standing === 'not-reached' ? 0 : Math.max(1, Math.floor(each.active / 2));
    for (let i = 0; i < pairs; i++) initiative.push(row);
  });
  const bases = n.initiatives.map((each) => {
    const home = firstById(n, each.keyPeople) ?? firstById(n, each.members);
    return n.venues[each.venue] ?? home ?? { x: n.width / 2, y: n.height / 2 };
  });
  return {
    pairs: initiative.length,
    count: initiative.length + n.households.length,
    initiative: Int16Array.from(initiative),
    firstPair: Int16Array.from(first),
    lastPair: Int16Array.from(n.initiatives, (_, row) => first[row + 1] ?? initiative.length),
    baseX: Float64Array.from(bases, (base) => base.x),
    baseY: Float64Array.from(bases, (base) => base.y),
  };
}
