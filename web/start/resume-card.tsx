import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { clockText } from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import { removeSession, unfinishedSessions } from '../session/event-store.ts';
import { language, words } from '../session/language.ts';
import { resumeSession } from '../session/session.ts';
import type { StoredSession } from '../session/stored-session.ts';
import { readStart } from './read-start.ts';
import './resume-card.css';

const unfinished = signal<StoredSession[]>([]);

/** Offers the newest exercise that was not finished. */
export function ResumeCard() {
  useEffect(() => {
    void unfinishedSessions().then((sessions) => {
      unfinished.value = sessions;
    });
  }, []);
  const newest = unfinished.value[0];
  if (!newest) return null;
  const about = readStart(newest);
  const detail = words('choose.resume.detail', {
    scenario: about.title,
    neighbourhood: about.neighbourhood,
    clock: clockText(language.value, about.clock, newest.minute),
  });
  const forget = () => {
    void removeSession(newest.id).then(() => {
      unfinished.value = unfinished.value.filter((other) => other.id !== newest.id);
    });
  };
  return (
    <section class="resume" aria-label={words('choose.resume')}>
      <p>{detail}</p>
      <div class="row">
        <Button look="main" pictogram="play" onPress={() => void resumeSession(newest.id)} class="resume-button">
          {words('choose.resume')}
        </Button>
        <Button pictogram="close" onPress={forget} label={words('storage.clear')} />
      </div>
    </section>
  );
}
