import { useLayoutEffect } from 'preact/hooks';
import { MessageCard, shownMessages } from '../board/telling/message-panel.tsx';
import { Button } from '../parts/button.tsx';
import { ExerciseSign, LanguageSwitch, StopButton } from '../parts/exercise-sign.tsx';
import { isElsewhere } from '../parts/for-screen.ts';
import { pressReadAloud } from '../parts/read-aloud-button.tsx';
import { stoppedForReal } from '../session/clock.ts';
import { words } from '../session/language.ts';
import { view } from '../session/session.ts';
import { endSilence, lightGoesOut, type Ritual, ritual } from './opening-state.ts';
import './opening.css';

/** The silence lasts a minute, unless the facilitator ends it. */
const SILENCE_MS = 60_000;
/** Keys that only go with another key. */
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock']);

/** From the last card to the board: silence, then the first message alone. */
export function OpeningScreen({ at }: { at: NonNullable<Ritual> }) {
  return at === 'silence' ? <Silence /> : <FirstMessage />;
}

/** Ends the silence, unless it has become real: then it waits until that is over, and for a press after it. */
function end(): void {
  if (!stoppedForReal.value) void endSilence();
}

/** A black screen with one sentence and a ring that closes in a minute; any press or key ends it. */
function Silence() {
  useLayoutEffect(() => {
    const key = (event: KeyboardEvent) => {
      // The key that put the light out may still be held down.
      if (!event.repeat && !MODIFIERS.has(event.key)) end();
    };
    const timer = setTimeout(end, SILENCE_MS);
    window.addEventListener('keydown', key);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', key);
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: any key ends it too, wherever the focus is
    <main class="silence" data-screen="silence" onClick={end}>
      <svg class="silence-ring" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <circle class="silence-track" cx="50" cy="50" r="46" />
        <circle class="silence-time" cx="50" cy="50" r="46" pathLength="1" />
      </svg>
      <h1>{words(lightGoesOut() ? 'opening.silence.dark' : 'opening.silence.eyes')}</h1>
      <p class="silence-foot">
        <ExerciseSign />
        <Button look="quiet" pictogram="forward" class="silence-skip" onPress={end}>
          {words('opening.skip')}
        </Button>
        <StopButton />
      </p>
    </main>
  );
}

function openBoard(): void {
  ritual.value = null;
}

/** The first message, alone and large, to be read aloud; one press opens the board. */
function FirstMessage() {
  useLayoutEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (isElsewhere(event)) return;
      const letter = event.key.toLowerCase();
      if (letter === 'v') pressReadAloud();
      else if (letter === 'n') openBoard();
    };
    window.addEventListener('keydown', key);
    return () => window.removeEventListener('keydown', key);
  }, []);
  const now = view.value;
  const message = now && shownMessages(now)[0];
  if (!message) return null;
  return (
    <div class="first-message" data-screen="first-message">
      <header class="bar">
        <ExerciseSign />
        <span class="bar-space" />
        <LanguageSwitch />
        <StopButton />
      </header>
      <main>
        <h1>{words('opening.first')}</h1>
        <div class="first-message-card">
          <MessageCard message={message} newest now={now.minute} />
        </div>
        <Button look="main" pictogram="map" class="open-board" focusOnShow onPress={openBoard}>
          {words('opening.board')}
        </Button>
      </main>
    </div>
  );
}
