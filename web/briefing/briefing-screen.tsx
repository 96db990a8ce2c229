import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { ExerciseSign, LanguageSwitch, StopButton } from '../parts/exercise-sign.tsx';
import { isForScreen } from '../parts/for-screen.ts';
import { Skyline } from '../parts/skyline.tsx';
import { lessMotion } from '../session/display.ts';
import { words } from '../session/language.ts';
import { beginPlay } from '../session/phases.ts';
import { closeSession, session } from '../session/session.ts';
import { BeginCard } from './begin-card.tsx';
import { GoalCard } from './goal-card.tsx';
import { type CardName, cardNames, lastCardOpen, lightGoesOut, openCard, ritual, turnCards } from './opening-state.ts';
import { RolesCard } from './roles-card.tsx';
import { WelcomeCard } from './welcome-card.tsx';
import './briefing-screen.css';

/** The lamps of the drawing go out before the screen turns black, milliseconds. */
const LIGHTS_OUT_MS = 1500;

const GO_ON = new Set(['Enter', ' ', 'n', 'N']);

const CARDS = { welcome: WelcomeCard, roles: RolesCard, goal: GoalCard, begin: BeginCard } satisfies Record<
  CardName,
  unknown
>;

/** The opening of the evening: one card at a time, then the light goes out. Whoever is in a hurry begins at once. */
export function BriefingScreen() {
  const dark = useSignal(false);
  const lightsOut = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // Who leaves while the lights go out is not followed by the silence.
  useEffect(() => () => clearTimeout(lightsOut.current), []);
  const names = cardNames();
  const place = openCard.value;
  const name = names[place] ?? 'welcome';
  const last = lastCardOpen();
  const begin = () => {
    if (dark.value) return;
    dark.value = true;
    const still = !lightGoesOut() || lessMotion.value;
    lightsOut.current = setTimeout(
      () => {
        ritual.value = 'silence';
      },
      still ? 0 : LIGHTS_OUT_MS,
    );
  };
  const onward = () => (lastCardOpen() ? begin() : turnCards(1));
  useLayoutEffect(() => listenToCardKeys(onward), [names.length]);
  if (!session.value) return null;
  const Card = CARDS[name];
  return (
    <div class={`briefing ${dark.value ? 'briefing-dark' : ''}`} data-screen="briefing">
      <BriefingBar />
      <Skyline lit={!dark.value} />
      <main class="briefing-main" data-card={name} aria-live="polite">
        <Card />
      </main>
      <nav class="briefing-foot" aria-label={words('opening.cards')}>
        <Button look="quiet" pictogram="bolt" onPress={() => void beginPlay()} class="briefing-start">
          {words('opening.now')}
        </Button>
        <CardDots names={names} place={place} />
        <CardTurn first={place === 0} last={last} dark={dark.value} onward={onward} />
      </nav>
    </div>
  );
}

function BriefingBar() {
  return (
    <header class="bar">
      <ExerciseSign />
      <span class="bar-space" />
      <Button look="quiet" pictogram="back" onPress={closeSession}>
        {words('app.back')}
      </Button>
      <LanguageSwitch />
      <StopButton />
    </header>
  );
}

/** One dot a card, the open one filled. */
function CardDots({ names, place }: { names: readonly CardName[]; place: number }) {
  return (
    <ol class="plain-list dots">
      {names.map((each, at) => (
        <li key={each}>
          <button
            type="button"
            class={`dot ${at === place ? 'dot-on' : ''}`}
            aria-label={words('page.of', { page: at + 1, pages: names.length })}
            aria-current={at === place ? 'step' : undefined}
            onClick={(event) => {
              // A press by hand leaves Enter to the cards; who came by keyboard keeps the focus.
              if (event.detail > 0) event.currentTarget.blur();
              openCard.value = at;
            }}
          />
        </li>
      ))}
    </ol>
  );
}

interface TurnProps {
  first: boolean;
  last: boolean;
  dark: boolean;
  onward: () => void;
}

/** The card before, and the next one or the beginning. */
function CardTurn({ first, last, dark, onward }: TurnProps) {
  return (
    <span class="briefing-turn">
      <Button
        look="quiet"
        pictogram="back"
        label={words('page.previous')}
        disabled={first}
        onPress={() => turnCards(-1)}
        class="card-back"
      />
      <Button
        look="main"
        pictogram={last ? 'timer' : 'forward'}
        disabled={dark}
        onPress={onward}
        class={last ? 'opening-begin' : 'card-next'}
      >
        {words(last ? 'opening.begin' : 'app.next')}
      </Button>
    </span>
  );
}

/**
 * Arrows turn the cards; Enter, the space bar and N, which goes on everywhere else, go on; what is typed or pressed keeps its own keys.
 * @param onward what going on is: the next card, or the beginning
 * @returns how to stop
 */
function listenToCardKeys(onward: () => void): () => void {
  const press = (event: KeyboardEvent) => {
    if (!isForScreen(event)) return;
    const target = event.target as HTMLElement;
    if (event.key === 'ArrowRight') turnCards(1);
    else if (event.key === 'ArrowLeft') turnCards(-1);
    else if (GO_ON.has(event.key) && !target.closest('button, summary, label')) onward();
    else return;
    event.preventDefault();
  };
  window.addEventListener('keydown', press);
  return () => window.removeEventListener('keydown', press);
}
