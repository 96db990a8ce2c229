/** Tables that no tick changes, laid out for the hot loops. Rows as in the compiled neighbourhood; -1 means none. */

export interface HouseholdTables {
  count: number;
  /** Hash of the text id. */
  idHash: Uint32Array;
  people: Uint8Array;
  /** People of 18 or older by class (15–24 counted as half). */
  adults: Uint8Array;
  floor: Uint8Array;
  /** Floors above the entry that its water must climb without a booster pump; 0 where none is needed. */
  x: Float64Array;
  y: Float64Array;
  street: Int16Array;
  /** Rows by street, and all of them. */
  rowsInStreet: readonly (readonly number[])[];
  allRows: readonly number[];
  buildYear: Int16Array;
  /** Share of the difference with the surroundings that a home loses in a tick (`decayPerTick`). */
  decay: Float64Array;
  /** The same with a window open, and with all of them open through the night. */
  decayAired: Float64Array;
  decayCooled: Float64Array;
  /** FLAG bits. */
  flags: Uint32Array;
  /** Rows of those who may lack care (a device, medicine, care at home), and of those who live alone. */
  careRows: Uint16Array;
  aloneRows: Uint16Array;
  /** DEVICE_KINDS row. */
  device: Uint8Array;
  /** Minutes a device lasts on its own; -1 none. */
  deviceFull: Int32Array;
  /** Asset rows by service. */
  transformer: Int16Array;
  booster: Int16Array;
  waterMain: Int16Array;
  mast: Int16Array;
  hub: Int16Array;
  sewagePump: Int16Array;
  heatStation: Int16Array;
  /** Assets (road, bridge, tunnel) of which one must work for cars to come; empty: always. */
  ways: number[][];
  /** Drinking water and meals used in a tick. */
  waterPerTick: Int32Array;
  foodPerTick: Int32Array;
  startTrust: Uint16Array;
  /** People in at each hour: row × 96 + (outage 0/1) × 48 + (weekend 0/1) × 24 + hour. */
  inAt: Uint8Array;
  /** Order of doors: by street, along, id. */
  doorRank: Uint16Array;
  /** Order of text ids. */
  idRank: Uint16Array;
  /** Nearest doors in the street: row × near + n; -1 none. */
  near: Int32Array;
  nearCount: number;
}

/** Kinds of assets that cars come by. */
export const WAY_KINDS = ['road', 'bridge', 'tunnel'] as const;

/** Facts of a household as bits. */
export const FLAG = {
  alone: 1,
  over65: 2,
  over75: 4,
  over80: 8,
  baby: 16,
  child: 32,
  mobilityLimited: 64,
  careClient: 128,
  powerDevice: 256,
  hardlyDutch: 512,
  noCar: 1024,
  newHere: 2048,
  woodStove: 4096,
  gasHob: 8192,
  pvBackup: 16384,
  familyElsewhere: 32768,
  district: 65536,
  flat: 131072,
  vulnerable: 262144,
  /** Feels the cold sooner: 65 or older, under 1, care client. */
  frail: 524288,
  /** Somebody here can walk, carry and knock on doors. */
  able: 1048576,
  outAndAbout: 2097152,
  tieless: 4194304,
  /** Someone here is a nurse or knows first aid. */
  nurse: 8388608,
  /** Under the roof: the sun heats these homes most. */
  topFloor: 16777216,
} as const;

/** Means that can be lent or run out, as bits of the column `means`. */
export const MEANS = { radio: 1, campStove: 2, torch: 4, generator: 8, blankets: 16 } as const;

export interface AssetTables {
  count: number;
  /** ASSET_KINDS row. */
  kind: Uint8Array;
  key: Uint32Array;
  /** LIFE_GROUPS row. */
  group: Uint8Array;
  backupMinutes: Int32Array;
  restartMinutes: Int32Array;
  fedBy: number[][];
  feeds: number[][];
  /** Rows so that what feeds comes before what is fed. */
  order: Int32Array;
  /** Households that depend on it, directly. */
  serves: number[][];
  ofKind: Map<string, number[]>;
}

/** Who can call on whom: partners of row r are `other[start[r]]` … `other[start[r + 1] - 1]`, by text id. */
export interface TieTables {
  start: Int32Array;
  other: Int32Array;
  /** TIE_KINDS row. */
  kind: Uint8Array;
  /** Each tie once. */
  pairA: Int32Array;
  pairB: Int32Array;
}

/** Helper units: pairs of initiatives (0 … pairs − 1), then one unit per household. */
export interface UnitTables {
  pairs: number;
  count: number;
  /** Initiative of a pair. */
  initiative: Int16Array;
  /** First pair of an initiative, and one past its last. */
  firstPair: Int16Array;
  lastPair: Int16Array;
  /** Where the pairs of an initiative set out: its venue, its first key person or member, or the middle of the map. */
  baseX: Float64Array;
  baseY: Float64Array;
}

/** Places for ties that are added in play, per household. */
export const TIE_SLOTS = 6;
/** Rounds in hand at one time. */
export const ROUND_SLOTS = 32;
/** State of a round slot. */
export const ROUND = { none: 0, promised: 1, walking: 2 } as const;
/** Messages beyond the scenario's that a course may add. */
export const SPARE_MESSAGES = 16;
export const MESSAGES_PER_WORD = 16;
