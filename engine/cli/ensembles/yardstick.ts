const TIES = 6;

/**
 * The least that any model of so many households must do: in every tick each household looks at six others and takes
 * over part of what they have, in typed arrays, into a second buffer. What a run costs is given as a multiple of this.
 * @returns a sum over the last state, so that nothing can be left out as unused
 */
export function spreadOverTies(households: number, ticks: number): number {
  const neighbours = Uint32Array.from({ length: households * TIES }, (_, cell) => {
    return (Math.imul(cell + 1, 0x9e3779b1) >>> 0) % households;
  });
  let now = new Float64Array(households);
  let next = new Float64Array(households);
  now[0] = 1;
  for (let tick = 0; tick < ticks; tick++) {
    for (let row = 0; row < households; row++) {
      let sum = 0;
      for (let cell = row * TIES; cell < row * TIES + TIES; cell++) sum += now[neighbours[cell]!]!;
      next[row] = now[row]! * 0.9 + sum * (0.1 / TIES);
    }
    [now, next] = [next, now];
  }
  return now.reduce((sum, value) => sum + value, 0);
}

/** Milliseconds a call takes: the median of `runs` after `warmUp` that do not count. */
export function medianMilliseconds(runs: number, warmUp: number, call: () => unknown): number {
  const times: number[] = [];
  for (let run = 0; run < warmUp + runs; run++) {
    const started = performance.now();
    call();
    if (run >= warmUp) times.push(performance.now() - started);
  }
  return medianOf(times);
}

/** The one in the middle, or half-way between the two there; of none NaN. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
