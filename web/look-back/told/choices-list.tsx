import { clockText, type LookBack } from '../../../engine/index.ts';
import { madeWords } from '../../board/answering/choice-words.ts';
import { REASON_PICTOGRAMS, reasonOf } from '../../board/answering/reasons.ts';
import { Paged } from '../../parts/paged.tsx';
import { Pictogram } from '../../parts/pictogram.tsx';
import { language, storyText, words } from '../../session/language.ts';
import { session } from '../../session/session.ts';

type Choice = LookBack['choices'][number];

/** As many choices on a page as fit when each is long. */
const ON_A_PAGE = 3;

/** What the table made of each question, with the reason it picked. */
export function ChoicesList({ choices }: { choices: readonly Choice[] }) {
  if (choices.length === 0) return <p>{words('lookBack.choices.none')}</p>;
  return (
    <Paged
      items={choices}
      size={ON_A_PAGE}
      class="moments choices"
      label={words('lookBack.choices')}
      render={(choice) => <ChoiceItem choice={choice} />}
    />
  );
}

function ChoiceItem({ choice }: { choice: Choice }) {
  const { exercise } = session.value!;
  const decision = exercise.scenario.decisions.find(({ id }) => id === choice.decision);
  const reason = reasonOf(choice.reason);
  return (
    <div data-choice={choice.decision}>
      <p class="soft">
        {clockText(language.value, exercise.scenario, choice.minute)}.{' '}
        {storyText(exercise.texts, decision?.ask ?? null)}
      </p>
      <p>
        <strong>
          {choice.byDefault && words('lookBack.choices.nobody')} {madeWords(exercise, choice)}
        </strong>
      </p>
      {reason && (
        <p class="choice-reason" data-reason={reason}>
          <Pictogram name={REASON_PICTOGRAMS[reason]} />{' '}
          {words('lookBack.choices.reason', { reason: words(`reason.${reason}`) })}
        </p>
      )}
    </div>
  );
}
