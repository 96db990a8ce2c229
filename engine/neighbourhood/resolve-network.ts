import type { Asset, Household, Initiative, NeighbourhoodSource, Venue } from '../model/index.ts';
import { parseDuration } from '../model/index.ts';
import { ascending } from './draw-members.ts';
import type { MapModel } from './read-map.ts';
import { indexById, sortById } from './read-map.ts';
import { rowsOf } from './resolve-assets.ts';

type Row = (id: string, asker: string) => number;

/** Household rows that the file itself names: key holders, key people, written members and ties. */
export function namedHouseholds(source: NeighbourhoodSource, household: Row): Set<number> {
  const named = new Set<number>();
  for (const [id, venue] of Object.entries(source.venues)) {
    for (const key of venue.keys) named.add(household(key.household, id));
  }
  for (const [id, initiative] of Object.entries(source.initiatives)) {
    for (const person of initiative.keyPeople ?? []) named.add(household(person, id));
    if (typeof initiative.members !== 'number') for (const m of initiative.members) named.add(household(m, id));
  }
  for (const tie of source.ties.written ?? []) {
    named.add(household(tie.a, 'ties'));
    named.add(household(tie.b, 'ties'));
  }
  return named;
}

/** Venues sorted by id; key holders as household rows, the one most often at home first. */
export function resolveVenues(source: NeighbourhoodSource, map: MapModel, assets: readonly Asset[]): Venue[] {
  const rows = sortById(Object.entries(source.venues).map(([id, venue]) => ({ id, venue })));
  const asset = indexById(assets, 'asset');
  const household = indexById(map.dwellings, 'household');
  const initiative = indexById(sortById(Object.keys(source.initiatives).map((id) => ({ id }))), 'initiative');
  return rows.map(({ id, venue }) => {
    const [x, y] = map.placeOf(venue.place, id);
    const keys = venue.keys.map((key) => ({ household: household(key.household, id), presence: key.presence ?? 0.8 }));
    return {
      id,
      kind: venue.kind,
      name: venue.name,
      x,
      y,
      capacity: venue.capacity,
      fedBy: rowsOf(venue.fedBy, asset, id),
      keys: keys.sort((p, q) => q.presence - p.presence || p.household - q.household),
      has: venue.has ?? {},
      stove: venue.stove ?? false,
      woodStove: venue.woodStove ?? false,
      hours: venue.hours ?? null,
      owner: venue.owner === undefined ? -1 : initiative(venue.owner, id),
    };
  });
}

/** Initiatives sorted by id. @param membersOf household rows of each, by its id */
export function resolveInitiatives(
  source: NeighbourhoodSource,
  households: readonly Pick<Household, 'id'>[],
  venues: readonly Venue[],
  membersOf: (id: string) => number[],
): Initiative[] {
  const household = indexById(households, 'household');
  const venue = indexById(venues, 'venue');
  return sortById(
    Object.entries(source.initiatives).map(([id, initiative]) => ({
      id,
      kind: initiative.kind,
      name: initiative.name,
      members: membersOf(id),
      keyPeople: ascending((initiative.keyPeople ?? []).map((person) => household(person, id))),
      active: initiative.active,
      has: initiative.has ?? {},
      knowsVulnerable: initiative.knowsVulnerable ?? 0,
      delayMinutes: parseDuration(initiative.delay) ?? 0,
      presence: initiative.presence ?? 0.8,
      venue: initiative.venue === undefined ? -1 : venue(initiative.venue, id),
      standing: initiative.standing ?? 'existing',
      about: initiative.about ?? '',
    })),
  );
}
