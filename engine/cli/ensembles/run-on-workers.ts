import type { EnsembleBase } from '../../insight/index.ts';
import { tell } from '../terminal/print.ts';
import type { RunOrder } from './run-worker.ts';
import { startPool } from './worker-pool.ts';

/** How often progress is told: this many times in all. */
const TELLINGS = 10;

/**
 * Plays runs on threads of their own; tells on stderr how far it is.
 * @param threads null: as many as the machine has cores
 * @returns the figures in the order of the runs, whatever the number of threads
 */
export async function runOnWorkers(
  base: EnsembleBase,
  runs: readonly RunOrder[],
  threads: number | null,
): Promise<number[][]> {
  const pool = startPool<RunOrder, number[]>('./run-worker.mjs', base, threads, runs.length);
  tell(`${runs.length} × ${base.scenario.id}, ${pool.threads} threads …`);
  try {
    return await pool.deal(runs, progressOf(runs.length));
  } finally {
    await pool.end();
  }
}

/** Tells on stderr how many of all are done, a few times in all; call it after each. */
export function progressOf(all: number): () => void {
  const tenth = (count: number) => Math.floor((count * TELLINGS) / all);
  let done = 0;
  return () => {
    done++;
    if (tenth(done) > tenth(done - 1)) tell(`${done}/${all}`);
  };
}
