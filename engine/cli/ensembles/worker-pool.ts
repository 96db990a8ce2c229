import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** An order that a worker is handed; `row` is its place among all. */
export interface Order<Asked> {
  row: number;
  order: Asked;
}
/** What comes back: the answer, or the sentence of what went wrong. */
export type Answer<Given> = { row: number; answer: Given } | { row: number; wrong: string };

/** Threads that each take the next order as soon as they are free. */
export interface Pool<Asked, Given> {
  readonly threads: number;
  /** The answers in the order of what was asked, whatever the number of threads. */
  deal(orders: readonly Asked[], onAnswer?: () => void): Promise<Given[]>;
  end(): Promise<void>;
}

/**
 * Starts threads that run a script.
 * @param script file beside this one that starts a thread, such as `run-worker.mjs`
 * @param shared what all orders share; plain data
 * @param threads null: as many as the machine has cores
 * @param most no more than this; there are not more orders at once
 */
export function startPool<Asked, Given>(
  script: string,
  shared: unknown,
  threads: number | null,
  most: number,
): Pool<Asked, Given> {
  const count = Math.max(1, Math.min(threads ?? availableParallelism(), most));
  const file = new URL(script, import.meta.url);
  const workers = Array.from({ length: count }, () => new Worker(file, { workerData: shared }));
  return {
    threads: count,
    deal: (orders, onAnswer) => dealOut(orders, workers, onAnswer),
    async end() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function dealOut<Asked, Given>(
  orders: readonly Asked[],
  workers: readonly Worker[],
  onAnswer: (() => void) | undefined,
): Promise<Given[]> {
  const answers: Given[] = [];
  let next = 0;
  let done = 0;
  return new Promise<Given[]>((resolve, reject) => {
    if (orders.length === 0) resolve(answers);
    const handNext = (worker: Worker): void => {
      const order = orders[next];
      if (order !== undefined) worker.postMessage({ row: next++, order } satisfies Order<Asked>);
    };
    for (const worker of workers) {
      worker.removeAllListeners();
      worker.on('error', reject);
      worker.on('message', (answer: Answer<Given>) => {
        if ('wrong' in answer) return reject(new Error(answer.wrong));
        answers[answer.row] = answer.answer;
        done++;
        onAnswer?.();
        if (done === orders.length) resolve(answers);
        else handNext(worker);
      });
      handNext(worker);
    }
  });
}
