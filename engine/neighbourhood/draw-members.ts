import type { InitiativeKind } from '../model/index.ts';
import { POPULATION_PARAMETERS as P } from '../model/index.ts';
import type { Composition } from './compose-households.ts';
import { distance } from './geometry.ts';
import type { Dwelling } from './read-map.ts';
import { hasAge, hasChildren } from './settle-households.ts';
import { openStream } from './stream.ts';

/** How likely a household is a member of an initiative of this kind, against others; 0 = never. */
function affinity(kind: InitiativeKind, ages: Composition): number {
  const children = hasAge(ages, '4-14');
  const young = hasAge(ages, '15-24');
  const older = hasAge(ages, '65-74', '75-79', '80+');
  switch (kind) {
    case 'seniors':
      return older ? 1 : 0;
    case 'youth':
      return young ? 1 : 0;
    case 'scouting':
      return children || young ? 1 : 0;
    case 'sports':
      return children || young ? 2 : 1;
    case 'allotment':
    case 'volunteers':
      return older || hasAge(ages, '45-64') ? 2 : 1;
    case 'prevention-team':
    case 'neighbour-help':
      return hasAge(ages, '25-44', '45-64', '65-74') ? 1 : 0;
    case 'business':
      return hasAge(ages, '25-44', '45-64') ? 1 : 0;
    default:
      return hasChildren(ages) ? 1.2 : 1;
  }
}

export interface MembershipWish {
  id: string;
  kind: InitiativeKind;
  /** Rows written in the file, or how many are drawn. */
  members: number[] | number;
  keyPeople: number[];
}

export interface Neighbours {
  dwellings: readonly Dwelling[];
  households: readonly Composition[];
  isolated: readonly boolean[];
  inAppGroup: readonly boolean[];
}

/**
 * Members of one initiative, ascending. Key people always belong; a number is drawn among those who fit: by age, in
 * the app group for an app group, and near its first key person for kind `other` (a stairwell, a street). Whoever
 * knows almost nobody is in no group.
 */
export function drawMembers(wish: MembershipWish, around: Neighbours, seed: string): number[] {
  if (typeof wish.members !== 'number') return ascending([...wish.members, ...wish.keyPeople]);
  const heart = around.dwellings[wish.keyPeople[0] ?? -1];
  const key = new Set(wish.keyPeople);
  const weights = around.households.map((ages, row) => {
    if (around.isolated[row] || key.has(row)) return 0;
    if (wish.kind === 'app-group') return around.inAppGroup[row] ? 1 : 0;
    const weight = affinity(wish.kind, ages);
    if (wish.kind !== 'other' || !heart) return weight;
    const home = around.dwellings[row]!;
    const together = home.building === heart.building && home.street === heart.street;
    return together ? weight / (1 + distance(home.x, home.y, heart.x, heart.y) / P.groupMetres.value) : 0;
  });
  const drawn = openStream(seed, `members/${wish.id}`).pick(Math.max(0, wish.members - key.size), weights);
  return ascending([...drawn, ...key]);
}

/** Rows in ascending order, each once. */
export function ascending(rows: readonly number[]): number[] {
  return [...new Set(rows)].sort((a, b) => a - b);
}

/**
 * Households in the neighbourhood's app group: this share, younger people more often, nobody who knows nobody; always
 * those whom the file names in an app group.
 */
export function drawAppGroup(
  households: readonly Composition[],
  isolated: readonly boolean[],
  named: readonly number[],
  share: number,
  seed: string,
): boolean[] {
  const chosen = new Set(named);
  const weights = households.map((ages, row) => {
    if (isolated[row] || chosen.has(row)) return 0;
    if (hasAge(ages, '15-24', '25-44', '45-64')) return 1;
    return hasAge(ages, '80+') ? P.appGroupOver80.value : P.appGroupOver65.value;
  });
  const count = Math.floor(households.length * share + 0.5) - chosen.size;
  for (const row of openStream(seed, 'app-group').pick(count, weights)) chosen.add(row);
  return households.map((_, row) => chosen.has(row));
}
