import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CODES, checkNeighbourhood, checkScenario, formatFinding } from '../../engine/authoring/index.ts';
import type { Finding, SourceFiles } from '../../engine/model/index.ts';
import { buildNeighbourhood } from '../../engine/neighbourhood/index.ts';
import { mutateFile, slipInFile } from '../support/mutate-file.ts';
import { SCENARIOS, shippedFiles } from '../support/shipped-folder.ts';
import { SIZES } from '../support/sizes.ts';

const neighbourhoodFiles = shippedFiles('neighbourhoods/wilgenhoek');
const read = checkNeighbourhood({ root: '', files: neighbourhoodFiles }, 'nl');
if (!read.value) throw new Error('Wilgenhoek has errors');
const neighbourhood = buildNeighbourhood(read.value.source, read.value.map);
const library = shippedFiles('library');
const scenarios = readdirSync(SCENARIOS)
  .map((name) => ({ name, files: shippedFiles(name) }))
  .filter(({ files }) => files['scenario.yaml'] !== undefined);

const checkFiles = (files: SourceFiles) => checkScenario({ root: '', files, library }, neighbourhood, 'nl').findings;

/** What is not UTF-8 is refused when it is read, before it comes here. */
function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A damaged copy and its check: every seventh a neighbourhood, else a scenario's main file, translations or plays in turn. */
function mutant(number: number): { about: string; findings: () => Finding[] } | null {
  const isNeighbourhood = number % 7 === 6;
  const { name, files } = scenarios[number % scenarios.length] as (typeof scenarios)[number];
  const from = isNeighbourhood ? neighbourhoodFiles : files;
  const paths = Object.keys(from).filter((path) => /\.(?:yaml|geojson)$/.test(path));
  const path = (isNeighbourhood || number % 2 === 1 ? paths[number % paths.length] : 'scenario.yaml') ?? '';
  const { bytes, damages } = mutateFile(from[path] ?? '', `mutant ${number}`);
  const text = decoded(bytes);
  if (text === null) return null;
  const changed = { ...from, [path]: text };
  return {
    about: `mutant ${number} of ${isNeighbourhood ? 'wilgenhoek' : name}/${path}: ${damages.join(', ')}`,
    findings: () =>
      isNeighbourhood ? checkNeighbourhood({ root: '', files: changed }, 'nl').findings : checkFiles(changed),
  };
}

/** What may never reach an author: a stack, a path of the schema, a hole in a sentence. */
const LEAKS = /\bat .+:\d+:\d+|\.ts\b|Invalid input|expected .+, received|invalid_type|undefined|\[object|NaN/;

describe('a damaged copy of a shipped file', () => {
  const numbers = Array.from({ length: SIZES.mutants }, (_, number) => number);
  const third = Math.ceil(numbers.length / 3);

  test.each([numbers.slice(0, third), numbers.slice(third, 2 * third), numbers.slice(2 * third)])(
    'ends in findings or in success, and leaks nothing (%#)',
    (...some) => {
      for (const number of some) {
        const copy = mutant(number);
        if (!copy) continue;
        for (const finding of copy.findings()) {
          expect(Object.keys(CODES), copy.about).toContain(finding.code);
          expect(Math.min(finding.line, finding.column), copy.about).toBeGreaterThanOrEqual(1);
          expect(finding.hint, copy.about).not.toBe('');
          expect(`${finding.message} ${finding.hint}`, copy.about).not.toMatch(LEAKS);
          expect(formatFinding(finding, 'nl'), copy.about).toContain(finding.code);
        }
      }
    },
  );
});

test('a slip of the hand gives one finding, in more than nineteen of twenty cases', () => {
  const counts = Array.from({ length: SIZES.slips }, (_, number) => {
    const { files } = scenarios[number % scenarios.length] as (typeof scenarios)[number];
    const text = slipInFile(files['scenario.yaml'] ?? '', `slip ${number}`);
    return checkFiles({ ...files, 'scenario.yaml': text }).length;
  });
  expect(counts.filter((count) => count > 1).length).toBeLessThan(SIZES.slips / 20);
  expect(counts.filter((count) => count === 1).length).toBeGreaterThan(SIZES.slips * 0.75);
});
