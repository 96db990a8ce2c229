import { useSignal } from '@preact/signals';
import { Button } from '../../parts/button.tsx';
import { writeNote } from '../../session/event-store.ts';
import { storyText, words } from '../../session/language.ts';
import { course, notes, perform, session } from '../../session/session.ts';
import './questions-page.css';

/** Questions to talk about, one at a time. What is written stays on this device and is not in the log. */
export function QuestionsPage() {
  const at = useSignal(0);
  const open = session.value;
  const debrief = open?.exercise.scenario.debrief ?? [];
  const question = debrief[at.value];
  if (!open || !question) return null;
  return (
    <>
      <h2>{words('lookBack.questions')}</h2>
      <p class="message-text debrief-ask">{storyText(open.exercise.texts, question.ask)}</p>
      <label class="field note">
        <span>{words('lookBack.note')}</span>
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea"
          key={question.id}
          rows={3}
          defaultValue={notes.value[question.id] ?? ''}
          onChange={(event) => void keepNote(question.id, event.currentTarget.value)}
        />
        <small>{words('lookBack.note.private')}</small>
      </label>
      <div class="paged-turn">
        <Button
          pictogram="back"
          label={words('page.previous')}
          disabled={at.value === 0}
          onPress={() => {
            at.value -= 1;
          }}
        />
        <span>{words('page.of', { page: at.value + 1, pages: debrief.length })}</span>
        <Button
          pictogram="forward"
          label={words('page.next')}
          disabled={at.value === debrief.length - 1}
          onPress={() => {
            at.value += 1;
          }}
        />
      </div>
    </>
  );
}

/** The log only says that something was noted; the words stay in the private part, tied to that event. */
async function keepNote(question: string, text: string): Promise<void> {
  const open = session.value;
  if (!open || text === (notes.value[question] ?? '')) return;
  await perform({ type: 'note.add', by: 'table' });
  const seq = course.value?.log.head ?? -1;
  await writeNote(open.stored.id, question, { seq, text });
  notes.value = { ...notes.value, [question]: text };
}
