import { describe, expect, test } from 'vitest';
import { parameterValues } from '../../engine/model/index.ts';
import { ramp } from '../../engine/simulation/systems/hazard-needs.ts';
import { doorsPerTick } from '../../engine/simulation/systems/rounds.ts';
import { mobileShareAfter, tapRuns } from '../../engine/simulation/systems/services.ts';
import { temperatureAt } from '../../engine/simulation/systems/weather.ts';
import { decayPerTick } from '../../engine/simulation/world/rates/per-tick.ts';
import { prepareRates } from '../../engine/simulation/world/rates.ts';
import { blackout, frostModel, run } from '../support/outage.ts';
import { household, smallNeighbourhood } from '../support/small-neighbourhood.ts';

const rates = prepareRates(parameterValues(), 15);

test.each([
  [15, 40, 1 - Math.exp(-15 / 60 / 40)],
  [15, 165, 1 - Math.exp(-15 / 60 / 165)],
  [60, 30, 1 - Math.exp(-1 / 30)],
])('a step of %i min with τ = %i h loses the share that the exponential says', (step, tau, share) => {
  expect(decayPerTick(step, tau)).toBeCloseTo(share, 14);
});

/** Hours from 20 °C until below a border, at 0 °C outside with 2 °C of people (model-parameters section 4). */
test.each([
  [40, 16],
  [50, 16],
  [70, 16],
  [165, 16],
  [50, 12],
])('a home with τ = %i h falls below %i °C at the hour of the analytic curve', (tau, border) => {
  const n = smallNeighbourhood();
  n.households = n.households.map((each) => ({ ...each, tauHours: tau, woodStove: false, familyElsewhere: false }));
  const model = frostModel({}, n, { moveSpreadC: 0, vulnerableLimitC: 11, limitC: 4 });
  let hours = -1;
  run(
    model,
    { 0: [blackout(model)] },
    {
      onTick: ({ columns }, minute) => {
        if (hours < 0 && columns.indoorC[0]! < border) hours = (minute + model.step) / 60;
        return undefined;
      },
    },
  );
  const analytic = -tau * Math.log((border - 2) / (20 - 2));
  expect(Math.abs(hours - analytic)).toBeLessThanOrEqual(0.5);
});

describe('mobile network after the power went', () => {
  test.each([
    [0, 1000],
    [30, 850],
    [60, 700],
    [120, 400],
    [180, 150],
    [240, 50],
    [2000, 50],
  ])('%i minutes: %i thousandths', (minutes, share) => {
    expect(mobileShareAfter(rates.services, minutes)).toBe(share);
  });

  test('a battery of three hours stretches the curve', () => {
    expect(mobileShareAfter(prepareRates(parameterValues({ mastBatteryHours: 3 }), 15).services, 180)).toBe(400);
  });
});

test.each([
  [0, true],
  [3, true],
  [4, false],
  [8, false],
])('without the booster pump the tap on floor %i runs: %s', (floor, runs) => {
  const n = smallNeighbourhood();
  n.households[0] = household(n.households[0]!.id, { floor });
  const pump = { ...n.assets[0]!, id: 'zz-pump', kind: 'booster-pump' as const, fedBy: [], serves: [0] };
  n.assets = [...n.assets, pump];
  const model = frostModel({}, n);
  const works = new Uint8Array(n.assets.length).fill(1);
  works[n.assets.length - 1] = 0;
  expect(tapRuns({ model, works }, 0)).toBe(runs);
});

test.each([
  [false, 0, 2000],
  [true, 0, 1000],
  [false, 3, 1000],
  [true, 3, 500],
])('a pair earns doors: dark %s, snow %i cm → %i thousandths a quarter', (dark, snow, doors) => {
  const model = frostModel();
  const { columns } = run(model, {}, { until: 0 }).world;
  columns.roundRate[0] = 8000;
  expect(doorsPerTick({ model, next: columns, dark, slippery: snow > 0, step: 15 }, 0)).toBe(doors);
});

test.each([
  [0, 0],
  [10, 0],
  [15, 500],
  [20, 1000],
  [99, 1000],
])('ramp from 10 to 20 at %i is %i', (value, expected) => {
  expect(ramp(value, 10, 20)).toBe(expected);
});

test.each([
  [-5, 1],
  [0, 1],
  [180, -0.5],
  [360, -2],
  [900, -2],
])('outdoors at minute %i: %d °C', (minute, celsius) => {
  const temperature = [
    { minute: 0, celsius: 1 },
    { minute: 360, celsius: -2 },
  ];
  expect(temperatureAt({ temperature, wind: [], rain: [], snow: [] }, minute)).toBe(celsius);
});
