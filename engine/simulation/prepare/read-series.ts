import { NEEDS, SERVICES } from '../../model/index.ts';
import { fatigueOf, meanTrust } from '../people/feelings.ts';
import { checkedShare, reachedShare, share } from '../people/totals.ts';
import { countIll } from '../systems/health.ts';
import type { SimulationModel } from '../world/model.ts';
import { AT_HOME } from '../world/tick.ts';
import type { World } from '../world/world.ts';

/** One point of the series, by name; people and households are counts, shares 0–1. */
export function readSeries(model: SimulationModel, world: World): Record<string, number> {
  const c = world.columns;
  const { count, people } = model.households;
  const point: Record<string, number> = { outdoorC: c.outdoorC[0]!, mobileShare: c.mobileShare[0]! / 1000 };
  SERVICES.forEach((service, index) => {
    point[`without.${service}`] = share(count, (row) => (c.services[row]! & (1 << index)) === 0);
  });
  NEEDS.forEach((need, index) => {
    let unmet = 0;
    for (let row = 0; row < count; row++) {
      if (c.needs[row * NEEDS.length + index]! >= model.parameters.unmetFrom) unmet += people[row]!;
    }
    point[`unmet.${need}`] = unmet;
  });
  point.coldHomes = share(count, (row) => c.indoorC[row]! < 16) * count;
  point.hotHomes = share(count, (row) => c.indoorC[row]! > model.rates.needs.heatWatchC) * count;
  point.unsafeTap = share(count, (row) => c.tapUnsafe[row] === 1) * count;
  point.bottles = c.bottlesMl[0]! / 1000;
  point.smokyHomes = share(count, (row) => c.smokeIn[row]! > model.rates.hazards.smokeWatch) * count;
  point.floodedStreets = share(count, (row) => c.floodCm[row]! >= model.rates.hazards.wetFromCm) * count;
  point.wetHomes = share(count, (row) => c.wetUntil[row]! > 0) * count;
  point.mustLeave = share(count, (row) => (c.hazard[row]! & AT_HOME.leave) !== 0 && c.whereabouts[row] === 0) * count;
  point.ill = countIll(c.ill);
  point.illEver = c.illEver[0]!;
  point.wind = c.windKmh[0]!;
  point.snowCm = c.snowCm[0]!;
  point.movedOut = share(count, (row) => c.whereabouts[row]! > 0) * count;
  point.guests = c.venueGuests.reduce((sum, guests) => sum + guests, 0);
  point.informed = reachedShare(model, world);
  point.checked = checkedShare(model, world);
  point.visited = share(count, (row) => c.lastVisit[row]! >= 0 && c.minute[0]! - c.lastVisit[row]! <= 1440);
  point.helpersBusy = c.taskKind.reduce((sum, kind) => sum + (kind > 0 ? 1 : 0), 0);
  point.trust = meanTrust(model, world);
  point.fatigue = fatigueOf(model, world);
  point.openVenues = c.venueOpen.reduce((sum, open) => sum + open, 0);
  return point;
}
