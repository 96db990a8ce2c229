import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../../engine/cli/main.ts';
import { STACK, scratchFolder, spawnSamenspelIn } from './run-samenspel.ts';
import { shortEvening } from './short-evening.ts';

/**
 * Every command once as people run it: a process of its own, in a folder outside the project, with its own exit code and its two
 * streams. What each command does is tested in this process, by the tests named after them.
 */

const scratch = scratchFolder();
afterAll(() => scratch.remove());
const here = scratch.path('.');
mkdirSync(scratch.path('avond/tests'), { recursive: true });
scratch.write('avond/scenario.yaml', shortEvening());
scratch.write(
  'avond/tests/wachten.play.yaml',
  'seed: "1"\ncut: lang\nplay: []\nexpect:\n  - {at: 2h, that: "trust > 0"}\n',
);
scratch.write('lijst.csv', 'Inject,Scenariotijd\nHallo,1h\n');

interface Command {
  words: string[];
  /** What stands on stdout; on stderr when the command fails. */
  says: RegExp;
  code?: number;
  /** Lines that are typed. */
  typed?: string;
}

/** In an order in which each finds what the ones before it wrote. */
const COMMANDS: Command[] = [
  { words: ['check', 'avond', '--json'], says: /"ok": true/ },
  { words: ['run', 'avond', '--log', 'avond.samenspel.json', '--json'], says: /"hash": "[0-9a-f]{16}"/ },
  { words: ['replay', 'avond.samenspel.json', '--verify', '--json'], says: /"ok": true/ },
  { words: ['compare', 'avond.samenspel.json', '--json'], says: /"households"/ },
  {
    words: ['why', 'avond.samenspel.json', '--household', 'bindteenlaan-2', '--need', 'warmth', '--at', '3h', '--json'],
    says: /"rows"/,
  },
  { words: ['report', 'avond.samenspel.json'], says: /^<!doctype html>/ },
  { words: ['play', 'avond', '--lang', 'en'], typed: 's 1h\na\nx\n', says: /Een briefje ophangen/ },
  { words: ['diagram', 'avond'], says: /^flowchart LR$/m },
  { words: ['fuzz', 'avond', '--runs', '2', '--workers', '2', '--json'], says: /"runs": 2/, code: 1 },
  { words: ['test', 'avond', '--json'], says: /"ok": true/ },
  { words: ['experiment', 'avond', '--vary', 'talkPerHour', '--seeds', '1', '--json'], says: /"runs": 2/ },
  { words: ['bench', 'avond', '--runs', '1', '--json'], says: /"yardstickRatio"/ },
  { words: ['parameters', '--json'], says: /"talkPerHour"/ },
  { words: ['validate', 'iberia-2025', '--json'], says: /"verdict"/ },
  { words: ['schema', 'scenario'], says: /"properties"/ },
  { words: ['new', 'nieuw'], says: /samenspel check nieuw --strict/ },
  { words: ['pack', 'nieuw', '--out', 'nieuw.zip', '--json'], says: /"sha256"/ },
  { words: ['open', 'nieuw.zip', 'open', '--json'], says: /"ok": true/ },
  { words: ['export-events', 'nieuw', '--out', 'uit.csv', '--json'], says: /"events"/ },
  { words: ['import-events', 'lijst.csv', 'nieuw', '--json'], says: /"added"/ },
  { words: ['texts', 'status', 'nieuw', '--json'], says: /"ok": true/ },
  { words: ['migrate', 'nieuw', '--json'], says: /"written": \[\]/ },
];

describe('every command, as a real process', () => {
  it.each(COMMANDS)('$words.0', ({ words, says, code = 0, typed }) => {
    const ran = spawnSamenspelIn(here, words, typed);
    expect(ran.stdout).toMatch(says);
    expect(ran.stderr).not.toMatch(STACK);
    expect(ran.code).toBe(code);
  });

  it('is in that table', async () => {
    const { commands } = await buildProgram([]);
    expect(COMMANDS.map(({ words }) => words[0])).toEqual(commands.map((command) => command.name()));
  });

  it.each([
    ['a finding', ['check', 'nergens'], 1, /E0/],
    ['what cannot be done', ['open', 'nieuw.zip', 'open'], 1, /niet leeg/],
    ['wrong use', ['chekc'], 2, /check/],
  ])('says %s on stderr, with its exit code', (_, words, code, says) => {
    const ran = spawnSamenspelIn(here, words);
    expect(ran.stdout + ran.stderr).toMatch(says);
    expect(ran.stderr).not.toMatch(STACK);
    expect(ran.code).toBe(code);
  });

  it('says in one sentence what breaks inside, without a stack', () => {
    writeFileSync(scratch.path('half.samenspel.json'), '{"format": 1, "events": [');
    const ran = spawnSamenspelIn(here, ['replay', 'half.samenspel.json']);
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
    expect([ran.stdout, ran.code]).toEqual(['', 1]);
  });
});
