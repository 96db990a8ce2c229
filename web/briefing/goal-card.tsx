import { useRef } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Pictogram } from '../parts/pictogram.tsx';
import { chooseObjective, eveningGoal, wordOwnGoal } from '../session/evening-goal.ts';
import { storyText, words } from '../session/language.ts';
import { session } from '../session/session.ts';
import './card.css';
import './goal-card.css';

/** A goal of one's own is a sentence, not a text. */
const MOST_LETTERS = 120;

/** The group picks one objective of the scenario, or words a goal of its own, or goes on without. */
export function GoalCard() {
  const open = session.value;
  if (!open) return null;
  const { scenario, texts } = open.exercise;
  const goal = eveningGoal.value;
  const objective = goal && 'objective' in goal ? goal.objective : null;
  return (
    <section class="card card-goal">
      <h1>{words('opening.goal')}</h1>
      <p>{words('opening.goal.hint')}</p>
      <ul class="plain-list goals">
        {scenario.objectives.map(({ id, text }) => {
          const on = id === objective;
          return (
            <li key={id}>
              <button
                type="button"
                class={`goal ${on ? 'goal-on' : ''}`}
                aria-pressed={on}
                data-goal={id}
                onClick={() => void chooseObjective(on ? null : id)}
              >
                <span class="tick-box">{on && <Pictogram name="check" />}</span>
                <span>{storyText(texts, text)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <OwnGoal own={goal && 'own' in goal ? goal.own : ''} />
    </section>
  );
}

function OwnGoal({ own }: { own: string }) {
  const field = useRef<HTMLInputElement>(null);
  const keep = () => void wordOwnGoal(field.current?.value ?? '');
  return (
    <form
      class={`own-goal ${own === '' ? '' : 'goal-on'}`}
      data-own-goal={own === '' ? undefined : ''}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <span class="tick-box">{own !== '' && <Pictogram name="check" />}</span>
      <label class="field">
        <span>
          {words('opening.goal.own')}
          <small>{words('opening.goal.private')}</small>
        </span>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          key={own}
          ref={field}
          type="text"
          maxLength={MOST_LETTERS}
          autoComplete="off"
          defaultValue={own}
        />
      </label>
      <Button onPress={keep}>{words('opening.goal.set')}</Button>
    </form>
  );
}
