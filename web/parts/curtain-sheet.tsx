import { useEffect } from 'preact/hooks';
import { type Curtain, curtain } from '../session/curtain.ts';
import { words } from '../session/language.ts';
import { ExerciseSign } from './exercise-sign.tsx';

/** Hangs before the board until the control window, a touch or a key takes it away. */
export function CurtainSheet({ hangs }: { hangs: Curtain }) {
  useEffect(() => {
    const lift = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      curtain.value = null;
    };
    window.addEventListener('keydown', lift, { capture: true });
    return () => window.removeEventListener('keydown', lift, { capture: true });
  }, []);
  return (
    <button
      type="button"
      class={`curtain curtain-${hangs}`}
      data-curtain={hangs}
      aria-label={words('curtain.lift')}
      onClick={() => {
        curtain.value = null;
      }}
    >
      {hangs === 'blank' && <span class="curtain-words">{words('curtain.blank')}</span>}
      <ExerciseSign />
    </button>
  );
}
