import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { words } from '../session/language.ts';

const CIRCLE = 2 * Math.PI * 10;

/**
 * Time to talk: a calm ring that empties, no alarm. It is time of the table, not of the simulation, and is not logged.
 */
export function TalkTimer({ minutes }: { minutes: number }) {
  const passed = useSignal(0);
  useEffect(() => {
    const started = Date.now();
    const timer = setInterval(() => {
      passed.value = (Date.now() - started) / 60_000;
    }, 1000);
    return () => clearInterval(timer);
  }, [minutes]);
  const share = minutes > 0 ? Math.min(1, passed.value / minutes) : 1;
  const left = Math.max(0, Math.ceil(minutes - passed.value));
  return (
    <p class="talk-timer" role="timer">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="10" class="ring-back" />
        <circle
          cx="12"
          cy="12"
          r="10"
          class="ring-left"
          stroke-dasharray={CIRCLE}
          stroke-dashoffset={CIRCLE * share}
          transform="rotate(-90 12 12)"
        />
      </svg>
      <span>{left > 0 ? words('decision.talk.left', { minutes: left }) : words('decision.talk.over')}</span>
    </p>
  );
}
