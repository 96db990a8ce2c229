import { Pictogram } from '../../parts/pictogram.tsx';
import type { PictogramName } from '../../parts/pictogram-paths.ts';
import { writeNote } from '../../session/event-store.ts';
import { words } from '../../session/language.ts';
import { course, notes, session } from '../../session/session.ts';
import { GoalLine } from '../shown/goal-answer.tsx';
import './feelings-page.css';

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
  const tapped = feelingsOf(notes.value[NOTE]);
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
              onClick={() => void keep(name)}
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

const feelingsOf = (text = ''): string[] => text.split(' ').filter(Boolean);

function toggled(tapped: readonly string[], name: string): string[] {
  return tapped.includes(name) ? tapped.filter((other) => other !== name) : [...tapped, name];
}

let writing: Promise<void> = Promise.resolve();

/** Taps or untaps a feeling, one after the other; it shows once it is kept. No event says so: only the private part knows. */
function keep(name: string): Promise<void> {
  const write = async () => {
    const open = session.value;
    if (!open) return;
    const text = toggled(feelingsOf(notes.peek()[NOTE]), name).join(' ');
    await writeNote(open.stored.id, NOTE, { seq: course.value?.log.head ?? -1, text });
    notes.value = { ...notes.value, [NOTE]: text };
  };
  writing = writing.then(write).catch(() => undefined);
  return writing;
}
