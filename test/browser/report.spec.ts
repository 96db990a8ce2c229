import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chooseFirst, playToQuestion, sheetsPrinted, startExercise } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

/** One choice, then the look-back; the report opened. */
async function toReport(page: Page): Promise<void> {
  await startExercise(page);
  await playToQuestion(page);
  await chooseFirst(page);
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Stop en kijk terug' }).click();
  await page.getByRole('button', { name: 'Ga terugkijken' }).click();
  await page.locator('[data-page="questions"]').click();
  await page.locator('.note textarea').fill('Wij belden nergens aan.');
  await page.locator('.note textarea').blur();
  await page.locator('.open-report').press('Enter');
  await expect(page.locator('[data-screen="report"]')).toBeVisible();
}

const paper = (page: Page) => page.locator('.report-paper');

test('the report tells the evening with what was written here, in both languages, and closes by key', async ({
  page,
}) => {
  await toReport(page);
  await expect(paper(page).getByRole('heading', { level: 1 })).toHaveText('Verslag van de oefening');
  await expect(paper(page)).toContainText('Het licht valt uit.');
  await expect(paper(page)).toContainText('De groep maakte 1 keuze');
  await expect(paper(page)).toContainText('Wij belden nergens aan.');
  await page.locator('[data-screen="report"] .language-switch').click();
  await expect(paper(page).getByRole('heading', { level: 1 })).toHaveText('Report of the exercise');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-screen="report"]')).toHaveCount(0);
  await expect(page.locator('.open-report')).toBeFocused();
});

test('it prints whole, and nothing else', async ({ page }) => {
  await toReport(page);
  await page.emulateMedia({ media: 'print' });
  await expect(paper(page)).toBeVisible();
  await expect(page.locator('.report-about')).toBeHidden();
  await expect(page.locator('.look-back')).toBeHidden();
  expect(await sheetsPrinted(page)).toBeGreaterThanOrEqual(2);
});

test('it is kept as a page that opens by itself; the file of the session does not hold what was written', async ({
  page,
}) => {
  await toReport(page);
  const [report] = await Promise.all([page.waitForEvent('download'), page.locator('.report-save').click()]);
  expect(report.suggestedFilename()).toBe('stroomuitval-72-uur.verslag.html');
  const html = await readFile(await report.path(), 'utf8');
  expect(html).toContain('Wij belden nergens aan.');
  const other = await page.context().newPage();
  await other.setContent(html);
  await expect(other.getByRole('heading', { name: 'Wat de groep koos' })).toBeVisible();
  await page.keyboard.press('Escape');
  const [session] = await Promise.all([page.waitForEvent('download'), page.locator('.save-file').click()]);
  expect(await readFile(await session.path(), 'utf8')).not.toContain('belden');
});

for (const [width, height] of [
  [1920, 1080],
  [390, 844],
] as const) {
  test(`axe finds nothing serious in it at ${width} by ${height}, and nothing stands outside it`, async ({ page }) => {
    await toReport(page);
    await page.setViewportSize({ width, height });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
    const wide = await paper(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}
