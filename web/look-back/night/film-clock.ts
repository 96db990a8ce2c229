import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { stoppedForReal } from '../../session/clock.ts';
import { lessMotion } from '../../session/display.ts';

/** All the days together take this long. */
const FILM_MS = 90_000;
/** Between two pictures, milliseconds. */
const FRAME_MS = 300;
/** Who asked for less motion looks at this many stills. */
const STILLS = 6;

export interface FilmClock {
  /** The minute that is shown: a whole tick. */
  minute: Signal<number>;
  running: Signal<boolean>;
  /** Goes to a minute. */
  seek(minute: number): void;
}

/** A clock that runs over the whole of a run in ninety seconds, and stops at its end. @param ready whether it may run. */
export function useFilmClock(end: number, step: number, ready: boolean): FilmClock {
  const at = useSignal(0);
  const minute = useSignal(0);
  const running = useSignal(!lessMotion.peek());
  const seek = (to: number) => {
    at.value = Math.min(end, Math.max(0, to));
    minute.value = at.value >= end ? end : Math.floor(at.value / step) * step;
  };
  useEffect(() => {
    if (!ready || !running.value || lessMotion.value || stoppedForReal.value) return;
    let before = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      // A film that the device cannot keep up with takes longer, and skips nothing.
      seek(at.value + (Math.min(now - before, 2 * FRAME_MS) / FILM_MS) * end);
      before = now;
      if (at.value >= end) running.value = false;
    }, FRAME_MS);
    return () => clearInterval(timer);
  }, [ready, running.value, lessMotion.value, stoppedForReal.value, end, step]);
  return { minute, running, seek };
}

/** The minutes of the stills: the start, the end, and as far apart as can be between them. */
export function stillsOf(end: number, step: number): number[] {
  return Array.from({ length: STILLS }, (_, at) =>
    at === STILLS - 1 ? end : Math.round((end * at) / (STILLS - 1) / step) * step,
  );
}
