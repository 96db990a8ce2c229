import { useLayoutEffect } from 'preact/hooks';
import type { Decision, OpenDecision, Option } from '../../../engine/index.ts';
import { Button } from '../../parts/button.tsx';
import { isForScreen } from '../../parts/for-screen.ts';
import { Pictogram } from '../../parts/pictogram.tsx';
import { type PictogramName, pictogramFor } from '../../parts/pictogram-paths.ts';
import { storyText, words } from '../../session/language.ts';
import { pointAt, pointedOption } from '../../session/pointed.ts';
import { session } from '../../session/session.ts';
import { costOf } from '../answering/option-cost.ts';
import { VERB_PICTOGRAMS, verbOf } from '../answering/verbs.ts';
import { beginIdea } from './own-idea-state.ts';
import './choose-options.css';

/** Letters of the options, as the table calls them. */
export const LETTERS = 'ABCDEF';

interface ChooseProps {
  decision: Decision;
  open: OpenDecision;
  onChoose: (option: string) => void;
}

/** The options in large, with what they cost; first point at one, then confirm it together. Or put together an idea of their own. */
export function ChooseOptions({ decision, open, onChoose }: ChooseProps) {
  const pointed = pointedOption.value;
  const available = (index: number) => open.options.find((option) => option.index === index)?.available ?? false;
  useLayoutEffect(() => {
    const pick = (event: KeyboardEvent) => {
      if (!isForScreen(event)) return;
      const { key } = event;
      const index = Number(key) - 1;
      const option = decision.options[index];
      if (option && available(index)) pointAt(option.id);
      if (key.toLowerCase() === 'o') beginIdea();
    };
    window.addEventListener('keydown', pick);
    return () => window.removeEventListener('keydown', pick);
  }, [decision, open]);
  return (
    <>
      <div class="options" role="radiogroup" aria-label={words('decision.choose')}>
        {decision.options.map((option, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a card with two texts reads better as a button with the role of a radio
          <button
            key={option.id}
            type="button"
            role="radio"
            aria-checked={option.id === pointed}
            class={`option ${option.id === pointed ? 'option-on' : ''}`}
            disabled={!available(index)}
            data-option={option.id}
            onClick={() => pointAt(option.id)}
          >
            <span class="option-sign" aria-hidden="true">
              <span class="option-letter">{LETTERS[index]}</span>
              <Pictogram name={pictogramOf(option)} />
            </span>
            <OptionText option={option} available={available(index)} />
          </button>
        ))}
      </div>
      <div class="choose-foot">
        <Button pictogram="bulb" class="own-idea-begin" onPress={beginIdea}>
          {words('own.title')}
        </Button>
        <Button
          look="main"
          pictogram="check"
          class="confirm"
          disabled={pointed === null}
          onPress={() => pointed !== null && onChoose(pointed)}
        >
          {words('decision.choose.this')}
        </Button>
      </div>
    </>
  );
}

/** Its own pictogram, else that of what is done; who does nothing yet waits. */
export function pictogramOf({ pictogram, effects }: Option): PictogramName {
  const verb = verbOf(effects);
  return pictogramFor(pictogram, verb === null ? 'timer' : VERB_PICTOGRAMS[verb]);
}

/** What an option says, with the people and hours it costs as far as the model has them. */
export function OptionText({ option, available }: { option: Option; available: boolean }) {
  const texts = session.value!.exercise.texts;
  const cost = available ? costOf(option.effects) : null;
  return (
    <span class="option-text">
      <strong>{storyText(texts, option.label)}</strong>
      <span>
        {available ? storyText(texts, option.detail) : words('decision.unavailable')}
        {cost && (
          <span class="option-cost" data-cost={cost.people}>
            {' '}
            <span class="option-cost-part">
              <Pictogram name="neighbour" />
              {words('option.people', { people: cost.people })}
            </span>{' '}
            {cost.hours && (
              <span class="option-cost-part">
                <Pictogram name="timer" />
                {words('option.hours', cost.hours)}
              </span>
            )}
          </span>
        )}
      </span>
    </span>
  );
}
