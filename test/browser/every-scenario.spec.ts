import { expect, test } from '@playwright/test';
import { collectComplaints, playOn, startExercise } from './playing.ts';

const TITLES = [
  'Water eerst koken',
  '112 werkt niet',
  'Grote brand met rook',
  'Zes dagen hitte',
  'Een nieuwe ziekte',
  'Sneeuw en ijzel',
  'Storm en hoogwater',
  'Drie dagen zonder stroom',
];
const PLACES = ['Wilgenhoek', 'Heiderode', 'Torenzicht'];

/** Every scenario on the board, the neighbourhoods in turn: to its end, with nothing that falls off a card. */
for (const [row, title] of TITLES.entries()) {
  const place = PLACES[row % PLACES.length] as string;
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
