import { clockText, type LookBack } from '../../../engine/index.ts';
import { Pictogram } from '../../parts/pictogram.tsx';
import { eveningGoal } from '../../session/evening-goal.ts';
import { language, storyText, words } from '../../session/language.ts';
import { session } from '../../session/session.ts';
import './goal-answer.css';

/** What the group wanted of this evening, in the words in which it chose it; '' when it wanted nothing in particular. */
export function goalText(): string {
  const open = session.value;
  const goal = eveningGoal.value;
  if (!open || goal === null) return '';
  if ('own' in goal) return goal.own;
  const { scenario, texts } = open.exercise;
  return storyText(texts, scenario.objectives.find(({ id }) => id === goal.objective)?.text ?? null);
}

/** "Jullie doel", without an answer: that comes later. */
export function GoalLine() {
  const text = goalText();
  if (text === '') return null;
  return (
    <p class="goal-line" data-goal-line>
      <Pictogram name="agreement" />
      <span>
        {words('goal.yours')} <strong>{text}</strong>
      </span>
    </p>
  );
}

/** The goal with its answer; words of the group's own are answered by the group. */
export function GoalAnswer({ result }: { result: LookBack }) {
  const goal = eveningGoal.value;
  if (goal === null) return null;
  const answer = 'own' in goal ? null : result.objectives.find(({ id }) => id === goal.objective)?.result.tonight;
  const done = answer?.done ?? false;
  return (
    <p class={`goal-line ${done ? 'goal-done' : ''}`} data-goal-answer={answer ? String(done) : 'own'}>
      <Pictogram name={answer ? (done ? 'check' : 'minus') : 'question'} />
      <span>
        {words('goal.yours')} <strong>{goalText()}</strong> {answer ? answerText(answer) : words('goal.own')}
      </span>
    </p>
  );
}

function answerText({ done, at }: { done: boolean; at: number | null }): string {
  if (!done) return words('goal.notDone');
  if (at === null) return words('goal.done');
  return words('goal.doneAt', { clock: clockText(language.value, session.value!.exercise.scenario, at) });
}
