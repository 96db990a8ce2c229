import type { Page } from '@playwright/test';
import { minuteOf, playOn } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

/** Sets the first objective as the goal, plays a good day, and opens the look-back. */
async function toClosing(page: Page, ownGoal = ''): Promise<void> {
  await page.goto('/');
  await page.locator('.pick:has(input[name="cut"])', { hasText: 'Kort' }).click();
  await page.locator('.start-button').click();
  await page.locator('.dot').nth(2).click();
  if (ownGoal === '') await page.locator('[data-goal]').first().click();
  else {
    await page.locator('.own-goal input').fill(ownGoal);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.goal-on')).toHaveCount(1);
  await page.locator('.briefing-start').click();
  await expect(page.locator('[data-screen="board"]')).toBeVisible();
  while ((await minuteOf(page)) < 30 * 60 || (await page.locator('[data-decision]').isVisible())) await playOn(page);
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Stop en kijk terug' }).click();
  await page.getByRole('button', { name: 'Ga terugkijken' }).click();
  await expect(page.locator('[data-screen="look-back"][data-ready]')).toBeVisible();
}

test('the look-back goes from feelings over the lights to what people did for each other, and into the map', async ({
  page,
}) => {
  await toClosing(page);
  const main = page.locator('.look-back-main');
  const next = page.locator('.guide-next');
  await expect(main).toHaveAttribute('data-page-shown', 'feelings');
  expect(await main.textContent()).not.toMatch(/\d/);
  await expect(page.locator('[data-goal-line]')).toContainText('Jullie doel:');
  await page.locator('[data-feeling="tired"]').click();
  await expect(page.locator('[data-feeling="tired"]')).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(page.locator('[data-feeling="tired"]')).toHaveAttribute('aria-pressed', 'true');

  await next.click();
  const film = page.locator('.lights');
  const minute = async () => Number(await film.getAttribute('data-lights-minute'));
  await expect.poll(minute).toBeGreaterThan(0);
  await expect(page.locator('[data-cue="start"]')).not.toBeEmpty();
  await page.locator('.lights-play').click();
  const paused = await minute();
  await page.locator('.lights input').focus();
  await page.keyboard.press('End');
  await expect.poll(minute).toBeGreaterThan(Math.max(paused, 30 * 60 - 1));
  expect(Number(await film.getAttribute('data-lights-doors'))).toBeGreaterThan(0);
  await expect(page.locator('[data-cue="left"]')).toContainText('niet overal');
  expect(await film.textContent()).not.toMatch(/\d/);

  await next.click();
  await expect(page.locator('[data-goal-answer]')).toHaveAttribute('data-goal-answer', /true|false/);
  const rows = page.locator('[data-source]');
  await expect(rows).toHaveCount(5);
  const initiatives = page.locator('[data-source="initiatives"]');
  const peopleOn = (night: string) => initiatives.locator(`[data-night="${night}"] svg`).getAttribute('data-count');
  expect(Number(await peopleOn('tonight'))).toBeGreaterThan(Number(await peopleOn('without')));
  await expect(initiatives.locator('[data-night="tonight"]')).toHaveText(/^[\d.]+ uur$/);

  await next.click();
  await expect(main).toHaveAttribute('data-page-shown', 'moments');
  const moment = page.locator('.moment-jump').first();
  const [clock] = (await moment.textContent())!.match(/^\S+ \d\d:\d\d/)!;
  await moment.click();
  await expect(page.locator('.scrub-clock')).toHaveText(clock!);
});

test('with less motion the film is a handful of stills, and a goal in own words is answered by the table', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await toClosing(page, 'Niemand is alleen');
  await page.locator('[data-page="lights"]').click();
  const film = page.locator('.lights');
  await expect(film.locator('canvas')).toBeVisible();
  await expect(page.locator('.lights-play')).toHaveCount(0);
  const seen = new Set([await film.getAttribute('data-lights-minute')]);
  while (await page.locator('.lights-next-still').isEnabled()) {
    await page.locator('.lights-next-still').click();
    seen.add(await film.getAttribute('data-lights-minute'));
  }
  expect(seen.size).toBe(6);
  await page.locator('.guide-next').click();
  await expect(page.locator('[data-goal-answer="own"]')).toContainText('Niemand is alleen');
  await expect(page.locator('[data-goal-answer="own"]')).toContainText('Wat vinden jullie zelf');
});
