import type { AppliedEffect, Fact } from '../../model/index.ts';
import { applyEffects, startOrderWork } from '../orders/order-work.ts';
import { readyBooks, stepAccount } from '../systems/account.ts';
import { stepAdvice } from '../systems/advice.ts';
import { stepAssets, works } from '../systems/assets.ts';
import { stepHomeCare } from '../systems/care.ts';
import { noteTick, sizeLedger } from '../systems/causes.ts';
import { stepCrisis } from '../systems/crisis.ts';
import { stepHazards } from '../systems/hazards.ts';
import { stepHealth } from '../systems/health.ts';
import { stepHelp } from '../systems/help.ts';
import { stepHome } from '../systems/home.ts';
import { stepInformation } from '../systems/information.ts';
import { endOrdersToLeave } from '../systems/leaving.ts';
import { stepReturns } from '../systems/moving.ts';
import { readyNatures } from '../systems/natures.ts';
import { stepNeeds } from '../systems/needs.ts';
import { stepOfficials } from '../systems/officials.ts';
import { stepRounds } from '../systems/rounds.ts';
import { stepServices } from '../systems/services.ts';
import { stepUnits } from '../systems/units.ts';
import { stepVenues } from '../systems/venues.ts';
import { isSlippery, stepWeather } from '../systems/weather.ts';
import type { Columns } from '../world/columns.ts';
import type { Ledger } from '../world/ledger.ts';
import type { SimulationModel } from '../world/model.ts';
import type { Tick } from '../world/tick.ts';
import { copyWorld, type World } from '../world/world.ts';

/**
 * One tick: steps 2 to 10 of `model.md` in their order. `next` may hold anything; it becomes a copy of `previous` and then
 * the new state. No system reads in `next` what its neighbour row has just written.
 * @param minute of the tick being made; it covers the step up to and with this minute.
 * @param ledger null for a bare run; the new state is the same either way.
 * @returns what happened, in the order it happened.
 */
export function advance(
  model: SimulationModel,
  previous: World,
  next: World,
  minute: number,
  effects: readonly AppliedEffect[],
  ledger: Ledger | null,
): Fact[] {
  copyWorld(previous, next);
  model.reader.world = previous;
  if (ledger) sizeLedger(ledger, model);
  const t = beginTick(model, previous, next, minute, effects, ledger);
  readyScratch(model, previous.columns);
  applyEffects(t);
  stepWeather(t);
  stepAdvice(t);
  stepHazards(t);
  stepAssets(t);
  stepServices(t);
  stepCrisis(t);
  stepHome(t);
  stepHealth(t);
  stepHomeCare(t);
  stepInformation(t);
  stepNeeds(t);
  stepUnits(t);
  stepVenues(t);
  stepRounds(t, startOrderWork);
  stepOfficials(t);
  endOrdersToLeave(t);
  stepReturns(t);
  stepHelp(t);
  stepAccount(t);
  model.scratch.leftBy = t.next;
  model.scratch.leftAt = t.tick;
  if (ledger) noteTick(t, ledger);
  return t.facts;
}

/**
 * What a tick leaves behind for the next holds as long as that goes on from the world it made; a run that goes on from another
 * world has it made anew.
 */
function readyScratch(model: SimulationModel, previous: Columns): void {
  const { scratch } = model;
  if (scratch.leftBy === previous && scratch.leftAt === previous.tick[0]) return;
  readyNatures(model, previous);
  readyBooks(model, previous);
  scratch.sources[0] = -1;
}

function workingAssets(states: Uint8Array): Uint8Array {
  const working = new Uint8Array(states.length);
  for (let asset = 0; asset < states.length; asset++) working[asset] = works(states[asset]!) ? 1 : 0;
  return working;
}

function beginTick(
  model: SimulationModel,
  previous: World,
  next: World,
  minute: number,
  effects: readonly AppliedEffect[],
  ledger: Ledger | null,
): Tick {
  const { scenario, step, rates } = model;
  const clock = scenario.startMinuteOfDay + minute;
  const minuteOfDay = clock % 1440;
  const hour = Math.floor(minuteOfDay / 60);
  const tick = Math.floor(minute / step);
  const { columns: c } = next;
  c.minute[0] = minute;
  c.tick[0] = tick;
  return {
    model,
    previous: previous.columns,
    next: c,
    minute,
    tick,
    step,
    minuteOfDay,
    hour,
    weekend: (scenario.startWeekday + Math.floor(clock / 1440)) % 7 >= 5,
    night: rates.isNight[hour] === 1,
    dark: rates.isDark[hour] === 1,
    works: workingAssets(previous.columns.assetState),
    slippery: isSlippery(c, rates),
    facts: [],
    ledger,
    effects,
  };
}
