import { HELP_SOURCES, NEEDS } from '../model/index.ts';
import { SOURCE, type Tick } from './tick.ts';

/**
 * Step 10: requests raised and resolved, person-minutes unmet by need, and met by source. All whole numbers, so sums do
 * not depend on the order of rows. A need that stays below the border counts as met by who served it last, or by oneself.
 */
export function stepAccount(t: Tick): void {
  const { next: c, model, step } = t;
  const { unmetFrom } = model.rates;
  const { raw } = model.scratch;
  const { needs, asked, servedBy, unmet } = c;
  const { people, count } = model.households;
  const met = new Float64Array(HELP_SOURCES.length);
  let unmetNow = 0;
  for (let row = 0, at = 0; row < count; row++) {
    const weight = people[row]! * step;
    for (const end = at + NEEDS.length; at < end; at++) {
      const would = raw[at]!;
      if (would === 0 && asked[at] === 0) {
        if (servedBy[at] !== 0) servedBy[at] = SOURCE.self;
        continue;
      }
      const need = needs[at]!;
      if (would > need) met[servedBy[at]!]! += (would - need) * weight;
      if (need >= unmetFrom) {
        unmet[at] = unmet[at]! + need * weight;
        unmetNow += need * weight;
        if (asked[at] === 0) raise(t, at);
      } else if (asked[at] !== 0) resolve(t, at);
    }
  }
  met[SOURCE.nobody]! += unmetNow;
  for (let source = 0; source < met.length; source++) c.help[source] = c.help[source]! + met[source]!;
}

function raise(t: Tick, at: number): void {
  t.next.asked[at] = Math.min(65535, t.minute + 1);
  t.next.requestsRaised[0] = t.next.requestsRaised[0]! + 1;
}

function resolve(t: Tick, at: number): void {
  t.next.asked[at] = 0;
  t.next.requestsResolved[0] = t.next.requestsResolved[0]! + 1;
}
