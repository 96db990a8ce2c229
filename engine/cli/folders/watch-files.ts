import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How often the files are looked at. Looking works on every disk and network drive, which notices of the system do not. */
const LOOK_EVERY_MS = 300;
const DEEPEST = 3;

/** Where more files than this stand together, only the first are watched: it is no folder of a scenario. */
const MOST_FILES = 3000;

/** Names, sizes and times of all files in folders, as one text that differs as soon as one of them changes. */
function stateOfFiles(folders: readonly string[]): string {
  const found: string[] = [];
  for (const folder of folders) collect(folder, DEEPEST, found);
  return found.join('\n');
}

function collect(folder: string, deeper: number, found: string[]): void {
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (found.length >= MOST_FILES) return;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (deeper > 1) collect(path, deeper - 1, found);
        continue;
      }
      const { size, mtimeMs } = statSync(path);
      found.push(`${path} ${size} ${mtimeMs}`);
    }
  } catch {
    // a file or folder that is being replaced: the next look sees it again
  }
}

/**
 * Calls back at once, and each time a file in the folders has changed and then stood still for one look; what changes during a call is
 * seen after it. Goes on until the process ends.
 */
export function watchFiles(folders: readonly string[], look: () => void): void {
  let known = stateOfFiles(folders);
  let before = known;
  look();
  setInterval(() => {
    const now = stateOfFiles(folders);
    const isStill = now === before;
    before = now;
    if (!isStill || now === known) return;
    known = now;
    look();
  }, LOOK_EVERY_MS);
}
