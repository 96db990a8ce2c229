import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { DisplayButton } from '../parts/display-dialog.tsx';
import { LanguageSwitch } from '../parts/exercise-sign.tsx';
import { Editor } from './editor.tsx';
import { FileTabs } from './file-tabs.tsx';
import { FindingList } from './finding-list.tsx';
import type { FolderRefusal } from './folder.ts';
import { openShipped, save, warnBeforeLeaving } from './keep-saved.ts';
import { listenToDrops, OpenButtons, ShippedChoice } from './open-buttons.tsx';
import { Preview } from './preview.tsx';
import { StorylineDiagram } from './storyline-diagram.tsx';
import { changed, keepChecking, project } from './studio-state.ts';
import { TimelineStrip } from './timeline-strip.tsx';
import { words } from './words.ts';
import './studio-screen.css';

/** Where a scenario is written: its text, what is wrong in it, its time, and the board beside it. */
export function StudioScreen() {
  const refused = useSignal<FolderRefusal | null>(null);
  useEffect(keepChecking, []);
  useEffect(() => listenToDrops(refused), []);
  useEffect(warnBeforeLeaving, []);
  useEffect(() => {
    if (!project.peek()) void openShipped('stroomuitval-72-uur');
  }, []);
  return (
    <div class="studio" data-screen="studio">
      <StudioBar refused={refused} />
      {refused.value && (
        <p role="alert" class="studio-refused">
          {words(refused.value)}
        </p>
      )}
      {project.value && (
        <main class="studio-main">
          <section class="studio-write" aria-label={words('studio.text')}>
            <FileTabs />
            <Editor />
            <FindingList />
          </section>
          <section class="studio-play" aria-label={words('studio.preview')}>
            <Preview />
            <Views />
          </section>
        </main>
      )}
    </div>
  );
}

/** @param refused hears why what was picked cannot be opened */
function StudioBar({ refused }: { refused: { value: FolderRefusal | null } }) {
  return (
    <header class="bar studio-bar">
      <h1>{words('studio.title')}</h1>
      <ShippedChoice />
      <OpenButtons refused={refused} />
      <Button
        look="main"
        class="studio-save"
        disabled={changed.value.size === 0}
        onPress={() => void save()}
        pictogram="save"
      >
        {words('studio.save')}
      </Button>
      <Button
        look="quiet"
        pictogram="map"
        class="studio-hood"
        onPress={() => {
          location.hash = '#/studio/neighbourhood';
        }}
      >
        {words('hood.open')}
      </Button>
      <span class="bar-space" />
      <DisplayButton look="quiet" />
      <LanguageSwitch />
      <Button look="quiet" pictogram="back" onPress={leave} class="studio-back">
        {words('app.back')}
      </Button>
    </header>
  );
}

/** Below the board: the evening in time, or one storyline. */
function Views() {
  const stories = useSignal(false);
  return (
    <div>
      <nav class="studio-views" aria-label={words('studio.views')}>
        <Button
          pressed={!stories.value}
          onPress={() => {
            stories.value = false;
          }}
        >
          {words('studio.strip')}
        </Button>
        <Button
          class="studio-to-stories"
          pressed={stories.value}
          onPress={() => {
            stories.value = true;
          }}
        >
          {words('studio.stories')}
        </Button>
      </nav>
      {stories.value ? <StorylineDiagram /> : <TimelineStrip />}
    </div>
  );
}

/** The start screen is another page: it looks anew at what can be resumed here. */
function leave(): void {
  location.hash = '#/';
  location.reload();
}
