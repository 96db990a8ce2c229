import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How often the files are looked at. Looking works on every disk and network drive, which notices of the system do not. */
const LOOK_EVERY_MS = 300;
const DEEPEST = 3;

/** Names, sizes and times of all files in folders, as one text that differs as soon as one of them changes. */
export function stateOfFiles(folders: readonly string[]): string {
  return folders.flatMap((folder) => filesIn(folder, DEEPEST)).join('\n');
}

function filesIn(folder: string, deeper: number): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return deeper > 1 ? filesIn(path, deeper - 1) : [];
      const { size, mtimeMs } = statSync(path);
      return [`${path} ${size} ${mtimeMs}`];
    });
  } catch {
    // a file or folder that is being replaced: the next look sees it again
    return [];
  }
}

/** Calls back each time a file in the folders has changed and then stood still for one look. Goes on until the process ends. */
export function watchFiles(folders: readonly string[], changed: () => void): void {
  let known = stateOfFiles(folders);
  let before = known;
  setInterval(() => {
    const now = stateOfFiles(folders);
    const isStill = now === before;
    before = now;
    if (!isStill || now === known) return;
    known = now;
    changed();
  }, LOOK_EVERY_MS);
}
