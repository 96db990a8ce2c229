import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { clockText, type Decision, type OpenDecision, refusalText, type ScenarioTexts } from '../../../engine/index.ts';
import { Button, focusOnce } from '../../parts/button.tsx';
import { Pictogram } from '../../parts/pictogram.tsx';
import { ReadAloudButton } from '../../parts/read-aloud-button.tsx';
import { textSize } from '../../session/display.ts';
import { language, storyText, words } from '../../session/language.ts';
import { division, pointedOption, pointedReason } from '../../session/pointed.ts';
import { session } from '../../session/session.ts';
import type { Refused } from '../../session/windows.ts';
import { chooseOption, chooseOwnIdea, divideHelpers } from '../answering/choose.ts';
import { reasonOf } from '../answering/reasons.ts';
import { decisionAside } from '../shown/board-state.ts';
import { talkStep } from '../talk/talk-state.ts';
import { TalkButtons, TalkTimer } from '../talk/talk-timer.tsx';
import { ChooseOptions, LETTERS } from './choose-options.tsx';
import { DivideOptions } from './divide-options.tsx';
import { fitSheet } from './fit-sheet.ts';
import { helpersGiven } from './move-helper.ts';
import { OwnIdeaSteps } from './own-idea.tsx';
import { ownIdea } from './own-idea-state.ts';
import { ideaOf } from './own-idea-steps.ts';
import { ReasonTiles } from './reason-tiles.tsx';
import './decision-sheet.css';

interface SheetProps {
  decision: Decision;
  open: OpenDecision;
}

/** A question for the table: talk first, then choose and confirm. The clock stands still. */
export function DecisionSheet({ open }: { open: OpenDecision }) {
  const sheet = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const fit = () => sheet.current && fitSheet(sheet.current);
    fit();
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }, [
    open.decision,
    language.value,
    talkStep.value,
    pointedOption.value,
    division.value,
    ownIdea.value,
    textSize.value,
  ]);
  const decision = session.value?.exercise.scenario.decisions[open.decision];
  if (!decision) return null;
  return (
    <section class="decision" data-decision={decision.id} aria-labelledby="decision-ask" ref={sheet}>
      <DecisionTalk decision={decision} />
      <DecisionAnswer decision={decision} open={open} />
    </section>
  );
}

/** What is asked, what to talk about or why one chooses so, and the talk itself. */
function DecisionTalk({ decision }: { decision: Decision }) {
  const { texts } = session.value!.exercise;
  return (
    <div class="decision-talk">
      <p class="decision-title">
        <Pictogram name="question" />
        {words('decision.title')}
      </p>
      <h2 id="decision-ask" class="message-text" tabIndex={-1} ref={focusOnce}>
        {storyText(texts, decision.ask)}
      </h2>
      {mayConfirm(decision) && <ReasonTiles />}
      {!mayConfirm(decision) && decision.talk.ask.length > 0 && (
        <ul class="talk-questions">
          {decision.talk.ask.map((key) => (
            <li key={key}>{storyText(texts, key)}</li>
          ))}
        </ul>
      )}
      <div class="decision-foot">
        <TalkTimer decision={decision} small={mayConfirm(decision)} />
        <Button
          pictogram="map"
          label={words('decision.seeMap')}
          onPress={() => {
            decisionAside.value = true;
          }}
        >
          {words('decision.map')}
        </Button>
        <TalkButtons />
        <ReadAloudButton short name={decision.id} sentences={() => spokenOf(decision, texts)} />
      </div>
    </div>
  );
}

/** The answers one may give, and what came of the one that was tried. */
function DecisionAnswer({ decision, open }: SheetProps) {
  const refused = useSignal<Refused | null>(null);
  const { scenario } = session.value!.exercise;
  const own = ownIdea.value;
  const reason = reasonOf(pointedReason.value);
  const tried = async (done: Promise<Refused | null>) => {
    refused.value = await done;
  };
  return (
    <div class="decision-options">
      {own.length > 0 && (
        <OwnIdeaSteps
          refused={refused.value}
          onChange={() => {
            refused.value = null;
          }}
          onChoose={(idea) => void tried(chooseOwnIdea(decision.id, idea, reason))}
        />
      )}
      {own.length === 0 && decision.kind === 'choose' && (
        <ChooseOptions
          decision={decision}
          open={open}
          onChoose={(option) => void tried(chooseOption(decision.id, option, reason))}
        />
      )}
      {decision.kind === 'divide' && (
        <DivideOptions
          decision={decision}
          onChoose={(division) => void tried(divideHelpers(decision.id, division, reason))}
        />
      )}
      {own.length === 0 && refused.value && (
        <p role="alert" class="refused">
          {refusalText(language.value, refused.value)}
        </p>
      )}
      <p class="unseen">
        {words('decision.closes', { clock: clockText(language.value, scenario, open.closesMinute) })}
      </p>
    </div>
  );
}

/** Whether something whole is pointed at, that the table may say yes to. */
function mayConfirm({ kind, helpers }: Decision): boolean {
  const idea = ownIdea.value.at(-1);
  if (idea) return ideaOf(idea) !== null;
  if (kind === 'choose') return pointedOption.value !== null;
  return helpersGiven(division.value) === helpers;
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
