import seedrandom from 'seedrandom';

/** A stream of draws for one subject. Its order of draws is part of the model: a change of it raises `outcome`. */
export interface Stream {
  /** 0 ≤ u < 1. */
  next(): number;
  /** Whole number from low to high, both included. */
  whole(low: number, high: number): number;
  /** True with this chance, 0–1. */
  chance(share: number): boolean;
  /** A new array in drawn order. */
  shuffle<T>(rows: readonly T[]): T[];
  /** `count` different rows, drawn one by one with these weights; rows of weight 0 never. Ascending order. */
  pick(count: number, weights: readonly number[]): number[];
}

/** The stream named after its subject: adding one subject shifts no draw of another. */
export function openStream(seed: string, subject: string): Stream {
  const next = seedrandom.alea(`${seed}/${subject}`);
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    chance: (share) => next() < share,
    shuffle: (rows) => {
      const drawn = rows.slice();
      for (let i = drawn.length - 1; i > 0; i--) {
        const j = whole(0, i);
        [drawn[i], drawn[j]] = [drawn[j]!, drawn[i]!];
      }
      return drawn;
    },
    pick: (count, weights) => pickWeighted(next, count, weights),
  };
}

function pickWeighted(next: () => number, count: number, weights: readonly number[]): number[] {
  const left = weights.slice();
  const picked: number[] = [];
  for (let n = 0; n < count; n++) {
    // Summed anew each time: a running total would drift away from the weights it stands for.
    const total = left.reduce((sum, weight) => sum + weight, 0);
    if (total <= 0) break;
    let aim = next() * total;
    let row = -1;
    for (let i = 0; i < left.length; i++) {
      const weight = left[i]!;
      if (weight <= 0) continue;
      row = i;
      aim -= weight;
      if (aim < 0) break;
    }
    picked.push(row);
    left[row] = 0;
  }
  return picked.sort((a, b) => a - b);
}
