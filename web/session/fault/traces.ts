import { FilesRefused } from '../prepare.ts';
import { sharedSignal } from '../shared-signal.ts';
import type { FaultCode } from './fault-codes.ts';
import type { Played } from './fault-file.ts';
import type { FaultTrace, Where } from './trace-of.ts';

/** What went wrong and stops play, in every window; the last good state stays on screen. */
export const fault = sharedSignal<FaultCode | 'storage' | null>('fault', null);
/** The last trace of each kind of failure in this session, in every window. */
export const traces = sharedSignal<Partial<Record<FaultCode, FaultTrace>>>('traces', {});

/** True for what is no failure of the program: files with errors in them, and what a browser refuses. */
export function isRefusal(thrown: unknown): boolean {
  return thrown instanceof FilesRefused || thrown instanceof DOMException;
}

/** Keeps what may be told of something that was thrown; play goes on. */
export function leaveTrace(code: FaultCode, thrown: unknown, where: Where = {}): void {
  void fetchTools().then(([{ traceOf }]) => {
    traces.value = { ...traces.value, [code]: traceOf(code, thrown, where) };
  });
}

/** Keeps what may be told of it, and stops play until somebody has seen it. */
export function stopFor(code: FaultCode, thrown: unknown, where?: Where): void {
  leaveTrace(code, thrown, where);
  fault.value = code;
}

/**
 * Does a piece of the engine's work that everybody waits for.
 * @returns undefined when it failed: that left a trace, and play stands still
 * @throws what is no failure of the program (see `isRefusal`)
 */
export function orStop<T>(code: FaultCode, where: Where, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (isRefusal(error)) throw error;
    stopFor(code, error, where);
    return undefined;
  }
}

/** Hands the last trace of a failure to the person, as a file that may be sent; `played`: the exercise that is open. */
export async function saveFaultFile(code: FaultCode, played: Played | null): Promise<void> {
  const trace = traces.value[code];
  if (trace) (await fetchTools())[1].saveFaultFile(trace, played);
}

/** What makes traces and files is not needed to see the start screen; it is fetched when an exercise opens, so that it is there when the line is not. */
export function fetchTools() {
  return Promise.all([import('./trace-of.ts'), import('./save-fault-file.ts')]);
}
