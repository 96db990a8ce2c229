/**
 * The closed word lists of the model: what a file may name and what a condition may read.
 * One source for the schemas, the checker's suggestions and the author's reference.
 */

export const CRISES = [
  'power-outage',
  'drinking-water',
  'heat',
  'storm',
  'flood',
  'snow',
  'pandemic',
  'fire',
  'emergency-help',
  'other',
] as const;

/** Ways a message reaches people; what each needs stands in a table of `engine/simulation/systems/spread-message.ts`. */
export const CHANNELS = [
  'observation',
  'nl-alert',
  'radio',
  'phone',
  'neighbour',
  'notice',
  'official',
  'social',
] as const;
export type Channel = (typeof CHANNELS)[number];

export const CUTS = ['kort', 'avond', 'lang'] as const;
export type Cut = (typeof CUTS)[number];
/** Table minutes a whole cut may take (`formats.md`, Cuts). */
export const CUT_MINUTES: Record<Cut, number> = { kort: 20, avond: 48, lang: 90 };

/** Needs of a household, in the order of their columns; each 0 (met) to 1000 (unmet), in thousandths. */
export const NEEDS = [
  'water',
  'warmth',
  'cooling',
  'food',
  'care',
  'information',
  'safety',
  'sanitation',
  'contact',
] as const;
export type Need = (typeof NEEDS)[number];

/** Services a household has or lacks, in the order of their columns. */
export const SERVICES = [
  'power',
  'tap-water',
  'heating',
  'mobile',
  'internet',
  'broadcast',
  'sewage',
  'road',
  'shops',
  'payment',
  'school',
  'care-visits',
  'emergency-112',
] as const;
export type Service = (typeof SERVICES)[number];

/** Who met a need, in the order of the accounts. */
export const HELP_SOURCES = ['self', 'neighbours', 'initiatives', 'officials', 'nobody'] as const;
export type HelpSource = (typeof HELP_SOURCES)[number];

export const ASSET_KINDS = [
  'substation',
  'transformer',
  'water-plant',
  'water-main',
  'booster-pump',
  'mobile-mast',
  'fibre-hub',
  'sewage-pump',
  'drainage-pump',
  'heat-station',
  'pharmacy',
  'gp',
  'gp-post',
  'ambulance-post',
  'emergency-room-112',
  'care-home',
  'hospital',
  'supermarket',
  'fuel-station',
  'school',
  'fire-station',
  'police-post',
  'aed',
  'road',
  'bridge',
  'tunnel',
  'dike',
] as const;
export type AssetKind = (typeof ASSET_KINDS)[number];

/** Life of an asset, in the order of its state column. */
export const ASSET_STATES = ['operational', 'on-backup', 'degraded', 'down', 'restoring'] as const;
export type AssetState = (typeof ASSET_STATES)[number];
/** What can happen to an asset, in the order of its transition table. */
export const ASSET_EVENTS = [
  'FAIL',
  'FEED_LOST',
  'FEED_BACK',
  'BACKUP_EMPTY',
  'DEGRADE',
  'RESTORE',
  'RESTORED',
] as const;
export type AssetEvent = (typeof ASSET_EVENTS)[number];

export const VENUE_KINDS = [
  'community-centre',
  'sports-canteen',
  'church',
  'mosque',
  'school-hall',
  'library',
  'scouting-hut',
  'care-hall',
  'farm-shed',
  'other',
] as const;
export type VenueKind = (typeof VENUE_KINDS)[number];

/** What an open venue serves as. */
export const VENUE_USES = ['warm-place', 'cool-place', 'info-point', 'kitchen', 'water-point', 'shelter'] as const;
export type VenueUse = (typeof VENUE_USES)[number];

export const INITIATIVE_KINDS = [
  'neighbourhood-association',
  'prevention-team',
  'religious',
  'youth',
  'sports',
  'scouting',
  'volunteers',
  'allotment',
  'neighbour-help',
  'seniors',
  'app-group',
  'business',
  'other',
] as const;
export type InitiativeKind = (typeof INITIATIVE_KINDS)[number];

export const STANDINGS = ['existing', 'new', 'not-reached'] as const;

export const TIE_KINDS = ['neighbour', 'family', 'friend', 'member', 'carer', 'app-group'] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** What those who know a message and believe it do (`engine/simulation/systems/advice.ts`), in the order of their bits. */
export const ADVICES = ['boil-water', 'keep-cool', 'stay-inside', 'leave', 'stay-home', 'stock-up'] as const;
export type Advice = (typeof ADVICES)[number];

/** What an incident asks of whoever comes, in the order of their bits. */
export const INCIDENT_NEEDS = ['first-aid', 'aed', 'nurse', 'carry', 'transport', 'key', 'extinguisher'] as const;
export type IncidentNeed = (typeof INCIDENT_NEEDS)[number];

/** Things that are kept, carried, lent and used up, with the unit they are counted in. */
export const GOODS = {
  water: 'L',
  meals: 'meals',
  blankets: 'pieces',
  torches: 'pieces',
  radios: 'pieces',
  stoves: 'pieces',
  generators: 'pieces',
  bikes: 'pieces',
  tractors: 'pieces',
  jerrycans: 'pieces',
  shovels: 'pieces',
  walkietalkies: 'pieces',
  medicines: 'day doses',
  fuel: 'L',
} as const;
export type Good = keyof typeof GOODS;
export const GOOD_NAMES = Object.keys(GOODS) as Good[];

/** Official services that can be asked for help. */
export const OFFICIAL_SERVICES = [
  'home-care',
  'fire',
  'police',
  'ambulance',
  'municipality',
  'water-company',
  'grid-operator',
] as const;
export type OfficialService = (typeof OFFICIAL_SERVICES)[number];

/** Age classes of a person, in the order used by every per-age table (`model.md`, What exists). */
export const AGE_CLASSES = ['0', '1-3', '4-14', '15-24', '25-44', '45-64', '65-74', '75-79', '80+'] as const;
export type AgeClass = (typeof AGE_CLASSES)[number];

export const DEVICE_KINDS = [
  'none',
  'ventilator',
  'oxygen',
  'dialysis',
  'insulin',
  'feeding-pump',
  'bed-or-hoist',
] as const;
export type DeviceKind = (typeof DEVICE_KINDS)[number];

export const HEATING_KINDS = ['gas-boiler', 'heat-pump', 'hybrid', 'district'] as const;
export type HeatingKind = (typeof HEATING_KINDS)[number];

export const DWELLING_KINDS = ['terraced', 'corner', 'semi-detached', 'detached', 'flat', 'senior'] as const;
export type DwellingKind = (typeof DWELLING_KINDS)[number];

export const TALENTS = [
  'first-aid',
  'nurse',
  'electrician',
  'cook',
  'speaks-arabic',
  'speaks-polish',
  'speaks-turkish',
  'handy',
  'organiser',
] as const;
export type Talent = (typeof TALENTS)[number];

/** Where the people of a household are (column `whereabouts` of the world). */
export const WHEREABOUTS = ['home', 'with-family', 'with-neighbours', 'warm-place', 'moved-out'] as const;
export type Whereabouts = (typeof WHEREABOUTS)[number];

type FieldType = 'number' | 'boolean';
export interface FieldDoc {
  type: FieldType;
  unit: string;
  doc: string;
}

/** Everything a condition may read of one household (`who`, `pick`, `households(…)`, `me.…`). */
export const HOUSEHOLD_FIELDS = {
  people: { type: 'number', unit: 'people', doc: 'people who live here' },
  floor: { type: 'number', unit: 'floor', doc: 'floor of the front door, ground is 0' },
  buildYear: { type: 'number', unit: 'year', doc: 'year the dwelling was built' },
  ties: { type: 'number', unit: 'ties', doc: 'households here that it can call on: neighbours, family, friends' },
  trust: { type: 'number', unit: '0-100', doc: 'trust in others here' },
  indoorC: { type: 'number', unit: '°C', doc: 'temperature in the living room' },
  waterLitres: { type: 'number', unit: 'L', doc: 'drinking water in the house' },
  foodDays: { type: 'number', unit: 'days', doc: 'food in the house' },
  medicineDays: { type: 'number', unit: 'days', doc: 'medicine in the house; 999 when none is needed' },
  phoneCharge: { type: 'number', unit: '0-1', doc: 'charge of the best phone' },
  hoursSinceVisit: { type: 'number', unit: 'h', doc: 'hours since someone was at the door; 9999 when never' },
  needWater: { type: 'number', unit: '0-1', doc: 'unmet need of water, larger is worse' },
  needWarmth: { type: 'number', unit: '0-1', doc: 'unmet need of warmth, larger is worse' },
  needCooling: { type: 'number', unit: '0-1', doc: 'unmet need of cooling, larger is worse' },
  needFood: { type: 'number', unit: '0-1', doc: 'unmet need of food, larger is worse' },
  needCare: { type: 'number', unit: '0-1', doc: 'unmet need of care, medicine and devices, larger is worse' },
  needInformation: { type: 'number', unit: '0-1', doc: 'unmet need of information, larger is worse' },
  needSafety: { type: 'number', unit: '0-1', doc: 'unmet need of safety, larger is worse' },
  needSanitation: { type: 'number', unit: '0-1', doc: 'unmet need of sanitation, larger is worse' },
  needContact: { type: 'number', unit: '0-1', doc: 'unmet need of contact, larger is worse' },
  livesAlone: { type: 'boolean', unit: '', doc: 'one person lives here' },
  over65: { type: 'boolean', unit: '', doc: 'someone of 65 or older lives here' },
  over75: { type: 'boolean', unit: '', doc: 'someone of 75 or older lives here' },
  over80: { type: 'boolean', unit: '', doc: 'someone of 80 or older lives here' },
  hasBaby: { type: 'boolean', unit: '', doc: 'a child under 1 lives here' },
  hasChild: { type: 'boolean', unit: '', doc: 'a child under 15 lives here' },
  mobilityLimited: { type: 'boolean', unit: '', doc: 'someone here does not walk well' },
  careClient: { type: 'boolean', unit: '', doc: 'home care comes here' },
  powerDevice: { type: 'boolean', unit: '', doc: 'someone here depends on a device that needs power' },
  hardlyDutch: { type: 'boolean', unit: '', doc: 'hardly any Dutch is spoken here' },
  noCar: { type: 'boolean', unit: '', doc: 'no car' },
  newHere: { type: 'boolean', unit: '', doc: 'came to live here in the last year' },
  vulnerable: {
    type: 'boolean',
    unit: '',
    doc: 'needs extra help: over 80 and alone, care client, power-dependent device, mobility-limited and alone, child under 1, or hardly any Dutch and no tie',
  },
  visited: { type: 'boolean', unit: '', doc: 'someone was at the door in the last 24 hours' },
  visitedEver: { type: 'boolean', unit: '', doc: 'someone was at the door since the start' },
  home: { type: 'boolean', unit: '', doc: 'someone is at home now' },
  movedOut: { type: 'boolean', unit: '', doc: 'they sleep somewhere else: with family, neighbours or at a warm place' },
  atWarmPlace: { type: 'boolean', unit: '', doc: 'they are at a warm place' },
  informed: { type: 'boolean', unit: '', doc: 'knows the first message the scenario spread' },
  hasRadio: { type: 'boolean', unit: '', doc: 'has a radio on batteries' },
  hasStove: { type: 'boolean', unit: '', doc: 'can cook without the grid' },
  flat: { type: 'boolean', unit: '', doc: 'lives in a flat' },
  hasPower: { type: 'boolean', unit: '', doc: 'has electricity now' },
  hasTapWater: { type: 'boolean', unit: '', doc: 'has water from the tap now' },
  hasHeating: { type: 'boolean', unit: '', doc: 'the heating works now' },
  hasMobile: { type: 'boolean', unit: '', doc: 'has a mobile network now' },
  hasInternet: { type: 'boolean', unit: '', doc: 'has internet at home now' },
  has112: { type: 'boolean', unit: '', doc: 'can reach 112 now' },
  hasRoad: { type: 'boolean', unit: '', doc: 'cars can get here now' },
  tapSafe: { type: 'boolean', unit: '', doc: 'the tap runs and its water can be drunk as it is' },
  indoorSmoke: { type: 'number', unit: '0-1', doc: 'smoke in the home, 1 as thick as smoke can be outside' },
  outdoorSmoke: { type: 'number', unit: '0-1', doc: 'smoke outside the door' },
  floodCm: { type: 'number', unit: 'cm', doc: 'depth of the water in the street' },
  mustLeave: { type: 'boolean', unit: '', doc: 'was told to leave and is still there' },
  ill: { type: 'number', unit: 'people', doc: 'people here who are ill now' },
  daysUnseen: { type: 'number', unit: 'days', doc: 'days since someone of another household was met in person' },
} as const satisfies Record<string, FieldDoc>;
export type HouseholdField = keyof typeof HOUSEHOLD_FIELDS;
export const HOUSEHOLD_FIELD_NAMES = Object.keys(HOUSEHOLD_FIELDS) as HouseholdField[];

/** Values of the whole exercise that a condition may read besides the declared state. */
export const GLOBAL_FIELDS = {
  minute: { type: 'number', unit: 'min', doc: 'minutes since the start of the scenario' },
  hour: { type: 'number', unit: 'h', doc: 'hour of the day, 0 to 23' },
  day: { type: 'number', unit: 'day', doc: 'day of the scenario, the first is 1' },
  outdoorC: { type: 'number', unit: '°C', doc: 'temperature outside' },
  wind: { type: 'number', unit: 'km/h', doc: 'wind' },
  rain: { type: 'number', unit: 'mm/h', doc: 'rain' },
  snow: { type: 'number', unit: 'cm', doc: 'snow on the ground' },
  ill: { type: 'number', unit: 'people', doc: 'people who are ill now' },
  illEver: { type: 'number', unit: 'people', doc: 'people who have been infected so far' },
  trust: {
    type: 'number',
    unit: '0-100',
    doc: 'mean trust of the households in each other (a declared state of this name sets its start)',
  },
  fatigue: {
    type: 'number',
    unit: '0-100',
    doc: 'mean tiredness of those who helped (a declared state of this name sets its start)',
  },
} as const satisfies Record<string, FieldDoc>;
export type GlobalField = keyof typeof GLOBAL_FIELDS;

/** Events that the model itself sends to storylines and that decisions and injects may open on. */
export const MODEL_EVENTS = {
  ME_VISITED: 'someone was at the door of this household',
  ME_MOVED: 'this household went to sleep somewhere else',
  ME_HELPED: 'a need of this household was met by somebody else',
  ASSET_FAILED: 'an asset failed; ASSET_FAILED(id)',
  ASSET_RESTORED: 'an asset works again; ASSET_RESTORED(id)',
  VENUE_OPENED: 'a venue opened its doors; VENUE_OPENED(id)',
  MESSAGE_REACHED: 'a share of the households knows a message; MESSAGE_REACHED(id, share)',
} as const;

/** Why help did not come to a need, in the order of the ledger's code (0 = none). */
export const BARRIERS = [
  'none',
  'unknown-to-anyone',
  'no-tie',
  'no-key',
  'nobody-free',
  'too-far',
  'dark',
  'full',
  'no-means',
] as const;
export type Barrier = (typeof BARRIERS)[number];
