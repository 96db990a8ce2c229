import { type EnsembleBase, type Overrides, playRun } from '../../insight/index.ts';
import { answerOrders, sharedData } from './answer-orders.ts';

/** A run of an ensemble. */
export interface RunOrder {
  overrides: Overrides;
  seed: string;
}

/** Plays the runs of an ensemble: their figures, in the order of its columns. */
const base = sharedData<EnsembleBase>();
answerOrders((run: RunOrder): number[] => playRun(base, run));
