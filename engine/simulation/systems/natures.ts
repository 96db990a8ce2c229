import type { Columns } from '../world/columns.ts';
import { DRAW, draw, pairKey } from '../world/draw.ts';
import type { Run } from '../world/run.ts';
import { heededBy } from './advice.ts';

/** What is decided once and for all about a household in a run, as bits of `scratch.natures`. */
export const NATURE = { oneRoom: 1, staysHome: 2 } as const;

/**
 * Has the natures of the households and the keys of the tied pairs at hand for these keys. They follow from the keys alone,
 * so they are made anew only when the keys are others than last time: in another run of the same model.
 */
export function readyNatures({ model, scratch }: Run, { key }: Columns): void {
  const { natures, natureKeys, pairKeys, mobileLuck, heeds } = scratch;
  if (equal(key, natureKeys)) return;
  const { oneRoom, workStops } = model.rates.home;
  const { adviceShares } = model.rates.hazards;
  for (let row = 0; row < key.length; row++) {
    const lives = draw(key[row]!, 0, DRAW.oneRoom) < oneRoom ? NATURE.oneRoom : 0;
    const stays = draw(key[row]!, 0, DRAW.staysHome) < workStops ? NATURE.staysHome : 0;
    natures[row] = lives | stays;
    mobileLuck[row] = draw(key[row]!, 0, DRAW.mobile);
    heeds[row] = heededBy(key[row]!, adviceShares);
  }
  const { pairA, pairB } = model.ties;
  for (let pair = 0; pair < pairA.length; pair++) pairKeys[pair] = pairKey(key[pairA[pair]!]!, key[pairB[pair]!]!);
  natureKeys.set(key);
}

function equal(a: Uint32Array, b: Uint32Array): boolean {
  for (let row = 0; row < a.length; row++) if (a[row] !== b[row]) return false;
  return true;
}
