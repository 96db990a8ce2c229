/**
 * Everything that changes per tick, as columns over one block of bytes. The table names each column, its type, what
 * it is counted per, its unit and its meaning; the layout follows from it. `refers` says that a column holds rows
 * (plus one, 0 = none) of something else, so that a shuffle of rows can be followed.
 */

export type ColumnType = 'u8' | 'u16' | 'u32' | 'i16' | 'i32' | 'f32' | 'f64';
export type ColumnPer =
  | 'household'
  | 'asset'
  | 'venue'
  | 'initiative'
  | 'unit'
  | 'round'
  | 'official'
  | 'message'
  | 'household×need'
  | 'household×word'
  | 'household×slot'
  | 'venue×good'
  | 'initiative×good'
  | 'round×good'
  | 'source'
  | 'global';

export interface ColumnSpec {
  type: ColumnType;
  per: ColumnPer;
  unit: string;
  doc: string;
  refers?: 'household' | 'venue';
}

export const COLUMNS = {
  // who a household is in this run
  key: { type: 'u32', per: 'household', unit: '', doc: 'hash of seed and text id: the luck of this household' },
  rank: { type: 'u16', per: 'household', unit: 'place', doc: 'place among all households by key, then text id' },
  rowOfRank: {
    type: 'u16',
    per: 'household',
    unit: 'row',
    doc: 'row of the household at this place',
    refers: 'household',
  },
  // home
  indoorC: { type: 'f32', per: 'household', unit: '°C', doc: 'temperature in the living room' },
  waterMl: { type: 'i32', per: 'household', unit: 'mL', doc: 'drinking water in the house' },
  food: { type: 'i32', per: 'household', unit: 'meals/100', doc: 'food in the house' },
  medicineMinutes: {
    type: 'i32',
    per: 'household',
    unit: 'min',
    doc: 'how long the medicine lasts; -1 when none is needed',
  },
  phoneMinutes: { type: 'i32', per: 'household', unit: 'min', doc: 'how long the best phone still lasts' },
  deviceMinutes: {
    type: 'i32',
    per: 'household',
    unit: 'min',
    doc: 'how long the medical device still lasts without power; -1 when there is none',
  },
  powerOffMinutes: { type: 'u16', per: 'household', unit: 'min', doc: 'how long the power has been off' },
  tapOffMinutes: { type: 'u16', per: 'household', unit: 'min', doc: 'how long the tap has been dry' },
  sewageOffMinutes: { type: 'u16', per: 'household', unit: 'min', doc: 'how long the sewage pump has been off' },
  spoiled: { type: 'u8', per: 'household', unit: 'bits', doc: '1 the fridge is lost, 2 the freezer is lost' },
  services: { type: 'u16', per: 'household', unit: 'bits', doc: 'which of SERVICES it has' },
  atHome: { type: 'u8', per: 'household', unit: 'people', doc: 'people who are in' },
  whereabouts: { type: 'u8', per: 'household', unit: 'row', doc: 'where its people sleep (WHEREABOUTS)' },
  hostRow: { type: 'u16', per: 'household', unit: 'row+1', doc: 'household that took them in', refers: 'household' },
  hostVenue: { type: 'u8', per: 'household', unit: 'row+1', doc: 'venue where they are', refers: 'venue' },
  means: {
    type: 'u8',
    per: 'household',
    unit: 'bits',
    doc: 'radio 1, camp stove 2, torch 4, generator 8, blankets lent 16',
  },
  known: {
    type: 'u8',
    per: 'household',
    unit: 'bits',
    doc: 'whose need is known: 1 to officials, 2 to an initiative, 4 after a visit',
  },
  trust: { type: 'u16', per: 'household', unit: '0–1000', doc: 'trust in others here, tenths of a point' },
  lastNews: { type: 'i32', per: 'household', unit: 'min', doc: 'when it last heard news' },
  lastContact: {
    type: 'i32',
    per: 'household',
    unit: 'min',
    doc: 'when someone of another household was last seen or spoken to',
  },
  lastVisit: { type: 'i32', per: 'household', unit: 'min', doc: 'when someone was last at the door; -1 never' },
  lastCare: { type: 'i32', per: 'household', unit: 'min', doc: 'when care was last given' },
  lastHotMeal: { type: 'i32', per: 'household', unit: 'min', doc: 'when they last ate something hot' },
  knowledge: {
    type: 'u32',
    per: 'household×word',
    unit: '2 bits',
    doc: 'per message: 0 unknown, 1 knows, 2 outdated, 3 superseded',
  },
  extraTies: { type: 'u16', per: 'household×slot', unit: 'row+1', doc: 'ties added in play', refers: 'household' },
  rounds: { type: 'u32', per: 'household', unit: 'bits', doc: 'rounds that have this door on their list' },
  roundHere: { type: 'u32', per: 'household', unit: 'bits', doc: 'rounds whose order is for this household' },
  // hazards
  follows: { type: 'u8', per: 'household', unit: 'bits', doc: 'advice (ADVICES) that it knows and follows' },
  tapUnsafe: { type: 'u8', per: 'household', unit: '0/1', doc: 'the tap runs and its water is not safe to drink' },
  smokeOut: { type: 'u16', per: 'household', unit: '0–1000', doc: 'smoke outside the door' },
  smokeIn: { type: 'f32', per: 'household', unit: '0–1000', doc: 'smoke in the home' },
  floodCm: { type: 'u16', per: 'household', unit: 'cm', doc: 'depth of the water in the street' },
  wetUntil: { type: 'i32', per: 'household', unit: 'min', doc: 'until when a home that was flooded is wet; 0 dry' },
  mopped: { type: 'u8', per: 'household', unit: 'day+1', doc: 'day on which callers last helped to dry it; 0 none' },
  hazard: { type: 'u8', per: 'household', unit: 'bits', doc: 'street blocked 1, told to leave 2' },
  cordonUntil: { type: 'i32', per: 'household', unit: 'min', doc: 'until when it lies within a cordon; 0 not' },
  leaveSince: { type: 'i32', per: 'household', unit: 'min', doc: 'when it was told to leave' },
  leaveTo: { type: 'i16', per: 'household', unit: 'code', doc: 'where people are to go, as in `roundTo`' },
  incidentUntil: { type: 'i32', per: 'household', unit: 'min', doc: 'when help for an incident arrives; 0 none' },
  incidentElse: { type: 'i32', per: 'household', unit: 'min', doc: 'until when it would last without anyone; 0 none' },
  fedUntil: { type: 'i32', per: 'household', unit: 'min', doc: 'how long groceries that others brought last; 0 none' },
  // health
  exposed: { type: 'u8', per: 'household', unit: 'people', doc: 'people who caught the disease and are not ill yet' },
  ill: { type: 'u8', per: 'household', unit: 'people', doc: 'people who are ill' },
  immune: { type: 'u8', per: 'household', unit: 'people', doc: 'people who have had it' },
  lastMet: {
    type: 'i32',
    per: 'household',
    unit: 'min',
    doc: 'when someone of another household was last met in person',
  },
  needs: { type: 'u16', per: 'household×need', unit: '0–1000', doc: 'unmet need in thousandths' },
  asked: { type: 'u16', per: 'household×need', unit: 'min+1', doc: 'since when a request stands; 0 none' },
  servedBy: { type: 'u8', per: 'household×need', unit: 'row', doc: 'who met the need last (HELP_SOURCES)' },
  unmet: { type: 'i32', per: 'household×need', unit: 'person·min/1000', doc: 'account of the unmet need' },
  // assets
  assetState: { type: 'u8', per: 'asset', unit: 'row', doc: 'row of ASSET_STATES' },
  assetFailed: {
    type: 'u8',
    per: 'asset',
    unit: '0/1',
    doc: 'it failed by itself, so its feed alone does not bring it back',
  },
  assetHeld: { type: 'u8', per: 'asset', unit: '0/1', doc: 'not switched in yet by a restoration in steps' },
  assetCapacity: { type: 'u16', per: 'asset', unit: '0–1000', doc: 'share of its capacity when degraded' },
  backupLeft: { type: 'i32', per: 'asset', unit: 'min', doc: 'what is left of its own emergency power' },
  portableLeft: { type: 'i32', per: 'asset', unit: 'min', doc: 'what is left of emergency power that was brought' },
  feedLostAt: { type: 'i32', per: 'asset', unit: 'min', doc: 'when it lost its feed; -1 fed' },
  readyAt: { type: 'i32', per: 'asset', unit: 'min', doc: 'when restarting is done; -1 not restarting' },
  repairedAt: { type: 'i32', per: 'asset', unit: 'min', doc: 'when a repair is done; -1 none' },
  taintedUntil: { type: 'i32', per: 'asset', unit: 'min', doc: 'until when its water is not safe; 0 safe' },
  forecastAt: { type: 'i32', per: 'asset', unit: 'min', doc: 'when it is said to work again; -1 nothing said' },
  // venues
  venueSince: { type: 'i32', per: 'venue', unit: 'min', doc: 'when it was asked to open, then when it opened' },
  venueWish: { type: 'u8', per: 'venue', unit: 'row+1', doc: 'what it is to be open as (VENUE_USES); 0 closed' },
  venueOpen: { type: 'u8', per: 'venue', unit: '0/1', doc: 'its doors are open' },
  venueFrom: { type: 'u8', per: 'venue', unit: 'h', doc: 'opens at' },
  venueTo: { type: 'u8', per: 'venue', unit: 'h', doc: 'closes at; 24 with 0 means day and night' },
  venueStaffWanted: { type: 'u8', per: 'venue', unit: 'people', doc: 'helpers asked for' },
  venueStaff: { type: 'u8', per: 'venue', unit: 'people', doc: 'helpers there' },
  venueGuests: { type: 'i16', per: 'venue', unit: 'people', doc: 'people who stay there' },
  venueCallers: { type: 'i32', per: 'venue', unit: 'people', doc: 'people who called in, since the start' },
  venueFailure: { type: 'u8', per: 'venue', unit: 'row+1', doc: 'why it could not open (REFUSALS)' },
  venueC: { type: 'f32', per: 'venue', unit: '°C', doc: 'temperature inside' },
  venueGoods: { type: 'i32', per: 'venue×good', unit: 'mL or 1/100', doc: 'goods there' },
  // initiatives
  initiativeKey: { type: 'u32', per: 'initiative', unit: '', doc: 'hash of seed and id' },
  initiativeAwake: {
    type: 'i32',
    per: 'initiative',
    unit: 'min',
    doc: 'from when it can send people; -1 nobody asked yet',
  },
  listBorder: {
    type: 'f64',
    per: 'initiative',
    unit: '',
    doc: 'place of the last household on its list of who needs extra help; -1 none',
  },
  initiativeGoods: { type: 'i32', per: 'initiative×good', unit: 'mL or 1/100', doc: 'goods it has' },
  // helper units: pairs of initiatives, then one per household
  taskKind: { type: 'u8', per: 'unit', unit: 'row', doc: 'what it is doing (TASK)' },
  taskTarget: { type: 'u16', per: 'unit', unit: 'row+1', doc: 'household it is going to or at', refers: 'household' },
  taskVenue: { type: 'u8', per: 'unit', unit: 'row+1', doc: 'venue it staffs', refers: 'venue' },
  taskRound: { type: 'u8', per: 'unit', unit: 'row+1', doc: 'round it walks' },
  taskFrom: { type: 'u16', per: 'unit', unit: 'row+1', doc: 'household it came from; 0 its base', refers: 'household' },
  taskStart: { type: 'i32', per: 'unit', unit: 'min', doc: 'when the task began' },
  taskUntil: { type: 'i32', per: 'unit', unit: 'min', doc: 'when it is free again' },
  taskLoad: { type: 'u16', per: 'unit', unit: '1/1000', doc: 'part of a door already earned on a round' },
  worked: { type: 'u16', per: 'unit', unit: 'min', doc: 'minutes worked today' },
  // rounds: door to door work in hand
  roundState: { type: 'u8', per: 'round', unit: 'row', doc: '0 free, 1 promised, 2 walking' },
  roundOrder: { type: 'i32', per: 'round', unit: 'number', doc: 'order of the table; -1 none' },
  roundAction: { type: 'i16', per: 'round', unit: 'row', doc: 'action of the order; -1 none' },
  roundSourceKind: { type: 'u8', per: 'round', unit: 'row', doc: 'what brought it about (EFFECT_SOURCES)' },
  roundSourceIndex: { type: 'i16', per: 'round', unit: 'row', doc: 'row in its list' },
  roundSourceOption: { type: 'i16', per: 'round', unit: 'row', doc: 'option of a decision; -1 none' },
  roundInitiative: { type: 'i16', per: 'round', unit: 'row', doc: 'initiative that walks it; -1 whoever is free' },
  roundHousehold: { type: 'u16', per: 'round', unit: 'row+1', doc: 'household that does it', refers: 'household' },
  roundPairs: { type: 'u8', per: 'round', unit: 'pairs', doc: 'pairs asked for' },
  roundStart: { type: 'i32', per: 'round', unit: 'min', doc: 'when it sets out' },
  roundEnd: { type: 'i32', per: 'round', unit: 'min', doc: 'when it stops at the latest' },
  roundRate: { type: 'i32', per: 'round', unit: 'doors/1000/h', doc: 'doors an hour and pair, by day' },
  roundDoes: { type: 'u8', per: 'round', unit: 'bits', doc: '1 visit, 2 bring goods, 4 lend, 8 move' },
  roundGood: { type: 'u8', per: 'round', unit: 'row', doc: 'which goods (GOOD_NAMES)' },
  roundLeft: { type: 'i32', per: 'round', unit: 'mL or 1/100', doc: 'goods still to give; -1 what there is' },
  roundTo: {
    type: 'i16',
    per: 'round',
    unit: 'code',
    doc: 'where people are brought: -1 warm place, -2 family, -3 neighbours, else the venue',
  },
  roundVenue: { type: 'i16', per: 'round', unit: 'row', doc: 'venue the order is about; -1 none' },
  roundReached: { type: 'i16', per: 'round', unit: 'doors', doc: 'doors where someone was in' },
  roundMissed: { type: 'i16', per: 'round', unit: 'doors', doc: 'doors where nobody answered' },
  roundGoods: { type: 'i32', per: 'round×good', unit: 'mL or 1/100', doc: 'goods it carries' },
  roundFromVenue: { type: 'i32', per: 'round×good', unit: 'mL or 1/100', doc: 'how much of these came from a venue' },
  // officials
  officialFrom: { type: 'i32', per: 'official', unit: 'min', doc: 'from when it can help; -1 not asked' },
  officialLoad: { type: 'i32', per: 'official', unit: '1/1000', doc: 'capacity earned and not yet used' },
  officialLeft: { type: 'i32', per: 'official', unit: 'sets or visits', doc: 'what was asked and is still to come' },
  officialPeople: {
    type: 'i32',
    per: 'global',
    unit: 'people',
    doc: 'people the municipality helped in this day of the outage',
  },
  // messages
  messageOnAir: { type: 'u8', per: 'message', unit: 'bits', doc: 'channels (CHANNELS) that keep telling it' },
  messageSpread: { type: 'u8', per: 'message', unit: '0/1', doc: 'it has been spread' },
  messageKnown: { type: 'i32', per: 'message', unit: 'households', doc: 'how many know it' },
  // account and whole
  help: { type: 'f64', per: 'source', unit: 'person·min/1000', doc: 'need met (nobody: unmet), a whole number' },
  minute: { type: 'i32', per: 'global', unit: 'min', doc: 'minute of this tick' },
  tick: { type: 'i32', per: 'global', unit: 'tick', doc: 'number of this tick' },
  outdoorC: { type: 'f64', per: 'global', unit: '°C', doc: 'temperature outside' },
  snowCm: { type: 'f64', per: 'global', unit: 'cm', doc: 'snow as the file gives it' },
  windKmh: { type: 'f64', per: 'global', unit: 'km/h', doc: 'wind as the file gives it' },
  rainMm: { type: 'f64', per: 'global', unit: 'mm/h', doc: 'rain as the file gives it' },
  ice: { type: 'u8', per: 'global', unit: '0/1', doc: 'rain froze on the ground and has not thawed yet' },
  sun: {
    type: 'f64',
    per: 'global',
    unit: '0–1',
    doc: 'how much the sun warms homes: by the mean temperature of the day',
  },
  hazards: { type: 'u8', per: 'global', unit: 'bits', doc: 'kinds of hazard that have been in this run (HAZARD)' },
  ruleVisits: { type: 'i32', per: 'global', unit: 'visits/day', doc: 'visits that are allowed; -1 no rule' },
  ruleGatherings: { type: 'i32', per: 'global', unit: 'people', doc: 'people allowed together; -1 no rule' },
  crisisSince: { type: 'i32', per: 'global', unit: 'min', doc: 'since when things are out of the ordinary; -1 not' },
  illEver: { type: 'i32', per: 'global', unit: 'people', doc: 'people infected so far' },
  bottlesMl: { type: 'f64', per: 'global', unit: 'mL', doc: 'bottled water in the shops' },
  weatherOffset: { type: 'f64', per: 'global', unit: '°C', doc: 'added by an effect' },
  weatherUntil: { type: 'i32', per: 'global', unit: 'min', doc: 'how long the offset lasts; -1 to the end' },
  mobileShare: { type: 'i32', per: 'global', unit: '0–1000', doc: 'share of the mobile network that works here' },
  outageSince: { type: 'i32', per: 'global', unit: 'min', doc: 'since when many homes are without power; -1 not' },
  lastOfficialNews: { type: 'i32', per: 'global', unit: 'min', doc: 'when a true message was last spread' },
  requestsRaised: { type: 'i32', per: 'global', unit: 'requests', doc: 'requests so far' },
  requestsResolved: { type: 'i32', per: 'global', unit: 'requests', doc: 'requests that ended with the need met' },
  helperMinutes: { type: 'i32', per: 'global', unit: 'min', doc: 'minutes that units have worked' },
  waterIn: { type: 'f64', per: 'global', unit: 'mL', doc: 'water that came in from taps and outside' },
  waterOut: { type: 'f64', per: 'global', unit: 'mL', doc: 'water drunk and used' },
  foodIn: { type: 'f64', per: 'global', unit: 'meals/100', doc: 'food that came in from shops and outside' },
  foodOut: { type: 'f64', per: 'global', unit: 'meals/100', doc: 'food eaten' },
  foodSpoiled: { type: 'f64', per: 'global', unit: 'meals/100', doc: 'food lost with fridge and freezer' },
} as const satisfies Record<string, ColumnSpec>;

export type ColumnName = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

interface ArrayOf {
  u8: Uint8Array;
  u16: Uint16Array;
  u32: Uint32Array;
  i16: Int16Array;
  i32: Int32Array;
  f32: Float32Array;
  f64: Float64Array;
}
export type Columns = { [K in ColumnName]: ArrayOf[(typeof COLUMNS)[K]['type']] };

const ARRAYS = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i16: Int16Array,
  i32: Int32Array,
  f32: Float32Array,
  f64: Float64Array,
} as const;

/** Rows per kind of column. */
export type Counts = Record<ColumnPer, number>;

/** Where each column stands in the block of bytes. */
export interface Layout {
  readonly bytes: number;
  /** Every column begins on a multiple of 8 bytes; gaps stay 0. */
  readonly columns: readonly PlacedColumn[];
}

interface PlacedColumn {
  readonly name: ColumnName;
  readonly type: ColumnType;
  readonly per: ColumnPer;
  /** Bytes from the start of the block. */
  readonly offset: number;
  /** Numbers. */
  readonly length: number;
}

/** Places every column of the table one after the other. */
export function layOut(counts: Counts): Layout {
  let bytes = 0;
  const columns: PlacedColumn[] = [];
  for (const name of COLUMN_NAMES) {
    const { type, per } = COLUMNS[name];
    const length = counts[per];
    columns.push({ name, type, per, offset: bytes, length });
    bytes = (bytes + length * ARRAYS[type].BYTES_PER_ELEMENT + 7) & ~7;
  }
  return { bytes, columns };
}

/** Typed arrays over the block, by column name. */
export function viewColumns(layout: Layout, buffer: ArrayBuffer): Columns {
  // made at once: an object that is given its keys one by one turns into a hash table, and every read of a column with it
  return Object.fromEntries(
    layout.columns.map(({ name, type, offset, length }) => [name, new ARRAYS[type](buffer, offset, length)]),
  ) as unknown as Columns;
}
