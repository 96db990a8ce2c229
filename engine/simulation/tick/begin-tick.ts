import type { AppliedEffect } from '../../model/index.ts';
import { readyBooks } from '../systems/account.ts';
import { works } from '../systems/assets.ts';
import { sizeLedger } from '../systems/causes.ts';
import { readyNatures } from '../systems/natures.ts';
import { isSlippery } from '../systems/weather.ts';
import type { Columns } from '../world/columns.ts';
import type { Ledger } from '../world/ledger.ts';
import type { Run } from '../world/run.ts';
import type { Tick } from '../world/tick.ts';
import { copyWorld, type World } from '../world/world.ts';

/** What a tick is made of: the run that makes it, a world to read and one to write, the minute it is made for, and what happens in it. */
export interface TickInput {
  run: Run;
  previous: World;
  /** May hold anything; becomes a copy of `previous`. */
  next: World;
  minute: number;
  effects: readonly AppliedEffect[];
  ledger: Ledger | null;
}

/**
 * The tick as its first system finds it: the world copied, its number and minute written, working space at hand; works and
 * slippery are those of the tick before.
 */
export function beginTick({ run, previous, next, minute, effects, ledger }: TickInput): Tick {
  const { model, scratch } = run;
  copyWorld(previous, next);
  run.reader.world = previous;
  if (ledger) sizeLedger(ledger, model);
  readyScratch(run, previous.columns);
  const { scenario, step, rates } = model;
  const clock = scenario.startMinuteOfDay + minute;
  const minuteOfDay = clock % 1440;
  const hour = Math.floor(minuteOfDay / 60);
  const tick = Math.floor(minute / step);
  const { columns: c } = next;
  c.minute[0] = minute;
  c.tick[0] = tick;
  return {
    run,
    model,
    scratch,
    previous: previous.columns,
    next: c,
    minute,
    tick,
    step,
    minuteOfDay,
    hour,
    weekend: (scenario.startWeekday + Math.floor(clock / 1440)) % 7 >= 5,
    night: rates.home.isNight[hour] === 1,
    dark: rates.home.isDark[hour] === 1,
    works: workingAssets(previous.columns.assetState),
    slippery: isSlippery(c, rates.hazards),
    facts: [],
    ledger,
    effects,
  };
}

/**
 * What a tick leaves behind for the next holds as long as that goes on from the world it made; a run that goes on from another
 * world has it made anew. It counts as left behind once the whole tick has been made (`endTick`).
 */
function readyScratch(run: Run, previous: Columns): void {
  const { scratch } = run;
  const { leftBy, leftAt } = scratch;
  scratch.leftBy = null;
  if (leftBy === previous && leftAt === previous.tick[0]) return;
  readyNatures(run, previous);
  readyBooks(run, previous);
  scratch.sources[0] = -1;
}

/** Leaves the working space to the tick that goes on from the world this one has made. */
export function endTick({ scratch, next, tick }: Tick): void {
  scratch.leftBy = next;
  scratch.leftAt = tick;
}

function workingAssets(states: Uint8Array): Uint8Array {
  const working = new Uint8Array(states.length);
  for (let asset = 0; asset < states.length; asset++) working[asset] = works(states[asset]!) ? 1 : 0;
  return working;
}
