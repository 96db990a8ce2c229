import { mkdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import {
  copyScenario,
  json,
  NEIGHBOURHOOD,
  SCENARIO,
  STACK,
  samenspel,
  scratchFolder,
  watchSamenspel,
} from './run-samenspel.ts';

const scratch = scratchFolder();
afterAll(() => scratch.remove());

/** Anchors that grow ninefold a line: a few hundred bytes that would become gigabytes. */
function aliasBomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 12; i++)
    lines.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  return `${lines.join('\n')}\n`;
}

/** Where a word first stands in a file. */
function placeOf(file: string, word: string) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const line = lines.findIndex((each) => each.includes(word));
  return { file, line: line + 1, column: (lines[line]?.indexOf(word) ?? -1) + 1 };
}

describe('samenspel check', () => {
  it.each([SCENARIO, NEIGHBOURHOOD])('finds nothing in %s', async (path) => {
    const ran = await samenspel('check', path, '--strict', '--json');
    expect(json(ran)).toMatchObject({ findings: [], ok: true });
    expect(ran.code).toBe(0);
  });

  it('names five mistakes in a copy, each at its place with the likely word, and no more', async () => {
    const file = copyScenario(scratch.path('five'), [
      [/\ngoals: /, '\ngoalz: '],
      [/- fail: kind\/substation/, '- fail: kind/substatoin'],
      [/when: 'without\("power"\) > [\d.]+'/, `when: 'without("power") > 0.5 && trsut < 80'`],
      [/closes: \{after: \d+h, then: wachten\}/, 'closes: {after: 2u, then: wachten}'],
      [/(\n {2}wie-gaat-waar:\n(?: {4,}(?!closes).*\n)*) {4}closes: .*\n/, '$1'],
    ]);
    const ran = await samenspel('check', scratch.path('five'), '--json', '--lang', 'en');
    const expected = [
      { ...placeOf(file, 'kind/substatoin'), code: 'E3', hint: expect.stringContaining('kind/substation') },
      { ...placeOf(file, 'trsut'), code: 'E4', hint: expect.stringContaining('trust') },
      { ...placeOf(file, '2u'), code: 'E7', hint: expect.stringContaining('2h') },
      { ...placeOf(file, 'wie-gaat-waar:'), code: 'E5', hint: expect.stringContaining('closes') },
      { ...placeOf(file, 'goalz'), code: 'E1', hint: expect.stringContaining('goals') },
    ];
    expect(json(ran).findings).toMatchObject(expected.sort((a, b) => a.line - b.line));
    expect(json(ran).findings).toHaveLength(5);
    expect(Object.keys(json(ran).findings[0])).toEqual([
      'file',
      'line',
      'column',
      'severity',
      'code',
      'message',
      'hint',
    ]);
    expect(ran.code).toBe(1);
  });

  it('exits 1 in another command too, with the findings and nothing of a result', async () => {
    copyScenario(scratch.path('misspelt'), [[/- fail: kind\/substation/, '- fail: kind/substatoin']]);
    const ran = await samenspel('run', scratch.path('misspelt'));
    expect(ran).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('kind/substation') });
  });

  mkdirSync(scratch.path('nothing-in-it'));
  it.each([
    ['a file that is not YAML', scratch.write('not.yaml', ': : - {]\n'), /geen leesbare YAML/],
    ['an empty file', scratch.write('empty.yaml', ''), /leeg/],
    ['a folder without scenario', scratch.path('nothing-in-it'), /geen scenario/],
    ['a file of 20 MB', scratch.write('big.yaml', 'a'.repeat(20_000_000)), /groter dan 5 MB/],
    ['a YAML alias bomb', scratch.write('bomb.yaml', aliasBomb()), /herhaalt zichzelf te vaak/],
    ['a path that does not exist', scratch.path('nowhere'), /bestaat niet/],
    ['a picture', scratch.write('picture.yaml', '\u0000'), /./],
  ])('gives one finding for %s, which says what it was refused for, without a stack', async (_, path, why) => {
    const ran = await samenspel('check', path, '--json');
    const finding = { file: path, code: 'E0', severity: 'error', message: expect.stringMatching(why) };
    expect(json(ran)).toMatchObject({ findings: [finding], ok: false });
    expect(json(ran).findings).toHaveLength(1);
    expect(ran.stdout + ran.stderr).not.toMatch(STACK);
    expect(ran.code).toBe(1);
  });

  it('says that a neighbourhood is not there, at the line that names it', async () => {
    const file = copyScenario(scratch.path('homeless'), [[/neighbourhood: \S+/, 'neighbourhood: ../atlantis']]);
    const ran = await samenspel('check', scratch.path('homeless'), '--json');
    expect(json(ran).findings).toMatchObject([{ ...placeOf(file, '../atlantis'), code: 'E3' }]);
    expect(ran.code).toBe(1);
  });

  it('shows what each cut may take at the table, and what is left of it', async () => {
    const { cuts } = json(await samenspel('check', SCENARIO, '--json'));
    expect(cuts.map(({ cut, limit }: { cut: string; limit: number }) => [cut, limit])).toEqual([
      ['kort', 20],
      ['avond', 48],
      ['lang', 90],
    ]);
    for (const { limit, chapters, talk, reading } of cuts) {
      expect(chapters).toBeLessThanOrEqual(limit);
      expect(talk + reading).toBeLessThanOrEqual(chapters);
    }
    const [kort] = cuts;
    const left = kort.chapters - kort.talk - kort.reading;
    const shown = (await samenspel('check', SCENARIO, '--lang', 'en')).stdout.split('\n');
    expect(shown[0]).toMatch(/^minutes at the table +allowed +chapters +talk +reading aloud +left$/);
    expect(shown[1]?.split(/ +/)).toEqual(['kort', ...[20, kort.chapters, kort.talk, kort.reading, left].map(String)]);
    expect(json(await samenspel('check', NEIGHBOURHOOD, '--json'))).toEqual({ findings: [], ok: true });
  });

  it('asks under which licence a picture in the folder may be shared', async () => {
    copyScenario(scratch.path('picture'), []);
    mkdirSync(scratch.path('picture/beeld'));
    scratch.write('picture/beeld/straat.png', 'x');
    const ran = await samenspel('check', scratch.path('picture'), '--json');
    const file = scratch.path('picture/beeld/straat.png');
    expect(json(ran).findings).toMatchObject([{ file, code: 'W20', line: 1, column: 1 }]);
    expect(ran.code).toBe(0);
    expect((await samenspel('check', scratch.path('picture'), '--strict')).code).toBe(1);
  });

  it('checks again when a file changes, until it is stopped', async () => {
    const file = copyScenario(scratch.path('watched'), []);
    const right = readFileSync(file, 'utf8');
    const watching = watchSamenspel('check', scratch.path('watched'), '--watch', '--json');
    expect(JSON.parse(await watching.line())).toMatchObject({ ok: true, findings: [] });
    scratch.write('watched/scenario.yaml', right.replace('\ngoals: ', '\ngoalz: '));
    expect(JSON.parse(await watching.line())).toMatchObject({ ok: false, findings: [{ code: 'E1' }] });
    scratch.write('watched/scenario.yaml', right);
    expect(JSON.parse(await watching.line())).toMatchObject({ ok: true, findings: [] });
    expect(await watching.stop()).toBe(0);
  });

  it('explains a code, and knows no others', async () => {
    expect((await samenspel('check', '--explain', 'e4')).stdout).toMatch(/^E4 {2}\S/);
    expect((await samenspel('check', '--explain', 'E99')).code).toBe(2);
  });
});
