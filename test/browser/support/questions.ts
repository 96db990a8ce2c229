import type { Page } from '@playwright/test';

/** What the page asked its worker, and whether the answer is there. */
export interface WorkerQuestion {
  kind: string;
  answered: boolean;
}

declare global {
  interface Window {
    workerQuestions: Map<number, WorkerQuestion>;
  }
}

/** From the next page on every question to the worker is noted. */
export function noteQuestions(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    window.workerQuestions = new Map();
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: { id: number; task?: { kind: string } }) {
      if (window.workerQuestions.size === 0) {
        this.addEventListener('message', ({ data }: MessageEvent<{ id: number }>) => {
          const question = window.workerQuestions.get(data.id);
          if (question) question.answered = true;
        });
      }
      if (message.task) window.workerQuestions.set(message.id, { kind: message.task.kind, answered: false });
      post.call(this, message);
    };
  });
}

/** The questions of one kind so far, in their order. */
export async function questionsOf(page: Page, kind: string): Promise<WorkerQuestion[]> {
  const all = await page.evaluate(() => [...window.workerQuestions.values()]);
  return all.filter((question) => question.kind === kind);
}
