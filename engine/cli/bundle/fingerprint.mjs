import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Beside the source these decide what a bundle holds: the packages that are installed, the bundler among them. */
const BESIDE = ['package.json', 'package-lock.json', 'tsconfig.json', 'node_modules/.package-lock.json'];
/** The coarsest clock of a file system in use (FAT): two changes within it may look like one. */
const COARSEST_MS = 2000;

/**
 * What can be seen of the source without opening a file: names, sizes and times. It takes some milliseconds, so every start looks.
 * `settled` is false while a file is so new that it could change once more and look the same.
 * @param root folder of the project
 */
export function lookAtSource(root) {
  const hash = createHash('sha256');
  const now = Date.now();
  let newest = 0;
  for (const path of sourceFiles(root)) {
    const { size, mtimeMs } = statSync(join(root, path), { throwIfNoEntry: false }) ?? { size: -1, mtimeMs: 0 };
    hash.update(`${path} ${size} ${mtimeMs}\n`);
    newest = Math.max(newest, mtimeMs);
  }
  return { look: hash.digest('hex'), settled: newest < now - COARSEST_MS };
}

/** The hash of all that a bundle is made of: the one thing that decides whether a bundle is fresh. */
export function hashSource(root) {
  const hash = createHash('sha256');
  for (const path of sourceFiles(root))
    hash
      .update(`${path}\n`)
      .update(contentOf(join(root, path)))
      .update('\n');
  return hash.digest('hex').slice(0, 16);
}

function contentOf(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}

/** Paths from the root, with `/`, in one order on every machine. */
function sourceFiles(root) {
  const found = [];
  const collect = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) collect(path);
      else if (!entry.name.startsWith('.')) found.push(path);
    }
  };
  collect('engine');
  return [...found.sort(), ...BESIDE];
}
