import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Language, sayFile } from '../../texts/index.ts';
import { Impossible } from '../terminal/problems.ts';

/** Whether a folder may be filled: it does not exist yet, or nothing at all is in it. */
export function isFree(folder: string): boolean {
  return !existsSync(folder) || (statSync(folder).isDirectory() && readdirSync(folder).length === 0);
}

/**
 * Makes a folder with those above it, one by one: Node's own way never ends where a file system refuses new folders.
 * @throws what the file system says
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Writes a file that may stand there already. @throws Impossible with the sentence for people */
export function writeOver(file: string, content: string | Uint8Array, language: Language): void {
  try {
    makeFolder(dirname(file));
    writeFileSync(file, content);
  } catch {
    throw new Impossible(sayFile(language, 'file.cannotWrite', { file }));
  }
}

/** Writes a file that must not exist yet, also when it appears at the last moment. @throws Impossible */
export function writeNew(file: string, content: string | Uint8Array, language: Language): void {
  try {
    makeFolder(dirname(file));
    writeFileSync(file, content, { flag: 'wx' });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new Impossible(sayFile(language, exists ? 'file.exists' : 'file.cannotWrite', { file }));
  }
}

/** Files of a folder, by path below it, written in the order of their names; none is written over. */
export function writeFolder(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  language: Language,
): string[] {
  const paths = Object.keys(files).sort();
  for (const path of paths) writeNew(join(folder, path), files[path] ?? '', language);
  return paths;
}
