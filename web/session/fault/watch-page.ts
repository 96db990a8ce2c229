import { isRefusal, stopFor } from './traces.ts';

/** A script that did not come over the line, in the words of Chromium, Firefox and Safari: whoever asked for it tells that. */
const NOT_FETCHED = /dynamically imported module|importing a module script/i;

/** What fails where nobody waits for it, a press or a timer, leaves a trace too. */
export function watchPage(): void {
  window.addEventListener('error', ({ error }) => take(error));
  window.addEventListener('unhandledrejection', ({ reason }) => take(reason));
}

/** Anything but an error of ours is told by the browser itself, and often comes from what was added to it. */
function take(thrown: unknown): void {
  if (!(thrown instanceof Error) || isRefusal(thrown) || NOT_FETCHED.test(thrown.message)) return;
  stopFor('page', thrown);
}
