import fc from 'fast-check';
import { test } from 'vitest';
import { COLUMNS, type ColumnName, type World } from '../../engine/simulation/index.ts';
import { eventfulPlan, frostModel, run } from '../support/outage.ts';

const STOCKS = [
  'waterMl',
  'food',
  'phoneMinutes',
  'venueGoods',
  'initiativeGoods',
  'backupLeft',
  'portableLeft',
] as const;

function checkBounds({ columns: c }: World, coldest: number): void {
  for (const name of Object.keys(COLUMNS) as ColumnName[]) {
    const column = c[name];
    for (let i = 0; i < column.length; i++)
      if (Number.isNaN(column[i])) throw new Error(`${name}[${i}] is not a number`);
  }
  for (const name of STOCKS) for (const value of c[name]) if (value < 0) throw new Error(`${name} below 0`);
  for (const need of c.needs) if (need > 1000) throw new Error(`need ${need}`);
  for (const celsius of c.indoorC) if (celsius < coldest || celsius > 20) throw new Error(`${celsius} °C`);
}

test('[Bounds] no NaN, needs within 0–1, stocks not below 0, temperature between weather and heating', () => {
  fc.assert(
    fc.property(fc.integer({ min: -15, max: 18 }), fc.string(), (celsius, seed) => {
      const model = frostModel({ weather: { temperature: [{ minute: 0, celsius }], wind: [], rain: [], snow: [] } });
      run(model, eventfulPlan(model), {
        seed,
        onTick: (world) => {
          checkBounds(world, celsius);
          return undefined;
        },
      });
    }),
    { numRuns: 4, seed: 2 },
  );
}, 120_000);
