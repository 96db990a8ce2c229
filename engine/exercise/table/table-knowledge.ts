import { type Service, WHEREABOUTS } from '../../model/index.ts';
import { AT_HOME } from '../../simulation/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { hasService, sightingAt } from '../script/knowledge.ts';
import type { ExerciseState, Sighting } from '../state/exercise-state.ts';
import type { HouseholdView, Known, StreetFigures, StreetHazards, StreetView } from '../state/view-shape.ts';

/** Homes colder than this count as cold, °C (`readSeries` counts them alike). */
const COLD_C = 16;
/** A need of a quarter counts as unmet (`formats.md`, Measures). */
const UNMET = 0.25;
/** Share of a street that must have a connection for the street to be heard from. */
const HEARD = 0.5;
const MINUTES_A_DAY = 1440;

function isConnected(state: ExerciseState, row: number): boolean {
  return hasService(state.world, row, 'mobile') || hasService(state.world, row, 'internet');
}

function shareOf(rows: readonly number[], holds: (row: number) => boolean): number {
  return rows.length === 0 ? 0 : rows.filter(holds).length / rows.length;
}

/** Household rows by street, in the order of the neighbourhood. */
export function rowsByStreet(ex: Exercise): number[][] {
  const rows: number[][] = ex.neighbourhood.streets.map(() => []);
  ex.neighbourhood.households.forEach((household, row) => {
    rows[household.street]?.push(row);
  });
  return rows;
}

/** What the table can know at a moment. `everything` is for the facilitator and the look-back. */
export interface Knower {
  /** Share of the table's own homes (of all homes where the table has none) with a service. */
  ownShare(service: Service): number;
  /** Whether the table can call out and be called. */
  connected: boolean;
  street(street: number): Known;
  household(row: number): Known;
  sighting(row: number): Sighting | null;
  rows: number[][];
}

/**
 * Own streets are known as they are; a street is live while half of it, and half of the table's own homes, have a mobile network
 * or internet; a street where a round came back from is known as it was then; of every other street nothing is known.
 */
export function tableKnower(ex: Exercise, state: ExerciseState): Knower {
  const rows = rowsByStreet(ex);
  const own = new Set(state.small.setting?.tableStreets ?? []);
  const ownRows = own.size > 0 ? rows.filter((_, street) => own.has(street)).flat() : rows.flat();
  const connected = shareOf(ownRows, (row) => isConnected(state, row)) >= HEARD;
  const { seen } = state.small.knowledge;
  const stories = new Set(state.small.messages.map((message) => message.household));
  const street = (place: number): Known => {
    const here = rows[place] ?? [];
    if (own.has(place)) return 'own';
    // Where nobody lives there is nobody to hear from, and nothing to be in the dark about.
    const heard = here.length === 0 || shareOf(here, (row) => isConnected(state, row)) >= HEARD;
    if (connected && heard) return 'live';
    return here.some((row) => seen[row] !== undefined) ? 'visited' : 'unknown';
  };
  const known = rows.map((_, place) => street(place));
  return {
    ownShare: (service) => shareOf(ownRows, (row) => hasService(state.world, row, service)),
    connected,
    rows,
    street: (place) => known[place] ?? 'unknown',
    sighting: (row) => seen[row] ?? null,
    household(row) {
      const here = known[ex.neighbourhood.households[row]?.street ?? -1] ?? 'unknown';
      if (here === 'own' || (here === 'live' && isConnected(state, row))) return here;
      if (seen[row] !== undefined) return 'visited';
      if (here === 'live') return 'live';
      return stories.has(row) ? 'story' : 'unknown';
    },
  };
}

/** Knows everything, now. */
export function truthKnower(ex: Exercise, state: ExerciseState): Knower {
  const rows = rowsByStreet(ex);
  const all = rows.flat();
  return {
    ownShare: (service) => shareOf(all, (row) => hasService(state.world, row, service)),
    connected: true,
    rows,
    street: () => 'own',
    household: () => 'own',
    sighting: () => null,
  };
}

/** What this table knows of a street: figures now, those of the visits there with the oldest of their minutes, or nothing. */
export function streetView(state: ExerciseState, knower: Knower, street: number): StreetView {
  const known = knower.street(street);
  const rows = knower.rows[street] ?? [];
  if (known === 'unknown') return { street, known, asOfMinute: null, figures: null, hazards: null };
  if (known !== 'visited') {
    return { street, known, asOfMinute: null, figures: figuresNow(state, rows), hazards: hazardsNow(state, rows) };
  }
  const sightings = rows.map((row) => knower.sighting(row)).filter((sighting) => sighting !== null);
  const asOfMinute = sightings.reduce((oldest, { minute }) => Math.min(oldest, minute), state.minute);
  return { street, known, asOfMinute, figures: figuresOf(sightings, sightings.length), hazards: null };
}

/** Figures over what was seen; `homes` is then the number of doors. */
function figuresOf(sightings: readonly Sighting[], visited: number): StreetFigures {
  return {
    homes: sightings.length,
    withoutPower: sightings.filter((sighting) => !sighting.lit).length,
    cold: sightings.filter((sighting) => sighting.indoorC < COLD_C).length,
    needHelp: sightings.filter((sighting) => sighting.needs.some((need) => need >= UNMET)).length,
    visited,
  };
}

function figuresNow(state: ExerciseState, rows: readonly number[]): StreetFigures {
  const { lastVisit } = state.world.columns;
  const since = state.minute - MINUTES_A_DAY;
  const visited = rows.filter((row) => (lastVisit[row] ?? -1) >= 0 && (lastVisit[row] ?? -1) > since).length;
  return figuresOf(
    rows.map((row) => sightingAt(state.world, row, state.minute)),
    visited,
  );
}

function hazardsNow({ world }: ExerciseState, rows: readonly number[]): StreetHazards {
  const { floodCm, smokeOut, hazard, cordonUntil } = world.columns;
  const worst = (column: { [row: number]: number }) => rows.reduce((most, row) => Math.max(most, column[row] ?? 0), 0);
  return {
    floodCm: worst(floodCm),
    smoke: worst(smokeOut) / 1000,
    blocked: rows.some((row) => ((hazard[row] ?? 0) & AT_HOME.blocked) !== 0),
    cordon: worst(cordonUntil) > 0,
    homes: rows.filter((row) => {
      const inIt = (floodCm[row] ?? 0) > 0 || (smokeOut[row] ?? 0) > 0 || (cordonUntil[row] ?? 0) > 0;
      return inIt || ((hazard[row] ?? 0) & AT_HOME.blocked) !== 0;
    }),
  };
}

/** What this table knows of a household: as it is now, as it was at the last visit, as a storyline told, or nothing but its row. */
export function householdView(state: ExerciseState, knower: Knower, row: number): HouseholdView {
  const known = knower.household(row);
  const seen = known === 'visited' ? knower.sighting(row) : null;
  if (known === 'own' || (known === 'live' && isConnected(state, row))) {
    return fromSighting(row, known, null, sightingAt(state.world, row, state.minute));
  }
  if (seen !== null) return fromSighting(row, known, seen.minute, seen);
  const nothing = { row, known, asOfMinute: null, lit: null, indoorC: null, needs: null, whereabouts: null };
  // Its street is heard from: whether there is light can be seen, what goes on inside cannot.
  if (known === 'live') return { ...nothing, lit: hasService(state.world, row, 'power') };
  return known === 'story' ? { ...nothing, ...toldBy(state, row) } : nothing;
}

function fromSighting(row: number, known: Known, asOfMinute: number | null, seen: Sighting): HouseholdView {
  const { lit, indoorC, needs } = seen;
  return {
    row,
    known,
    asOfMinute,
    lit,
    indoorC,
    needs: [...needs],
    whereabouts: WHEREABOUTS[seen.whereabouts] ?? null,
  };
}

/** What the last message of a storyline said of its household. */
function toldBy(state: ExerciseState, row: number): Pick<HouseholdView, 'asOfMinute' | 'indoorC'> {
  const message = state.small.messages.findLast((shown) => shown.household === row);
  const told = message?.args.indoorC;
  return { asOfMinute: message?.minute ?? null, indoorC: typeof told === 'number' ? told : null };
}
