/** What a scenario declares under `experiments` (`formats.md`, 1). */
export interface Experiment {
  /** Overrides of declared state or of parameters, one set per case. */
  cases?: Overrides[];
  /** Values to try per parameter; every combination of them is tried. */
  vary?: Record<string, number[]>;
  /** `1..200`, or `1, 5, 9`. */
  seeds: string;
  measure: string[];
  stop?: string;
}

/** Values of declared state and of parameters by name; durations as text. */
export type Overrides = Record<string, string | number | boolean>;

/** One run of an experiment. */
export interface PlannedRun {
  /** Number of its case, from 1. */
  case: number;
  overrides: Overrides;
  seed: string;
}

const MOST_SEEDS = 100_000;

/**
 * Every run of an experiment in design order: each case with each combination of varied values (the last name changes
 * fastest), each with every seed. The same seeds for every case, so that cases differ by nothing else.
 */
export function planExperiment({ cases, vary }: Experiment, seeds: readonly string[]): PlannedRun[] {
  const combinations = combine(Object.entries(vary ?? {}));
  const sets = (cases ?? [{}]).flatMap((each) => combinations.map((varied) => ({ ...each, ...varied })));
  return sets.flatMap((overrides, row) => seeds.map((seed) => ({ case: row + 1, overrides, seed })));
}

function combine(varied: readonly [string, number[]][]): Overrides[] {
  return varied.reduce<Overrides[]>(
    (sets, [name, values]) => sets.flatMap((set) => values.map((value) => ({ ...set, [name]: value }))),
    [{}],
  );
}

/** Reads `1..200`, `7` or `1, 5, 9`; null when it is none of these. */
export function readSeeds(text: string): string[] | null {
  const range = /^\s*(\d{1,9})\.\.(\d{1,9})\s*$/.exec(text);
  if (range) {
    const from = Number(range[1]);
    const count = Number(range[2]) - from + 1;
    return count < 1 || count > MOST_SEEDS ? null : Array.from({ length: count }, (_, place) => String(from + place));
  }
  const seeds = text.split(',').map((seed) => seed.trim());
  return seeds.every((seed) => /^[\w-]+$/.test(seed)) ? seeds : null;
}
