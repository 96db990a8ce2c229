import { playOn, playToQuestion, startExercise } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

test('who comes in late is told in three large sentences, by button and by key, while the clock stands still', async ({
  page,
}) => {
  await startExercise(page, 'Kort');
  await page.getByRole('button', { name: 'Wat is er gebeurd?' }).click();
  const sentences = page.locator('[data-catch-up] p');
  await expect(sentences).toHaveCount(3);
  await expect(sentences.nth(0)).toContainText('stroomstoring');
  await expect(sentences.nth(2)).toHaveText('We hebben nog niets gekozen of gevraagd.');
  const sizes = await sentences.evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(48);
  await page.keyboard.press('l');
  await expect(sentences).toHaveCount(0);

  await playToQuestion(page);
  await playOn(page);
  await page.keyboard.press(' ');
  await page.keyboard.press('l');
  await expect(page.locator('.play')).toHaveAttribute('aria-pressed', 'false');
  await expect(sentences.nth(2)).toHaveText(/^Om \d\d:\d\d (kozen|verdeelden) we/);
  await page.keyboard.press('Escape');
  await expect(sentences).toHaveCount(0);
});

test('with a question open the three sentences and the list are one key away', async ({ page }) => {
  await startExercise(page, 'Kort');
  await playToQuestion(page);
  await page.keyboard.press('l');
  await expect(page.locator('[data-catch-up]')).toBeVisible();
  await page.keyboard.press('l');
  await page.keyboard.press('m');
  await expect(page.locator('[data-map-list]')).toBeVisible();
});
