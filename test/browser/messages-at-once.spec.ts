import { startExercise } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('of messages that come at once the table reads the first one first; the next comes by itself, or by a press', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-25T19:00:00') });
  await startExercise(page, 'Lang', [], { scenario: 'Grote brand met rook', place: 'Wilgenhoek' });
  const board = page.locator('[data-screen="board"]');
  const count = async () => Number(await board.getAttribute('data-messages'));
  const minute = async () => Number(await board.getAttribute('data-minute'));
  let before = await count();
  let came = 0;
  for (let step = 0; step < 40 && came < 2; step++) {
    const decision = page.locator('[data-decision]');
    if (await decision.isVisible()) {
      await decision.locator('.option:enabled').first().click();
      await decision.locator('.confirm').click();
      await expect(decision).toHaveCount(0);
    }
    before = await count();
    const at = await minute();
    await page.keyboard.press('ArrowRight');
    await expect.poll(minute).toBeGreaterThan(at);
    came = (await count()) - before;
  }
  expect(came).toBeGreaterThanOrEqual(2);
  await expect(page.locator('[data-newest-message]')).toHaveCount(0);
  await expect(page.getByText(`${before + 1} van ${before + came}`)).toBeVisible();
  for (let turn = 1; turn < came; turn++) await page.clock.fastForward(20_000);
  await expect(page.locator('[data-newest-message]')).toBeVisible();

  await page.getByRole('button', { name: 'Eerdere berichten' }).click();
  await page.clock.fastForward(60_000);
  await expect(page.locator('[data-newest-message]')).toHaveCount(0);
});
