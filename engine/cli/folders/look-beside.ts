import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ScenarioFiles } from '../../authoring/index.ts';
import { readText } from './read-folder.ts';

const SOURCES = 'SOURCES.md';
/** A scenario's folder is small; a folder that holds far more is not one, and is not looked through. */
const DEEPEST = 3;
const MOST_FILES = 2000;

/** What stands in a folder beside the texts that are read: names of all files, and what SOURCES.md says. */
export function lookBeside(folder: string): NonNullable<ScenarioFiles['beside']> {
  const others: string[] = [];
  collect(folder, '', DEEPEST, others);
  const sources = readText(join(folder, SOURCES));
  return { others, sources: typeof sources === 'string' ? sources : '' };
}

function collect(folder: string, below: string, deeper: number, found: string[]): void {
  for (const entry of entriesOf(join(folder, below))) {
    if (found.length >= MOST_FILES) return;
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isFile()) found.push(path);
    else if (entry.isDirectory() && deeper > 1) collect(folder, path, deeper - 1, found);
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
