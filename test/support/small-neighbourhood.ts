import type { Asset, CompiledNeighbourhood, Household, Initiative, Person, Venue } from '../../engine/model/index.ts';

/** A household on Appelstraat, an adult couple unless told otherwise. */
export function household(id: string, changes: Partial<Household> = {}): Household {
  return {
    id,
    street: 0,
    number: '1',
    building: -1,
    dwelling: 'terraced',
    ring: [],
    x: 10,
    y: 10,
    along: 0,
    floor: 0,
    floors: 2,
    buildYear: 1975,
    tauHours: 30,
    heating: 'gas-boiler',
    people: [adult, adult],
    device: 'none',
    mobilityLimited: false,
    careClient: false,
    hardlyDutch: false,
    noCar: false,
    newHere: false,
    waterMl: 3000,
    mealsHundredths: 600,
    medicineDays: -1,
    phoneHours: 20,
    cashEuros: 30,
    radio: false,
    campStove: false,
    woodStove: false,
    gasHob: true,
    torch: true,
    pvBackup: false,
    generator: false,
    talents: [],
    trust: 60,
    inAppGroup: false,
    familyElsewhere: true,
    ...changes,
  };
}

const adult: Person = { age: '25-44', pattern: 'work-day' };
const veryOld: Person = { age: '80+', pattern: 'home' };

function asset(id: string, kind: Asset['kind'], fedBy: number[], serves: number[]): Asset {
  return { id, kind, name: id, x: 50, y: 50, fedBy, serves, backupMinutes: -1, capacity: 1, hours: null };
}

const venue: Venue = {
  id: 'buurthuis',
  kind: 'community-centre',
  name: 'Het Anker',
  x: 20,
  y: 20,
  capacity: 40,
  fedBy: [4],
  keys: [{ household: 0, presence: 0.8 }],
  has: { meals: 20 },
  stove: true,
  woodStove: false,
  hours: null,
  owner: 0,
};

const initiative: Initiative = {
  id: 'burenhulp',
  kind: 'neighbour-help',
  name: 'Burenhulp',
  members: [0, 1],
  keyPeople: [0],
  active: 2,
  has: {},
  knowsVulnerable: 0.5,
  delayMinutes: 30,
  presence: 0.8,
  venue: 0,
  standing: 'existing',
  about: '',
};

/**
 * Six households on two streets, a grid of one substation and one transformer, two masts, a community centre and an initiative:
 * the least in which every kind of reference means something. Lists are sorted by id.
 */
export function smallNeighbourhood(): CompiledNeighbourhood {
  const everyone = [0, 1, 2, 3, 4, 5];
  return {
    id: 'klein',
    version: '1.0.0',
    name: 'Kleindorp',
    municipality: 'Nergenshuizen',
    summary: { nl: 'Zes huizen.', en: 'Six homes.' },
    contact: { role: 'wijkcontact', name: 'S. Niemand' },
    width: 200,
    height: 100,
    streets: [
      {
        id: 'appelstraat',
        name: 'Appelstraat',
        role: 'street',
        line: [
          [0, 0],
          [100, 0],
        ],
      },
      {
        id: 'perenpad',
        name: 'Perenpad',
        role: 'path',
        line: [
          [100, 0],
          [200, 0],
        ],
      },
    ],
    areas: [
      {
        id: 'noordrand',
        name: 'Noordrand',
        ring: [
          [0, 0],
          [100, 0],
          [100, 100],
          [0, 100],
        ],
      },
    ],
    households: [
      household('appelstraat-1'),
      household('appelstraat-2', { x: 30 }),
      household('appelstraat-3', { x: 60, people: [veryOld] }),
      household('perenpad-1', { street: 1, x: 120 }),
      household('perenpad-2', { street: 1, x: 140, careClient: true }),
      household('perenpad-3', { street: 1, x: 160 }),
    ],
    assets: [
      asset('mast-1', 'mobile-mast', [3], everyone),
      asset('mast-2', 'mobile-mast', [4], everyone),
      asset('pomp', 'water-main', [3], everyone),
      asset('station', 'substation', [], everyone),
      asset('trafo', 'transformer', [3], everyone),
    ],
    venues: [venue],
    initiatives: [initiative],
    ties: [
      { a: 0, b: 1, kind: 'neighbour' },
      { a: 3, b: 4, kind: 'family' },
    ],
    shapes: [],
    residents: 11,
  };
}
