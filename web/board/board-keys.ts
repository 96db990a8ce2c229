import { pressReadAloud } from '../parts/read-aloud-button.tsx';
import { stepOnce, stoppedForReal, togglePlay, toNextMoment } from '../session/clock.ts';
import { chosen, decisionAside, openDecision, overlay, panel } from './board-state.ts';
import { stopOrResumeTalk } from './talk-state.ts';

/** What a key does on the board; pressing buttons and typing keep their own keys. */
const KEYS: Record<string, () => void> = {
  ' ': togglePlay,
  ArrowRight: () => void stepOnce(),
  n: () => void toNextMoment(),
  l: () => {
    overlay.value = overlay.value === 'list' ? null : 'list';
  },
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

const WHILE_A_QUESTION_WAITS = new Set(['?', 's', 'l', 't', 'v', 'Escape']);

/** Listens to the keys of the board. @returns how to stop. */
export function listenToBoardKeys(): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || stoppedForReal.value) return;
    const target = event.target as HTMLElement;
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.closest('dialog')) return;
    if (event.key === ' ' && target.closest('button, summary, label')) return;
    const waits = openDecision.value !== null && !decisionAside.value;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
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
