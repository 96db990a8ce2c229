import type { Decision } from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import { storyText, words } from '../session/language.ts';
import { session } from '../session/session.ts';
import { choosing, point } from './choice-state.ts';

interface DivideProps {
  decision: Decision;
  onChoose: (division: Record<string, number>) => void;
}

/** Divides the free helpers over the options, one at a time; it can be confirmed when all have a place. */
export function DivideOptions({ decision, onChoose }: DivideProps) {
  const { division } = choosing.value;
  const texts = session.value!.exercise.texts;
  const given = (id: string) => division[id] ?? 0;
  const total = decision.options.reduce((sum, option) => sum + given(option.id), 0);
  const left = decision.helpers - total;
  const give = (id: string, by: number) => () => {
    point({ division: { ...division, [id]: given(id) + by } });
  };
  const confirm = () => onChoose(Object.fromEntries(decision.options.map((option) => [option.id, given(option.id)])));
  return (
    <>
      <p class="divide-left" aria-live="polite">
        {left > 0 ? words('decision.divide.left', { helpers: left }) : words('decision.divide.done')}
      </p>
      <div class="options">
        {decision.options.map((option) => {
          const label = storyText(texts, option.label);
          return (
            <div class="option option-divide" key={option.id} data-option={option.id}>
              <span class="option-text">
                <strong>{label}</strong>
                <span>{storyText(texts, option.detail)}</span>
              </span>
              <span class="stepper">
                <Button
                  pictogram="minus"
                  label={words('decision.divide.less', { option: label })}
                  disabled={given(option.id) === 0}
                  onPress={give(option.id, -1)}
                />
                <output>{given(option.id)}</output>
                <Button
                  pictogram="plus"
                  label={words('decision.divide.more', { option: label })}
                  disabled={left === 0}
                  onPress={give(option.id, 1)}
                />
              </span>
            </div>
          );
        })}
      </div>
      <Button look="main" pictogram="check" class="confirm" disabled={left !== 0} onPress={confirm}>
        {words('decision.choose.this')}
      </Button>
    </>
  );
}
