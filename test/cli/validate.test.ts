import { beforeAll, describe, expect, it } from 'vitest';
import { openScenario } from '../../engine/cli/loading/open-scenario.ts';
import { checkHorizon, readRecord, validationCases } from '../../engine/cli/loading/read-record.ts';
import { json, type Ran, STACK, samenspel } from './run-samenspel.ts';

describe('the records of real events', () => {
  it('are those the model is to be held against', async () => {
    expect(validationCases()).toEqual(
      expect.arrayContaining(['berlin-2026', 'haaksbergen-2005', 'iberia-2025', 'kempen-2021']),
    );
  });

  it.each(validationCases())('%s can be read and played, each row with a source and a tolerance', (id) => {
    const record = readRecord(id);
    const { scenario } = openScenario(record.folder, null, 'nl');
    expect(scenario.neighbourhoodId).toBe('wilgenhoek');
    checkHorizon(record, scenario.endMinute);
    for (const { source, from, to, how } of record.rows) {
      expect(source).not.toBe('');
      expect(from ?? to).not.toBeNull();
      expect(how.nl).not.toBe('');
    }
    expect(new Set(record.rows.map((row) => row.id)).size).toBe(record.rows.length);
  });
});

describe('samenspel validate', () => {
  let all: Ran;
  beforeAll(async () => {
    all = await samenspel('validate', '--json');
  });

  it('lays the model beside every record; a miss is no failed check', () => {
    const { cases, count, agrees, differs } = json(all);
    expect(cases.map((each: { case: string }) => each.case)).toEqual(validationCases());
    const iberia = cases.find((each: { case: string }) => each.case === 'iberia-2025');
    expect(iberia.rows[0]).toMatchObject({ id: 'zonder-stroom-11h', input: true, from: 0.4, to: 0.6 });
    expect(Object.keys(iberia.rows[0])).toEqual(expect.arrayContaining(['recorded', 'source', 'model', 'verdict']));
    expect(agrees + differs).toBe(count);
    const rows = cases.flatMap((each: { rows: { input: boolean }[] }) => each.rows);
    expect(count).toBe(rows.filter((row: { input: boolean }) => !row.input).length);
    expect(all.code).toBe(0);
  });

  it('plays the causes as they are on record: what is fed in comes out', () => {
    const { cases } = json(all);
    const inputs = cases.flatMap((each: { rows: { input: boolean }[] }) => each.rows.filter((row) => row.input));
    expect(inputs.length).toBeGreaterThan(4);
    expect(inputs.filter((row: { verdict: string }) => row.verdict !== 'agrees')).toEqual([]);
  });

  it.each([
    ['nl', /wijkt af/],
    ['en', /differs/],
  ])('says plainly where it misses, in %s', async (language, word) => {
    const ran = await samenspel('validate', 'haaksbergen-2005', '--lang', language);
    expect(ran.stdout).toMatch(word);
    expect(ran.code).toBe(0);
  });

  it('knows no other events', async () => {
    const ran = await samenspel('validate', 'atlantis');
    expect(ran.stderr).toMatch(/berlin-2026/);
    expect(ran.stderr).not.toMatch(STACK);
    expect(ran.code).toBe(2);
  });
});
