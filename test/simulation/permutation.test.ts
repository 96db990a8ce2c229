import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  COLUMNS,
  type ColumnName,
  readTotals,
  type SimulationModel,
  type World,
} from '../../engine/simulation/index.ts';
import { wilgenhoek } from '../neighbourhood/wilgenhoek.ts';
import { eventfulPlan, frostModel, run } from '../support/outage.ts';
import { shuffleNeighbourhood } from '../support/shuffle-neighbourhood.ts';

/** Columns per household, in the order of ids of the original; rows that they hold are named by it too. */
function unshuffled(model: SimulationModel, world: World, order: readonly number[]): Record<string, number[]> {
  const newRow: number[] = [];
  order.forEach((old, row) => {
    newRow[old] = row;
  });
  const result: Record<string, number[]> = {};
  for (const name of Object.keys(COLUMNS) as ColumnName[]) {
    const spec = COLUMNS[name];
    const values = Array.from(world.columns[name]);
    const refers = 'refers' in spec && spec.refers === 'household';
    const mapped = refers
      ? values.map((value) => (name === 'rowOfRank' ? order[value]! : value === 0 ? 0 : order[value - 1]! + 1))
      : values;
    result[name] = rearranged(model, name, mapped, newRow);
  }
  return result;
}

function rearranged(model: SimulationModel, name: ColumnName, values: number[], newRow: number[]): number[] {
  const { per } = COLUMNS[name];
  if (name === 'rowOfRank') return values;
  const each = per.startsWith('household') ? model.counts[per] / newRow.length : 0;
  if (each > 0) return newRow.flatMap((row) => values.slice(row * each, (row + 1) * each));
  if (per !== 'unit') return values;
  const { pairs } = model.units;
  return [...values.slice(0, pairs), ...newRow.map((row) => values[pairs + row]!)];
}

const same = wilgenhoek().households.map((_, row) => row);

test('[Permutation] shuffling rows permutes every column and leaves totals equal, bit for bit', () => {
  const model = frostModel();
  const { world } = run(model, eventfulPlan(model));
  const expected = unshuffled(model, world, same);
  const totals = readTotals(model, world);
  fc.assert(
    fc.property(fc.shuffledSubarray(same, { minLength: same.length }), (order) => {
      const shuffled = frostModel({}, shuffleNeighbourhood(wilgenhoek(), order));
      const course = run(shuffled, eventfulPlan(shuffled));
      const found = unshuffled(shuffled, course.world, order);
      for (const name of Object.keys(expected)) expect([name, found[name]]).toEqual([name, expected[name]]);
      expect(readTotals(shuffled, course.world)).toEqual(totals);
    }),
    { numRuns: 3, seed: 1 },
  );
});
