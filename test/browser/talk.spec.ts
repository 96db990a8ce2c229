import { minuteOf, playToQuestion, savedFile, startExercise } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

/** The first question of "Drie dagen zonder stroom" is talked about for four minutes: 45, 75 and 120 seconds. */
test('a talk has three steps, stands still when asked, and goes on while the table looks at the map', async ({
  page,
}) => {
  await page.clock.install();
  await startExercise(page);
  await playToQuestion(page);
  const talk = page.locator('[data-talk]');
  await expect(talk).toHaveAttribute('data-talk', 'alone');
  await expect(talk).toContainText('Alleen: denk even na');
  await expect(talk).toContainText('Wie begint?');
  await page.clock.runFor(50_000);
  await expect(talk).toHaveAttribute('data-talk', 'pairs');

  await page.keyboard.press('t');
  await expect(talk).toContainText('staat stil');
  await page.clock.runFor(600_000);
  await expect(talk).toHaveAttribute('data-talk', 'pairs');
  await page.keyboard.press('t');
  await expect(talk).not.toContainText('staat stil');

  await page.getByRole('button', { name: 'Bekijk de kaart' }).click();
  await expect(page.locator('[data-decision]')).toHaveCount(0);
  await page.clock.runFor(90_000);
  await page.getByRole('button', { name: 'Er is een keuze te maken.' }).click();
  await expect(talk).toHaveAttribute('data-talk', 'together');
});

test('a talk that is over may last longer, or the table leaves the question', async ({ page }) => {
  await page.clock.install();
  await startExercise(page);
  await playToQuestion(page);
  const asked = (await page.locator('[data-decision]').getAttribute('data-decision'))!;
  const talk = page.locator('[data-talk]');
  await page.locator('.talk-end').click();
  await expect(talk).toHaveAttribute('data-talk', 'over');
  await page.getByRole('button', { name: 'Nog even' }).click();
  await expect(talk).toHaveAttribute('data-talk', 'together');
  await page.clock.runFor(125_000);
  await expect(talk).toContainText('Nog even, of niet gekozen?');

  const minute = await minuteOf(page);
  await page.getByRole('button', { name: 'We kiezen niet' }).click();
  await expect(page.locator(`[data-closed="${asked}"]`)).toContainText('Niemand koos. Toen gebeurde dit:');
  expect(await minuteOf(page)).toBe(minute);
  await page.getByRole('button', { name: 'Volgend moment' }).click();
  await expect(page.locator('[data-closed]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Toetsen' }).click();
  const { events } = await savedFile(page);
  expect(events.filter(({ type }) => type === 'decision.close')).toMatchObject([{ decision: asked }]);
});
