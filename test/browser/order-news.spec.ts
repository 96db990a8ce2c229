import { minuteOf, playOn, startExercise } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

/** What comes back to the table is seen without anybody opening a list. */
test('the answer to what was asked shows over the map, and goes again', async ({ page }) => {
  await startExercise(page, 'Een avond');
  await page.locator('.ask-help').click();
  for (const step of ['[data-action]', '[data-asked]', '[data-target]']) await page.locator(step).first().click();
  await expect(page.locator('[data-order-status="asked"]')).toBeVisible();
  const news = page.locator('[data-order-news]');
  await expect(news).toHaveCount(0);
  await page.keyboard.press('b');
  for (let step = 0; step < 8 && !(await news.isVisible()); step++) {
    const before = await minuteOf(page);
    await page.getByRole('button', { name: 'Een stap verder' }).click();
    await expect.poll(() => minuteOf(page)).toBeGreaterThan(before);
  }
  const answer = (await news.textContent()) ?? '';
  expect(answer).toContain('Ga langs de deuren');
  await expect(news).toHaveCount(0, { timeout: 20_000 });
  await page.locator('.ask-help').click();
  await page.getByRole('button', { name: /Wat jullie vroegen/ }).click();
  expect(answer).toContain((await page.locator('[data-order-status] p').first().textContent()) ?? 'nothing');
});

test('who a message is about is called by the name that the message gives', async ({ page }) => {
  await startExercise(page, 'Lang', [], { scenario: 'Storm en hoogwater', place: 'Heiderode' });
  const who = page.locator('.message-who');
  for (let moment = 0; moment < 12 && !(await who.isVisible()); moment++) await playOn(page);
  const message = (await page.locator('[data-newest-message]').textContent()) ?? '';
  await who.click();
  const told = page.locator('[data-told-of]');
  const name = (await told.locator('strong').textContent()) ?? 'nobody';
  expect(message.toLowerCase()).toContain(name.split(' en ')[0]!.toLowerCase());
});
