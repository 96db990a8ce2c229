import {
  type CompiledNeighbourhood,
  DEVICE_KINDS,
  type Household,
  type ParameterValues,
  TIE_KINDS,
} from '../../model/index.ts';
import { hashText } from '../world/draw.ts';
import { decayPerTick } from '../world/rates/per-tick.ts';
import { FLAG, type HouseholdTables, type TieTables, WAY_KINDS } from '../world/tables.ts';

/** Lays out what does not change about the households. */
export function prepareHouseholds(
  n: CompiledNeighbourhood,
  ties: TieTables,
  p: ParameterValues,
  step: number,
): HouseholdTables {
  const list = n.households;
  const count = list.length;
  const u8 = (of: (h: Household) => number) => tabulate(new Uint8Array(count), list, of);
  const i32 = (of: (h: Household) => number) => tabulate(new Int32Array(count), list, of);
  const serving = servingTables(n);
  const nearCount = p.nearDoors;
  const doors = doorOrder(list);
  const idRank = rankBy(new Uint16Array(count), idOrder(list));
  return {
    count,
    idHash: tabulate(new Uint32Array(count), list, (h) => hashText(h.id)),
    people: u8((h) => h.people.length),
    adults: u8((h) => h.people.filter((person) => ADULT.has(person.age)).length),
    floor: u8((h) => h.floor),
    x: tabulate(new Float64Array(list.length), list, (h) => h.x),
    y: tabulate(new Float64Array(list.length), list, (h) => h.y),
    street: tabulate(new Int16Array(list.length), list, (h) => h.street),
    rowsInStreet: n.streets.map((_, street) => list.flatMap((h, row) => (h.street === street ? [row] : []))),
    allRows: list.map((_, row) => row),
    buildYear: tabulate(new Int16Array(list.length), list, (h) => h.buildYear),
    decay: tabulate(new Float64Array(list.length), list, (h) => decayPerTick(step, h.tauHours)),
    decayAired: tabulate(new Float64Array(count), list, (h) =>
      decayPerTick(step, (2 * h.tauHours) / (1 + p.airingFactor)),
    ),
    decayCooled: tabulate(new Float64Array(count), list, (h) => decayPerTick(step, h.tauHours / p.airingFactor)),
    flags: tabulate(new Uint32Array(list.length), list, (h, row) =>
      flagsOf(h, ties.start[row + 1]! - ties.start[row]!),
    ),
    careRows: rowsOf(list, (h) => h.careClient || h.medicineDays >= 0 || deviceMinutes(h, p) >= 0),
    aloneRows: rowsOf(list, (h) => h.people.length === 1),
    device: u8((h) => DEVICE_KINDS.indexOf(h.device)),
    deviceFull: i32((h) => deviceMinutes(h, p)),
    transformer: serving('transformer'),
    booster: serving('booster-pump'),
    waterMain: serving('water-main'),
    mast: serving('mobile-mast'),
    hub: serving('fibre-hub'),
    sewagePump: serving('sewage-pump'),
    heatStation: serving('heat-station'),
    ways: waysTo(n),
    waterPerTick: i32((h) => Math.round((h.people.length * p.drinkLitresPerDay * 1000 * step) / 1440)),
    foodPerTick: i32((h) => Math.round((h.people.length * p.mealsPerDay * 100 * step) / 1440)),
    startTrust: tabulate(new Uint16Array(list.length), list, (h) => Math.round(h.trust * 10)),
    inAt: presenceTable(list),
    doorRank: rankBy(new Uint16Array(count), doors),
    idRank,
    near: nearestDoors(list, doors, idRank, nearCount),
    nearCount,
  };
}

function rowsOf(list: Household[], belongs: (h: Household) => boolean): Uint16Array {
  return Uint16Array.from(list.flatMap((h, row) => (belongs(h) ? [row] : [])));
}

/** Fills a column in place; `from` with a function goes through an iterator, and takes several times as long. */
function tabulate<T extends { [row: number]: number }>(
  column: T,
  list: Household[],
  of: (h: Household, row: number) => number,
): T {
  for (let row = 0; row < list.length; row++) column[row] = of(list[row]!, row);
  return column;
}

const ADULT = new Set(['15-24', '25-44', '45-64', '65-74', '75-79', '80+']);
const OVER65 = new Set(['65-74', '75-79', '80+']);
const OVER75 = new Set(['75-79', '80+']);
const ABLE = new Set(['15-24', '25-44', '45-64', '65-74']);

function flagsOf(h: Household, ties: number): number {
  const any = (ages: Set<string>) => h.people.some((person) => ages.has(person.age));
  const alone = h.people.length === 1;
  const over80 = h.people.some((person) => person.age === '80+');
  const baby = h.people.some((person) => person.age === '0');
  const device = h.device !== 'none' && h.device !== 'insulin';
  const ableOnes = h.people.filter((person) => ABLE.has(person.age)).length - (h.mobilityLimited ? 1 : 0);
  return (
    when(alone, FLAG.alone) |
    when(any(OVER65), FLAG.over65) |
    when(any(OVER75), FLAG.over75) |
    when(over80, FLAG.over80) |
    when(baby, FLAG.baby) |
    when(
      h.people.some((person) => person.age === '0' || person.age === '1-3' || person.age === '4-14'),
      FLAG.child,
    ) |
    when(h.mobilityLimited, FLAG.mobilityLimited) |
    when(h.careClient, FLAG.careClient) |
    when(device, FLAG.powerDevice) |
    when(h.hardlyDutch, FLAG.hardlyDutch) |
    when(h.noCar, FLAG.noCar) |
    when(h.newHere, FLAG.newHere) |
    when(h.woodStove, FLAG.woodStove) |
    when(h.gasHob, FLAG.gasHob) |
    when(h.pvBackup, FLAG.pvBackup) |
    when(h.familyElsewhere, FLAG.familyElsewhere) |
    when(h.heating === 'district', FLAG.district) |
    when(h.dwelling === 'flat', FLAG.flat) |
    when(
      (over80 && alone) ||
        h.careClient ||
        device ||
        (h.mobilityLimited && alone) ||
        baby ||
        (h.hardlyDutch && ties === 0),
      FLAG.vulnerable,
    ) |
    when(any(OVER65) || baby || h.careClient, FLAG.frail) |
    when(ableOnes > 0, FLAG.able) |
    when(
      h.people.some((person) => person.pattern !== 'home'),
      FLAG.outAndAbout,
    ) |
    when(h.floor === h.floors - 1 || h.dwelling !== 'flat', FLAG.topFloor) |
    when(ties === 0, FLAG.tieless) |
    when(h.talents.includes('nurse') || h.talents.includes('first-aid'), FLAG.nurse)
  );
}

function when(holds: boolean, bit: number): number {
  return holds ? bit : 0;
}

/** How long a device works without the grid; -1 none, 0 not at all. */
function deviceMinutes(h: Household, p: ParameterValues): number {
  const hours = {
    none: -1,
    ventilator: p.ventilatorHours,
    oxygen: p.oxygenHours,
    dialysis: p.dialysisHours,
    insulin: p.insulinHours,
    'feeding-pump': p.feedingPumpHours,
    'bed-or-hoist': 0,
  }[h.device];
  return hours < 0 ? -1 : Math.round(hours * 60);
}

/** For a kind of asset: the first asset of that kind that serves each household. */
function servingTables(n: CompiledNeighbourhood): (kind: string) => Int16Array {
  return (kind) => {
    const table = new Int16Array(n.households.length).fill(-1);
    n.assets.forEach((asset, index) => {
      if (asset.kind === kind) for (const row of asset.serves) if (table[row] === -1) table[row] = index;
    });
    return table;
  };
}

/** Per household the roads, bridges and tunnels that serve it by name; those that serve everyone are no bottleneck of anyone. */
function waysTo(n: CompiledNeighbourhood): number[][] {
  const ways: number[][] = n.households.map(() => []);
  n.assets.forEach(({ kind, serves }, asset) => {
    if (!WAY_KINDS.some((way) => way === kind) || serves.length === n.households.length) return;
    for (const row of serves) ways[row]!.push(asset);
  });
  return ways;
}

/** Away hours [from, to) by pattern; work and school on weekdays only. */
const AWAY: Record<string, [from: number, to: number, weekend: boolean][]> = {
  home: [],
  school: [[8, 15, false]],
  'work-day': [[8, 17, false]],
  'work-evening': [[14, 22, false]],
  'work-night': [
    [22, 24, false],
    [0, 7, false],
  ],
  'out-and-about': [
    [10, 12, true],
    [14, 16, true],
  ],
};

/** Layout of `HouseholdTables.inAt`. In a large outage school is closed and whoever's work stops stays in. */
function presenceTable(list: Household[]): Uint8Array {
  const table = new Uint8Array(list.length * SLOTS);
  const homeOf = new Map(Object.keys(AWAY).map((pattern) => [pattern, homeSlots(pattern)]));
  list.forEach((h, row) => {
    for (const { pattern } of h.people) {
      const home = homeOf.get(pattern)!;
      for (let slot = 0; slot < SLOTS; slot++) table[row * SLOTS + slot]! += home[slot]!;
    }
  });
  return table;
}

/** 48 hours of an ordinary weekday and weekend day, and the same in an outage. */
const SLOTS = 96;

/** 1 for each hour in which someone with this pattern is in. */
function homeSlots(pattern: string): Uint8Array {
  const slots = new Uint8Array(SLOTS).fill(1);
  for (const [from, to, atWeekend] of AWAY[pattern]!) {
    for (let hour = from; hour < to; hour++) {
      slots[hour] = 0;
      if (atWeekend) slots[24 + hour] = 0;
      if (pattern === 'out-and-about') slots[48 + hour] = slots[72 + hour] = 0;
    }
  }
  return slots;
}

function idOrder(list: Household[]): number[] {
  return list.map((_, row) => row).sort((a, b) => (list[a]!.id < list[b]!.id ? -1 : 1));
}

function doorOrder(list: Household[]): number[] {
  return list.map((_, row) => row).sort((a, b) => compareDoors(list[a]!, list[b]!));
}

function compareDoors(a: Household, b: Household): number {
  return a.street - b.street || a.along - b.along || (a.id < b.id ? -1 : 1);
}

function rankBy(ranks: Uint16Array, rows: number[]): Uint16Array {
  rows.forEach((row, rank) => {
    ranks[row] = rank;
  });
  return ranks;
}

/** Per household the nearest doors of its own street, nearest first, then by id. */
function nearestDoors(list: Household[], doors: number[], idRank: Uint16Array, nearCount: number): Int32Array {
  const near = new Int32Array(list.length * nearCount).fill(-1);
  const byStreet = new Map<number, number[]>();
  for (const row of doors) {
    const street = list[row]!.street;
    const known = byStreet.get(street);
    if (known) known.push(row);
    else byStreet.set(street, [row]);
  }
  const along = tabulate(new Float64Array(list.length), list, (h) => h.along);
  for (const rows of byStreet.values()) {
    rows.forEach((row, place) => {
      const here = along[row]!;
      const around = rows.slice(Math.max(0, place - nearCount), place + nearCount + 1).filter((other) => other !== row);
      around.sort((a, b) => Math.abs(along[a]! - here) - Math.abs(along[b]! - here) || idRank[a]! - idRank[b]!);
      for (let i = 0; i < nearCount && i < around.length; i++) near[row * nearCount + i] = around[i]!;
    });
  }
  return near;
}

/** Ties both ways as compact neighbour lists, partners by text id, so that no row number decides an order. */
export function prepareTies(n: CompiledNeighbourhood): TieTables {
  const count = n.households.length;
  const partners: [other: number, kind: number][][] = Array.from({ length: count }, () => []);
  for (const tie of n.ties) {
    const kind = TIE_KINDS.indexOf(tie.kind);
    partners[tie.a]!.push([tie.b, kind]);
    partners[tie.b]!.push([tie.a, kind]);
  }
  const start = new Int32Array(count + 1);
  const other: number[] = [];
  const kinds: number[] = [];
  partners.forEach((list, row) => {
    list.sort(([a, ka], [b, kb]) => (a === b ? ka - kb : n.households[a]!.id < n.households[b]!.id ? -1 : 1));
    const once = list.filter(([partner], i) => list[i - 1]?.[0] !== partner);
    partners[row] = once;
    for (const [partner, kind] of once) {
      other.push(partner);
      kinds.push(kind);
    }
    start[row + 1] = other.length;
  });
  const pairs = partners.flatMap((list, row) => list.flatMap(([partner]) => (row < partner ? [[row, partner]] : [])));
  return {
    start,
    other: Int32Array.from(other),
    kind: Uint8Array.from(kinds),
    pairA: Int32Array.from(pairs, ([a]) => a!),
    pairB: Int32Array.from(pairs, ([, b]) => b!),
  };
}
