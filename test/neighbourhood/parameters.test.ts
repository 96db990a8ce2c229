import { describe, expect, it } from 'vitest';
import { POPULATION_PARAMETERS, SIMULATION_PARAMETERS } from '../../engine/model/index.ts';

describe('the parameters of the population', () => {
  it.each(Object.entries(POPULATION_PARAMETERS))('%s lies within its range and says where it comes from', (_, row) => {
    expect(row.value).toBeGreaterThanOrEqual(row.min);
    expect(row.value).toBeLessThanOrEqual(row.max);
    for (const text of [row.unit, row.source, row.nl, row.en]) expect(text.length).toBeGreaterThan(0);
    expect(row.nl).not.toBe(row.en);
    if (row.confidence !== 'D') expect(row.source).not.toContain('assumption');
  });

  it('share no id with those of the simulation', () => {
    const both = Object.keys(POPULATION_PARAMETERS).filter((id) => id in SIMULATION_PARAMETERS);
    expect(both).toEqual([]);
  });
});
