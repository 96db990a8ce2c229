import { luck, type Picker } from './random.ts';

/** How often each option and action was used in this batch of runs; the caller keeps it from run to run. */
export type UseCounts = Map<string, number>;

/** Like `random`, but of what can be picked the rarest in this batch comes first; among equals luck decides. */
export function leastUsed(seed: string, counts: UseCounts): Picker {
  const chance = luck(seed);
  const countOf = (name: string) => counts.get(name) ?? 0;
  return {
    unit: chance.unit,
    pick(names) {
      const least = Math.min(...names.map(countOf));
      return chance.pick(names.filter((name) => countOf(name) === least));
    },
    use: (name) => counts.set(name, countOf(name) + 1),
  };
}

/** Of what can be picked, half of the time the rarest in this batch, else any: so no two evenings of a batch need be alike. */
export function oftenRarest(seed: string, counts: UseCounts): Picker {
  const rarest = leastUsed(seed, counts);
  return {
    ...rarest,
    pick: (names) => (rarest.unit() < 0.5 ? rarest.pick(names) : names[Math.floor(rarest.unit() * names.length)]),
  };
}
