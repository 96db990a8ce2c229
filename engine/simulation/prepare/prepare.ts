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
import { prepareAdvice } from '../systems/advice.ts';
import type { AssetLifeTable } from '../world/asset-life.ts';
import { type Counts, layOut } from '../world/columns.ts';
import type { SimulationModel } from '../world/model.ts';
import { prepareRates } from '../world/rates.ts';
import { MESSAGES_PER_WORD, ROUND_SLOTS, SPARE_MESSAGES, TIE_SLOTS, type UnitTables } from '../world/tables.ts';
import { prepareAssets } from './prepare-assets.ts';
import { prepareHouseholds, prepareTies } from './prepare-households.ts';
import { startUnseeded } from './start-world.ts';

/** The model that was last made for a neighbourhood, and the lists of it that it was made of. */
const lastMade = new WeakMap<CompiledNeighbourhood, { model: SimulationModel; madeOf: readonly unknown[] }>();

/**
 * Prepares the tables of one neighbourhood, scenario and set of parameters. A few milliseconds the first time; the next run of
 * the same exercise, with whatever seed, is given the same model, since no run writes in it.
 * @param parameters without it the defaults with what the scenario overrides.
 */
export function prepareSimulation(
  n: CompiledNeighbourhood,
  s: CompiledScenario,
  assetLife: AssetLifeTable,
  parameters?: ParameterValues,
): SimulationModel {
  if (parameters) return prepareModel(n, s, assetLife, parameters);
  const madeOf = [s, assetLife, n.households, n.ties, n.assets];
  const known = lastMade.get(n);
  if (known?.madeOf.every((part, i) => part === madeOf[i])) return known.model;
  const model = prepareModel(n, s, assetLife, parameterValues(s.parameters));
  lastMade.set(n, { model, madeOf });
  return model;
}

function prepareModel(
  neighbourhood: CompiledNeighbourhood,
  scenario: CompiledScenario,
  assetLife: AssetLifeTable,
  parameters: ParameterValues,
): SimulationModel {
  const { step, messages } = scenario;
  const units = prepareUnits(neighbourhood);
  const counts = countRows(neighbourhood, scenario, units.count);
  const ties = prepareTies(neighbourhood);
  const households = prepareHouseholds(neighbourhood, ties, parameters, step);
  const tables = {
    neighbourhood,
    scenario,
    parameters,
    layout: layOut(counts),
    rates: prepareRates(parameters, step),
    households,
    assets: prepareAssets(neighbourhood, parameters),
    units,
  };
  // every key by name: a model made by spreading gets a shape of its own each time, and the loops that read it turn slow
  return {
    neighbourhood,
    scenario,
    parameters,
    assetLife,
    step,
    counts,
    layout: tables.layout,
    rates: tables.rates,
    households,
    assets: tables.assets,
    ties,
    units,
    nearness: prepareNearness(neighbourhood, ties),
    advised: prepareAdvice(messages),
    replacers: messages.map((_, message) => messages.flatMap((by, row) => (by.replaces === message ? [row] : []))),
    unseeded: startUnseeded(tables),
  };
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
