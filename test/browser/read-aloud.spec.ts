import { expect, type Page, test } from '@playwright/test';
import { collectComplaints, playToQuestion, startExercise } from './playing.ts';
import { giveVoices } from './support/voices.ts';

const saidOn = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

test('a message and a question are read aloud in the language of the screen, by button and by key', async ({
  page,
}) => {
  const complaints = collectComplaints(page);
  await giveVoices(page, ['en-GB', 'nl-NL']);
  await startExercise(page);
  const button = page.getByRole('button', { name: 'Lees voor' });
  await button.click();
  const first = await saidOn(page);
  expect(first.every((sentence) => sentence.startsWith('nl-NL: '))).toBe(true);
  expect(first.length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Stop met voorlezen' }).click();
  await expect.poll(async () => (await saidOn(page)).at(-1)).toBe('silence');

  await playToQuestion(page);
  await page.keyboard.press('v');
  const asked = (await saidOn(page)).slice(first.length + 1);
  const options = await page.locator('[data-decision] .option').allTextContents();
  expect(asked).toHaveLength(1 + options.length);
  expect(asked[0]).toBe(`nl-NL: ${await page.locator('#decision-ask').textContent()}`);
  await page.locator('.language-switch').click();
  await expect.poll(async () => (await saidOn(page)).at(-1)).toBe('silence');
  await page.keyboard.press('v');
  expect((await saidOn(page)).at(-1)).toMatch(/^en-GB: /);
  await page.locator('.stop-button').click();
  await expect.poll(async () => (await saidOn(page)).at(-1)).toBe('silence');
  expect(complaints).toEqual([]);
});

test('a device without a Dutch voice offers no reading in Dutch', async ({ page }) => {
  await giveVoices(page, ['en-GB']);
  await startExercise(page);
  await expect(page.locator('.read-aloud')).toHaveCount(0);
  await page.keyboard.press('v');
  expect(await saidOn(page)).toEqual([]);
  await page.locator('.language-switch').click();
  await expect(page.locator('.read-aloud')).toHaveCount(1);
});
