import fc from 'fast-check';
import { test } from 'vitest';
import { checkBounds } from '../support/check-bounds.ts';
import { eventfulPlan, frostModel, run } from '../support/outage.ts';

test('[Bounds] no NaN, needs within 0–1, stocks not below 0, temperature between weather and heating', () => {
  fc.assert(
    fc.property(fc.integer({ min: -15, max: 18 }), fc.string(), (celsius, seed) => {
      const model = frostModel({ weather: { temperature: [{ minute: 0, celsius }], wind: [], rain: [], snow: [] } });
      run(model, eventfulPlan(model), {
        seed,
        onTick: (world) => {
          checkBounds(world, celsius, 20);
          return undefined;
        },
      });
    }),
    { numRuns: 4, seed: 2 },
  );
});
