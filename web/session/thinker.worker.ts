import { runToEnd } from '../../engine/index.ts';
import { cleanError } from './fault/clean-error.ts';
import { createThinking, type Task } from './thinking.ts';

const think = createThinking();

self.addEventListener('message', ({ data }: MessageEvent<{ id: number; task: Task }>) => {
  try {
    self.postMessage({ id: data.id, answer: runToEnd(think(data.task)) });
  } catch (error) {
    self.postMessage({ id: data.id, failed: cleanError(error) });
  }
});
