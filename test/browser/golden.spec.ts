import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { SIZES } from '../support/sizes.ts';
import { savedFile } from './playing.ts';

const GOLDEN = new URL('../golden/', import.meta.url);
/** Two of the recorded exercises; in the long run the whole corpus, which Node replays at every run. */
const files = SIZES.everyGolden
  ? readdirSync(GOLDEN).filter((name) => name.endsWith('.samenspel.json'))
  : ['none-1.samenspel.json', 'random-2.samenspel.json'];

// Opening a file replays it in the page, straight on and from saved states, and refuses it when one hash differs.
for (const name of files) {
  test(`${name}, recorded in Node, replays to the same hashes in Chromium`, async ({ page }) => {
    await page.goto('/');
    const text = readFileSync(new URL(name, GOLDEN), 'utf8');
    await page.locator('input[type="file"]').setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(page.locator('[data-screen="board"], [data-screen="look-back"]')).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('alert')).toHaveCount(0);
    const screen = await page.locator('[data-screen]').getAttribute('data-screen');
    if (screen === 'board') await page.getByRole('button', { name: 'Toetsen' }).click();
    const again = await savedFile(page);
    expect(again.hashes).toEqual(JSON.parse(text).hashes);
  });

  test(`${name} with one hash altered is refused`, async ({ page }) => {
    await page.goto('/');
    const altered = JSON.parse(readFileSync(new URL(name, GOLDEN), 'utf8'));
    altered.hashes[5].hash = '0000000000000000';
    await page.locator('input[type="file"]').setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(altered)),
    });
    await expect(page.getByRole('alert')).toHaveText('Dit bestand is beschadigd. Kies een ander bestand.', {
      timeout: 60_000,
    });
  });
}
