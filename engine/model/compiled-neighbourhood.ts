import type {
  AgeClass,
  AssetKind,
  DeviceKind,
  DwellingKind,
  Good,
  HeatingKind,
  InitiativeKind,
  Talent,
  TieKind,
  VenueKind,
} from './vocabulary.ts';

/**
 * A neighbourhood ready to simulate: generated once from file and profile, the same in every run. Plain JSON.
 * Places are metres east (x) and north (y) of the map's south-west corner, rounded to centimetres.
 * Every list is sorted by id (`<`); everything else refers to its rows by index.
 */
export interface CompiledNeighbourhood {
  id: string;
  version: string;
  name: string;
  municipality: string;
  summary: { nl: string; en: string };
  contact: { role: string; name: string };
  /** Bounds of the map in metres. */
  width: number;
  height: number;
  streets: Street[];
  areas: Area[];
  households: Household[];
  assets: Asset[];
  venues: Venue[];
  initiatives: Initiative[];
  ties: Tie[];
  /** What the map draws besides dwellings, streets, assets and venues. */
  shapes: Shape[];
  /** Share of households in the app group etc. is in ties; this is the compiled profile, for information. */
  residents: number;
}

export type Point = readonly [x: number, y: number];

export interface Street {
  id: string;
  name: string;
  role: 'main' | 'street' | 'path';
  line: Point[];
}

export interface Area {
  id: string;
  name: string;
  ring: Point[];
}

export interface Shape {
  id: string;
  kind: 'building' | 'water' | 'green';
  use: string;
  name: string;
  floors: number;
  ring: Point[];
}

export interface Person {
  age: AgeClass;
  /** Index in DAY_PATTERNS: where this person is at each hour. */
  pattern: 'home' | 'school' | 'work-day' | 'work-evening' | 'work-night' | 'out-and-about';
}

export interface Household {
  id: string;
  street: number;
  number: string;
  /** Building shape index, -1 when it stands alone. */
  building: number;
  dwelling: DwellingKind;
  ring: Point[];
  x: number;
  y: number;
  /** Position of the front door along its street, metres; orders doors on a round. */
  along: number;
  floor: number;
  floors: number;
  buildYear: number;
  /** Thermal time constant, hours. */
  tauHours: number;
  heating: HeatingKind;
  people: Person[];
  device: DeviceKind;
  mobilityLimited: boolean;
  careClient: boolean;
  hardlyDutch: boolean;
  noCar: boolean;
  newHere: boolean;
  /** Start stocks. */
  waterMl: number;
  mealsHundredths: number;
  /** Days of medicine, -1 when none is needed. */
  medicineDays: number;
  /** Hours the best phone lasts from the start. */
  phoneHours: number;
  cashEuros: number;
  radio: boolean;
  campStove: boolean;
  woodStove: boolean;
  gasHob: boolean;
  torch: boolean;
  pvBackup: boolean;
  generator: boolean;
  talents: Talent[];
  /** 0–100. */
  trust: number;
  inAppGroup: boolean;
  /** Family outside the neighbourhood where it could sleep. */
  familyElsewhere: boolean;
}

export interface Asset {
  id: string;
  kind: AssetKind;
  name: string;
  x: number;
  y: number;
  fedBy: number[];
  /** Household rows that depend on it. */
  serves: number[];
  /** -1: the parameter of its kind. */
  backupMinutes: number;
  capacity: number;
  hours: { from: number; to: number } | null;
}

export interface KeyHolder {
  household: number;
  presence: number;
}

export interface Venue {
  id: string;
  kind: VenueKind;
  name: string;
  x: number;
  y: number;
  capacity: number;
  fedBy: number[];
  keys: KeyHolder[];
  has: Partial<Record<Good, number>>;
  stove: boolean;
  woodStove: boolean;
  hours: { from: number; to: number } | null;
  owner: number;
}

export interface Initiative {
  id: string;
  kind: InitiativeKind;
  name: string;
  members: number[];
  keyPeople: number[];
  active: number;
  has: Partial<Record<Good, number>>;
  knowsVulnerable: number;
  delayMinutes: number;
  presence: number;
  venue: number;
  standing: 'existing' | 'new' | 'not-reached';
  about: string;
}

/** An undirected tie, a < b. */
export interface Tie {
  a: number;
  b: number;
  kind: TieKind;
}
