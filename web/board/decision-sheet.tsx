import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import {
  clockText,
  type Decision,
  type OpenDecision,
  type RefusalCode,
  refusalText,
  type ScenarioTexts,
} from '../../engine/index.ts';
import { Button, focusOnce } from '../parts/button.tsx';
import { ReadAloudButton } from '../parts/read-aloud-button.tsx';
import { language, storyText, words } from '../session/language.ts';
import { perform, session } from '../session/session.ts';
import { decisionAside } from './board-state.ts';
import { ChooseOptions, LETTERS } from './choose-options.tsx';
import { DivideOptions } from './divide-options.tsx';
import { TalkTimer } from './talk-timer.tsx';

/** A question for the table: talk first, then choose and confirm. The clock stands still. */
export function DecisionSheet({ open }: { open: OpenDecision }) {
  const refused = useSignal<RefusalCode | null>(null);
  const sheet = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const fit = () => sheet.current && fitSheet(sheet.current);
    fit();
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }, [open.decision, language.value]);
  const exercise = session.value?.exercise;
  const decision = exercise?.scenario.decisions[open.decision];
  if (!exercise || !decision) return null;
  const { texts, scenario } = exercise;
  const choose = async (choice: { option: string } | { division: Record<string, number> }) => {
    refused.value = await perform({ type: 'decision.choose', by: 'table', decision: decision.id, ...choice });
  };
  return (
    <section class="decision" data-decision={decision.id} aria-labelledby="decision-ask" ref={sheet}>
      <div class="decision-talk">
        <p class="soft decision-for">{forWhom(decision, exercise) || words('decision.title')}</p>
        <h2 id="decision-ask" class="message-text" tabIndex={-1} ref={focusOnce}>
          {storyText(texts, decision.ask)}
        </h2>
        {decision.talk.ask.length > 0 && (
          <ul class="talk-questions">
            {decision.talk.ask.map((key) => (
              <li key={key}>{storyText(texts, key)}</li>
            ))}
          </ul>
        )}
        <div class="decision-foot">
          <TalkTimer minutes={decision.talk.minutes} />
          <Button
            pictogram="map"
            onPress={() => {
              decisionAside.value = true;
            }}
          >
            {words('decision.seeMap')}
          </Button>
          <ReadAloudButton short name={decision.id} sentences={() => spokenOf(decision, texts)} />
        </div>
      </div>
      <div class="decision-options">
        {decision.kind === 'choose' ? (
          <ChooseOptions decision={decision} open={open} onChoose={(option) => void choose({ option })} />
        ) : (
          <DivideOptions decision={decision} onChoose={(division) => void choose({ division })} />
        )}
        {refused.value && (
          <p role="alert" class="refused">
            {refusalText(language.value, refused.value)}
          </p>
        )}
        <p class="unseen">
          {words('decision.closes', { clock: clockText(language.value, scenario, open.closesMinute) })}
        </p>
      </div>
    </section>
  );
}

/** As a question is spoken: what is asked, then each option with its letter where they have one. */
function spokenOf({ ask, kind, options }: Decision, texts: ScenarioTexts): string[] {
  const letterOf = (place: number) => (kind === 'choose' ? `${LETTERS[place]}: ` : '');
  return [
    storyText(texts, ask),
    ...options.map(
      ({ label, detail }, place) => `${letterOf(place)}${storyText(texts, label)}. ${storyText(texts, detail)}`,
    ),
  ];
}

/** How close the texts of a question may come together, the roomiest first; the letters never get too small to read. */
const FITS = ['roomy', 'tight', 'tightest'] as const;

/** Nothing scrolls at the table: long options move closer until all of them are on the sheet. */
function fitSheet(sheet: HTMLElement): void {
  for (const fit of FITS) {
    sheet.dataset.fit = fit;
    const boxes = sheet.querySelectorAll('.decision-talk, .decision-options, .option');
    if ([...boxes].every((box) => box.scrollHeight <= box.clientHeight + 1)) return;
  }
}

function forWhom(decision: Decision, exercise: NonNullable<typeof session.value>['exercise']): string {
  const roles = exercise.scenario.roles.filter((role) => decision.for.includes(role.id));
  const names = roles.map((role) => storyText(exercise.texts, role.title));
  return names.length === 0 ? '' : words('decision.for', { role: names.join(', ') });
}
