import { expect, test } from '@playwright/test';
import { startExercise } from './playing.ts';

test('the facilitator plays a message from the shelf by key, once', async ({ page }) => {
  await startExercise(page, 'Een avond');
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Spelleider' });
  await expect(dialog).toBeVisible();
  const reserve = dialog.locator('[data-inject]');
  const before = await reserve.count();
  expect(before).toBeGreaterThan(1);
  const label = (await reserve.first().textContent())!.replace(/ …$/, '');
  await reserve.first().click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('[data-newest-message]')).toContainText(label);
  await page.keyboard.press('s');
  await expect(reserve).toHaveCount(before - 1);
});

test('of a message that is still to come the panel says only when; held back, it lies in reserve', async ({ page }) => {
  await startExercise(page, 'Een avond');
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Spelleider' }).click();
  const dialog = page.getByRole('dialog', { name: 'Spelleider' });
  await expect(dialog).toBeVisible();
  const before = await dialog.locator('[data-inject]').count();
  const next = dialog.locator('[data-next-inject]');
  await expect(next.locator('> span')).toHaveText(/^Volgend bericht: \d\d:\d\d$/);
  await next.getByRole('button', { name: 'Houd vast' }).click();
  await page.keyboard.press('s');
  await expect(dialog.locator('[data-inject]')).toHaveCount(before + 1);
});
