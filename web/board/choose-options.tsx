import { useLayoutEffect } from 'preact/hooks';
import type { Decision, OpenDecision } from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import { storyText, words } from '../session/language.ts';
import { pointAt, pointedOption } from '../session/pointed.ts';
import { session } from '../session/session.ts';

/** Letters of the options, as the table calls them. */
export const LETTERS = 'ABCDEF';

interface ChooseProps {
  decision: Decision;
  open: OpenDecision;
  onChoose: (option: string) => void;
}

/** The options in large, with what they cost; first point at one, then confirm it together. */
export function ChooseOptions({ decision, open, onChoose }: ChooseProps) {
  const texts = session.value!.exercise.texts;
  const available = (index: number) => open.options.find((option) => option.index === index)?.available ?? false;
  useLayoutEffect(() => {
    const pick = (event: KeyboardEvent) => {
      const index = Number(event.key) - 1;
      const option = decision.options[index];
      if (option && available(index)) pointAt(option.id);
    };
    window.addEventListener('keydown', pick);
    return () => window.removeEventListener('keydown', pick);
  }, [decision, open]);
  const option = decision.options.find(({ id }) => id === pointedOption.value);
  return (
    <>
      <div class="options" role="radiogroup" aria-label={words('decision.choose')}>
        {decision.options.map((each, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a card with two texts reads better as a button with the role of a radio
          <button
            key={each.id}
            type="button"
            role="radio"
            aria-checked={each === option}
            class={`option ${each === option ? 'option-on' : ''}`}
            disabled={!available(index)}
            data-option={each.id}
            onClick={() => pointAt(each.id)}
          >
            <span class="option-letter" aria-hidden="true">
              {LETTERS[index]}
            </span>
            <span class="option-text">
              <strong>{storyText(texts, each.label)}</strong>
              <span>{available(index) ? storyText(texts, each.detail) : words('decision.unavailable')}</span>
            </span>
          </button>
        ))}
      </div>
      <Button
        look="main"
        pictogram="check"
        class="confirm"
        disabled={!option}
        onPress={() => option && onChoose(option.id)}
      >
        {words('decision.choose.this')}
      </Button>
    </>
  );
}
