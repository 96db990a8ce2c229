import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { startExercise } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

/** Script that may come over the line before one sees the start screen, bytes after gzip. */
const MOST_BYTES = 350_000;

test('the start screen is there after less than 350 kB of compressed script', async ({ page }) => {
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  await page.goto('/');
  await expect(page.locator('.start-button')).toBeVisible();
  const loaded = await Promise.all(
    [...scripts].map(async (response) => ({ url: response.url(), bytes: gzipSync(await response.body()).length })),
  );
  const total = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(loaded.length, 'a page without scripts was not measured').toBeGreaterThan(0);
  expect(total, JSON.stringify(loaded, null, 1)).toBeLessThan(MOST_BYTES);
});

test('an exercise fetches its own scenario and neighbourhood, and no other', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await startExercise(page, 'Kort');
  const names = (start: string) => asked.filter((path) => path.startsWith(`/assets/${start}-`)).length;
  expect({ scenarios: names('scenario'), maps: names('map'), records: names('record') }).toEqual({
    scenarios: 1,
    maps: 1,
    records: 0,
  });
});

test.describe('before the page is kept on the device', () => {
  // A service worker that was quick would have the scenario already.
  test.use({ serviceWorkers: 'block' });

  test('a scenario that cannot be fetched is told in a sentence, and the start screen stays', async ({ page }) => {
    await page.route('**/assets/scenario-*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("not here")' }),
    );
    await page.goto('/');
    await page.locator('.start-button').click();
    await expect(page.getByRole('alert')).toContainText('laad de pagina opnieuw');
    await expect(page.locator('.start-button')).toBeEnabled();
  });
});
