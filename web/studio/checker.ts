import type { Language } from '../../engine/index.ts';
import type { CleanError } from '../session/fault/clean-error.ts';
import { leaveTrace } from '../session/fault/traces.ts';
import { createStudioCheck, type StudioAnswer, type StudioFiles } from './check-studio.ts';

/** Someone who types pauses this long between two words; shorter, and every letter would be checked. */
const TYPING_MS = 40;

/** Checks files beside the page, so that typing never waits for it. */
export interface Checker {
  /** Asks for a check of these files. Of several askings under way only the last is answered. */
  ask(files: StudioFiles, language: Language): void;
  end(): void;
}

/** @param answer is called with what was found; @param failed when the check itself broke */
export function createChecker(answer: (answer: StudioAnswer) => void, failed: () => void): Checker {
  let wanted: { files: StudioFiles; language: Language } | null = null;
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const checking = startChecking();

  const next = async () => {
    if (busy || wanted === null || ended) return;
    busy = true;
    const asked = wanted;
    wanted = null;
    try {
      const found = await (await checking)(asked.files, asked.language);
      // What was typed meanwhile is about to be checked: its answer would stand at the wrong letters.
      if (wanted === null && !ended) answer(found);
    } catch (error) {
      leaveTrace('check', error);
      if (!ended) failed();
    }
    busy = false;
    void next();
  };
  return {
    ask(files, language) {
      wanted = { files, language };
      clearTimeout(timer);
      timer = setTimeout(() => void next(), TYPING_MS);
    },
    end() {
      ended = true;
      clearTimeout(timer);
      void checking.then((check) => check.end());
    },
  };
}

type Check = ((files: StudioFiles, language: Language) => Promise<StudioAnswer>) & { end(): void };

async function startChecking(): Promise<Check> {
  try {
    const { default: StudioWorker } = await import('./studio.worker.ts?worker&inline');
    return askWorker(new StudioWorker());
  } catch {
    return askPage();
  }
}

/** Where no worker starts, the page checks itself. */
function askPage(): Check {
  const check = createStudioCheck();
  return Object.assign(async (files: StudioFiles, language: Language) => check(files, language), { end() {} });
}

function askWorker(worker: Worker): Check {
  const page = askPage();
  let broken = false;
  let id = 0;
  const ask = (files: StudioFiles, language: Language): Promise<StudioAnswer> => {
    if (broken) return page(files, language);
    id++;
    return new Promise((done, fail) => {
      worker.onmessage = ({ data }: MessageEvent<{ id: number; answer?: StudioAnswer; failed?: CleanError }>) => {
        if (data.answer) done(data.answer);
        else fail(data.failed);
      };
      worker.onerror = () => {
        broken = true;
        done(page(files, language));
      };
      worker.postMessage({ id, files, language });
    });
  };
  return Object.assign(ask, { end: () => worker.terminate() });
}
