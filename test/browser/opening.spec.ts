import type { Page } from '@playwright/test';
import { playOn, savedFile } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

const card = (page: Page, name: string) => page.locator(`[data-screen="briefing"] [data-card="${name}"]`);

async function toCards(page: Page, scenario = 'Drie dagen zonder stroom'): Promise<void> {
  await page.goto('/');
  await page.locator('.pick:has(input[name="scenario"])', { hasText: scenario }).click();
  await page.locator('.pick:has(input[name="cut"])', { hasText: 'Kort' }).click();
  await page.locator('.start-button').click();
  await expect(card(page, 'welcome')).toBeVisible();
}

test('the cards are turned by keys, the light goes out, any key ends the silence, and one press opens the board', async ({
  page,
}) => {
  await toCards(page);
  await page.keyboard.press('Enter');
  await expect(card(page, 'roles')).toContainText('U mag ook uzelf zijn');
  await page.keyboard.press('ArrowRight');
  await expect(card(page, 'goal')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(card(page, 'roles')).toBeVisible();
  await page.locator('.dot').last().click();
  await page.keyboard.press('ArrowRight');
  await expect(card(page, 'begin')).toBeVisible();
  await page.keyboard.press('Enter');
  const silence = page.locator('[data-screen="silence"]');
  await expect(silence).toContainText('Het licht is uit.');
  await expect(silence.locator('[data-exercise-sign]')).toBeVisible();
  await page.keyboard.press('x');
  const first = page.locator('[data-screen="first-message"]');
  await expect(first.locator('[data-message="uitval"]')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-screen="board"]')).toBeVisible();
});

test('it may become real in the silence; when that is over, it is still silent', async ({ page }) => {
  await toCards(page);
  await page.locator('.dot').last().click();
  await page.keyboard.press('Enter');
  const silence = page.locator('[data-screen="silence"]');
  await silence.locator('.stop-button').click();
  const real = page.locator('.real');
  await expect(real).toBeVisible();
  await page.keyboard.press('x');
  await real.getByRole('button').click();
  await expect(real).toHaveCount(0);
  await expect(silence).toBeVisible();
  await page.keyboard.press('x');
  await expect(page.locator('[data-screen="first-message"]')).toBeVisible();
});

test('by hand too; the silence ends by itself after a minute, and without light the eyes are closed', async ({
  page,
}) => {
  await page.clock.install();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await toCards(page, 'Zes dagen hitte');
  for (let at = 0; at < 3; at++) await page.locator('.card-next').click();
  await page.locator('.opening-begin').click();
  await page.clock.runFor(100);
  await expect(page.locator('[data-screen="silence"]')).toContainText('doet de ogen dicht');
  await page.clock.runFor(58_000);
  await expect(page.locator('[data-screen="silence"]')).toBeVisible();
  await page.clock.runFor(2_000);
  await expect(page.locator('[data-screen="first-message"] [data-message]')).toBeVisible();
  await page.locator('.open-board').click();
  await expect(page.locator('[data-screen="board"]')).toBeVisible();
});

test('a goal is picked or worded; the log names an objective, and never the own words', async ({ page }) => {
  await toCards(page);
  await page.locator('.dot').nth(2).click();
  const goals = page.locator('[data-goal]');
  await goals.nth(1).click();
  await expect(goals.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await page.locator('.own-goal input').fill('Bij ons is vannacht niemand alleen');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-own-goal]')).toBeVisible();
  await expect(goals.nth(1)).toHaveAttribute('aria-pressed', 'false');
  await page.reload();
  await page.locator('.dot').nth(2).click();
  await expect(page.locator('.own-goal input')).toHaveValue('Bij ons is vannacht niemand alleen');

  await page.locator('.briefing-start').click();
  await playOn(page);
  await page.keyboard.press('?');
  const file = await savedFile(page);
  const set = file.events.filter(({ type }) => type === 'goal.set');
  expect(set.map((event) => ('goal' in event ? event.goal : null))).toEqual(['iedereen-weet-het', null]);
  expect(JSON.stringify(file)).not.toContain('niemand alleen');
});

test('every card fits on the screen in both languages, and can be read from the back of the room', async ({ page }) => {
  for (const scenario of ['Grote brand met rook', 'Zes dagen hitte']) {
    await toCards(page, scenario);
    for (const language of ['nl', 'en']) {
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const dots = page.locator('.dot');
      for (let at = 0; at < (await dots.count()); at++) {
        await dots.nth(at).click();
        const falls = await page.locator('.card, .briefing-story').evaluate((box) => {
          const foot = document.querySelector('.briefing-foot')!.getBoundingClientRect().top;
          return box.scrollHeight > box.clientHeight + 1 || box.getBoundingClientRect().bottom > foot + 1;
        });
        expect(falls, `${scenario}, ${language}, card ${at + 1}`).toBe(false);
        const sizes = await page
          .locator('.briefing-main p, .briefing-main li, .briefing-main small')
          .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)));
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(35.9);
      }
      await page.locator('.language-switch').click();
    }
    await page.getByRole('button', { name: 'Terug' }).click();
  }
});

test('who goes back while the light goes out meets the cards the next time, and not the silence', async ({ page }) => {
  await page.clock.install();
  await toCards(page);
  for (let at = 0; at < 3; at++) await page.locator('.card-next').click();
  await page.locator('.opening-begin').click();
  await expect(page.locator('.briefing-dark')).toBeVisible();
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(page.locator('[data-screen="start"]')).toBeVisible();
  await page.clock.runFor(2000);
  await page.locator('.start-button').click();
  await expect(card(page, 'welcome')).toBeVisible();
});
