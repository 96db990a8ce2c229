import type { Language } from '../../engine/index.ts';
import { cleanError } from '../session/fault/clean-error.ts';
import { createStudioCheck, type StudioFiles } from './check-studio.ts';

const check = createStudioCheck();

self.addEventListener('message', ({ data }: MessageEvent<{ id: number; files: StudioFiles; language: Language }>) => {
  try {
    self.postMessage({ id: data.id, answer: check(data.files, data.language) });
  } catch (error) {
    self.postMessage({ id: data.id, failed: cleanError(error) });
  }
});
