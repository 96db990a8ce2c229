import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  experimentTable,
  figureNames,
  planExperiment,
  playRun,
  readSeeds,
  spreadOf,
  summariseCases,
  toCsv,
  variedParameters,
  varyScenario,
} from '../../engine/insight/index.ts';
import { tinyExercise } from '../support/tiny-exercise.ts';
import { TINY_TEXTS, tinyNeighbourhood, tinyScenario } from '../support/tiny-scenario.ts';

const DECLARED = { cases: [{ calls: 1 }, { calls: 2 }], vary: { talkPerHour: [3, 30] }, seeds: '1..2', measure: [] };

describe('an experiment', () => {
  it('is played case by case, each with every combination and every seed', () => {
    const runs = planExperiment(DECLARED, ['1', '2']);
    expect(runs.map((run) => [run.case, run.overrides.calls, run.overrides.talkPerHour, run.seed])).toEqual([
      [1, 1, 3, '1'],
      [1, 1, 3, '2'],
      [2, 1, 30, '1'],
      [2, 1, 30, '2'],
      [3, 2, 3, '1'],
      [3, 2, 3, '2'],
      [4, 2, 30, '1'],
      [4, 2, 30, '2'],
    ]);
  });

  it.each([
    ['1..4', ['1', '2', '3', '4']],
    ['7', ['7']],
    ['1, 5, x-2', ['1', '5', 'x-2']],
    ['4..1', null],
    ['1...4', null],
    ['', null],
  ])('reads the seeds %j', (text, seeds) => {
    expect(readSeeds(text)).toEqual(seeds);
  });

  it('refuses what is not declared, of another type or out of range, and changes nothing else', () => {
    const scenario = tinyScenario();
    expect(varyScenario(scenario, { nothing: 1 })).toMatchObject({ name: 'nothing', why: 'unknown' });
    expect(varyScenario(scenario, { calls: true })).toMatchObject({ why: 'wrong-type', min: 0, max: 10 });
    expect(varyScenario(scenario, { calls: 11 })).toMatchObject({ why: 'out-of-range' });
    expect(varyScenario(scenario, { talkPerHour: 31 })).toMatchObject({ why: 'out-of-range', min: 3, max: 30 });
    expect(varyScenario(scenario, { calls: 3, talkPerHour: 30 })).toEqual({
      ...scenario,
      parameters: { talkPerHour: 30 },
      variables: [{ ...scenario.variables[0], start: 3 }],
    });
    expect(scenario).toEqual(tinyScenario());
  });

  it('varies numbers, not switches of the model', () => {
    expect(variedParameters()).toContain('talkPerHour');
    expect(variedParameters()).not.toContain('shoppingOn');
  });

  it('measures the figures that are asked for, the same each time', () => {
    const names = figureNames(tinyExercise());
    expect(columnsOf('requests', names)).toEqual(['requests.raised', 'requests.resolved', 'requests.open']);
    expect(columnsOf('unmetHours', names)[0]).toBe('unmetHours');
    expect(columnsOf('unmet', names)).toEqual([]);
    const base = {
      scenario: tinyScenario(),
      neighbourhood: tinyNeighbourhood(),
      texts: TINY_TEXTS,
      policy: 'none',
      cut: 'lang',
      untilMinute: 120,
      columns: ['unmetHours', 'reached'],
    } as const;
    const play = () => playRun({ ...base, columns: [...base.columns] }, { overrides: { talkPerHour: 30 }, seed: '1' });
    expect(play()).toHaveLength(2);
    expect(play()).toEqual(play());
  });
});

describe('what comes out of an experiment', () => {
  const runs = planExperiment(DECLARED, ['1', '2']);
  const figures = runs.map((_, row) => [row, 0.5]);

  it('is a row per run, as CSV', () => {
    const csv = toCsv(experimentTable(runs, ['y', 'z'], figures)).split('\n');
    expect(csv[0]).toBe('case,calls,talkPerHour,seed,y,z');
    expect(csv[3]).toBe('2,1,30,1,2,0.5');
    expect(csv).toHaveLength(runs.length + 2);
    expect(toCsv({ columns: ['a'], rows: [['x,"y"']] })).toBe('a\n"x,""y"""\n');
  });

  it('is a mean per case, and what nine in ten lie between', () => {
    const [first, second] = summariseCases(runs, ['y', 'z'], figures);
    expect(first).toMatchObject({ case: 1, runs: 2, figures: { y: { mean: 0.5, low: 0, high: 1 } } });
    expect(second).toMatchObject({ case: 2, figures: { y: { mean: 2.5 } } });
    const hundred = Array.from({ length: 100 }, (_, value) => 100 - value);
    expect(spreadOf(hundred)).toEqual({ mean: 50.5, low: 5, high: 95 });
  });
});
