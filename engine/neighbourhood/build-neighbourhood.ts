import type {
  CompiledNeighbourhood,
  Household,
  Initiative,
  NeighbourhoodMap,
  NeighbourhoodSource,
  Tie,
} from '../model/index.ts';
import { POPULATION_PARAMETERS as P } from '../model/index.ts';
import { type Composition, composeHouseholds } from './compose-households.ts';
import { drawIsolation, type Isolation } from './draw-isolation.ts';
import { drawMeans } from './draw-means.ts';
import { drawAppGroup, drawMembers, type Neighbours } from './draw-members.ts';
import { drawPeople, type PeopleTraits } from './draw-people.ts';
import { drawTies } from './draw-ties.ts';
import type { Dwelling, MapModel } from './read-map.ts';
import { indexById, readMap } from './read-map.ts';
import { resolveAssets } from './resolve-assets.ts';
import { namedHouseholds, resolveInitiatives, resolveVenues } from './resolve-network.ts';
import { settleHouseholds } from './settle-households.ts';
import { openStream } from './stream.ts';

/**
 * Thermal time constant of a home in hours, by build year; flats cool slower (model-parameters, section 4; ±40 %).
 * The senior complex is a flat too.
 */
export function thermalHours(home: Pick<Dwelling, 'buildYear' | 'dwelling'>): number {
  const { buildYear: year, dwelling } = home;
  let hours = P.tauFrom2012.value;
  if (year < 1945) hours = P.tauBefore1945.value;
  else if (year < 1975) hours = P.tauBefore1975.value;
  else if (year < 1992) hours = P.tauBefore1992.value;
  else if (year < 2012) hours = P.tauBefore2012.value;
  return dwelling === 'flat' || dwelling === 'senior' ? hours * P.tauFlat.value : hours;
}

function drawTrust(isolation: Isolation, seed: string): number[] {
  const stream = openStream(seed, 'trust');
  return isolation.isolated.map((isolated) => {
    const around = (stream.next() + stream.next() - 1) * P.trustSpread.value;
    const trust = P.trustMiddle.value + around + (isolated ? P.trustIsolated.value : 0);
    return Math.max(0, Math.min(100, Math.floor(trust + 0.5)));
  });
}

/** Puts the columns drawn per subject together into one record per household. */
function assembleHouseholds(
  map: MapModel,
  people: Composition[],
  traits: PeopleTraits,
  isolation: Isolation,
  inAppGroup: boolean[],
  seed: string,
): Household[] {
  const means = drawMeans(map.dwellings, people, traits.device, seed);
  const trust = drawTrust(isolation, seed);
  const family = openStream(seed, 'family-elsewhere');
  return map.dwellings.map((home, row) => ({
    ...home,
    tauHours: thermalHours(home),
    people: traits.people[row]!,
    device: traits.device[row]!,
    mobilityLimited: traits.mobilityLimited[row]!,
    careClient: traits.careClient[row]!,
    hardlyDutch: traits.hardlyDutch[row]!,
    noCar: traits.noCar[row]!,
    newHere: traits.newHere[row]!,
    waterMl: means.waterMl[row]!,
    mealsHundredths: means.mealsHundredths[row]!,
    medicineDays: means.medicineDays[row]!,
    phoneHours: means.phoneHours[row]!,
    cashEuros: means.cashEuros[row]!,
    radio: means.radio[row]!,
    campStove: means.campStove[row]!,
    woodStove: means.woodStove[row]!,
    gasHob: means.gasHob[row]!,
    torch: means.torch[row]!,
    pvBackup: means.pvBackup[row]!,
    generator: means.generator[row]!,
    talents: means.talents[row]!,
    trust: trust[row]!,
    inAppGroup: inAppGroup[row]!,
    familyElsewhere: family.chance(P.familyElsewhere.value / 100),
  }));
}

function memberRows(source: NeighbourhoodSource, around: Neighbours, seed: string): Map<string, number[]> {
  const household = indexById(around.dwellings, 'household');
  return new Map(
    Object.entries(source.initiatives).map(([id, initiative]) => {
      const rows = (ids: string[]): number[] => ids.map((who) => household(who, id));
      const members = typeof initiative.members === 'number' ? initiative.members : rows(initiative.members);
      const wish = { id, kind: initiative.kind, members, keyPeople: rows(initiative.keyPeople ?? []) };
      return [id, drawMembers(wish, around, seed)];
    }),
  );
}

/** Households that the file names in an app group. */
function appPeople(source: NeighbourhoodSource, map: MapModel): number[] {
  const household = indexById(map.dwellings, 'household');
  return Object.entries(source.initiatives).flatMap(([id, { kind, keyPeople, members }]) => {
    if (kind !== 'app-group') return [];
    const written = typeof members === 'number' ? [] : members;
    return [...(keyPeople ?? []), ...written].map((who) => household(who, id));
  });
}

function meetingGroups(initiatives: readonly Initiative[]): { id: string; members: number[] }[] {
  return initiatives.filter(({ kind }) => kind !== 'app-group').map(({ id, members }) => ({ id, members }));
}

function writtenTies(source: NeighbourhoodSource, map: MapModel): Tie[] {
  const household = indexById(map.dwellings, 'household');
  return (source.ties.written ?? []).map(({ a, b, kind }) => ({
    a: household(a, 'ties'),
    b: household(b, 'ties'),
    kind,
  }));
}

/**
 * Builds the neighbourhood of a file and its map: who lives where, what they have, who knows whom, what feeds what.
 * Pure and the same in every engine: it depends on the file, the map and `population.seed` alone, not on the order of
 * features or of keys. Every subject draws from its own stream, so a new subject or initiative shifts no other.
 * A reference to something that does not exist throws an Error naming both (the checker reports these first, E3);
 * circular feeds are left as they are (E9).
 */
export function buildNeighbourhood(source: NeighbourhoodSource, geo: NeighbourhoodMap): CompiledNeighbourhood {
  const { seed, profile } = source.population;
  const map = readMap(geo);
  const { dwellings } = map;
  const people = settleHouseholds(dwellings, composeHouseholds(profile, seed, dwellings.length), seed);
  const traits = drawPeople(people, profile, seed);
  const named = namedHouseholds(source, indexById(dwellings, 'household'));
  const isolation = drawIsolation(dwellings, people, traits, named, source.ties.isolated, seed);
  const inAppGroup = drawAppGroup(people, isolation.isolated, appPeople(source, map), source.ties.appGroup, seed);
  const households = assembleHouseholds(map, people, traits, isolation, inAppGroup, seed);
  const around = { dwellings, households: people, isolated: isolation.isolated, inAppGroup };
  const members = memberRows(source, around, seed);
  const assets = resolveAssets(source, map);
  const venues = resolveVenues(source, map, assets);
  const initiatives = resolveInitiatives(source, dwellings, venues, (id) => members.get(id) ?? []);
  const ties = drawTies({
    dwellings,
    households: people,
    careClient: traits.careClient,
    isolation,
    groups: meetingGroups(initiatives),
    written: writtenTies(source, map),
    wish: source.ties,
    seed,
  });
  return {
    id: source.id,
    version: source.version,
    name: source.name,
    municipality: source.municipality,
    summary: { nl: source.summary, en: source.summaryEn ?? source.summary },
    contact: { role: source.contact.role, name: source.contact.name },
    width: map.width,
    height: map.height,
    streets: map.streets,
    areas: map.areas,
    households,
    assets,
    venues,
    initiatives,
    ties,
    shapes: map.shapes,
    residents: people.reduce((sum, ages) => sum + ages.length, 0),
  };
}
