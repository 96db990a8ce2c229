import { expect, test } from 'vitest';
import {
  advance,
  allocateWorld,
  createRun,
  hashColumns,
  loadWorld,
  saveWorld,
  type World,
} from '../../engine/simulation/index.ts';
import { blackout, frostModel, run } from '../support/outage.ts';

/** Bit of the column `means`. */
const RADIO = 1;

test('a radio that came since the tick before is heard, though no asset has changed', () => {
  const model = frostModel();
  const { world } = run(model, { 0: [blackout(model)] }, { until: 600 });
  const makes = createRun(model);
  const after = (from: World): World => {
    const next = allocateWorld(model);
    advance(makes, from, next, 600 + model.step, [], null);
    return next;
  };
  const without = saveWorld(world);
  const silent = model.households.allRows.filter((row) => (world.columns.means[row]! & RADIO) === 0);
  for (const row of silent) world.columns.means[row] = world.columns.means[row]! | RADIO;
  // the very world that the last tick made: what that tick found of assets and means is still at hand
  const lent = after(world);
  const anew = after(loadWorld(model, saveWorld(world)));
  const before = after(loadWorld(model, without));
  expect(hashColumns(lent)).toEqual(hashColumns(anew));
  expect(silent.filter((row) => lent.columns.services[row] !== before.columns.services[row])).not.toEqual([]);
});
