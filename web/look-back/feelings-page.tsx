import { Pictogram } from '../parts/pictogram.tsx';
import type { PictogramName } from '../parts/pictogram-paths.ts';
import { writeNote } from '../session/event-store.ts';
import { words } from '../session/language.ts';
import { course, notes, session } from '../session/session.ts';
import { GoalLine } from './goal-answer.tsx';

/** Under this name the feelings stand among the private notes. */
const NOTE = 'feelings';

const QUESTIONS = ['feelings.ask.1', 'feelings.ask.2', 'feelings.ask.3'] as const;
const FEELINGS = [
  ['calm', 'faceCalm'],
  ['proud', 'faceGlad'],
  ['together', 'helpers'],
  ['tense', 'faceTense'],
  ['powerless', 'faceSad'],
  ['angry', 'faceAngry'],
  ['tired', 'bed'],
  ['surprised', 'faceOh'],
  ['relieved', 'care'],
] as const satisfies [string, PictogramName][];

/** "Hoe was het?": people first, no figures. What is tapped stays on this device and is not logged. */
export function FeelingsPage() {
  const tapped = (notes.value[NOTE] ?? '').split(' ').filter(Boolean);
  return (
    <section class="feelings">
      <GoalLine />
      <div class="feelings-ask">
        <h2>{words('lookBack.feelings')}</h2>
        <ul class="plain-list">
          {QUESTIONS.map((key) => (
            <li key={key}>{words(key)}</li>
          ))}
        </ul>
        <p class="soft">{words('feelings.private')}</p>
      </div>
      <ul class="plain-list feelings-tiles" aria-label={words('lookBack.feelings')}>
        {FEELINGS.map(([name, pictogram]) => (
          <li key={name}>
            <button
              type="button"
              class={`feeling ${tapped.includes(name) ? 'feeling-on' : ''}`}
              aria-pressed={tapped.includes(name)}
              data-feeling={name}
              onClick={() => void keep(toggled(tapped, name))}
            >
              <Pictogram name={pictogram} />
              <span>{words(`feelings.${name}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function toggled(tapped: readonly string[], name: string): string[] {
  return tapped.includes(name) ? tapped.filter((other) => other !== name) : [...tapped, name];
}

/** No event says that somebody felt something: only the private part knows. */
async function keep(tapped: readonly string[]): Promise<void> {
  const open = session.value;
  if (!open) return;
  const text = tapped.join(' ');
  notes.value = { ...notes.value, [NOTE]: text };
  await writeNote(open.stored.id, NOTE, { seq: course.value?.log.head ?? -1, text });
}
