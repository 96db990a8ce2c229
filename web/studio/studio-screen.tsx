import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { DisplayButton } from '../parts/display-dialog.tsx';
import { LanguageSwitch } from '../parts/exercise-sign.tsx';
import { shippedScenarios } from '../session/shipped-files.ts';
import { droppedFiles, forgetFolder, pickFolder, picksFolders } from './disk.ts';
import { Editor } from './editor.tsx';
import { FileTabs } from './file-tabs.tsx';
import { FindingList } from './finding-list.tsx';
import { type FolderRefusal, openPicked, type PickedFile } from './folder.ts';
import { mayLeave, openShipped, save, warnBeforeLeaving } from './keep-saved.ts';
import { Preview } from './preview.tsx';
import { StorylineDiagram } from './storyline-diagram.tsx';
import { changed, keepChecking, openProject, project } from './studio-state.ts';
import { TimelineStrip } from './timeline-strip.tsx';
import { words } from './words.ts';
import './studio-screen.css';

/** Where a scenario is written: its text, what is wrong in it, its time, and the board beside it. */
export function StudioScreen() {
  const refused = useSignal<FolderRefusal | null>(null);
  useEffect(keepChecking, []);
  useEffect(() => listenToDrops((picked) => void open(picked, refused)), []);
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

/** Any shipped scenario in its own neighbourhood, as something to begin from. */
function ShippedChoice() {
  return (
    <span class="studio-shipped">
      <select
        aria-label={words('studio.begin')}
        class="utrecht-select utrecht-select--html-select"
        value=""
        data-studio-shipped
        onChange={(event) => {
          const id = event.currentTarget.value;
          event.currentTarget.value = '';
          if (id !== '' && mayLeave()) void openShipped(id);
        }}
      >
        <option value="">{words('studio.begin')}</option>
        {shippedScenarios().map((id) => (
          <option key={id} value={id}>
            {id}
          </option>
        ))}
      </select>
    </span>
  );
}

function OpenButtons({ refused }: { refused: { value: FolderRefusal | null } }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      {picksFolders() && (
        <Button
          look="quiet"
          pictogram="open"
          onPress={() => {
            if (mayLeave()) void pickFolder().then((picked) => picked && open(picked, refused, true));
          }}
        >
          {words('studio.folder')}
        </Button>
      )}
      <Button look="quiet" pictogram="open" onPress={() => field.current?.click()}>
        {words('studio.pack')}
      </Button>
      <input
        ref={field}
        class="unseen"
        type="file"
        accept=".zip,.yaml"
        aria-label={words('studio.pack')}
        tabIndex={-1}
        data-studio-file
        onChange={(event) => {
          const picked = [...(event.currentTarget.files ?? [])].map((file) => ({ path: file.name, file }));
          event.currentTarget.value = '';
          if (picked.length > 0 && mayLeave()) void open(picked, refused);
        }}
      />
    </>
  );
}

async function open(
  picked: readonly PickedFile[],
  refused: { value: FolderRefusal | null },
  keepFolder = false,
): Promise<void> {
  try {
    const read = await openPicked(picked);
    if (!keepFolder) forgetFolder();
    openProject(read.scenario, read.neighbourhood);
    refused.value = null;
  } catch (error) {
    refused.value =
      error instanceof Error && error.message.startsWith('studio.')
        ? (error.message as FolderRefusal)
        : 'studio.refused.damaged';
  }
}

/** The start screen is another page: it looks anew at what can be resumed here. */
function leave(): void {
  location.hash = '#/';
  location.reload();
}

function listenToDrops(take: (picked: PickedFile[]) => void): () => void {
  const over = (event: DragEvent) => event.preventDefault();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const transfer = event.dataTransfer;
    if (transfer && transfer.files.length > 0 && mayLeave()) void droppedFiles(transfer).then(take);
  };
  window.addEventListener('dragover', over);
  window.addEventListener('drop', drop);
  return () => {
    window.removeEventListener('dragover', over);
    window.removeEventListener('drop', drop);
  };
}
