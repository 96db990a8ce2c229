import type {
  AppliedEffect,
  CompiledNeighbourhood,
  CompiledScenario,
  Fact,
  WorldEffect,
} from '../../engine/model/index.ts';
import { parameterValues } from '../../engine/model/index.ts';
import {
  advance,
  allocateWorld,
  createRun,
  type Ledger,
  prepareSimulation,
  type SimulationModel,
  startWorld,
  type World,
} from '../../engine/simulation/index.ts';
import { wilgenhoek } from '../neighbourhood/wilgenhoek.ts';
import { plainAssetLife } from './asset-life-table.ts';
import { tinyScenario } from './tiny-scenario.ts';

const HOUR = 60;

/** A model of Wilgenhoek (or another neighbourhood) from Tuesday 17:40 in frost, unless told otherwise. */
export function frostModel(
  changes: Partial<CompiledScenario> = {},
  n: CompiledNeighbourhood = wilgenhoek(),
  parameters: Partial<Record<string, number>> = {},
): SimulationModel {
  const scenario = tinyScenario({
    endMinute: 72 * HOUR,
    startMinuteOfDay: 17 * HOUR + 40,
    weather: { temperature: [{ minute: 0, celsius: 0 }], wind: [], rain: [], snow: [] },
    ...changes,
  });
  return prepareSimulation(n, scenario, plainAssetLife(), parameterValues(parameters));
}

/** An effect of the facilitator's hand, as handed to a tick. */
export function applied(effect: WorldEffect, index = 0): AppliedEffect {
  return { effect, source: { kind: 'inject', index, option: -1 }, people: null, me: -1 };
}

export const everywhere = { rows: null, share: 1 };
export const everyone = { text: 'all', node: { op: 'literal', value: true }, type: 'boolean' } as const;

/** The substation fails, and with it everything it feeds. */
export function blackout(model: SimulationModel): AppliedEffect {
  const assets = model.neighbourhood.assets.flatMap((asset, row) => (asset.kind === 'substation' ? [row] : []));
  return applied({ kind: 'fail', assets, for: null, where: everywhere });
}

/** Effects by the minute at which they are handed over. */
export type Plan = Record<number, AppliedEffect[]>;

export interface Run {
  world: World;
  facts: { minute: number; fact: Fact }[];
}

interface Options {
  until?: number;
  seed?: string;
  ledger?: Ledger | null;
  /** Sees each new state; what it returns is gone on from. */
  onTick?: (world: World, minute: number, previous: World) => World | undefined;
}

/** Makes every tick from minute 0 up to and with `until` (72 h unless told otherwise). */
export function run(model: SimulationModel, plan: Plan, options: Options = {}): Run {
  let world = startWorld(model, options.seed ?? 'test');
  const makes = createRun(model);
  const facts: Run['facts'] = [];
  for (let minute = 0; minute <= (options.until ?? 72 * HOUR); minute += model.step) {
    const next = allocateWorld(model);
    const heard = advance(makes, world, next, minute, plan[minute] ?? [], options.ledger ?? null);
    for (const fact of heard) facts.push({ minute, fact });
    world = options.onTick?.(next, minute, world) ?? next;
  }
  return { world, facts };
}

/** A course in which much happens: an outage, messages, rounds, an open hall, orders, a restoration in steps. */
export function eventfulPlan(model: SimulationModel): Plan {
  const substation = model.neighbourhood.assets.findIndex((asset) => asset.kind === 'substation');
  const restore = (share: number) => applied({ kind: 'restore', assets: [substation], where: { rows: null, share } });
  return {
    0: [blackout(model)],
    30: [applied({ kind: 'inform', message: 0, via: 'nl-alert', who: null, where: everywhere })],
    120: [
      applied({ kind: 'open', venue: 0, as: 'warm-place', staff: 4, hours: null }),
      applied({ kind: 'visit', who: everyone, people: 6, where: everywhere }, 1),
      applied({ kind: 'inform', message: 0, via: 'radio', who: null, where: everywhere }, 2),
    ],
    600: [applied({ kind: 'distribute', goods: 'blankets', amount: 10, who: everyone, where: everywhere }, 3)],
    900: [
      applied({ kind: 'order', order: 0, action: 0, by: { initiative: 0 }, target: { street: 0 } }, 4),
      applied({ kind: 'tie', scope: 'street', tie: 'neighbour', who: null, where: { rows: null, share: 0.2 } }, 5),
    ],
    1500: [applied({ kind: 'move', who: everyone, to: 'warm-place', people: 4, where: { rows: null, share: 0.2 } }, 6)],
    2400: [restore(0.4)],
    3600: [restore(1)],
  };
}

/** The world after every tick up to and with `until`, made in two buffers that take turns: for when many runs are made. */
export function runFast(model: SimulationModel, plan: Plan, until: number, seed: string): World {
  let world = startWorld(model, seed);
  let spare = allocateWorld(model);
  const makes = createRun(model);
  for (let minute = 0; minute <= until; minute += model.step) {
    advance(makes, world, spare, minute, plan[minute] ?? [], null);
    [world, spare] = [spare, world];
  }
  return world;
}
