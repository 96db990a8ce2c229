import { expect, test } from '@playwright/test';
import { minuteOf, playOn, savedFile, startExercise } from './playing.ts';

test('a tick that throws leaves the last good state on screen and the log safe', async ({ page }) => {
  await startExercise(page, 'Kort');
  await playOn(page);
  const minute = await minuteOf(page);
  // Every draw of the simulation multiplies: without imul no tick can be made. The product has no hook for this.
  await page.evaluate(() => {
    const kept = Math.imul;
    Object.assign(window, { mend: () => Object.assign(Math, { imul: kept }) });
    Math.imul = () => {
      throw new Error('planted');
    };
  });
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-fault="tick"]')).toContainText('Wat jullie deden, is bewaard.');
  expect(await minuteOf(page)).toBe(minute);
  await expect(page.locator('[data-newest-message]')).toBeVisible();

  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  const file = await savedFile(page);
  expect(file.events.at(-1)).toMatchObject({ type: 'clock.advance' });

  await page.reload();
  await expect(page.locator('[data-screen="board"]')).toHaveAttribute('data-minute', String(minute));
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => minuteOf(page)).toBeGreaterThan(minute);
});

test('STOP, dit is echt: covers the screen, stops the clock, and can be taken back', async ({ page }) => {
  await startExercise(page, 'Kort');
  await page.keyboard.press(' ');
  await page.getByRole('button', { name: 'STOP, dit is echt' }).click();
  const cover = page.getByRole('alertdialog');
  await expect(cover).toContainText('bel 112');
  const minute = await minuteOf(page);
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(1800);
  expect(await minuteOf(page)).toBe(minute);
  await cover.getByRole('button').click();
  await expect(cover).toHaveCount(0);
  await expect(page.locator('[data-clock]')).toBeVisible();
});
