import { expect, it } from 'vitest';
import { prepareExercise, runPolicy, unmetHours } from '../../engine/exercise/index.ts';
import { compileSources, shippedSources } from '../support/compile-sources.ts';
import { SIZES } from '../support/sizes.ts';

const SEEDS = SIZES.helpfulSeeds;

it('a helpful table has at least a tenth fewer unmet hours than one that does nothing, and fewer in nine runs of ten', () => {
  const shipped = compileSources(shippedSources(), '1');
  let none = 0;
  let helpful = 0;
  let fewer = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const ex = prepareExercise({ ...shipped, ledger: false, seed: String(seed) });
    const without = unmetHours(ex, runPolicy(ex, 'none').state);
    const withHelp = unmetHours(ex, runPolicy(ex, 'helpful').state);
    none += without;
    helpful += withHelp;
    if (withHelp < without) fewer++;
  }
  expect(helpful / none).toBeLessThan(0.9);
  expect(fewer).toBeGreaterThanOrEqual(0.9 * SEEDS);
});
