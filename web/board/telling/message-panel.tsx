import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import {
  channelName,
  clockText,
  dayNumber,
  type MessageView,
  readingMs,
  type ScenarioTexts,
  type TableView,
  timeOfDay,
} from '../../../engine/index.ts';
import { Button } from '../../parts/button.tsx';
import { Pictogram } from '../../parts/pictogram.tsx';
import { ReadAloudButton } from '../../parts/read-aloud-button.tsx';
import { language, storyText, words } from '../../session/language.ts';
import { messagesWithText, textOf } from '../../session/message-text.ts';
import { session } from '../../session/session.ts';
import { decisionAside, openDecision, showChosen } from '../shown/board-state.ts';
import { toggleCatchUp } from './toggle-catch-up.ts';
import '../shown/panel.css';
import './message-panel.css';

/** How far the table has leafed back from the newest of how many messages; `turns` while the panel turns on by itself. */
const back = signal({ from: 0, steps: 0, turns: false });

/**
 * Of several messages that came at once the first is shown first: a table reads in the order in which things happened, and one
 * behind the newest would be missed. The panel turns on by itself once it can have been read, so that nobody has to touch the screen.
 * @returns how many messages lie before the one that is shown, the newest being 0
 */
function stepsBack(count: number): number {
  const { from, steps } = back.value;
  if (from === count) return steps;
  return from > 0 && count > from ? count - from - 1 : 0;
}

interface Leafing {
  message: MessageView | undefined;
  /** How many messages lie before the one that is shown, the newest being 0. */
  steps: number;
  /** Leafs so many further back; negative: on. */
  leaf: (by: number) => void;
}

/** Which message is shown, and the turning on by itself. */
function useLeafing(messages: readonly MessageView[]): Leafing {
  const count = messages.length;
  const steps = stepsBack(count);
  const message = messages[count - 1 - steps];
  const leafOn = () => {
    back.value = { from: count, steps: steps - 1, turns: true };
  };
  useEffect(() => {
    if (back.value.from !== count) back.value = { from: count, steps, turns: steps > 0 };
  }, [count]);
  useEffect(() => {
    if (!back.value.turns || steps === 0 || !message) return () => undefined;
    const timer = setTimeout(leafOn, readingMs(textOf(session.value!.exercise.texts, message)));
    return () => clearTimeout(timer);
  }, [count, steps, back.value.turns]);
  return {
    message,
    steps,
    leaf(by) {
      back.value = { from: count, steps: steps + by, turns: false };
    },
  };
}

/** One message in large, the newest unless several came at once; the others are one press away. */
export function MessagePanel({ view }: { view: TableView }) {
  const messages = shownMessages(view);
  const { message, steps, leaf } = useLeafing(messages);
  return (
    <section class="panel" aria-label={words('messages.title')}>
      <div class="panel-body" aria-live="polite">
        {message ? (
          <>
            <MessageCard message={message} newest={steps === 0} now={view.minute} />
            {message.household >= 0 && (
              <Button
                pictogram="house"
                class="message-who"
                onPress={() => showChosen({ household: message.household })}
              >
                {words('messages.who')}
              </Button>
            )}
          </>
        ) : (
          <p class="soft">{words('messages.none')}</p>
        )}
      </div>
      {openDecision.value && decisionAside.value && (
        <Button
          look="main"
          pictogram="question"
          onPress={() => {
            decisionAside.value = false;
          }}
        >
          {words('decision.open')}
        </Button>
      )}
      <div class="message-foot">
        <Button class="to-catch-up" onPress={toggleCatchUp}>
          {words('latecomers.title')}
        </Button>
        {messages.length > 1 && <MessageTurn steps={steps} count={messages.length} leaf={leaf} />}
      </div>
    </section>
  );
}

interface TurnProps {
  steps: number;
  count: number;
  leaf: Leafing['leaf'];
}

function MessageTurn({ steps, count, leaf }: TurnProps) {
  return (
    <div class="paged-turn">
      <Button
        pictogram="back"
        label={words('messages.earlier')}
        disabled={steps >= count - 1}
        onPress={() => leaf(1)}
      />
      <span>{words('page.of', { page: count - steps, pages: count })}</span>
      <Button
        look={steps > 0 ? 'main' : 'plain'}
        pictogram="forward"
        label={words('messages.later')}
        disabled={steps === 0}
        onPress={() => leaf(-1)}
      />
    </div>
  );
}

/** The messages that the screen can show. */
export function shownMessages(view: TableView): MessageView[] {
  const texts = session.value?.exercise.texts;
  return texts ? messagesWithText(view, texts) : [];
}

/** As a message is spoken: who sends it, then the longer text for the ear where there is one. */
function spokenOf(texts: ScenarioTexts, message: MessageView): string[] {
  const { say, args } = message;
  const from = storyText(texts, say.from, args);
  return [
    from && words('messages.from', { from }),
    storyText(texts, say.aloud, args) || storyText(texts, say.screen, args),
  ];
}

interface CardProps {
  message: MessageView;
  newest: boolean;
  now: number;
}

/** One message: how it came and when, its words, who sends it. */
export function MessageCard({ message, newest, now }: CardProps) {
  const open = session.value;
  if (!open) return null;
  const { scenario, texts } = open.exercise;
  const sameDay = dayNumber(scenario, now) === dayNumber(scenario, message.minute);
  const from = storyText(texts, message.say.from, message.args);
  return (
    <article class={`message message-${message.channel}`} key={`${message.key}-${message.minute}`}>
      <header class="message-head">
        <Pictogram name={message.channel} />
        <span>{channelName(language.value, message.channel)}</span>
        <time>
          {sameDay ? timeOfDay(scenario, message.minute) : clockText(language.value, scenario, message.minute)}
        </time>
      </header>
      <div class="message-body">
        <p class="message-text" data-message={message.key} data-newest-message={newest ? '' : undefined}>
          {textOf(texts, message)}
        </p>
        {from && <p class="message-from">{words('messages.from', { from })}</p>}
      </div>
      <ReadAloudButton name={message.key} sentences={() => spokenOf(texts, message)} />
    </article>
  );
}
