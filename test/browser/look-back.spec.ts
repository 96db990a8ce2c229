import { expect, type Page, test } from '@playwright/test';
import { playOn, startExercise } from './playing.ts';

/**
 * Both nights are followed during play, so nobody waits for the other one. The clock is the page's own, from the press to
 * the figures standing in the page; the presses (to the look-back, and past its first questions to the figures) come as soon
 * as there is a button, quicker than any hand.
 */
const MOST_MS = 400;

for (const worker of [true, false]) {
  test(`opened at once after the end the look-back is there within ${MOST_MS} ms, ${worker ? 'with' : 'without'} a worker`, async ({
    page,
  }) => {
    if (!worker) await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    await page.addInitScript(pressAtOnceAndTime);
    await startExercise(page, 'Kort');
    const lookBack = page.locator('[data-screen="look-back"]');
    while (!(await lookBack.isVisible()) && (await playOnOrEnd(page)));
    await expect(page.locator('[data-screen="look-back"][data-ready]')).toBeVisible();
    expect(await page.evaluate(() => typeof Worker === 'undefined')).toBe(!worker);
    await expect(page.locator('.people-sentence').first()).not.toHaveText(/^0 /);
    const { pressed, ready } = await page.evaluate(() => window.lookBackTimes);
    expect(ready - pressed).toBeGreaterThan(0);
    expect(ready - pressed).toBeLessThan(MOST_MS);
  });
}

declare global {
  interface Window {
    lookBackTimes: { pressed: number; ready: number };
  }
}

/** Runs in the page: presses the button to the look-back the moment it is there, and notes both moments. */
function pressAtOnceAndTime(): void {
  window.lookBackTimes = { pressed: 0, ready: 0 };
  const times = window.lookBackTimes;
  new MutationObserver(() => {
    const button = document.querySelector<HTMLElement>('.to-look-back');
    if (button && times.pressed === 0) {
      times.pressed = performance.now();
      button.click();
    }
    const figures = document.querySelector<HTMLElement>('[data-page="people"]:not([aria-current])');
    if (figures && times.ready === 0) figures.click();
    const ready = document.querySelector('[data-screen="look-back"][data-ready] .people-sentence');
    if (ready && times.ready === 0) times.ready = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/** The board may give way to the look-back while the robot waits for its clock. */
async function playOnOrEnd(page: Page): Promise<boolean> {
  const ended = page.locator('[data-screen="look-back"]').waitFor();
  return Promise.race([playOn(page).catch(() => true), ended.then(() => false)]);
}
