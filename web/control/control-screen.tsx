import './control.css';
import { useLayoutEffect } from 'preact/hooks';
import { clockText, timeOfDay } from '../../engine/index.ts';
import { openCard } from '../briefing/opening-state.ts';
import { Button } from '../parts/button.tsx';
import { DisplayButton } from '../parts/display-dialog.tsx';
import { ExerciseSign, LanguageSwitch, StopButton } from '../parts/exercise-sign.tsx';
import { weekdayText } from '../parts/weekday.ts';
import { language, storyText, words } from '../session/language.ts';
import { openWindow } from '../session/route.ts';
import { course, session, view } from '../session/session.ts';
import { openQuestion } from './answer.ts';
import { ClockCard } from './clock-card.tsx';
import { listenToControlKeys } from './control-keys.ts';
import { LookBackCard } from './look-back-card.tsx';
import { NewestCard } from './newest-card.tsx';
import { OrderCard } from './order-card.tsx';
import { QuestionCard } from './question-card.tsx';
import { ScriptCard } from './script-card.tsx';

/** The facilitator's window on the laptop's own screen: all that an evening needs, so that nobody has to touch the board. */
export function ControlScreen() {
  useLayoutEffect(listenToControlKeys, []);
  const open = session.value;
  const phase = course.value?.state.phase;
  if (!open || !view.value) return null;
  const playing = phase === 'play' || phase === 'pause';
  return (
    <div
      class="control"
      data-screen="control"
      data-minute={view.value.minute}
      data-phase={phase}
      data-card={openCard.value}
    >
      <ControlBar />
      <main class="control-main">
        <ClockCard />
        <div class="control-column">
          {phase === 'look-back' ? <LookBackCard /> : <NewestCard />}
          {playing && <QuestionCard />}
          {playing && openQuestion.value === null && <OrderCard />}
        </div>
        {phase === 'look-back' ? null : <ScriptCard />}
      </main>
    </div>
  );
}

function ControlBar() {
  const { scenario, texts } = session.value!.exercise;
  const { minute, chapter } = view.value!;
  const title = scenario.chapters.find(({ id }) => id === chapter)?.title ?? 'title';
  return (
    <header class="bar">
      <h1 class="unseen">{words('control.title')}</h1>
      <time class="clock" data-clock>
        {timeOfDay(scenario, minute)}
        <span class="unseen">{clockText(language.value, scenario, minute)}</span>
      </time>
      <span class="bar-about">
        <span class="bar-day">{weekdayText(scenario, minute)}</span>
        <span class="bar-chapter">{storyText(texts, title)}</span>
      </span>
      <span class="bar-space" />
      <ExerciseSign />
      <Button look="quiet" pictogram="open" onPress={() => openWindow('board')}>
        {words('control.openBoard')}
      </Button>
      <DisplayButton look="quiet" />
      <LanguageSwitch />
      <StopButton />
    </header>
  );
}
