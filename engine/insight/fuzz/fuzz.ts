import { luck } from '../../exercise/index.ts';
import { type CompiledScenario, CUTS, type Cut } from '../../model/index.ts';
import { keepPlaces } from './kept-places.ts';
import { leadsOf } from './leads.ts';
import type { Evening, EveningOrder, FuzzPolicy } from './play-evening.ts';
import { partsOf } from './scenario-parts.ts';

/** What is asked of a fuzz. */
export interface FuzzPlan {
  /** One evening has this seed itself, so that a failure can be looked at again; of more each has its own: `1.0`, `1.1`, … */
  seed: string;
  runs: number;
  policy: FuzzPolicy;
  /** null: every cut in turn. */
  cut: Cut | null;
}

/**
 * A fuzz under way: deals out evenings in batches and learns from what comes back. A batch depends only on the ones before it, so
 * the number of threads that play it changes nothing.
 */
export interface Fuzz {
  /** The next evenings to play; none when it is over. */
  nextBatch(): EveningOrder[];
  /** The evenings of that batch, in its order. */
  take(evenings: readonly Evening[]): void;
  readonly evenings: readonly EveningSum[];
  /** Times each part was reached, by row of `partsOf`. */
  readonly hits: readonly number[];
  /** The first evening that broke a law; null: none did. */
  readonly failed: Evening | null;
}

/** What is kept of every evening. */
export type EveningSum = Pick<Evening, 'seed' | 'cut' | 'unmetHours' | 'met' | 'time' | 'breach'>;

const BATCH = 40;
/** One evening in so many has its log folded anew. */
const FOLDED = 40;

/** Starts a fuzz of a scenario. */
export function startFuzz(scenario: CompiledScenario, plan: FuzzPlan): Fuzz {
  const parts = partsOf(scenario);
  const hits: number[] = parts.map(() => 0);
  const used = new Map<string, number>();
  const evenings: EveningSum[] = [];
  const places = keepPlaces(parts, leadsOf(scenario), hits, luck(`${plan.seed}/fuzz`));
  let failed: Evening | null = null;
  let dealt = 0;

  const fresh = (number: number): EveningOrder => ({
    seed: plan.runs === 1 ? plan.seed : `${plan.seed}.${number}`,
    luck: `${plan.seed}.${number}`,
    // The first evening of each cut nobody chooses anything: that, too, must end.
    policy: plan.policy === 'explore' && number < CUTS.length ? 'none' : plan.policy,
    cut: plan.cut ?? (number < CUTS.length || plan.policy !== 'explore' ? (CUTS[number % CUTS.length] as Cut) : null),
    preparations: [],
    used: [...used],
    after: null,
    foldsLog: number % FOLDED === 0,
  });
  /** An evening that goes on from one that came near a part that nothing has reached yet; null when there is none. */
  const further = (number: number): EveningOrder | null => {
    const place = places.draw();
    if (place === null) return null;
    const { evening, minute, target } = place;
    const after = { choices: evening.choices, minute, story: storyOf(target), event: eventOf(scenario, target) };
    return { ...fresh(number), seed: evening.seed, cut: evening.cut, preparations: evening.preparations, after };
  };

  return {
    evenings,
    hits,
    get failed() {
      return failed;
    },
    nextBatch() {
      const size = Math.min(BATCH, plan.runs - dealt);
      return Array.from({ length: size }, () => {
        const number = dealt++;
        const goesOn = plan.policy === 'explore' && number >= BATCH && number % 2 === 1;
        return (goesOn ? further(number) : null) ?? fresh(number);
      });
    },
    take(batch) {
      for (const evening of batch) {
        places.keep(evening);
        for (const { row, times } of evening.hits) hits[row] = (hits[row] ?? 0) + times;
        for (const [name, times] of evening.used) used.set(name, (used.get(name) ?? 0) + times);
        if (evening.breach !== null) failed ??= evening;
        const { seed, cut, unmetHours, met, time, breach } = evening;
        evenings.push({ seed, cut, unmetHours, met, time, breach });
      }
    },
  };
}

/** Name of the event that a turn waits for; null for any other part, and for a turn that waits for none. */
function eventOf({ storylines }: CompiledScenario, key: string): string | null {
  const [kind, story, from, place] = key.split('/');
  if (kind !== 'transition') return null;
  const state = storylines.find(({ id }) => id === story)?.states.find(({ id }) => id === from);
  return state?.transitions[Number(place)]?.on?.name ?? null;
}

/** Id of the storyline that a part belongs to; null: none. */
function storyOf(key: string): string | null {
  const [kind, story] = key.split('/');
  return (kind === 'state' || kind === 'transition') && story !== undefined ? story : null;
}
