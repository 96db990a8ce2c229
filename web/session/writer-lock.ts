/** How the names of these locks begin; a session is open somewhere as long as one is held or waited for. */
export const LOCK = 'samenspel:';

/** A hold on the right to write one session; only one window has it at a time. */
export interface WriterHold {
  /** False when another window writes: this one only looks on. */
  granted: boolean;
  release(): void;
}

/**
 * Asks for the right to write a session.
 * @param onGrantedLater called when another window had it and has let go, so that this one can go on.
 */
export async function holdWriterLock(session: string, onGrantedLater: () => void): Promise<WriterHold> {
  const name = `${LOCK}${session}`;
  if (!navigator.locks) return { granted: true, release: () => undefined };
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const waiting = new AbortController();
  const granted = await new Promise<boolean>((answer) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        answer(lock !== null);
        return lock ? held : undefined;
      })
      // Refused altogether, as to some pages from a file: then no other window has it either.
      .catch(() => answer(true));
  });
  if (!granted) {
    navigator.locks
      .request(name, { signal: waiting.signal }, () => {
        onGrantedLater();
        return held;
      })
      .catch(() => undefined);
  }
  return {
    granted,
    release() {
      waiting.abort();
      letGo();
    },
  };
}
