import { POPULATION_PARAMETERS as P } from '../model/index.ts';
import type { Composition } from './compose-households.ts';
import type { PeopleTraits } from './draw-people.ts';
import { drawQuota, shareOf } from './draw-people.ts';
import type { Dwelling } from './read-map.ts';
import { hasAge, hasChildren } from './settle-households.ts';
import { openStream } from './stream.ts';

/** Households that know almost nobody here: at most one tie (`isolated`), or none at all (`alone`). */
export interface Isolation {
  isolated: boolean[];
  alone: boolean[];
}

/**
 * Draws who knows almost nobody: more often those who live alone, the very old, people new here or with hardly any
 * Dutch, and in flats; never a household that the file names as key holder or key person or gives a tie.
 */
export function drawIsolation(
  dwellings: readonly Dwelling[],
  households: readonly Composition[],
  traits: Pick<PeopleTraits, 'hardlyDutch' | 'newHere'>,
  named: ReadonlySet<number>,
  share: number,
  seed: string,
): Isolation {
  const weights = households.map((ages, row) => {
    if (named.has(row)) return 0;
    let weight = 1;
    if (ages.length === 1) weight *= P.isolatedAlone.value;
    if (hasAge(ages, '80+')) weight *= P.isolatedOver80.value;
    if (traits.hardlyDutch[row]) weight *= P.isolatedHardlyDutch.value;
    if (traits.newHere[row]) weight *= P.isolatedNewHere.value;
    if (dwellings[row]!.dwelling === 'flat') weight *= P.isolatedFlat.value;
    if (hasChildren(ages)) weight *= P.isolatedChildren.value;
    return weight;
  });
  const stream = openStream(seed, 'isolation');
  const isolated = drawQuota(stream, shareOf(households.length, share), weights);
  const count = isolated.filter(Boolean).length;
  const alone = drawQuota(
    stream,
    shareOf(count, P.isolatedWithoutAnyTie.value / 100),
    isolated.map((value) => (value ? 1 : 0)),
  );
  return { isolated, alone };
}
