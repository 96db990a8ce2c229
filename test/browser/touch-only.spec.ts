import type { Locator, Page } from '@playwright/test';
import { minuteOf } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

test.use({ hasTouch: true });

test('a whole exercise, from the start screen to its finish, is played by finger alone', async ({ page }) => {
  await page.goto('/');
  await chooseByFinger(page);
  await openByFinger(page);
  await askForHelpByFinger(page);
  await lookAroundByFinger(page);
  await playByFinger(page);
  await lookBackByFinger(page);
});

async function chooseByFinger(page: Page): Promise<void> {
  await page.locator('.pick:has(input[name="scenario"])', { hasText: 'Drie dagen zonder stroom' }).tap();
  await page.locator('.pick:has(input[name="hood"])', { hasText: 'Wilgenhoek' }).tap();
  await page.locator('.pick:has(input[name="cut"])').first().tap();
  await page.locator('.choose-more summary').first().tap();
  const street = page.locator('.chips .pick').first();
  await street.tap();
  await expect(street).toHaveClass(/pick-on/);
  await page.locator('.start-button').tap();
}

/** Through the cards with a goal, the silence and the first message. */
async function openByFinger(page: Page): Promise<void> {
  for (const name of ['welcome', 'roles']) {
    await expect(page.locator(`[data-card="${name}"]`)).toBeVisible();
    await page.locator('.card-next').tap();
  }
  await page.locator('[data-goal]').first().tap();
  await expect(page.locator('.goal-on')).toHaveCount(1);
  await page.locator('.card-next').tap();
  await page.locator('.opening-begin').tap();
  await expect(page.locator('[data-screen="silence"]')).toBeVisible();
  await page.touchscreen.tap(400, 300);
  await expect(page.locator('[data-screen="first-message"]')).toBeVisible();
  await page.locator('.open-board').tap();
  await expect(page.locator('[data-screen="board"]')).toBeVisible();
}

/** One order: what, whom, where. */
async function askForHelpByFinger(page: Page): Promise<void> {
  await page.locator('.ask-help').tap();
  for (const step of ['[data-action]', '[data-asked]', '[data-target]']) await page.locator(step).first().tap();
  await expect(page.locator('[data-orders] [data-order-status]')).toHaveCount(1);
}

/** The map itself, a house in the list, what latecomers are told, another language, and the real emergency and back. */
async function lookAroundByFinger(page: Page): Promise<void> {
  await touchMapUntilChosen(page);
  await page.locator('.to-list').tap();
  await page.locator('.list-row').first().tap();
  await page.locator('.house-number').first().tap();
  await expect(page.locator('[data-household]')).toBeVisible();
  await page.getByRole('button', { name: /^Berichten/ }).tap();
  await page.locator('.to-catch-up').tap();
  await expect(page.locator('[data-catch-up]')).toBeVisible();
  await page.locator('dialog .button-main').tap();
  for (const language of ['en', 'nl']) {
    await page.locator('.language-switch').tap();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
  await page.locator('.stop-button').tap();
  await page.locator('.real button').tap();
  await expect(page.locator('.real')).toHaveCount(0);
}

/** Touches the map from its middle outward until something lies under the finger. */
async function touchMapUntilChosen(page: Page): Promise<void> {
  const map = page.locator('.map-canvas');
  const { width, height } = (await map.boundingBox())!;
  const chosen = page.locator('[data-street], [data-household], [data-venue], [data-asset]').first();
  for (const share of [0.5, 0.45, 0.55, 0.4, 0.6, 0.35]) {
    await map.tap({ position: { x: width * share, y: height * share } });
    if (await chosen.isVisible()) return;
  }
  await expect(chosen).toBeVisible();
}

/** To the end of the crisis; every question by touching what it offers, with a reason. */
async function playByFinger(page: Page): Promise<void> {
  const end = page.locator('[data-end]');
  while (!(await end.isVisible())) {
    if (await page.locator('[data-decision]').isVisible()) await answerByFinger(page);
    else {
      const before = await minuteOf(page);
      await page.getByRole('button', { name: 'Volgend moment' }).tap();
      await expect.poll(async () => (await minuteOf(page)) > before || (await end.isVisible())).toBe(true);
    }
  }
  await page.locator('.to-look-back').tap();
}

async function answerByFinger(page: Page): Promise<void> {
  const question = page.locator('[data-decision]');
  const id = await question.getAttribute('data-decision');
  const task = question.locator('.option-divide .option-text').first();
  if (await task.isVisible()) {
    const waiting = question.locator('[data-place=""] [data-helper]');
    for (let left = await waiting.count(); left > 0; left--) {
      await waiting.last().tap();
      await task.tap();
      await expect(waiting).toHaveCount(left - 1);
    }
  } else await question.locator('.option:enabled').first().tap();
  await tapOn(question.locator('.reason').first(), 'aria-pressed');
  await question.locator('.confirm').tap();
  await expect(page.locator(`[data-decision="${id}"]`)).toHaveCount(0);
}

/** Along the parts, each page that lies deeper, one agreement with its result, and out. */
async function lookBackByFinger(page: Page): Promise<void> {
  await expect(page.locator('[data-screen="look-back"][data-ready]')).toBeVisible();
  const shown = (name: string) => page.locator(`[data-page-shown="${name}"]`);
  await tapOn(page.locator('[data-feeling]').first(), 'aria-pressed');
  for (const part of ['lights', 'together', 'moments', 'agreements']) {
    await page.locator('.guide-next').tap();
    await expect(shown(part)).toBeVisible();
  }
  for (const tab of await page.locator('[data-page]').all()) {
    await tab.tap();
    await expect(shown((await tab.getAttribute('data-page'))!)).toBeVisible();
  }
  await page.locator('.agreement:not([aria-disabled="true"])').first().tap();
  await page.locator('.agreements-show').tap();
  await expect(page.locator('[data-row]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Klaar met terugkijken' }).tap();
  await expect(page.locator('[data-screen="start"]')).toBeVisible();
  await expect(page.locator('.resume')).toHaveCount(0);
}

async function tapOn(button: Locator, state: string): Promise<void> {
  await button.tap();
  await expect(button).toHaveAttribute(state, 'true');
}
