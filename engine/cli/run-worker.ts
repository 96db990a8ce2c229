import { parentPort, workerData } from 'node:worker_threads';
import { type EnsembleBase, type Overrides, playRun } from '../insight/index.ts';

/** A run that is handed to a worker; `row` is its place in the design. */
export interface RunOrder {
  row: number;
  run: { overrides: Overrides; seed: string };
}
/** What comes back: the figures, or the sentence of what went wrong. */
export type RunAnswer = { row: number; figures: number[] } | { row: number; wrong: string };

/** Plays what it is given, one run at a time, until the thread is ended. */
const base = workerData as EnsembleBase;
parentPort?.on('message', ({ row, run }: RunOrder) => parentPort?.postMessage(answer(row, run)));

function answer(row: number, run: RunOrder['run']): RunAnswer {
  try {
    return { row, figures: playRun(base, run) };
  } catch (error) {
    return { row, wrong: error instanceof Error ? error.message : String(error) };
  }
}
