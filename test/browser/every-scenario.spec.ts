import { scenarioText } from '../../engine/index.ts';
import { checkShipped, fittingPairs, shippedNeighbourhood } from '../support/shipped.ts';
import { collectComplaints, playOn, startExercise } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

/** Every scenario on the board, in every neighbourhood that it fits: to its end, with nothing that falls off a card. */
for (const [scenario, neighbourhood] of fittingPairs()) {
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
