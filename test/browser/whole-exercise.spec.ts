import { expect, test } from '@playwright/test';
import { replay } from '../../engine/index.ts';
import { collectComplaints, exerciseOf, playOn, savedFile, startExercise } from './playing.ts';
import { noteQuestions, questionsOf } from './support/questions.ts';

test('a whole short exercise is played to its end, and its file replays to the same hash in Node', async ({ page }) => {
  const complaints = collectComplaints(page);
  await noteQuestions(page);
  await startExercise(page, 'Kort');
  let decisions = 0;
  while (true) {
    if (await page.locator('[data-decision]').isVisible()) decisions++;
    if (!(await playOn(page))) break;
  }
  expect(decisions).toBeGreaterThanOrEqual(2);

  // The other night is worked out ahead, while the table reads that it is over: it is there when the truth opens.
  await expect.poll(async () => (await questionsOf(page, 'look-back')).at(-1)?.answered).toBe(true);
  const ahead = await questionsOf(page, 'look-back');
  await page.locator('.to-look-back').click();
  await page.locator('[data-page="people"]').click();
  await expect(
    page.locator('[data-screen="look-back"][data-ready] .people [data-course="without"]').first(),
  ).toBeVisible();
  expect(await questionsOf(page, 'look-back')).toEqual(ahead);

  const shown = await page.locator('.people [data-course]').evaluateAll((bars) => bars.length);
  expect(shown).toBeGreaterThan(0);
  for (const name of ['curves', 'help', 'moments', 'map', 'objectives', 'questions']) {
    await page.locator(`[data-page="${name}"]`).click();
    await expect(page.locator(`[data-page-shown="${name}"]`)).toBeVisible();
  }

  const file = await savedFile(page);
  const { ok, first, hash } = replay(exerciseOf(file), file, { verify: true });
  expect(first).toBeNull();
  expect(ok).toBe(true);
  expect(hash).toBe(file.hashes.at(-1)?.hash);
  expect(complaints).toEqual([]);
});

test('the session of a saved file goes on in another browser', async ({ page, browser }) => {
  await startExercise(page, 'Kort');
  await playOn(page);
  await page.getByRole('button', { name: 'Toetsen' }).click();
  const file = await savedFile(page);

  const elsewhere = await browser.newPage();
  await elsewhere.goto('/');
  await elsewhere.locator('input[type="file"]').setInputFiles({
    name: 'sessie.samenspel.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await expect(elsewhere.locator('[data-screen="board"]')).toHaveAttribute(
    'data-minute',
    (await page.locator('[data-screen="board"]').getAttribute('data-minute'))!,
  );
  await elsewhere.close();
});

for (const [name, text] of [
  ['no JSON', 'dit is geen bestand'],
  ['another JSON', '{"a": 1}'],
]) {
  test(`a file that is ${name} is refused in one sentence`, async ({ page }) => {
    await page.goto('/');
    await page.locator('input[type="file"]').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text!),
    });
    await expect(page.getByRole('alert')).toHaveText('Dit is geen bestand van Samenspel. Kies een ander bestand.');
  });
}
