import { isForScreen } from '../parts/for-screen.ts';
import { stepOnce, togglePlay } from '../session/clock.ts';
import { toggleCurtain } from '../session/curtain.ts';
import { undoLast } from '../session/session.ts';
import { confirmPointed, openQuestion, pointAtLetter } from './answer.ts';
import { goOn } from './go-on.ts';
import { pressOrderKey, takeBackOrderKey } from './order-keys.ts';

/** What a key does in the control window, besides the letters of a question and the keys of an order. */
const KEYS: Record<string, () => unknown> = {
  ' ': togglePlay,
  ArrowRight: () => void stepOnce(),
  n: () => void goOn(),
  u: () => void undoLast(),
  w: () => toggleCurtain('blank'),
  z: () => toggleCurtain('dark'),
  Enter: () => void confirmPointed(),
  Escape: takeBackOrderKey,
};

/** Listens to the keys of the control window. @returns how to stop. */
export function listenToControlKeys(): () => void {
  const press = (event: KeyboardEvent) => {
    if (!isForScreen(event)) return;
    const target = event.target as HTMLElement;
    if ((event.key === ' ' || event.key === 'Enter') && target.closest('button, summary, label')) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (!act(key)) return;
    event.preventDefault();
  };
  window.addEventListener('keydown', press);
  return () => window.removeEventListener('keydown', press);
}

/** @returns whether the key meant anything now. */
function act(key: string): boolean {
  if (openQuestion.value !== null && pointAtLetter(key)) return true;
  if (pressOrderKey(key)) return true;
  const known = KEYS[key];
  known?.();
  return known !== undefined;
}
