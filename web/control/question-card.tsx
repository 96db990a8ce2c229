import { type Decision, refusalText } from '../../engine/index.ts';
import { chooseNothing } from '../board/answering/choose.ts';
import { Button } from '../parts/button.tsx';
import { language, storyText, words } from '../session/language.ts';
import { division, giveHelpers, pointAt, pointedOption } from '../session/pointed.ts';
import { session } from '../session/session.ts';
import { confirmPointed, helpersLeft, isAvailable, LETTERS, openQuestion, refusedChoice } from './answer.ts';
import { Key } from './key.tsx';

/** The question that lies before the table: point by its letter, which the board shows too, then confirm. */
export function QuestionCard() {
  const asked = openQuestion.value;
  if (!asked) return null;
  const { decision } = asked;
  const texts = session.value!.exercise.texts;
  const ready = decision.kind === 'choose' ? pointedOption.value !== null : helpersLeft(decision) === 0;
  return (
    <section class="control-card control-question" data-decision={decision.id} aria-label={words('decision.title')}>
      <h2>{storyText(texts, decision.ask)}</h2>
      {decision.kind === 'choose' ? <Letters decision={decision} /> : <Shares decision={decision} />}
      {refusedChoice.value && (
        <p role="alert" class="refused">
          {refusalText(language.value, refusedChoice.value)}
        </p>
      )}
      <div class="control-pair">
        <Button look="main" class="confirm" pictogram="check" disabled={!ready} onPress={() => void confirmPointed()}>
          {words('control.confirm')} <Key name="⏎" />
        </Button>
        <Button pictogram="close" onPress={() => void chooseNothing(decision.id)}>
          {words('control.notChosen')}
        </Button>
      </div>
    </section>
  );
}

function Letters({ decision }: { decision: Decision }) {
  const texts = session.value!.exercise.texts;
  return (
    <div class="control-options" role="radiogroup" aria-label={words('decision.choose')}>
      {decision.options.map(({ id, label }, place) => (
        // biome-ignore lint/a11y/useSemanticElements: a wide button with the role of a radio, as on the board
        <button
          key={id}
          type="button"
          role="radio"
          aria-checked={pointedOption.value === id}
          class="control-option"
          disabled={!isAvailable(place)}
          data-option={id}
          onClick={() => pointAt(id)}
        >
          <Key name={LETTERS[place]!.toUpperCase()} /> {storyText(texts, label)}
        </button>
      ))}
    </div>
  );
}

function Shares({ decision }: { decision: Decision }) {
  const texts = session.value!.exercise.texts;
  const left = helpersLeft(decision);
  return (
    <>
      <p aria-live="polite">
        {left > 0 ? words('decision.divide.left', { helpers: left }) : words('decision.divide.done')}
      </p>
      {decision.options.map(({ id, label }) => {
        const option = storyText(texts, label);
        const given = division.value[id] ?? 0;
        return (
          <div class="control-share" key={id} data-option={id}>
            <span>{option}</span>
            <Button
              pictogram="minus"
              label={words('decision.divide.less', { option })}
              disabled={given === 0}
              onPress={() => giveHelpers(id, -1)}
            />
            <output>{given}</output>
            <Button
              pictogram="plus"
              label={words('decision.divide.more', { option })}
              disabled={left === 0}
              onPress={() => giveHelpers(id, 1)}
            />
          </div>
        );
      })}
    </>
  );
}
