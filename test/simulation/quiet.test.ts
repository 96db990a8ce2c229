import { expect, test } from 'vitest';
import { NEEDS } from '../../engine/model/index.ts';
import { readTotals } from '../../engine/simulation/index.ts';
import { frostModel, run } from '../support/outage.ts';
import { SHIPPED_NEIGHBOURHOODS, shippedNeighbourhood } from '../support/shipped.ts';

const WEEK = 7 * 1440;
const mild = { weather: { temperature: [{ minute: 0, celsius: 10 }], wind: [], rain: [], snow: [] } };

test.each(SHIPPED_NEIGHBOURHOODS)(
  '[Quiet] %s, no failure and mild weather: no need reaches 0.25 in a week, with everything running',
  (hood) => {
    const model = frostModel(mild, shippedNeighbourhood(hood));
    let worst = 0;
    const { world } = run(
      model,
      {},
      {
        until: WEEK,
        onTick: ({ columns }) => {
          for (const need of columns.needs) if (need > worst) worst = need;
          return undefined;
        },
      },
    );
    expect(worst).toBeLessThan(250);
    expect(Object.values(readTotals(model, world).unmetHours)).toEqual(NEEDS.map(() => 0));
  },
);

test.each(['shoppingOn', 'careOn', 'chargingOn'])('[Quiet] the same week with %s off gives unmet hours', (off) => {
  const model = frostModel(mild, undefined, { [off]: 0 });
  const { world } = run(model, {}, { until: WEEK });
  const total = Object.values(readTotals(model, world).unmetHours).reduce((sum, hours) => sum + hours, 0);
  expect(total).toBeGreaterThan(0);
});
