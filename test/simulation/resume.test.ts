import { expect, test } from 'vitest';
import {
  advance,
  allocateWorld,
  createLedger,
  hashColumns,
  loadWorld,
  saveWorld,
  startWorld,
  type World,
} from '../../engine/simulation/index.ts';
import { eventfulPlan, frostModel, run } from '../support/outage.ts';

function trace(through: (world: World) => World | undefined, ledger = false): string[] {
  const model = frostModel();
  const hashes: string[] = [];
  run(model, eventfulPlan(model), {
    ledger: ledger ? createLedger() : null,
    onTick: (world) => {
      hashes.push(hashColumns(world).join(' '));
      return through(world);
    },
  });
  return hashes;
}

test('[Resume] through the bytes of a save at every tick: the same as never having stopped', () => {
  const model = frostModel();
  expect(trace((world) => loadWorld(model, saveWorld(world)))).toEqual(trace(() => undefined));
});

test('two courses of one model, a tick of each in turn: both go as they go alone', () => {
  const model = frostModel();
  const plans = [eventfulPlan(model), {}];
  const alone = plans.map((plan) => {
    const hashes: string[] = [];
    run(frostModel(), plan, { onTick: (world) => void hashes.push(hashColumns(world).join(' ')) });
    return hashes;
  });
  const worlds = plans.map(() => startWorld(model, 'test'));
  alone[0]!.forEach((_, tick) => {
    plans.forEach((plan, course) => {
      const next = allocateWorld(model);
      advance(model, worlds[course]!, next, tick * model.step, plan[tick * model.step] ?? [], null);
      worlds[course] = next;
      expect(hashColumns(next).join(' ')).toBe(alone[course]![tick]);
    });
  });
});

test('the ledger changes nothing: with and without it every hash is the same', () => {
  expect(trace(() => undefined, true)).toEqual(trace(() => undefined));
});

test('bytes of another layout are refused', () => {
  expect(() => loadWorld(frostModel(), new Uint8Array(8))).toThrow(RangeError);
});
