import { GOOD_NAMES, OFFICIAL_SERVICES, VENUE_USES } from '../../model/index.ts';
import { GOOD } from '../people/goods.ts';
import { STATE } from '../world/asset-life.ts';
import type { Tick } from '../world/tick.ts';

const ROW = Object.fromEntries(OFFICIAL_SERVICES.map((name, i) => [name, i])) as Record<
  (typeof OFFICIAL_SERVICES)[number],
  number
>;
/** Where a generator of the grid operator does most good, in this order. */
const GENERATOR_ORDER = ['care-home', 'booster-pump', 'pharmacy', 'heat-station', 'sewage-pump', 'transformer'];
const WATER_POINT = VENUE_USES.indexOf('water-point') + 1;

/** What officials who were asked bring once their delay is over. */
export function stepOfficials(t: Tick): void {
  stepSewagePumps(t);
  stepGenerators(t);
  stepWaterPoint(t);
  stepExtraHands(t);
}

function isThere(t: Tick, service: number): boolean {
  const { next: c, minute } = t;
  return c.officialLeft[service]! > 0 && c.officialFrom[service]! >= 0 && minute >= c.officialFrom[service]!;
}

/** The water board brings a generator to each sewage pump the day after. */
function stepSewagePumps(t: Tick): void {
  const { next: c, model, minute } = t;
  for (const asset of model.assets.ofKind.get('sewage-pump') ?? []) {
    const lost = c.feedLostAt[asset]!;
    if (lost < 0 || minute - lost < model.rates.services.sewageGeneratorMinutes || c.portableLeft[asset]! > 0) continue;
    c.portableLeft[asset] = model.rates.help.generatorMinutes;
  }
}

/** Generators come a few an hour, to what is down and serves most. */
function stepGenerators(t: Tick): void {
  const { next: c, model, step } = t;
  const service = ROW['grid-operator'];
  if (!isThere(t, service)) return;
  c.officialLoad[service] =
    c.officialLoad[service]! + Math.round((model.parameters.generatorsPerHour * 1000 * step) / 60);
  while (c.officialLoad[service]! >= 1000 && c.officialLeft[service]! > 0) {
    c.officialLoad[service] = c.officialLoad[service]! - 1000;
    c.officialLeft[service] = c.officialLeft[service]! - 1;
    const asset = assetForGenerator(t);
    if (asset >= 0) c.portableLeft[asset] = model.rates.help.generatorMinutes;
  }
}

function assetForGenerator(t: Tick): number {
  const { next: c, model } = t;
  for (const kind of GENERATOR_ORDER) {
    const down = (model.assets.ofKind.get(kind) ?? []).filter(
      (asset) => c.assetState[asset] === STATE.down && !c.assetFailed[asset] && c.portableLeft[asset] === 0,
    );
    down.sort((a, b) => model.assets.serves[b]!.length - model.assets.serves[a]!.length || a - b);
    if (down.length > 0) return down[0]!;
  }
  return -1;
}

/** The water company fills a water point for the residents of a day (3 L each) at the first venue. */
function stepWaterPoint(t: Tick): void {
  const { next: c, model } = t;
  const service = ROW['water-company'];
  if (!isThere(t, service) || model.neighbourhood.venues.length === 0) return;
  const litres = model.neighbourhood.residents * model.parameters.drinkLitresPerDay * c.officialLeft[service]!;
  let venue = 0;
  for (let row = 0; row < c.venueWish.length; row++) if (c.venueWish[row] === WATER_POINT) venue = row;
  const at = venue * GOOD_NAMES.length + GOOD.water;
  c.venueGoods[at] = c.venueGoods[at]! + Math.round(litres * 1000);
  c.waterIn[0] = c.waterIn[0]! + Math.round(litres * 1000);
  c.officialLeft[service] = 0;
}

/** Municipality, fire service and police add visits. */
function stepExtraHands(t: Tick): void {
  const { next: c } = t;
  for (const name of ['municipality', 'fire', 'police', 'ambulance'] as const) {
    const service = ROW[name];
    if (!isThere(t, service)) continue;
    c.officialLoad[ROW.municipality] = c.officialLoad[ROW.municipality]! + c.officialLeft[service]! * 1000;
    c.officialLeft[service] = 0;
  }
}
