import { type HouseholdField, NEEDS, SERVICES } from '../../model/index.ts';
import type { ReadonlyNumbers } from '../world/deep-readonly.ts';
import type { SimulationModel } from '../world/model.ts';
import type { WorldReader } from '../world/run.ts';
import { FLAG, MEANS, MESSAGES_PER_WORD, TIE_SLOTS } from '../world/tables.ts';
import { AT_HOME } from '../world/tick.ts';
import { allocateWorld, type World } from '../world/world.ts';

type Tables = Pick<SimulationModel, 'households' | 'ties' | 'scenario' | 'parameters' | 'rates' | 'counts' | 'layout'>;
type Read = (row: number) => number | boolean;

/** Fields of households in whichever world `.world` is set to; `advance` never changes what this reader is bound to. */
export function createHouseholdReader(model: Tables, world: World = allocateWorld(model)): WorldReader {
  const t = model.households;
  const reader: WorldReader = {
    world,
    count: t.count,
    people: (row) => t.people[row]!,
    field: {} as Record<HouseholdField, Read>,
    fixed: FIXED,
  };
  const at = () => reader.world.columns;
  Object.assign(reader.field, flagFields(t.flags), stateFields(model, at), needFields(at), serviceFields(at));
  return reader;
}

/** What the tables of the neighbourhood say, and not the world. */
const FIXED: ReadonlySet<HouseholdField> = new Set([
  ...(Object.keys(flagFields(new Uint32Array())) as HouseholdField[]),
  'people',
  'floor',
  'buildYear',
] as const);

/** Number of ties a household has now: those of the file and those added in play. */
export function tieCount(model: Pick<SimulationModel, 'ties'>, columns: World['columns'], row: number): number {
  let count = model.ties.start[row + 1]! - model.ties.start[row]!;
  for (let slot = 0; slot < TIE_SLOTS; slot++) if (columns.extraTies[row * TIE_SLOTS + slot]! > 0) count++;
  return count;
}

/** What a household knows of a message: 0 unknown, 1 knows, 2 outdated, 3 superseded. */
export function knows(
  model: Pick<SimulationModel, 'counts'>,
  columns: World['columns'],
  row: number,
  message: number,
): number {
  const words = model.counts['household×word'] / model.counts.household;
  const word = columns.knowledge[row * words + Math.floor(message / MESSAGES_PER_WORD)]!;
  return (word >>> ((message % MESSAGES_PER_WORD) * 2)) & 3;
}

function flagFields(flags: ReadonlyNumbers<Uint32Array>): Partial<Record<HouseholdField, Read>> {
  const flag = (bit: number): Read => {
    return (row) => (flags[row]! & bit) !== 0;
  };
  return {
    livesAlone: flag(FLAG.alone),
    over65: flag(FLAG.over65),
    over75: flag(FLAG.over75),
    over80: flag(FLAG.over80),
    hasBaby: flag(FLAG.baby),
    hasChild: flag(FLAG.child),
    mobilityLimited: flag(FLAG.mobilityLimited),
    careClient: flag(FLAG.careClient),
    powerDevice: flag(FLAG.powerDevice),
    hardlyDutch: flag(FLAG.hardlyDutch),
    noCar: flag(FLAG.noCar),
    newHere: flag(FLAG.newHere),
    vulnerable: flag(FLAG.vulnerable),
    flat: flag(FLAG.flat),
  };
}

function stateFields(model: Tables, at: () => World['columns']): Partial<Record<HouseholdField, Read>> {
  const { households: t, parameters: p, scenario } = model;
  // of `knows` what is the same for every row
  const words = model.counts['household×word'] / model.counts.household;
  const word = Math.floor(scenario.firstMessage / MESSAGES_PER_WORD);
  const shift = (scenario.firstMessage % MESSAGES_PER_WORD) * 2;
  const dailyFood = (row: number) => t.people[row]! * p.mealsPerDay * 100;
  const sinceVisit = (row: number) => at().minute[0]! - at().lastVisit[row]!;
  return {
    people: (row) => t.people[row]!,
    floor: (row) => t.floor[row]!,
    buildYear: (row) => t.buildYear[row]!,
    ties: (row) => tieCount(model, at(), row),
    trust: (row) => at().trust[row]! / 10,
    indoorC: (row) => at().indoorC[row]!,
    waterLitres: (row) => at().waterMl[row]! / 1000,
    foodDays: (row) => at().food[row]! / dailyFood(row),
    medicineDays: (row) => (at().medicineMinutes[row]! < 0 ? 999 : at().medicineMinutes[row]! / 1440),
    phoneCharge: (row) => Math.min(1, at().phoneMinutes[row]! / model.rates.home.phoneFullMinutes),
    hoursSinceVisit: (row) => (at().lastVisit[row]! < 0 ? 9999 : sinceVisit(row) / 60),
    visited: (row) => at().lastVisit[row]! >= 0 && sinceVisit(row) <= 1440,
    visitedEver: (row) => at().lastVisit[row]! >= 0,
    home: (row) => at().atHome[row]! > 0,
    movedOut: (row) => at().whereabouts[row]! > 0,
    atWarmPlace: (row) => at().whereabouts[row]! === 3,
    informed:
      scenario.firstMessage < 0 ? () => false : (row) => ((at().knowledge[row * words + word]! >>> shift) & 3) > 0,
    hasRadio: (row) => (at().means[row]! & MEANS.radio) !== 0,
    hasStove: (row) => (at().means[row]! & MEANS.campStove) !== 0 || (t.flags[row]! & FLAG.gasHob) !== 0,
  };
}

function needFields(at: () => World['columns']): Partial<Record<HouseholdField, Read>> {
  const fields: Partial<Record<string, Read>> = {};
  NEEDS.forEach((need, index) => {
    fields[`need${need[0]!.toUpperCase()}${need.slice(1)}`] = (row) => at().needs[row * NEEDS.length + index]! / 1000;
  });
  return fields as Partial<Record<HouseholdField, Read>>;
}

function serviceFields(at: () => World['columns']): Partial<Record<HouseholdField, Read>> {
  const service = (name: (typeof SERVICES)[number]): Read => {
    const bit = 1 << SERVICES.indexOf(name);
    return (row) => (at().services[row]! & bit) !== 0;
  };
  return {
    hasPower: service('power'),
    hasTapWater: service('tap-water'),
    hasHeating: service('heating'),
    hasMobile: service('mobile'),
    hasInternet: service('internet'),
    has112: service('emergency-112'),
    hasRoad: service('road'),
    tapSafe: (row) => at().tapUnsafe[row] === 0 && (at().services[row]! & (1 << SERVICES.indexOf('tap-water'))) !== 0,
    indoorSmoke: (row) => at().smokeIn[row]! / 1000,
    outdoorSmoke: (row) => at().smokeOut[row]! / 1000,
    floodCm: (row) => at().floodCm[row]!,
    mustLeave: (row) => (at().hazard[row]! & AT_HOME.leave) !== 0 && at().whereabouts[row] === 0,
    ill: (row) => at().ill[row]!,
    daysUnseen: (row) => (at().minute[0]! - at().lastMet[row]!) / 1440,
  };
}
