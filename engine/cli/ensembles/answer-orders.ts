import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Order } from './worker-pool.ts';

/** What the thread was started with: all that its orders share. */
export function sharedData<T>(): T {
  return workerData as T;
}

/** Answers what a worker is given, one order at a time, until the thread is ended; what goes wrong is answered in a sentence. */
export function answerOrders<Asked, Given>(answer: (asked: Asked) => Given): void {
  parentPort?.on('message', ({ row, order }: Order<Asked>) => {
    parentPort?.postMessage(safely(row, () => answer(order)));
  });
}

function safely<Given>(row: number, answer: () => Given): Answer<Given> {
  try {
    return { row, answer: answer() };
  } catch (error) {
    return { row, wrong: error instanceof Error ? error.message : String(error) };
  }
}
