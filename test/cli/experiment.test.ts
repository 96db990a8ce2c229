import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyScenario, json, SCENARIO, STACK, samenspel, scratchFolder } from './run-samenspel.ts';

const scratch = scratchFolder();
const folder = scratch.path('short');

/** The shipped scenario with experiments of six hours, some of them wrong. */
beforeAll(() => {
  copyScenario(folder, [
    [
      /^experiments:[\s\S]*/m,
      `experiments:
  kort:
    cases: [{netTerug: 2h}, {netTerug: 5h}]
    vary: {mastBatteryHours: [0.5, 3]}
    seeds: 1..2
    measure: [unmetHours, requests]
    stop: 6h
  te-veel: {vary: {mastBatteryHours: [30]}, seeds: 1..2, measure: [unmetHours]}
`,
    ],
  ]);
});
afterAll(() => scratch.remove());

const rows = (name: string) => readFileSync(scratch.path(name), 'utf8');

describe('samenspel experiment', () => {
  it('plays a declared experiment, with the same bytes for any number of threads', async () => {
    const ran = await samenspel(
      'experiment',
      folder,
      'kort',
      '--json',
      '--workers',
      '3',
      '--csv',
      scratch.path('3.csv'),
    );
    expect(ran.stderr).toMatch(/8\/8/);
    const { experiment, runs, cases } = json(ran);
    expect([experiment, runs, cases.length]).toEqual(['kort', 8, 4]);
    expect(cases[1].overrides).toEqual({ netTerug: '2h', mastBatteryHours: 3 });
    expect(cases[0].figures.unmetHours.mean).toBeGreaterThan(0);
    expect(ran.code).toBe(0);
    const alone = await samenspel('experiment', folder, 'kort', '--workers', '1', '--csv', scratch.path('1.csv'));
    expect(alone.stdout).toMatch(/mastBatteryHours 0\.5/);
    expect(rows('1.csv')).toBe(rows('3.csv'));
    expect(rows('1.csv').split('\n')[0]).toMatch(/^case,netTerug,mastBatteryHours,seed,unmetHours,/);
  });

  it('ranks the parameters that are named, and says which are assumptions', async () => {
    const vary = ['--vary', 'talkPerHour,mastBatteryHours,insulinHours', '--seeds', '1..2'];
    const ran = await samenspel(
      'experiment',
      folder,
      'kort',
      ...vary,
      '--json',
      '--workers',
      '1',
      '--csv',
      scratch.path('rank.csv'),
    );
    const { rankings, runs, seeds, stop } = json(ran);
    expect([runs, seeds, stop]).toEqual([8, 2, '6h']);
    expect(rankings[0].measure).toBe('unmetHours');
    const { ranking } = rankings[0];
    expect(ranking.map((row: { muStar: number }) => row.muStar)).toEqual(
      ranking.map((row: { muStar: number }) => row.muStar).sort((a: number, b: number) => b - a),
    );
    expect(ranking.find((row: { parameter: string }) => row.parameter === 'talkPerHour')).toMatchObject({
      min: 3,
      max: 30,
      confidence: 'D',
      assumption: true,
    });
    expect(rows('rank.csv').split('\n')).toHaveLength(10);
    expect(ran.code).toBe(0);
  });

  it.each<[string[], RegExp, number]>([
    [['nergens'], /no experiment "nergens"; it has: kort/, 2],
    [['te-veel'], /between 0\.5 and 3/, 1],
    [['kort', '--measure', 'geluk'], /unmetHours/, 2],
    [['--vary', 'shoppingOn'], /"shoppingOn"/, 2],
  ])('answers %j in one sentence', async (words, answer, code) => {
    const ran = await samenspel('experiment', folder, ...words);
    expect(ran.stderr.trim().split('\n')).toEqual([expect.stringMatching(answer)]);
    expect(ran.stderr).not.toMatch(STACK);
    expect(ran.stdout).toBe('');
    expect(ran.code).toBe(code);
  });

  it('names the method in its help', async () => {
    expect((await samenspel('experiment', SCENARIO, '--help')).stdout).toMatch(/Morris 1991/);
  });
});
