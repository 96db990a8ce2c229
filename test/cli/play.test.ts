import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { json, STACK, samenspel, scratchFolder, typeTo } from './run-samenspel.ts';
import { shortEvening } from './short-evening.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const scratch = scratchFolder();
const folder = scratch.path('evening');
mkdirSync(`${folder}/tests`, { recursive: true });
scratch.write('evening/scenario.yaml', shortEvening());
afterAll(() => scratch.remove());

/** Plays with these lines piped in, as somebody would type them. */
const play = (lines: string[], ...words: string[]) => typeTo(ROOT, lines, 'play', folder, ...words);

describe('samenspel play', () => {
  it('shows the hour, what arrives and what is asked; takes letters, orders, steps and undo', async () => {
    const lines = [
      '',
      'a',
      'k',
      'o',
      'o langsgaan street/korfwilgplein',
      's 45m',
      'k',
      'u',
      'p plank',
      'zomaar wat',
      'z',
      'x',
    ];
    const { stdout, stderr, code } = await play([...lines, '']);
    expect(stdout).toMatch(/dinsdag 17:40/);
    expect(stdout).toMatch(/Het licht "valt" uit/);
    expect(stdout).toMatch(/VRAAG {2}Wat doen jullie\?\n {2}a {2}Een briefje ophangen\n {2}b {2}Niets/);
    expect(stdout).toMatch(/Gekozen: Een briefje ophangen/);
    expect(stdout).toMatch(/o langsgaan \[initiative\/…\] street\/…/);
    expect(stdout).toMatch(/Gevraagd: /);
    expect(stdout).toMatch(/Iemand las het briefje/);
    expect(stdout).toMatch(/Ongedaan gemaakt/);
    expect(stdout).toMatch(/Er belt iemand aan/);
    expect(stdout).toMatch(/Dit begrijp ik niet: zomaar wat/);
    expect(stdout).toMatch(/Er is nu geen keuze z/);
    expect([stderr, code]).toEqual(['', 0]);
  });

  it('records a test that holds, with a division, a preparation and changed values', async () => {
    const file = `${folder}/tests/opgenomen.play.yaml`;
    const setting = ['--set', 'trust=40', '--prepare', 'contactlijst', '--seed', '7', '--cut', 'avond', '--lang', 'en'];
    const ran = await play(['s 1h', 'a', 's 2h', 'a=4 b=2', 's 1h', 'p plank', 's 1h'], ...setting, '--record', file);
    expect(ran.stderr).toMatch(/3 choices, \d+ expectations/);
    expect(ran.stdout).toMatch(/Divide 6 helpers/);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/choose: \{delen: \{langs: 4, rust: 2\}\}/);
    expect(text).toMatch(/chosen\("wat-nu", "briefje"\)/);
    const tested = json(await samenspel('test', folder, '--json'));
    expect(tested.tests).toEqual([{ test: 'tests/opgenomen.play.yaml', ok: true, failures: [] }]);
    expect((await samenspel('check', folder)).code).toBe(0);
    const again = await play([], '--record', file);
    expect([again.code, readFileSync(file, 'utf8')]).toEqual([2, text]);
  });

  it('begins later, with choices made as soon as their question opens', async () => {
    const words = ['--at', '4h', '--choose', 'wat-nu=briefje', 'delen=langs:5,rust:1', '--json'];
    const { minute, choices, ended } = json(await play([], ...words));
    expect([minute, ended]).toEqual([240, false]);
    expect(choices).toEqual([
      { at: '30m', choose: { 'wat-nu': 'briefje' } },
      { at: '2h', choose: { delen: { langs: 5, rust: 1 } } },
    ]);
  });

  it('plays to the end and says what was reached', async () => {
    const { stdout } = await play(['s 1h', 'a', ...Array(30).fill('s 2h')], '--lang', 'en');
    expect(stdout).toMatch(/It is over/);
    expect(stdout).toMatch(/✓ Er hangt een briefje/);
  });

  it.each<[string[], RegExp]>([
    [['--set', 'geluk=3'], /geluk is neither declared state/],
    [['--choose', 'delen=langs:2'], /divides 6 helpers, not 2/],
  ])('answers %j in one sentence, and writes nothing', async (words, answer) => {
    const file = scratch.path('niet.play.yaml');
    const ran = await play(['x'], ...words, '--record', file);
    expect(ran.stderr.trim().split('\n')).toEqual([expect.stringMatching(answer)]);
    expect(ran.stderr).not.toMatch(STACK);
    expect(ran.code).toBeGreaterThan(0);
    expect(existsSync(file)).toBe(false);
  });
});
