import { at, source } from './source.ts';

/** One event further or back in the log, whatever course it is on; -1 is the start. */
export function step(by: number): void {
  goTo(at.value + by);
}

/** Looks at the event with this seq, or at the one nearest to it. */
export function goTo(seq: number): void {
  const last = (source.value?.log.events.length ?? 0) - 1;
  at.value = Math.max(-1, Math.min(last, seq));
}

const KEYS: Record<string, () => void> = {
  ArrowDown: () => step(1),
  ArrowRight: () => step(1),
  ArrowUp: () => step(-1),
  ArrowLeft: () => step(-1),
  Home: () => goTo(-1),
  End: () => goTo(Number.POSITIVE_INFINITY),
};

/** Keys step through the log, except where a field or a part that scrolls needs them itself. @returns how to stop */
export function listenToSteps(): () => void {
  const press = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (target instanceof Element && target.closest('select, input, summary, [data-scrolls]')) return;
    const act = KEYS[key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}
