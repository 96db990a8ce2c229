import { bindHouseholdCondition } from '../../conditions/index.ts';
import type { CompiledNeighbourhood, CompiledScenario, HouseholdReader, Storyline } from '../../model/index.ts';
import { drawUnit } from './draw-moment.ts';

function pickHousehold(
  storyline: Storyline,
  neighbourhood: CompiledNeighbourhood,
  seed: string,
  reader: HouseholdReader,
): number | null {
  if (storyline.about === null) return -1;
  if ('row' in storyline.about) return storyline.about.row;
  const fits = bindHouseholdCondition(storyline.about.pick.node, reader);
  let chosen: number | null = null;
  let lowest = 1;
  neighbourhood.households.forEach((household, row) => {
    if (!fits(row)) return;
    const luck = drawUnit(seed, `${storyline.id}/${household.id}`);
    if (luck < lowest) {
      lowest = luck;
      chosen = row;
    }
  });
  return chosen;
}

/**
 * The household of each storyline: the row it names, or of those that fit its condition at the start the one with the lowest
 * draw, each household drawing by its own id so that no other storyline or row order changes the pick.
 * @param reader bound to the world of the start.
 * @returns -1 for a storyline about nobody, null when no household fits.
 */
export function castStorylines(
  neighbourhood: CompiledNeighbourhood,
  scenario: CompiledScenario,
  seed: string,
  reader: HouseholdReader,
): (number | null)[] {
  return scenario.storylines.map((storyline) => pickHousehold(storyline, neighbourhood, seed, reader));
}
