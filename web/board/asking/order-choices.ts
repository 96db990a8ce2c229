import {
  type Action,
  type Askable,
  availableActions,
  type CompiledNeighbourhood,
  type OwnIdea,
} from '../../../engine/index.ts';
import { course, session } from '../../session/session.ts';

/** What an order can be put together from, for whoever shows it: what, whom, where. */

export type Target = OwnIdea['target'];
/** A street or household that was pointed at. */
export type StartingPlace = { street: number } | { household: number };

/** The actions whose own condition holds now, with whom one can ask. */
export function possibleNow(): { action: Action; asked: Askable[] }[] {
  const { exercise } = session.value!;
  const now = course.value!.state;
  return availableActions(exercise, now)
    .filter(({ available, asked }) => available && asked.length > 0)
    .map(({ action, asked }) => ({ action: exercise.scenario.actions[action]!, asked }));
}

/** Whom one can ask for an action, with how many people can come; null: a household, or whoever keeps a venue. */
export function askable(
  action: Action,
  hood: CompiledNeighbourhood,
): { asked: Askable['asked']; name: string; people: number | null }[] {
  const found = possibleNow().find((each) => each.action.id === action.id)?.asked ?? [];
  return found.map(({ asked, by }) => {
    if ('initiative' in by) {
      const { name, active } = hood.initiatives[by.initiative]!;
      return { asked, name, people: active };
    }
    if ('venue' in by) return { asked, name: hood.venues[by.venue]!.name, people: null };
    return { asked, name: nameOfPlace(hood, { household: by.household }), people: null };
  });
}

/** The name of a street, or the address of a household. */
export function nameOfPlace(hood: CompiledNeighbourhood, at: StartingPlace): string {
  if ('street' in at) return hood.streets[at.street]?.name ?? '';
  const household = hood.households[at.household]!;
  return `${hood.streets[household.street]?.name ?? ''} ${household.number}`;
}

/** One place to go to, or a street in which to look further for a household. */
export type PlaceChoice = { id: string; name: string } & ({ target: Target } | { street: number });

/** The places an action can go to; a household is found through its street. @param street row of the street that was named. */
export function placesFor(action: Action, street: number | null): PlaceChoice[] {
  const hood = session.value!.exercise.neighbourhood;
  switch (action.at) {
    case 'venue':
      return hood.venues.map(({ id, name }) => ({ id, name, target: { venue: id } }));
    case 'area':
      return hood.areas.map(({ id, name }) => ({ id, name, target: { area: id } }));
    case 'street':
      return livedStreets(hood).map(({ id, name }) => ({ id, name, target: { street: id } }));
    case 'household':
      return street === null
        ? livedStreets(hood).map(({ id, name, row }) => ({ id, name, street: row }))
        : homesIn(hood, street);
  }
}

function livedStreets(hood: CompiledNeighbourhood): { id: string; name: string; row: number }[] {
  const lived = new Set(hood.households.map((household) => household.street));
  return hood.streets
    .map(({ id, name }, row) => ({ id, name, row }))
    .filter(({ row }) => lived.has(row))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function homesIn(hood: CompiledNeighbourhood, street: number): PlaceChoice[] {
  return hood.households
    .filter((household) => household.street === street)
    .sort((a, b) => a.along - b.along)
    .map(({ id, number }) => ({
      id,
      name: `${hood.streets[street]!.name} ${number}`,
      target: { household: id },
    }));
}

/** Where an action goes when the question began at a place that fits it; null: it is still to be said. */
export function targetAt(action: Action, at: StartingPlace | null, hood: CompiledNeighbourhood): Target | null {
  if (at === null) return null;
  if (action.at === 'street') {
    const row = 'street' in at ? at.street : hood.households[at.household]!.street;
    return { street: hood.streets[row]!.id };
  }
  if (action.at === 'household' && 'household' in at) return { household: hood.households[at.household]!.id };
  return null;
}
