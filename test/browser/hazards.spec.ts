import { expect, test } from '@playwright/test';
import { collectComplaints, playOn, startExercise } from './playing.ts';

/** What the map shows of smoke, the list and the street say in words too. */
test('smoke over the north side is on the map, in the legend, in the list and in the street', async ({ page }) => {
  const complaints = collectComplaints(page);
  await startExercise(page, 'Kort', [], { scenario: 'Grote brand met rook', place: 'Wilgenhoek' });
  const smoke = page.locator('[data-hazard="smoke"]');
  for (let moment = 0; moment < 6 && !(await smoke.isVisible()); moment++) await playOn(page);
  await expect(smoke).toHaveText('rook');
  await page.keyboard.press('m');
  const row = page.locator('[data-map-list] .list-row', { hasText: 'Er hangt rook in de straat.' }).first();
  await row.click();
  await expect(page.locator('[data-street-hazards]')).toHaveText('Er hangt rook in de straat.');
  await page.locator('.language-switch').click();
  await expect(page.locator('[data-street-hazards]')).toHaveText('There is smoke in the street.');
  expect(complaints).toEqual([]);
});

test('the bar says what the weather is when it matters', async ({ page }) => {
  await startExercise(page, 'Kort', [], { scenario: 'Sneeuw en ijzel', place: 'Heiderode' });
  await expect(page.locator('.bar-day')).toHaveText('zondag, −1°');
  await expect(page.locator('[data-hazard]')).toHaveCount(0);
  const slippery = page.locator('.bar-day', { hasText: 'glad' });
  for (let moment = 0; moment < 12 && !(await slippery.isVisible()); moment++) await playOn(page);
  await expect(slippery).toBeVisible();
});
