import { expect, type Page, test } from '@playwright/test';
import { playOn, startExercise } from './playing.ts';
import { noteQuestions, questionsOf } from './support/questions.ts';

/**
 * Both nights are followed during play, so nobody waits for the other one. The presses (to the look-back, and past its first
 * questions to the figures) come as soon as there is a button, quicker than any hand. How long it then takes in milliseconds is
 * measured by `npm run bench:doors`; here is counted what is left to work out.
 */
const MOST_LEFT = 0.25;

test('opened at once after the end the look-back is there, and one question of each moment went before it', async ({
  page,
}) => {
  await noteQuestions(page);
  await page.addInitScript(pressAtOnce);
  await lookBackAtOnce(page);
  const followed = await questionsOf(page, 'follow');
  expect(followed.length).toBeGreaterThan(5);
  expect(followed.filter(({ answered }) => !answered).length).toBeLessThanOrEqual(1);
  const asked = await questionsOf(page, 'look-back');
  expect(asked.at(-1)).toEqual({ kind: 'look-back', answered: true });
});

test('without a worker too it is there at once, with little left to work out', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await page.addInitScript(countDraws);
  await page.addInitScript(pressAtOnce);
  await lookBackAtOnce(page);
  expect(await page.evaluate(() => typeof Worker)).toBe('undefined');
  const { atPress, atReady } = await page.evaluate(() => window.draws);
  expect(atPress).toBeGreaterThan(0);
  expect(atReady - atPress).toBeLessThan(MOST_LEFT * atReady);
});

declare global {
  interface Window {
    draws: { now: number; atPress: number; atReady: number };
  }
}

/** Runs in the page: every draw of the simulation multiplies, so this counts how much was worked out. */
function countDraws(): void {
  window.draws = { now: 0, atPress: 0, atReady: 0 };
  const multiply = Math.imul;
  Math.imul = (a, b) => {
    window.draws.now++;
    return multiply(a, b);
  };
}

/** Runs in the page: presses the button to the look-back the moment it is there, and the one to the figures. */
function pressAtOnce(): void {
  new MutationObserver(() => {
    const { draws } = window;
    const button = document.querySelector<HTMLElement>('.to-look-back');
    if (button && draws?.atPress === 0) draws.atPress = draws.now;
    button?.click();
    const figures = document.querySelector<HTMLElement>('[data-page="people"]:not([aria-current])');
    const ready = document.querySelector('[data-screen="look-back"][data-ready] .people-sentence');
    if (!ready) figures?.click();
    else if (draws?.atReady === 0) draws.atReady = draws.now;
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

async function lookBackAtOnce(page: Page): Promise<void> {
  await startExercise(page, 'Kort');
  const lookBack = page.locator('[data-screen="look-back"]');
  while (!(await lookBack.isVisible()) && (await playOnOrEnd(page)));
  await expect(page.locator('[data-screen="look-back"][data-ready]')).toBeVisible();
  await expect(page.locator('.people-sentence').first()).not.toHaveText(/^0 /);
}

/** The board may give way to the look-back while the robot waits for its clock. */
async function playOnOrEnd(page: Page): Promise<boolean> {
  const ended = page.locator('[data-screen="look-back"]').waitFor();
  return Promise.race([playOn(page).catch(() => true), ended.then(() => false)]);
}
