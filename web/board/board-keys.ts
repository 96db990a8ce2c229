import { isElsewhere, windowLiesOver } from '../parts/for-screen.ts';
import { pressReadAloud } from '../parts/read-aloud-button.tsx';
import { stepOnce, togglePlay, toNextMoment } from '../session/clock.ts';
import { chosen, decisionAside, openDecision, overlay, panel } from './shown/board-state.ts';
import { stopOrResumeTalk } from './talk/talk-state.ts';
import { toggleCatchUp } from './telling/toggle-catch-up.ts';

/** What a key does on the board; pressing buttons and typing keep their own keys. */
const KEYS: Record<string, () => void> = {
  ' ': togglePlay,
  ArrowRight: () => void stepOnce(),
  n: () => void toNextMoment(),
  m: () => {
    overlay.value = overlay.value === 'list' ? null : 'list';
  },
  l: toggleCatchUp,
  b: () => show('messages'),
  h: () => show('order'),
  s: () => {
    overlay.value = 'leader';
  },
  t: stopOrResumeTalk,
  v: pressReadAloud,
  '?': () => {
    overlay.value = 'keys';
  },
  Escape: goBack,
};

const WHILE_A_QUESTION_WAITS = new Set(['?', 's', 'm', 'l', 't', 'v', 'Escape']);
/** In "Wat is er gebeurd?" its own keys go on: V reads it aloud, L closes it. */
const WHILE_CATCHING_UP = new Set(['l', 'v']);

/** Listens to the keys of the board. @returns how to stop. */
export function listenToBoardKeys(): () => void {
  const press = (event: KeyboardEvent) => {
    if (isElsewhere(event)) return;
    const target = event.target as HTMLElement;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (windowLiesOver() && !(overlay.value === 'catch-up' && WHILE_CATCHING_UP.has(key))) return;
    if (event.key === ' ' && target.closest('button, summary, label')) return;
    const waits = openDecision.value !== null && !decisionAside.value;
    if (waits && !WHILE_A_QUESTION_WAITS.has(key)) return;
    const act = KEYS[key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  window.addEventListener('keydown', press);
  return () => window.removeEventListener('keydown', press);
}

function show(next: typeof panel.value): void {
  panel.value = next;
  overlay.value = null;
}

function goBack(): void {
  if (overlay.value !== null) overlay.value = null;
  else if (panel.value !== 'messages') {
    panel.value = 'messages';
    chosen.value = null;
  }
}
