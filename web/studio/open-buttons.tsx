import { useRef } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { shippedScenarios } from '../session/shipped-files.ts';
import { droppedFiles, forgetFolder, pickFolder, picksFolders } from './disk.ts';
import { type FolderRefusal, openPicked, type PickedFile } from './folder.ts';
import { mayLeave, openShipped } from './keep-saved.ts';
import { openProject } from './studio-state.ts';
import { words } from './words.ts';

/** Any shipped scenario in its own neighbourhood, as something to begin from. */
export function ShippedChoice() {
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

/** A folder or a packed scenario from this computer. @param refused hears why it cannot be opened */
export function OpenButtons({ refused }: { refused: { value: FolderRefusal | null } }) {
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

/** Opens what is dropped anywhere on the page. @param refused hears why it cannot be opened. @returns how to stop */
export function listenToDrops(refused: { value: FolderRefusal | null }): () => void {
  const over = (event: DragEvent) => event.preventDefault();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const transfer = event.dataTransfer;
    if (transfer && transfer.files.length > 0 && mayLeave())
      void droppedFiles(transfer).then((picked) => open(picked, refused));
  };
  window.addEventListener('dragover', over);
  window.addEventListener('drop', drop);
  return () => {
    window.removeEventListener('dragover', over);
    window.removeEventListener('drop', drop);
  };
}
