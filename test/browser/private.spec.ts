import { expect, test } from '@playwright/test';
import { playOn, savedFile, startExercise } from './playing.ts';

const MARKER = 'Mevrouw Zonnestraal van de bakker';

test('what people write stays on this device and never stands in the file', async ({ page }) => {
  await startExercise(page, 'Kort');
  await playOn(page);
  await page.getByRole('button', { name: 'Toetsen' }).click();
  await page.getByRole('button', { name: 'Stop en kijk terug' }).click();
  await page.getByRole('button', { name: 'Ga terugkijken' }).click();
  await page.locator('[data-page="questions"]').click();
  await page.locator('textarea').fill(MARKER);
  await page.locator('textarea').blur();
  await expect.poll(async () => (await savedFile(page)).events.some((event) => event.type === 'note.add')).toBe(true);
  expect(JSON.stringify(await savedFile(page))).not.toContain('Zonnestraal');

  await page.reload();
  await page.locator('[data-page="questions"]').click();
  await expect(page.locator('textarea')).toHaveValue(MARKER);
});
