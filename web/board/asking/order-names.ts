import type { CompiledNeighbourhood, OrderBy, OrderTarget, OwnIdea } from '../../../engine/index.ts';
import { nameOfPlace } from './order-choices.ts';

/** Who is asked, by name. */
export function nameOfAsked(hood: CompiledNeighbourhood, by: OrderBy): string {
  if ('initiative' in by) return hood.initiatives[by.initiative]?.name ?? '';
  if ('venue' in by) return hood.venues[by.venue]?.name ?? '';
  return hood.households[by.household] ? nameOfPlace(hood, by) : '';
}

/** Where an order goes, by name; several households are the neighbourhood's. */
export function nameOfTarget(hood: CompiledNeighbourhood, target: OrderTarget): string {
  if ('venue' in target) return hood.venues[target.venue]?.name ?? '';
  if ('street' in target) return nameOfPlace(hood, target);
  if ('household' in target) return hood.households[target.household] ? nameOfPlace(hood, target) : '';
  return hood.name;
}

/** Who is asked and where it goes, of an idea that names them by id. */
export function namesOfIdea(hood: CompiledNeighbourhood, { asked, target }: OwnIdea): { who: string; where: string } {
  const row = (list: readonly { id: string }[], id: string | undefined) => list.findIndex((each) => each.id === id);
  return { who: nameOfAsked(hood, whom()), where: place() };

  function whom(): OrderBy {
    if (asked.initiative !== undefined) return { initiative: row(hood.initiatives, asked.initiative) };
    if (asked.venue !== undefined) return { venue: row(hood.venues, asked.venue) };
    return { household: row(hood.households, asked.household) };
  }

  function place(): string {
    if (target.area !== undefined) return hood.areas.find(({ id }) => id === target.area)?.name ?? '';
    if (target.street !== undefined) return nameOfTarget(hood, { street: row(hood.streets, target.street) });
    if (target.venue !== undefined) return nameOfTarget(hood, { venue: row(hood.venues, target.venue) });
    return nameOfTarget(hood, { household: row(hood.households, target.household) });
  }
}
