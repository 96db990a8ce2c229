import type { Page } from '@playwright/test';
import { PARAMETERS } from '../../engine/index.ts';
import { chooseFirst, minuteOf, playOn, startExercise } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

const ALL = Object.keys(PARAMETERS).length;
const ESTIMATED = Object.values(PARAMETERS).filter((row) => row.confidence === 'D').length;
const LEAST_PX = 35.9;

const found = (page: Page) => page.locator('.numbers [data-number]');

test('from the start every number of the model is found, by word and by how sure it is', async ({ page }) => {
  await page.goto('/');
  await page.locator('.open-numbers').click();
  await expect(page.getByRole('dialog', { name: 'Waar komen de getallen vandaan?' })).toBeVisible();
  await expect(found(page)).toHaveCount(ALL);
  await expect(page.locator('.numbers-legend .sure')).toHaveText(['A', 'B', 'C', 'D']);
  await expect(page.locator('.numbers-only-changed')).toHaveCount(0);

  await page.locator('.numbers-only-estimated').click();
  await expect(found(page)).toHaveCount(ESTIMATED);
  await page.locator('.numbers-only-estimated').click();
  await page.getByRole('searchbox').fill('één OUDER gezin');
  await expect(found(page)).toHaveCount(1);
  await expect(page.locator('[data-number="oneParentFamilies"]')).toContainText('21 %');
  await page.getByRole('searchbox').fill('zzz');
  await expect(page.locator('[data-found="0"]')).toContainText('Geen getal gevonden');
});

test('the list scrolls, the page does not, and every letter can be read from the back of the room', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('.open-numbers').click();
  await expect(found(page)).toHaveCount(ALL);
  const least = await page
    .locator('.numbers :not(.unseen)')
    .evaluateAll((all) => Math.min(...all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize))));
  expect(least).toBeGreaterThanOrEqual(LEAST_PX);
  const list = page.locator('.numbers-main');
  await list.focus();
  await page.keyboard.press('End');
  await expect(page.locator('[data-number]').last()).toBeInViewport();
  expect(await page.locator('.numbers').evaluate((all) => all.scrollHeight > all.clientHeight + 1)).toBe(false);
  expect(await list.evaluate((each) => each.scrollWidth > each.clientWidth + 1)).toBe(false);
});

test('with the keys alone: search, clear and leave with Escape, and be back where one was', async ({ page }) => {
  await page.goto('/');
  await page.locator('.open-numbers').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('doorsPerHour');
  await expect(found(page)).toHaveCount(1);
  await expect(found(page)).toContainText('8 huizen per uur');
  await page.keyboard.press('Escape');
  await expect(found(page)).toHaveCount(ALL);
  await page.keyboard.press('Escape');
  await expect(page.locator('.numbers')).toHaveCount(0);
  await expect(page.locator('.open-numbers')).toBeFocused();
});

test('in the look-back what the scenario changes is marked, in English too', async ({ page }) => {
  await toLookBack(page);
  await page.locator('.open-numbers').click();
  await page.locator('.numbers-only-changed').click();
  await expect(found(page)).toHaveCount(1);
  const mast = page.locator('[data-number="mastBatteryHours"]');
  await expect(mast).toContainText('3 uur');
  await expect(mast).toContainText('Alleen in dit scenario. Anders is het 2 uur.');
  await page.locator('.numbers .language-switch').click();
  await expect(mast).toContainText('Only in this scenario. Else it is 2 hours.');
  await page.locator('.numbers-back').click();
  await expect(page.locator('[data-screen="look-back"]')).toBeVisible();
});

test('from "Waarom?" the numbers of that chain open, and STOP goes over all of it', async ({ page }) => {
  await startExercise(page, 'Kort', ['Bindteenlaan']);
  const why = page.locator('[data-why]').first();
  while ((await minuteOf(page)) < 16 * 60) await playOn(page);
  while (await page.locator('[data-decision]').isVisible()) await chooseFirst(page);
  for (let house = 0; !(await why.isVisible()); house++) {
    await page.keyboard.press('m');
    await page.locator('[data-map-list] .list-row', { hasText: 'Bindteenlaan' }).click();
    await page.locator('.house-number').nth(house).click();
    await expect(page.locator('[data-household]')).toBeVisible();
  }
  await why.click();
  await page.locator('.why .open-numbers').click();
  await expect(page.locator('.numbers-only-why')).toHaveAttribute('aria-pressed', 'true');
  const few = await found(page).count();
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(20);
  await page.locator('.numbers-only-why').click();
  await expect(found(page)).toHaveCount(ALL);

  await page.locator('.numbers .stop-button').click();
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Het is voorbij' }).click();
  await expect(page.locator('.numbers')).toBeVisible();
  await page.locator('.numbers-back').click();
  await expect(page.locator('[data-why-chain]')).toBeVisible();
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the numbers are read by finger, and nothing sticks out sideways', async ({ page }) => {
    await page.goto('/');
    await page.locator('.open-numbers').tap();
    await expect(found(page)).toHaveCount(ALL);
    await page.locator('.numbers-only-estimated').tap();
    await expect(found(page)).toHaveCount(ESTIMATED);
    await page.locator('.numbers-legend summary').tap();
    await expect(page.getByText('We lazen de bron zelf.')).toBeVisible();
    expect(await page.locator('.numbers').evaluate((all) => all.scrollWidth > all.clientWidth + 1)).toBe(false);
  });
});

async function toLookBack(page: Page): Promise<void> {
  await startExercise(page, 'Kort');
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Stop en kijk terug' }).click();
  await page.getByRole('button', { name: 'Ga terugkijken' }).click();
  await expect(page.locator('[data-screen="look-back"]')).toBeVisible();
}
