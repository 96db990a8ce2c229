import { expect, type Page } from '@playwright/test';
import { playOn, savedFile, startExercise } from './playing.ts';
import { test } from './support/page-without-errors.ts';

const hashOf = (page: Page) => page.locator('[data-debug-hash]').textContent();

test('a screen for who mends the program shows the evening event by event, with the hashes of its file', async ({
  context,
  page,
}) => {
  await startExercise(page, 'Kort');
  await playOn(page);
  await playOn(page);
  await page.getByRole('button', { name: 'Toetsen' }).click();
  const file = await savedFile(page);
  await page.keyboard.press('Escape');
  const last = file.hashes.at(-1)!;

  const debug = await context.newPage();
  await debug.goto('/#/debug');
  await expect(debug.locator('[data-debug-at]')).toHaveAttribute('data-debug-at', String(file.head));
  expect(await hashOf(debug)).toBe(last.hash);

  await test.step('what is played meanwhile is followed', async () => {
    await playOn(page);
    await expect(debug.locator('[data-debug-at]')).not.toHaveAttribute('data-debug-at', String(file.head));
    expect(Number(await debug.locator('[data-debug-at]').getAttribute('data-debug-at'))).toBeGreaterThan(file.head);
  });

  await test.step('the file says the same of it', async () => {
    const content = { name: 'avond.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) };
    await debug.locator('[data-file="debug"]').setInputFiles(content);
    await expect(debug.locator('[data-debug-proof="same"]')).toBeVisible();
    expect(await hashOf(debug)).toBe(last.hash);
    const changed = { ...file, hashes: file.hashes.map((each) => ({ ...each, hash: '0'.repeat(16) })) };
    await debug
      .locator('[data-file="debug"]')
      .setInputFiles({ ...content, buffer: Buffer.from(JSON.stringify(changed)) });
    await expect(debug.locator('[data-debug-proof="parts"]')).toBeVisible();
  });

  await test.step('the columns of a home, with unit and meaning', async () => {
    await debug.locator('.debug-to-columns').click();
    await debug.locator('[data-debug-of]').selectOption({ index: 3 });
    const row = debug.locator('[data-debug-column="indoorC"]');
    await expect(row).toContainText('°C');
    await expect(row).toContainText('temperature in the living room');
  });

  await test.step('by keyboard alone, to the start and back', async () => {
    await debug.locator('.debug-to-small').press('Enter');
    await expect(debug.getByText('setting', { exact: true })).toBeVisible();
    await debug.keyboard.press('Home');
    await expect(debug.locator('[data-debug-at]')).toHaveAttribute('data-debug-at', '-1');
    await debug.keyboard.press('ArrowDown');
    await expect(debug.locator('[data-debug-row="0"]')).toHaveAttribute('aria-current', 'step');
    await debug.keyboard.press('End');
    await expect(debug.locator('[data-debug-at]')).toHaveAttribute('data-debug-at', String(file.head));
  });
});

test('a file that is none is refused in its own words, and nothing is stored', async ({ page }) => {
  await page.goto('/#/debug');
  const content = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
  await page.locator('[data-file="debug"]').setInputFiles(content);
  await expect(page.getByRole('alert')).toContainText('not-a-session');
  await page.goto('/');
  await expect(page.locator('[data-screen="start"]')).toBeVisible();
  await expect(page.locator('.resume')).toHaveCount(0);
});
