import { expect, test } from '@playwright/test';
import { killPage, minuteOf, playOn, startExercise } from './playing.ts';

test('a page that is killed in the middle of a run goes on at its last event', async ({ context, page }) => {
  await startExercise(page, 'Kort');
  await playOn(page);
  await page.getByRole('button', { name: 'Snelheid' }).click();
  await page.keyboard.press(' ');
  await expect.poll(() => minuteOf(page)).toBeGreaterThan(60);
  await killPage(page);
  const stored = await lastStored(context);

  const again = await context.newPage();
  await again.goto('/');
  await again.locator('.resume-button').click();
  await expect(again.locator('[data-screen="board"]')).toHaveAttribute('data-minute', String(stored.minute));
  expect(stored.minute).toBeGreaterThan(60);
  await playOn(again);
  expect(await minuteOf(again)).toBeGreaterThanOrEqual(stored.minute);
});

test('a reload stays in the exercise, at the same minute', async ({ page }) => {
  await startExercise(page, 'Kort');
  await playOn(page);
  const minute = await minuteOf(page);
  await page.reload();
  await expect(page.locator('[data-screen="board"]')).toHaveAttribute('data-minute', String(minute));
});

test('a second window follows the first, acts through it, and writes itself when that is gone', async ({
  context,
  page,
}) => {
  await startExercise(page, 'Kort');
  const other = await context.newPage();
  await other.goto('/');
  await other.locator('.resume-button').click();
  await playOn(page);
  const minute = await minuteOf(page);
  await expect(other.locator('[data-screen="board"]')).toHaveAttribute('data-minute', String(minute));
  await other.keyboard.press('ArrowRight');
  await expect.poll(() => minuteOf(page)).toBeGreaterThan(minute);
  await expect.poll(() => minuteOf(other)).toBe(await minuteOf(page));
  await killPage(page);
  const last = await minuteOf(other);
  await other.keyboard.press('ArrowRight');
  await expect.poll(() => minuteOf(other)).toBeGreaterThan(last);
  await expect(other.locator('[data-unanswered]')).toHaveCount(0);
});

/** What stands in the database, read by another page. */
async function lastStored(context: import('@playwright/test').BrowserContext): Promise<{ minute: number }> {
  const reader = await context.newPage();
  await reader.goto('/');
  const minute = await reader.evaluate(
    () =>
      new Promise<number>((done) => {
        const open = indexedDB.open('samenspel');
        open.onsuccess = () => {
          const all = open.result.transaction('sessions').objectStore('sessions').getAll();
          all.onsuccess = () => done(all.result[0].minute);
        };
      }),
  );
  await reader.close();
  return { minute };
}
