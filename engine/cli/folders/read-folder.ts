import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, SourceFiles } from '../../model/index.ts';
import type { Language } from '../../texts/index.ts';
import { type Unreadable, unreadableFinding } from './unreadable-finding.ts';

/** A hand-written file is far smaller; a larger one is not even opened. */
const LARGEST_BYTES = 5_000_000;

export interface FolderRead {
  files: SourceFiles;
  findings: Finding[];
}

/**
 * Reads the text files of a folder: of each part of it ('' is the folder itself), those whose name matches.
 * A missing folder gives no files. Paths are relative to the folder, with `/`.
 */
export function readFolder(folder: string, parts: Record<string, RegExp>, language: Language): FolderRead {
  const read: FolderRead = { files: {}, findings: [] };
  for (const [part, matches] of Object.entries(parts)) {
    for (const name of namesIn(join(folder, part)).filter((each) => matches.test(each))) {
      const path = part === '' ? name : `${part}/${name}`;
      const text = readText(join(folder, path));
      if (typeof text === 'string') read.files[path] = text;
      else read.findings.push(unreadableFinding(join(folder, path), text.why, language));
    }
  }
  return read;
}

/** The text of a file, or why it cannot be read. Size is looked at first; what is not UTF-8 is not text. */
export function readText(path: string, largestBytes = LARGEST_BYTES): string | { why: Unreadable } {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return { why: 'folder' };
    if (found.size > largestBytes) return { why: 'too-big' };
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) return { why: 'not-text' };
    return { why: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'no-access' };
  }
}

/** Names of what stands in a folder, sorted; none when there is no such folder. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
