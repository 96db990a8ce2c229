import { stoppedForReal } from '../session/clock.ts';

/** Whether a key is meant for something else than the screens: for the browser, for a field that is typed in, or it is real. */
export function isElsewhere(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || stoppedForReal.value) return true;
  return /^(INPUT|TEXTAREA|SELECT)$/.test((event.target as HTMLElement).tagName);
}

/** Whether a window lies over the screen. A press by hand leaves it the keys without the focus, so the focus does not tell. */
export function windowLiesOver(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

/** Whether a key is for the screen itself: nothing lies over it, and it was not meant for anything else. */
export function isForScreen(event: KeyboardEvent): boolean {
  return !isElsewhere(event) && !windowLiesOver();
}
