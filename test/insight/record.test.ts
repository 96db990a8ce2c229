import { describe, expect, it } from 'vitest';
import {
  holdAgainst,
  type RecordedRun,
  type RecordMeasure,
  recordRun,
  takeMeasure,
} from '../../engine/insight/index.ts';
import { tinyExercise } from '../support/tiny-exercise.ts';

const RUN: RecordedRun = {
  minutes: [0, 60, 120, 180],
  series: { up: [0, 0.2, 0.6, 1], people: [10, 40, 20, 0] },
  objectives: { met: 150, missed: null },
  households: 20,
  people: 40,
};

describe('a measure of a run', () => {
  it.each<[string, RecordMeasure, number | null]>([
    ['at a minute', { take: 'at', series: 'up', minute: 120 }, 0.6],
    ['the most in a window', { take: 'most', series: 'people', from: 60, to: 180, per: 'people' }, 1],
    ['the least in a window', { take: 'least', series: 'people', from: 0, to: 120, per: 'households' }, 0.5],
    ['the mean in a window', { take: 'mean', series: 'people', from: 60, to: 120 }, 30],
    ['the first time above', { take: 'first', series: 'up', way: 'above', limit: 0.5, from: 0, since: 0 }, 2],
    ['the first time below', { take: 'first', series: 'people', way: 'below', limit: 30, from: 60, since: 60 }, 1],
    ['what never comes', { take: 'first', series: 'up', way: 'above', limit: 2, from: 0, since: 0 }, null],
    ['an objective', { take: 'objective', objective: 'met', since: 0 }, 2.5],
    ['an objective that was missed', { take: 'objective', objective: 'missed', since: 0 }, null],
  ])('%s', (_, measure, value) => {
    expect(takeMeasure(RUN, measure)).toBe(value);
  });

  it('names the series there are when it asks for another', () => {
    expect(() => takeMeasure(RUN, { take: 'at', series: 'upp', minute: 0 })).toThrow(/up, people/);
  });
});

describe('a row of the record', () => {
  const row = {
    id: 'x',
    input: false,
    from: 1,
    to: 3,
    measure: { take: 'objective', objective: 'met', since: 0 },
  } as const;
  const met = (at: number | null): RecordedRun => ({ ...RUN, objectives: { met: at } });

  it('agrees when the mean lies within the tolerance, both ends included', () => {
    expect(holdAgainst([met(60), met(300)], row)).toMatchObject({ model: 3, low: 1, high: 5, verdict: 'agrees' });
    expect(holdAgainst([met(60), met(301)], row)).toMatchObject({ verdict: 'differs' });
    expect(holdAgainst([met(60000)], { ...row, to: null }).verdict).toBe('agrees');
  });

  it('differs when it never happened in half of the runs', () => {
    expect(holdAgainst([met(null)], row)).toMatchObject({ model: null, never: 1, verdict: 'differs' });
    expect(holdAgainst([met(60), met(null)], row)).toMatchObject({ model: 1, never: 1, verdict: 'differs' });
    expect(holdAgainst([met(60), met(60), met(null)], row).verdict).toBe('agrees');
  });

  it('is measured on every tick of a run', () => {
    const run = recordRun(tinyExercise({ endMinute: 60 }));
    expect(run.minutes).toEqual([0, 15, 30, 45, 60]);
    expect(Object.keys(run.series)).toEqual(expect.arrayContaining(['mobileShare', 'coldHomes', 'guests', 'bottles']));
    for (const points of Object.values(run.series)) expect(points).toHaveLength(5);
    expect(run.households).toBe(12);
  });
});
