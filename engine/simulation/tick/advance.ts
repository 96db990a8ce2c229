import type { AppliedEffect, Fact } from '../../model/index.ts';
import type { Ledger } from '../world/ledger.ts';
import type { Run } from '../world/run.ts';
import type { Tick } from '../world/tick.ts';
import type { World } from '../world/world.ts';
import { beginTick, endTick } from './begin-tick.ts';
import { SYSTEMS, type System, type SystemName } from './systems.ts';

/** For whoever looks into a tick: a bench, a test, a search for a fault. */
export interface AdvanceOptions {
  /** The last system to run; the state that is left is that of the middle of a tick, to be looked at and not to go on from. */
  until?: SystemName;
  /** Runs a system in place of `advance`, and may look at the clock or at the tick around it. */
  runSystem?: (system: System, t: Tick) => void;
}

/**
 * One tick: the systems of the table in their order. `next` may hold anything; it becomes a copy of `previous` and then
 * the new state. No system reads in `next` what its neighbour row has just written.
 * @param run whose working space is used; `previous` may be any world of its model.
 * @param minute of the tick being made; it covers the step up to and with this minute.
 * @param ledger null for a bare run; the new state is the same either way.
 * @returns what happened, in the order it happened.
 */
export function advance(
  run: Run,
  previous: World,
  next: World,
  minute: number,
  effects: readonly AppliedEffect[],
  ledger: Ledger | null,
  options: AdvanceOptions = {},
): Fact[] {
  const { until, runSystem } = options;
  const t = beginTick({ run, previous, next, minute, effects, ledger });
  for (let place = 0; place < SYSTEMS.length; place++) {
    const system = SYSTEMS[place]!;
    if (runSystem) runSystem(system, t);
    else system.run(t);
    if (system.name === until) return t.facts;
  }
  endTick(t);
  return t.facts;
}
