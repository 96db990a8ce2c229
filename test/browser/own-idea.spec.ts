import type { Page } from '@playwright/test';
import { replay } from '../../engine/index.ts';
import { exerciseOf, playToQuestion, savedFile, startExercise } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

async function toQuestion(page: Page): Promise<void> {
  await startExercise(page);
  await playToQuestion(page);
}

/** What was chosen, as the saved file has it. */
async function chosenIn(page: Page) {
  const file = await savedFile(page);
  const [chosen] = file.events.filter((event) => event.type === 'decision.choose');
  expect(replay(exerciseOf(file), file).ok).toBe(true);
  return chosen!;
}

test('an idea of their own is put together, explained and given with the keyboard alone', async ({ page }) => {
  await toQuestion(page);
  const asked = (await page.locator('[data-decision]').getAttribute('data-decision'))!;
  const idea = page.locator('[data-own-idea]');
  await page.keyboard.press('o');
  await expect(idea).toHaveAttribute('data-own-idea', 'verb');
  await page.keyboard.press('Escape');
  await expect(idea).toHaveCount(0);

  await page.keyboard.press('o');
  // Whom and where: by number, and by Tab and Enter.
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await expect(idea).toHaveAttribute('data-own-idea', 'asked');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(idea).toHaveAttribute('data-own-idea', 'target');
  await page.keyboard.press('1');
  await expect(idea).toHaveAttribute('data-own-idea', 'confirm');
  const reason = page.locator('[data-reason="nobody-forgotten"]');
  await reason.focus();
  await page.keyboard.press('Enter');
  await expect(reason).toHaveAttribute('aria-pressed', 'true');
  await idea.locator('.confirm').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-closed="${asked}"]`)).toContainText(
    'Jullie kozen: Ons eigen idee: Open het buurthuis',
  );

  await page.keyboard.press('?');
  const chosen = await chosenIn(page);
  expect(chosen).toMatchObject({ decision: asked, reason: 'nobody-forgotten', own: { action: 'buurthuis-openen' } });
  expect(chosen).not.toHaveProperty('option');

  await page.getByRole('button', { name: 'Stop en kijk terug' }).click();
  await page.getByRole('button', { name: 'Ga terugkijken' }).click();
  await page.locator('[data-page="moments"]').click();
  await page.locator('[data-tab="choices"]').click();
  await expect(page.locator(`[data-choice="${asked}"]`)).toContainText('Ons eigen idee: Open het buurthuis');
  await expect(page.locator(`[data-choice="${asked}"] [data-reason]`)).toContainText('Niemand vergeten');
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });

  test('an idea that is refused leaves the question open, says why, and is asked of others', async ({ page }) => {
    await toQuestion(page);
    const asked = (await page.locator('[data-decision]').getAttribute('data-decision'))!;
    const idea = page.locator('[data-own-idea]');
    await page.locator('.own-idea-begin').tap();
    await page.locator('[data-tile="bring"]').tap();
    await page.locator('[data-tile="water-brengen"]').tap();
    // Four people are asked of a group that has fewer.
    await page.locator('.tile', { hasText: '3 mensen' }).first().tap();
    await page.locator('.tiles .tile').first().tap();
    await idea.locator('.confirm').tap();
    await expect(idea.locator('[data-refused]')).toContainText('Dat lukt niet.');
    await expect(page.locator(`[data-decision="${asked}"]`)).toBeVisible();

    await page.locator('.ask-others').tap();
    await expect(idea).toHaveAttribute('data-own-idea', 'asked');
    await page.locator('.own-idea-back').tap();
    await page.locator('.own-idea-back').tap();
    await page.locator('[data-tile="visit"]').tap();
    await page.locator('[data-tile="langsgaan"]').tap();
    await page.locator('.tiles .tile').first().tap();
    await page.locator('.tiles .tile').first().tap();
    await idea.locator('.confirm').tap();
    await expect(page.locator(`[data-closed="${asked}"]`)).toContainText('Ons eigen idee: Ga langs de deuren');
    await page.getByRole('button', { name: 'Toetsen' }).tap();
    expect(await chosenIn(page)).toMatchObject({ decision: asked, own: { action: 'langsgaan' } });
  });
});
