import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { checkPlayable } from '../../engine/cli/loading/open-scenario.ts';
import { STACK, samenspelIn, scratchFolder } from './run-samenspel.ts';

const scratch = scratchFolder();
afterAll(() => scratch.remove());
const here = scratch.path('.');

describe('samenspel new', () => {
  it.each(['power', 'water', 'heat', 'empty'])(
    'makes a scenario from %s that passes check --strict and test',
    async (from) => {
      const made = await samenspelIn(here, 'new', from, '--from', from, '--json');
      expect(JSON.parse(made.stdout)).toMatchObject({ folder: from, id: from, from });
      const files = ['SOURCES.md', 'scenario.yaml', 'tests/afwachten.play.yaml', 'texts/en.yaml'];
      expect(JSON.parse(made.stdout).files).toEqual(expect.arrayContaining(files));
      expect(checkPlayable(scratch.path(from), null, 'nl').findings).toEqual([]);
      const tested = await samenspelIn(here, 'test', from, '--json');
      expect(JSON.parse(tested.stdout)).toMatchObject({ ok: true });
      expect(JSON.parse(tested.stdout).tests.length).toBeGreaterThan(0);
    },
  );

  it('runs, and says what to type next, with the folder in quotes where it must be', async () => {
    const made = await samenspelIn(here, 'new', 'Één avond');
    expect(made.code).toBe(0);
    expect(made.stdout).toContain(`samenspel check 'Één avond' --strict`);
    expect(readFileSync(scratch.path('Één avond/scenario.yaml'), 'utf8')).toMatch(/^id: een-avond$/m);
    const checked = await samenspelIn(here, 'check', 'Één avond', '--strict', '--json');
    expect(JSON.parse(checked.stdout)).toMatchObject({ findings: [], ok: true });
    const ran = await samenspelIn(here, 'run', 'Één avond', '--json');
    expect(JSON.parse(ran.stdout)).toMatchObject({ scenario: 'een-avond', neighbourhood: 'wilgenhoek' });
  });

  it('fills the folder one stands in, if it is empty', async () => {
    mkdirSync(scratch.path('2026'));
    expect((await samenspelIn(scratch.path('2026'), 'new', '.')).code).toBe(0);
    expect(readFileSync(scratch.path('2026/scenario.yaml'), 'utf8')).toMatch(/^id: scenario-2026$/m);
  });

  it('refuses what is not empty, and changes nothing in it', async () => {
    mkdirSync(scratch.path('full'));
    const file = scratch.write('full/notes.txt', 'mine');
    for (const [path, words] of [
      ['full', /niet leeg.*nieuwe naam/],
      [file, /bestand, geen map/],
    ] as const) {
      const ran = await samenspelIn(here, 'new', path);
      expect(ran.stderr).toMatch(words);
      expect(ran.stderr).not.toMatch(STACK);
      expect(ran.code).toBe(1);
    }
    expect(readdirSync(scratch.path('full'))).toEqual(['notes.txt']);
  });

  it.runIf(existsSync('/proc/self'))('says so where no folder can be made', async () => {
    const ran = await samenspelIn(here, 'new', '/proc/here/avond');
    expect(ran.stderr).toMatch(/kan hier niet gemaakt worden/);
    expect(ran.code).toBe(1);
  });

  it('knows no other beginnings', async () => {
    expect((await samenspelIn(here, 'new', 'snow', '--from', 'snow')).code).toBe(2);
  });
});
