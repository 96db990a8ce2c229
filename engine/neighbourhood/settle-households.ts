import type { AgeClass, DwellingKind } from '../model/index.ts';
import { AGE_CLASSES, POPULATION_PARAMETERS as P } from '../model/index.ts';
import type { Composition } from './compose-households.ts';
import type { Dwelling } from './read-map.ts';
import { openStream } from './stream.ts';

const RANK = new Map<AgeClass, number>(AGE_CLASSES.map((age, rank) => [age, rank]));
const RANK_65 = RANK.get('65-74')!;

/** Rank in AGE_CLASSES of the oldest person. */
export function oldestRank(people: readonly AgeClass[]): number {
  return people.reduce((oldest, age) => Math.max(oldest, RANK.get(age)!), 0);
}

export function hasAge(people: readonly AgeClass[], ...ages: AgeClass[]): boolean {
  return people.some((age) => ages.includes(age));
}

export function hasChildren(people: readonly AgeClass[]): boolean {
  return hasAge(people, '0', '1-3', '4-14');
}

/** How well a household fits a kind of dwelling, in points. */
function fit(people: Composition, kind: DwellingKind): number {
  const older = oldestRank(people) - RANK_65 + 1;
  if (kind === 'senior') {
    if (older < 1 || people.length > 2) return -100;
    return older * P.seniorFitPerStep.value + (people.length === 1 ? P.seniorFitAlone.value : 0);
  }
  if (kind === 'flat') {
    const bySize = people.length === 1 ? P.flatFitAlone : people.length === 2 ? P.flatFitTwo : P.flatFitChildren;
    return bySize.value + (older >= 1 ? P.flatFitOlder.value : 0);
  }
  if (people.length === 1) return 0;
  return hasChildren(people) ? P.houseFitChildren.value : P.houseFitTwo.value;
}

const ORDER: DwellingKind[] = ['senior', 'flat', 'detached', 'semi-detached', 'terraced', 'corner'];

/**
 * Who lives where: seniors mostly in the senior complex and the flats, families in the houses, with chance in it.
 * @returns the composition of each dwelling, in the order of the dwellings.
 */
export function settleHouseholds(
  dwellings: readonly Dwelling[],
  households: Composition[],
  seed: string,
): Composition[] {
  const result: Composition[] = new Array<Composition>(dwellings.length);
  let waiting = households;
  for (const kind of ORDER) {
    const stream = openStream(seed, `settling/${kind}`);
    const places = dwellings.map((d, row) => (d.dwelling === kind ? row : -1)).filter((row) => row >= 0);
    const scored = waiting.map((people, order) => ({
      people,
      order,
      score: fit(people, kind) + stream.next() * P.fitChance.value,
    }));
    scored.sort((a, b) => b.score - a.score || a.order - b.order);
    const chosen = stream.shuffle(scored.slice(0, places.length));
    places.forEach((row, i) => {
      result[row] = chosen[i]!.people;
    });
    waiting = scored
      .slice(places.length)
      .sort((a, b) => a.order - b.order)
      .map((entry) => entry.people);
  }
  return result;
}
