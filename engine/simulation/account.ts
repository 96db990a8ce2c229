import { NEEDS } from '../model/index.ts';
import { SOURCE, type Tick } from './tick.ts';

/**
 * Step 10: requests raised and resolved, person-minutes unmet by need, and met by source. All whole numbers, so sums do
 * not depend on the order of rows. A need that stays below the border counts as met by who served it last, or by oneself.
 */
export function stepAccount(t: Tick): void {
  const { next: c, model, step } = t;
  const { unmetFrom } = model.parameters;
  const { raw } = model.scratch;
  const { people, count } = model.households;
  const each = NEEDS.length;
  for (let row = 0; row < count; row++) {
    const weight = people[row]! * step;
    for (let at = row * each; at < (row + 1) * each; at++) {
      const need = c.needs[at]!;
      const would = raw[at]!;
      if (would === 0 && c.asked[at] === 0) {
        c.servedBy[at] = SOURCE.self;
        continue;
      }
      if (would > need) {
        const source = c.servedBy[at]!;
        c.help[source] = c.help[source]! + (would - need) * weight;
      }
      if (need >= unmetFrom) {
        c.unmet[at] = c.unmet[at]! + need * weight;
        c.help[SOURCE.nobody] = c.help[SOURCE.nobody]! + need * weight;
        if (c.asked[at] === 0) raise(t, at);
      } else if (c.asked[at] !== 0) resolve(t, at);
    }
  }
}

function raise(t: Tick, at: number): void {
  t.next.asked[at] = Math.min(65535, t.minute + 1);
  t.next.requestsRaised[0] = t.next.requestsRaised[0]! + 1;
}

function resolve(t: Tick, at: number): void {
  t.next.asked[at] = 0;
  t.next.requestsResolved[0] = t.next.requestsResolved[0]! + 1;
}
