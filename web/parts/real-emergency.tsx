import { useEffect } from 'preact/hooks';
import { stoppedForReal } from '../session/clock.ts';
import { words } from '../session/language.ts';
import { Button } from './button.tsx';
import { Pictogram } from './pictogram.tsx';

/** Covers everything when it is real: the clock stands still and what was played is safe. */
export function RealEmergency() {
  useEffect(() => {
    const before = document.activeElement;
    return () => (before instanceof HTMLElement ? before.focus() : undefined);
  }, []);
  return (
    <div class="real" role="alertdialog" aria-modal="true" aria-labelledby="real-title">
      <Pictogram name="stop" class="real-sign" />
      <h1 id="real-title">{words('app.real')}</h1>
      <p class="real-call">{words('app.real.explain')}</p>
      <p>{words('app.real.paused')}</p>
      <Button
        focusOnShow
        onPress={() => {
          stoppedForReal.value = false;
        }}
      >
        {words('app.real.continue')}
      </Button>
    </div>
  );
}
