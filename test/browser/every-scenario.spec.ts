import { scenarioText } from '../../engine/index.ts';
import {
  checkShipped,
  fittingPairs,
  SHIPPED_NEIGHBOURHOODS,
  SHIPPED_SCENARIOS,
  shippedNeighbourhood,
} from '../support/shipped.ts';
import { SIZES } from '../support/sizes.ts';
import { collectComplaints, playOn, startExercise } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

const HOODS = SHIPPED_NEIGHBOURHOODS.length;
/** Each scenario in one neighbourhood, by turns, so that all are seen; in the long run every pair that fits. */
const PAIRS = fittingPairs().filter(([scenario, hood]) => {
  const turn = SHIPPED_SCENARIOS.indexOf(scenario) % HOODS;
  return SIZES.everyPair || SHIPPED_NEIGHBOURHOODS.indexOf(hood) === turn;
});

/** Every scenario on the board, to its end, with nothing that falls off a card. */
for (const [scenario, neighbourhood] of PAIRS) {
  const title = scenarioText(checkShipped(scenario, neighbourhood).model!.texts, 'nl', 'title');
  const place = shippedNeighbourhood(neighbourhood).name;
  test(`${title} is played to its end in ${place}`, async ({ page }) => {
    const complaints = collectComplaints(page);
    await startExercise(page, 'Kort', [], { scenario: title, place });
    do {
      const boxes = page.locator('.panel, .decision-talk, .decision-options, .option, .bar');
      const cutOff = await boxes.evaluateAll((all) =>
        all
          .filter((box) => box.scrollHeight > box.clientHeight + 2 || box.scrollWidth > box.clientWidth + 2)
          .map((box) => `${box.className}: ${box.textContent?.slice(0, 60)}`),
      );
      expect(cutOff).toEqual([]);
    } while (await playOn(page));
    await page.locator('.to-look-back').click();
    await expect(page.locator('[data-screen="look-back"][data-ready]')).toBeVisible();
    expect(complaints).toEqual([]);
  });
}
