import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkBoundaries } from './boundaries/check-boundaries.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Places that break a rule and are known: `file: rule`. This list may only shrink; an entry that is no longer needed
 * fails the test, and so does a longer list.
 */
const ALLOWED: string[] = [];
const MOST_ALLOWED = 0;

function sourcesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

describe('the walls between the rooms', () => {
  const files = [...sourcesUnder('engine'), ...sourcesUnder('web')];
  const breaches = files.flatMap((path) => checkBoundaries(path, readFileSync(join(ROOT, path), 'utf8')));

  it('hold in every file of engine/ and web/', () => {
    expect(files.length).toBeGreaterThan(20);
    const unknown = breaches.filter((breach) => !ALLOWED.includes(`${breach.file}: ${breach.rule}`));
    expect(unknown.map((breach) => `${breach.file}:${breach.line} ${breach.message}`)).toEqual([]);
  });

  it('have no exception that is not needed any more', () => {
    const needed = new Set(breaches.map((breach) => `${breach.file}: ${breach.rule}`));
    expect(ALLOWED.filter((entry) => !needed.has(entry))).toEqual([]);
    expect(ALLOWED.length).toBeLessThanOrEqual(MOST_ALLOWED);
  });
});
