import { expect, test } from 'vitest';
import { GOOD_NAMES } from '../../engine/model/index.ts';
import type { World } from '../../engine/simulation/index.ts';
import { eventfulPlan, frostModel, run } from '../support/outage.ts';

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);

function goods({ columns: c }: World, name: 'water' | 'meals'): number {
  const good = GOOD_NAMES.indexOf(name);
  const every = (_: number, at: number) => at % GOOD_NAMES.length === good;
  return [c.venueGoods, c.initiativeGoods, c.roundGoods].reduce(
    (all, store) => all + sum(Array.from(store).filter(every)),
    0,
  );
}

/** Litres and meals there are, less what came in, plus what was used: the same on every tick. */
function waterBalance(world: World): number {
  const { columns: c } = world;
  return sum(c.waterMl) + goods(world, 'water') - c.waterIn[0]! + c.waterOut[0]!;
}

function foodBalance(world: World): number {
  const { columns: c } = world;
  return sum(c.food) + goods(world, 'meals') - c.foodIn[0]! + c.foodOut[0]! + c.foodSpoiled[0]!;
}

test('[Conserved] litres and meals: what there was plus what came in is what there is plus what was used', () => {
  const model = frostModel();
  const seen = new Set<string>();
  run(model, eventfulPlan(model), {
    onTick: (world) => {
      seen.add(`${waterBalance(world)} ${foodBalance(world)}`);
      return undefined;
    },
  });
  expect(seen.size).toBe(1);
});

test('[Conserved] helper-minutes: a tick adds its step for each unit that was at work', () => {
  const model = frostModel();
  let worked = 0;
  run(model, eventfulPlan(model), {
    onTick: (world, _, previous) => {
      const busy = Array.from(previous.columns.taskKind).filter((kind) => kind > 0).length;
      const added = world.columns.helperMinutes[0]! - previous.columns.helperMinutes[0]!;
      expect(added).toBe(busy * model.step);
      worked += added;
      return undefined;
    },
  });
  expect(worked).toBeGreaterThan(0);
});

test('[Conserved] people: nobody is in two places, and a hall holds whom it took in', () => {
  const model = frostModel();
  let guests = 0;
  run(model, eventfulPlan(model), {
    onTick: ({ columns: c }) => {
      const perVenue = new Array<number>(c.venueGuests.length).fill(0);
      for (let row = 0; row < model.households.count; row++) {
        const where = c.whereabouts[row]!;
        expect(c.hostVenue[row]! > 0).toBe(where === 3);
        expect(c.hostRow[row]! > 0).toBe(where === 2);
        if (where !== 0) expect(c.atHome[row]).toBe(0);
        if (where === 3) perVenue[c.hostVenue[row]! - 1]! += model.households.people[row]!;
      }
      expect(Array.from(c.venueGuests)).toEqual(perVenue);
      guests += sum(perVenue);
      return undefined;
    },
  });
  expect(guests).toBeGreaterThan(0);
});
