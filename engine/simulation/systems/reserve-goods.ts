import { type Action, GOOD_NAMES } from '../../model/index.ts';
import { GOOD } from '../people/goods.ts';
import type { Columns } from '../world/columns.ts';
import type { DeepReadonly } from '../world/deep-readonly.ts';
import { goodUnits } from '../world/good-units.ts';
import type { SimulationModel } from '../world/model.ts';
import { SERVICE_BIT, type Tick } from '../world/tick.ts';

/** What an order takes along, in mL or hundredths: per good from the initiative's own store, from its venue, and from a tap. */
export interface Load {
  own: Int32Array;
  venue: Int32Array;
  tapMl: number;
}

const WIDTH = GOOD_NAMES.length;

/**
 * The goods that an action takes, of an initiative; null when they are not there. Water that is not in store is filled
 * at a running tap, of a member or of a home it is for: one load that a person carries to a jerrycan.
 * @param rows households that the order is for.
 */
export function loadFor(
  model: SimulationModel,
  c: Columns,
  initiative: number,
  action: DeepReadonly<Action>,
  rows: readonly number[],
): Load | null {
  const load: Load = { own: new Int32Array(WIDTH), venue: new Int32Array(WIDTH), tapMl: 0 };
  for (let good = 0; good < WIDTH; good++) {
    const want = Math.round((action.goods[GOOD_NAMES[good]!] ?? 0) * goodUnits(good));
    const short = want - addToLoad(model, c, load, initiative, good, want);
    if (short === 0) continue;
    if (good !== GOOD.water || !hasTap(model, c, initiative, rows)) return null;
    const cans = Math.ceil(short / model.rates.home.carryMl) * goodUnits(GOOD.jerrycans);
    if (addToLoad(model, c, load, initiative, GOOD.jerrycans, cans) < cans) return null;
    load.tapMl = short;
  }
  return load;
}

/** Puts up to `want` more of a good on the load, as far as the stores go; returns how much. */
function addToLoad(
  model: SimulationModel,
  c: Columns,
  load: Load,
  initiative: number,
  good: number,
  want: number,
): number {
  const at = model.neighbourhood.initiatives[initiative]!.venue;
  const own = Math.min(want, c.initiativeGoods[initiative * WIDTH + good]! - load.own[good]!);
  const there = at < 0 ? 0 : c.venueGoods[at * WIDTH + good]! - load.venue[good]!;
  const venue = Math.min(want - own, there);
  load.own[good] = load.own[good]! + own;
  load.venue[good] = load.venue[good]! + venue;
  return own + venue;
}

function hasTap(model: SimulationModel, c: Columns, initiative: number, rows: readonly number[]): boolean {
  const runs = (row: number) => (c.services[row]! & SERVICE_BIT['tap-water']) !== 0;
  return model.neighbourhood.initiatives[initiative]!.members.some(runs) || rows.some(runs);
}

/** Takes a load from the stores into the round of this slot, before anybody else can have it. */
export function takeAlong(t: Tick, slot: number, initiative: number, load: Load): void {
  const { next: c, model } = t;
  const at = model.neighbourhood.initiatives[initiative]!.venue;
  for (let good = 0; good < WIDTH; good++) {
    const own = load.own[good]!;
    const venue = load.venue[good]!;
    c.initiativeGoods[initiative * WIDTH + good] = c.initiativeGoods[initiative * WIDTH + good]! - own;
    if (venue > 0) c.venueGoods[at * WIDTH + good] = c.venueGoods[at * WIDTH + good]! - venue;
    c.roundGoods[slot * WIDTH + good] = own + venue + (good === GOOD.water ? load.tapMl : 0);
    c.roundFromVenue[slot * WIDTH + good] = venue;
  }
  c.waterIn[0] = c.waterIn[0]! + load.tapMl;
}

/** Whether the order in this slot took such goods along. */
export function takesAlong(t: Tick, slot: number, good: number): boolean {
  const action = t.model.scenario.actions[t.next.roundAction[slot]!];
  return (action?.goods[GOOD_NAMES[good]!] ?? 0) > 0;
}

/** Takes up to `want` of what a round carries; returns how much there was. */
export function takeFromRound(c: Columns, slot: number, good: number, want: number): number {
  const at = slot * WIDTH + good;
  const got = Math.min(want, c.roundGoods[at]!);
  c.roundGoods[at] = c.roundGoods[at]! - got;
  return got;
}

/** What was not used goes back: first to the venue what came from there, the rest to the initiative. */
export function putBack(t: Tick, slot: number): void {
  const { next: c, model } = t;
  const initiative = c.roundInitiative[slot]!;
  for (let at = slot * WIDTH, good = 0; good < WIDTH; good++, at++) {
    const left = c.roundGoods[at]!;
    if (left === 0) continue;
    const venue = Math.min(left, c.roundFromVenue[at]!);
    const home = model.neighbourhood.initiatives[initiative]!.venue * WIDTH + good;
    if (venue > 0) c.venueGoods[home] = c.venueGoods[home]! + venue;
    c.initiativeGoods[initiative * WIDTH + good] = c.initiativeGoods[initiative * WIDTH + good]! + left - venue;
    c.roundGoods[at] = 0;
  }
}
