import { expect, test } from 'vitest';
import { NEEDS } from '../../engine/model/index.ts';
import { causeChain, createLedger, findNeedRow } from '../../engine/simulation/index.ts';
import { applied, blackout, eventfulPlan, everywhere, frostModel, run } from '../support/outage.ts';

const ROOTS = ['effect', 'weather', 'no-tie', 'as-it-was'];

test('from every need above 0 the causes reach a root in at most six links, all along the run', () => {
  const model = frostModel();
  const ledger = createLedger();
  let checked = 0;
  run(model, eventfulPlan(model), {
    ledger,
    onTick: ({ columns }, minute) => {
      if (minute % 540 !== 0) return undefined;
      columns.needs.forEach((value, at) => {
        if (value === 0) return;
        const need = at % NEEDS.length;
        const row = findNeedRow(ledger, (at - need) / NEEDS.length, need, minute / model.step);
        const chain = causeChain(ledger, row);
        expect(chain.length).toBeGreaterThan(1);
        expect(chain.length).toBeLessThanOrEqual(7);
        expect(ROOTS).toContain(chain[chain.length - 1]!.what);
        checked++;
      });
      return undefined;
    },
  });
  expect(checked).toBeGreaterThan(1000);
});

test('a cold home leads back to the substation and to the inject that stopped it', () => {
  const model = frostModel();
  const ledger = createLedger();
  const warmth = NEEDS.indexOf('warmth');
  const { world } = run(model, { 0: [blackout(model)] }, { until: 1440, ledger });
  const cold = model.neighbourhood.households.findIndex(
    (h, row) => h.heating === 'gas-boiler' && world.columns.needs[row * NEEDS.length + warmth]! > 300,
  );
  const chain = causeChain(ledger, findNeedRow(ledger, cold, warmth, 1440 / model.step));
  expect(chain.map((row) => row.what)).toEqual([
    'need',
    'home-cold',
    'service-off',
    'asset-down',
    'asset-down',
    'effect',
  ]);
});

test('a transformer that waits for its turn leads back to the restoration in steps', () => {
  const model = frostModel();
  const ledger = createLedger();
  const assets = model.neighbourhood.assets.flatMap((asset, row) => (asset.kind === 'substation' ? [row] : []));
  const half = applied({ kind: 'fail', assets, for: null, where: { ...everywhere, share: 0.5 } });
  const { world } = run(model, { 0: [half] }, { until: 60, ledger });
  const dark = model.neighbourhood.assets.flatMap((a, row) =>
    a.kind === 'transformer' && world.columns.assetState[row] === 3 ? [row] : [],
  );
  expect(dark).toHaveLength(4);
  const row = Array.from({ length: ledger.length }, (_, at) => at).find((at) => {
    const { what, subject, detail } = causeChain(ledger, at)[0]!;
    return what === 'service-off' && dark.includes(model.households.transformer[subject]!) && detail === 0;
  })!;
  expect(causeChain(ledger, row).map((each) => each.what)).toEqual(['service-off', 'asset-down', 'effect']);
});

/** The chains of every unmet need of a kind at a minute of an outage. */
function chainsOf(name: (typeof NEEDS)[number], minute: number) {
  const model = frostModel();
  const ledger = createLedger();
  const need = NEEDS.indexOf(name);
  const { world } = run(model, { 0: [blackout(model)] }, { until: minute, ledger });
  return model.neighbourhood.households.flatMap((_, row) =>
    world.columns.needs[row * NEEDS.length + need]! > 0
      ? [causeChain(ledger, findNeedRow(ledger, row, need, minute / model.step))]
      : [],
  );
}

test('what makes people unsafe is said as it is: by day it is not the dark', () => {
  const night = new Set(chainsOf('safety', 480).map(([need]) => need!.reason));
  const noon = new Set(chainsOf('safety', 1110).map(([need]) => need!.reason));
  expect(night.has('dark')).toBe(true);
  expect(noon.has('dark')).toBe(false);
  expect(noon.has('no-112')).toBe(true);
});

test('once a mast is down, no need is put down to a mast that works less and less', () => {
  const model = frostModel();
  const ledger = createLedger();
  run(model, { 0: [blackout(model)] }, { until: 1110, ledger });
  const rows = Array.from({ length: ledger.length }, (_, row) => causeChain(ledger, row));
  expect(rows.some(([first, cause]) => first!.what === 'service-off' && cause?.what === 'mast-fading')).toBe(true);
  const late = [...chainsOf('information', 1110), ...chainsOf('safety', 1110)].flat();
  expect(late.some(({ what }) => what === 'service-off')).toBe(true);
  expect(late.some(({ what }) => what === 'mast-fading')).toBe(false);
});
