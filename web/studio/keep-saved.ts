import { loadNeighbourhoodFiles, loadScenarioFiles, shippedNeighbourhoods } from '../session/shipped-files.ts';
import { forgetFolder, saveProject } from './disk.ts';
import { hoodOf } from './folder.ts';
import { changed, files, openProject, project } from './studio-state.ts';
import { words } from './words.ts';

/** Opens a shipped scenario in its own neighbourhood. */
export async function openShipped(id: string): Promise<void> {
  const scenario = await loadScenarioFiles(id);
  const named = hoodOf(scenario.files);
  const hood = shippedNeighbourhoods().includes(named) ? named : shippedNeighbourhoods()[0]!;
  forgetFolder();
  openProject(scenario, await loadNeighbourhoodFiles(hood));
}

/** Saves what was changed: into the folder that was picked, else as a pack. */
export async function save(): Promise<void> {
  const saved = changed.peek();
  await saveProject(project.peek()!, saved, files.peek());
  // What was typed while the disk was busy is still to be saved.
  if (changed.peek() === saved) changed.value = new Set();
}

/** Whether other files may be opened: nothing is lost, or the person says so. */
export const mayLeave = (): boolean => changed.peek().size === 0 || window.confirm(words('studio.unsaved'));

/** Asks before the page is closed with something unsaved; Ctrl and S saves. @returns how to stop */
export function warnBeforeLeaving(): () => void {
  const warn = (event: BeforeUnloadEvent) => {
    if (changed.peek().size > 0) event.preventDefault();
  };
  const keys = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    if (changed.peek().size > 0) void save();
  };
  window.addEventListener('beforeunload', warn);
  window.addEventListener('keydown', keys);
  return () => {
    window.removeEventListener('beforeunload', warn);
    window.removeEventListener('keydown', keys);
  };
}
