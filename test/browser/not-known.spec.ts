import { expect, type Page, test } from '@playwright/test';
import { chooseFirst, minuteOf, startExercise } from './playing.ts';

test('with the masts down and nobody sent, a street shows no figures on the board; the look-back does', async ({
  page,
}) => {
  await startExercise(page, 'Lang');
  expect(await playUntil(page, 10 * 60)).toContain('bellen-kan-niet');
  await page.keyboard.press('m');
  const unknown = page.locator('[data-map-list] .list-unknown');
  await expect(unknown.first()).toBeVisible();
  await unknown.first().click();
  await expect(page.locator('.panel[data-known="unknown"]')).toContainText('weten we niet');
  await expect(page.locator('[data-figures]')).toHaveCount(0);
  await page.locator('.house-number').first().click();
  await expect(page.locator('[data-household]')).toContainText('weten we niet');
  await expect(page.locator('[data-why]')).toHaveCount(0);

  await page.getByRole('button', { name: 'Toetsen' }).click();
  await page.getByRole('button', { name: 'Stop en kijk terug' }).click();
  await page.getByRole('button', { name: 'Ga terugkijken' }).click();
  await page.locator('[data-page="map"]').click();
  await page.locator('.truth [data-household]').waitFor();
  await expect(page.locator('.truth [data-household]')).not.toContainText('weten we niet');
});

/** Plays on, answering what is asked, until a minute of the crisis. @returns the messages seen on the way. */
async function playUntil(page: Page, minute: number): Promise<string[]> {
  const seen: string[] = [];
  while ((await minuteOf(page)) < minute) {
    if (await page.locator('[data-decision]').isVisible()) await chooseFirst(page);
    else {
      const before = await minuteOf(page);
      await page.getByRole('button', { name: 'Volgend moment' }).click();
      await expect.poll(() => minuteOf(page)).toBeGreaterThan(before);
      const newest = page.locator('[data-newest-message]');
      if (await newest.isVisible()) seen.push((await newest.getAttribute('data-message'))!);
    }
  }
  return seen;
}
