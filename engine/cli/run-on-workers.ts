import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { EnsembleBase } from '../insight/index.ts';
import { tell } from './print.ts';
import type { RunAnswer, RunOrder } from './run-worker.ts';

/** How often progress is told: this many times in all. */
const TELLINGS = 10;

/**
 * Plays runs on threads of their own, each taking the next one as soon as it is free; tells on stderr how far it is.
 * @param threads null: as many as the machine has cores
 * @returns the figures in the order of the runs, whatever the number of threads
 */
export async function runOnWorkers(
  base: EnsembleBase,
  runs: readonly RunOrder['run'][],
  threads: number | null,
): Promise<number[][]> {
  const count = Math.min(threads ?? availableParallelism(), runs.length);
  const workers = Array.from({ length: count }, () => startWorker(base));
  tell(`${runs.length} × ${base.scenario.id}, ${count} threads …`);
  try {
    return await dealOut(runs, workers);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function startWorker(base: EnsembleBase): Worker {
  return new Worker(new URL('./run-worker.mjs', import.meta.url), { workerData: base });
}

function dealOut(runs: readonly RunOrder['run'][], workers: readonly Worker[]): Promise<number[][]> {
  const figures: number[][] = [];
  let next = 0;
  let done = 0;
  return new Promise((resolve, reject) => {
    if (runs.length === 0) resolve(figures);
    const handNext = (worker: Worker): void => {
      const run = runs[next];
      if (run !== undefined) worker.postMessage({ row: next++, run } satisfies RunOrder);
    };
    for (const worker of workers) {
      worker.on('error', reject);
      worker.on('message', (answer: RunAnswer) => {
        if ('wrong' in answer) return reject(new Error(answer.wrong));
        figures[answer.row] = answer.figures;
        done++;
        tellProgress(done, runs.length);
        if (done === runs.length) resolve(figures);
        else handNext(worker);
      });
      handNext(worker);
    }
  });
}

function tellProgress(done: number, all: number): void {
  const tenth = (count: number) => Math.floor((count * TELLINGS) / all);
  if (tenth(done) > tenth(done - 1)) tell(`${done}/${all}`);
}
