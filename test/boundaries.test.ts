import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkBoundaries } from './boundaries/check-boundaries.ts';
import { circlesOf, measureHouse, readHouse } from './boundaries/measure-house.ts';

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

/** What the house may be at the most; each was so when it was first measured. */
const MOST = { medianLines: 63, p95Lines: 204, filesInAFolder: 35 };

describe('the house', () => {
  const house = measureHouse(readHouse(ROOT));

  it('has files that fit on a screen or two', () => {
    expect(house.files).toBeGreaterThan(600);
    expect(house.medianLines).toBeLessThanOrEqual(MOST.medianLines);
    expect(house.p95Lines).toBeLessThanOrEqual(MOST.p95Lines);
  });

  it('has no folder that is a warehouse', () => {
    expect(house.folders.filter(({ files }) => files > MOST.filesInAFolder)).toEqual([]);
  });

  it('has no way up, no way past a door, and no circle between its rooms', () => {
    expect(house.upward).toEqual([]);
    expect(house.pastDoors).toEqual([]);
    expect(house.circles).toEqual([]);
  });

  it('has no circle of files but the walkers of values, which call each other by nature', () => {
    const others = house.fileCircles.filter(({ files }) => !files.every((file) => /\/walk-[a-z]+\.ts$/.test(file)));
    expect(others).toEqual([]);
  });

  it('would see a circle', () => {
    const ring = circlesOf([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['c', 'd'],
    ]);
    expect(ring).toEqual([['a', 'b', 'c']]);
  });
});
