import { clockText, type LookBack } from '../../../engine/index.ts';
import { Pictogram } from '../../parts/pictogram.tsx';
import { language, storyText, words } from '../../session/language.ts';
import { session } from '../../session/session.ts';
import './objectives-page.css';

/** What the table reached of what the scenario asked; nobody is graded. */
export function ObjectivesPage({ result }: { result: LookBack }) {
  const { scenario, texts } = session.value!.exercise;
  return (
    <>
      <h2>{words('lookBack.objectives')}</h2>
      <ul class="plain-list objectives">
        {result.objectives.map(({ id, result: { tonight } }) => (
          <li key={id} class={tonight.done ? 'objective-done' : ''}>
            <Pictogram name={tonight.done ? 'check' : 'minus'} />
            <div>
              <p>{storyText(texts, scenario.objectives.find((each) => each.id === id)?.text ?? null)}</p>
              <p class="soft">{tonight.done ? doneText(tonight.at) : words('lookBack.objective.notDone')}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );

  function doneText(at: number | null): string {
    if (at === null) return words('lookBack.objective.done');
    return words('lookBack.objective.doneAt', { clock: clockText(language.value, scenario, at) });
  }
}
