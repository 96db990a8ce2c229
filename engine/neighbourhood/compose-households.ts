import type { AgeClass, Profile } from '../model/index.ts';
import { AGE_CLASSES, POPULATION_PARAMETERS as P } from '../model/index.ts';
import { apportion } from './apportion.ts';
import { openStream } from './stream.ts';

/** Who lives together: ages, adults first. */
export type Composition = AgeClass[];

const ADULT_CLASSES = ['15-24', '25-44', '45-64', '65-74', '75-79', '80+'] as const;
type AdultClass = (typeof ADULT_CLASSES)[number];
const MOST_CHILDREN = 4;

/** The profile as whole numbers for exactly this many households. */
interface Counts {
  residents: number;
  alone: number;
  pairs: number;
  families: number;
  /** Residents by age class; adds up to `residents`. */
  ages: Record<AgeClass, number>;
}

/**
 * Scales a profile to the dwellings of the map: shares hold, and where `a_hh` is the number of dwellings every count
 * holds exactly. Residents are held to the largest and smallest number the households can have.
 */
export function countProfile(profile: Profile, households: number): Counts {
  const scale = households / profile.a_hh;
  const rounded = (count: number): number => Math.floor(count * scale + 0.5);
  const alone = Math.min(households, rounded(profile.a_1p_hh));
  const families = Math.min(households - alone, rounded(profile.a_hh_m_k));
  const pairs = households - alone - families;
  const residents = Math.max(rounded(profile.a_inw), alone + 2 * (pairs + families));
  const bands = apportion(residents, [
    profile.a_00_14,
    profile.a_15_24,
    profile.a_25_44,
    profile.a_45_64,
    profile.a_65_oo,
  ]);
  const [under15, young, adult, middle, old] = bands as [number, number, number, number, number];
  const babies = P.babiesOfUnder15.value;
  const toddlers = P.toddlersOfUnder15.value;
  const [age0, age1, age4] = apportion(under15, [babies, toddlers, 15 - babies - toddlers]) as [number, number, number];
  const over80 = Math.min(old, Math.floor((residents * (profile.p_80_oo ?? P.shareOver80.value)) / 100 + 0.5));
  const from75 = Math.floor(((old - over80) * P.share75OfYoungOld.value) / 100 + 0.5);
  const ages: Record<AgeClass, number> = {
    '0': age0,
    '1-3': age1,
    '4-14': age4,
    '15-24': young,
    '25-44': adult,
    '45-64': middle,
    '65-74': old - over80 - from75,
    '75-79': from75,
    '80+': over80,
  };
  return { residents, alone, pairs, families, ages };
}

/** Children at home in all, and families with one parent, such that everybody under 15 has a parent. */
function splitFamilies(counts: Counts): { children: number; oneParent: number } {
  const { residents, alone, pairs, families, ages } = counts;
  const inFamilies = residents - alone - 2 * pairs;
  const under15 = ages['0'] + ages['1-3'] + ages['4-14'];
  const wanted = Math.floor((families * P.oneParentFamilies.value) / 100 + 0.5);
  const enough = Math.max(under15, families) + 2 * families - inFamilies;
  const oneParent = Math.max(0, Math.min(families, Math.max(wanted, enough)));
  const children = Math.min(inFamilies - (2 * families - oneParent), MOST_CHILDREN * families);
  return { children, oneParent };
}

/** Children per family: one each, then one by one where a further child is likely. */
function drawChildren(seed: string, families: number, children: number): number[] {
  const stream = openStream(seed, 'children');
  const further = [0, P.secondChild.value, P.thirdChild.value, P.fourthChild.value];
  const sizes = new Array<number>(families).fill(1);
  for (let left = children - families; left > 0; ) {
    const family = stream.whole(0, families - 1);
    const size = sizes[family]!;
    if (size >= MOST_CHILDREN || !stream.chance(further[size]! / 100)) continue;
    sizes[family] = size + 1;
    left--;
  }
  return sizes;
}

/** Families with the ages of their children near each other and parents to match; takes those people out of `pool`. */
function drawFamilies(seed: string, counts: Counts, pool: Record<AgeClass, number>): Composition[] {
  const { children, oneParent } = splitFamilies(counts);
  const { families } = counts;
  if (families === 0) return [];
  const sizes = drawChildren(seed, families, children);
  const stream = openStream(seed, 'family-stages');
  const stages = sizes.map(() => stream.next());
  const places = sizes.flatMap((size, family) =>
    Array.from({ length: size }, () => ({ family, at: stages[family]! + stream.next() * P.siblingSpread.value })),
  );
  places.sort((a, b) => a.at - b.at || a.family - b.family);
  const households: Composition[] = sizes.map(() => []);
  for (const { family } of places) {
    // Grown children stay at home where a profile has more children than people under 25.
    const age = AGE_CLASSES.find((candidate) => pool[candidate] > 0)!;
    pool[age]--;
    households[family]!.push(age);
  }
  const byStage = sizes.map((_, family) => family).sort((a, b) => stages[a]! - stages[b]! || a - b);
  const single = new Set(openStream(seed, 'one-parent').shuffle(byStage).slice(0, oneParent));
  const parents = 2 * families - oneParent;
  const young = Math.min(pool['25-44'], Math.floor((parents * P.parents25to44.value) / 100 + 0.5));
  let given = 0;
  for (const family of byStage) {
    for (let n = single.has(family) ? 1 : 2; n > 0; n--) {
      const order: AdultClass[] = given < young ? ['25-44', '45-64'] : ['45-64', '25-44'];
      const age = [...order, ...ADULT_CLASSES].find((candidate) => pool[candidate] > 0)!;
      pool[age]--;
      given++;
      households[family]!.unshift(age);
    }
  }
  return households;
}

/** Who lives alone, by age, and then pairs of the same or the next age from everybody left. */
function drawAloneAndPairs(counts: Counts, pool: Record<AgeClass, number>): Composition[] {
  const weights = [P.alone15, P.alone25, P.alone45, P.alone65, P.alone75, P.alone80].map((row) => row.value);
  const left = ADULT_CLASSES.map((age) => pool[age]);
  const singles = apportion(
    counts.alone,
    left.map((count, i) => count * weights[i]!),
    left,
  );
  const households: Composition[] = ADULT_CLASSES.flatMap((age, i) =>
    Array.from({ length: singles[i]! }, (): Composition => [age]),
  );
  const rest: AgeClass[] = ADULT_CLASSES.flatMap((age, i) => new Array<AdultClass>(left[i]! - singles[i]!).fill(age));
  // Children whom no family had room for (a profile with few families) live with the last pairs.
  for (const age of ['4-14', '1-3', '0'] as const) rest.push(...new Array<AgeClass>(pool[age]).fill(age));
  for (let pair = 0; pair < counts.pairs; pair++) households.push(rest.slice(2 * pair, 2 * pair + 2));
  // Only a profile that does not add up leaves people over: they live with the pairs, or else with the others.
  rest.slice(2 * counts.pairs).forEach((age, i) => {
    const from = counts.pairs > 0 ? counts.alone : 0;
    const among = counts.pairs > 0 ? counts.pairs : counts.alone;
    households[from + (i % Math.max(1, among))]?.push(age);
  });
  return households;
}

/**
 * Households that together are exactly the profile: its residents, age bands, people alone and families with children.
 * In a fixed order (alone by age, pairs by age, families); where they live is `settleHouseholds`.
 */
export function composeHouseholds(profile: Profile, seed: string, households: number): Composition[] {
  const counts = countProfile(profile, households);
  const pool = { ...counts.ages };
  const families = drawFamilies(seed, counts, pool);
  return [...drawAloneAndPairs(counts, pool), ...families];
}
