import { expect, test } from 'vitest';
import { createHouseholdReader, startWorld } from '../../engine/simulation/index.ts';
import { eventfulPlan, frostModel, run } from '../support/outage.ts';

test('what is said to stay the same through a run does, for every household', () => {
  const model = frostModel();
  const before = createHouseholdReader(model, startWorld(model, 'test'));
  const after = createHouseholdReader(model, run(model, eventfulPlan(model)).world);
  const changed = [...before.fixed].filter((field) =>
    model.households.allRows.some((row) => before.field[field](row) !== after.field[field](row)),
  );
  expect(changed).toEqual([]);
  expect([...before.fixed]).toContain('vulnerable');
  expect([...before.fixed]).not.toContain('informed');
});
