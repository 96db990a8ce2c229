import { catalogue } from 'virtual:catalogue';
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ENGINE, OUTCOME } from '../../engine/index.ts';
import { showNumbers } from '../numbers/numbers-state.ts';
import { OfflineLine } from '../offline/offline-line.tsx';
import { Button } from '../parts/button.tsx';
import { DisplayButton } from '../parts/display-dialog.tsx';
import { ExerciseSign, LanguageSwitch, StopButton } from '../parts/exercise-sign.tsx';
import { FileButton } from '../parts/file-button.tsx';
import { NotKept } from '../parts/not-kept.tsx';
import { Skyline } from '../parts/skyline.tsx';
import { words } from '../session/language.ts';
import { type FileRefusal, openSessionText } from '../session/session-file.ts';
import { ChooseForm } from './choose-form.tsx';
import { ResumeCard } from './resume-card.tsx';
import './start-screen.css';

const refused = signal<FileRefusal | null>(null);

/** Choose what to play, go on with what was interrupted, or open a file. */
export function StartScreen() {
  useEffect(listenToDrops, []);
  return (
    <div class="start" data-screen="start">
      <header class="start-side">
        <div class="start-top">
          <ExerciseSign />
          <LanguageSwitch />
        </div>
        <div class="start-name">
          <h1>{words('app.name')}</h1>
          <p>{words('app.tagline')}</p>
          <Button look="quiet" pictogram="number" onPress={() => showNumbers()} class="open-numbers">
            {words('numbers.title')}
          </Button>
          <DisplayButton look="quiet" />
          <Button look="quiet" pictogram="write" class="open-studio" onPress={openStudio}>
            {words('studio.title')}
          </Button>
          <OfflineLine />
          <p class="version">{words('app.version', { version: ENGINE, outcome: OUTCOME })}</p>
        </div>
        <Skyline lit />
      </header>
      <main class="start-main">
        <NotKept />
        <ResumeCard />
        <ChooseForm catalogue={catalogue} />
        <footer class="start-foot">
          <OpenFile />
          <StopButton />
        </footer>
      </main>
    </div>
  );
}

function openStudio(): void {
  location.hash = '#/studio';
}

function OpenFile() {
  return (
    <div class="open-file">
      <FileButton text={words('file.open')} accept=".json,application/json" onFiles={takeFiles} />
      {refused.value && (
        <p role="alert" class="refused">
          {words(refused.value)}
        </p>
      )}
    </div>
  );
}

/** A file may be dropped anywhere on the screen. */
function listenToDrops(): () => void {
  const over = (event: DragEvent) => event.preventDefault();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    takeFiles(event.dataTransfer?.files ?? null);
  };
  window.addEventListener('dragover', over);
  window.addEventListener('drop', drop);
  return () => {
    window.removeEventListener('dragover', over);
    window.removeEventListener('drop', drop);
  };
}

function takeFiles(files: FileList | null): void {
  const file = files?.[0];
  if (!file) return;
  void file
    .text()
    .then(openSessionText)
    .then((code) => {
      refused.value = code;
    });
}
