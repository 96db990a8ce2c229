import type { Page } from '@playwright/test';
import { playToQuestion, savedFile, startExercise } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

/** On to the question that divides twelve helpers. */
async function toDivision(page: Page): Promise<void> {
  await startExercise(page);
  await playToQuestion(page, ({ divides }) => divides);
}

const helpersAt = (page: Page, place: string) => page.locator(`[data-place="${place}"] [data-helper]`);

/** The middle of what it names, once it stands still and nothing lies over it. */
async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const there = page.locator(selector).last();
  await there.click({ trial: true });
  const box = (await there.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('helpers are dragged to a task and back with the mouse, and what is confirmed is logged', async ({ page }) => {
  await toDivision(page);
  const drag = async (from: string, to: string) => {
    const start = await middleOf(page, `[data-place="${from}"] [data-helper]`);
    const end = await middleOf(page, to === '' ? '.divide-left' : `[data-option="${to}"] .option-text`);
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x, end.y, { steps: 4 });
    await page.mouse.up();
  };
  await drag('', 'langsgaan');
  await drag('', 'langsgaan');
  await drag('', 'uitrusten');
  await drag('langsgaan', 'uitrusten');
  await drag('uitrusten', '');
  await expect(helpersAt(page, '')).toHaveCount(10);
  await expect(helpersAt(page, 'langsgaan')).toHaveCount(1);
  await expect(page.locator('[data-option="uitrusten"] output')).toHaveText('1');

  const plus = page.locator('[data-option="uitrusten"] .stepper button').last();
  while (await plus.isEnabled()) await plus.click();
  await page.locator('[data-decision] .confirm').click();
  await page.getByRole('button', { name: 'Toetsen' }).click();
  const { events } = await savedFile(page);
  const divided = events.filter((event) => event.type === 'decision.choose' && event.division);
  expect(divided).toMatchObject([{ division: { langsgaan: 1, uitrusten: 11 } }]);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });

  test('a helper is dragged by finger, or touched and then the task', async ({ page }) => {
    await toDivision(page);
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    const start = await middleOf(page, '[data-place=""] [data-helper]');
    const end = await middleOf(page, '[data-option="buurthuis"] .option-text');
    await touch('touchStart', [start]);
    await touch('touchMove', [{ x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }]);
    await touch('touchMove', [end]);
    await touch('touchEnd', []);
    await expect(helpersAt(page, 'buurthuis')).toHaveCount(1);

    await helpersAt(page, '').last().tap();
    await page.locator('[data-option="langsgaan"] .option-text').tap();
    await expect(helpersAt(page, 'langsgaan')).toHaveCount(1);
    await helpersAt(page, 'langsgaan').tap();
    await page.locator('.divide-left').tap();
    await expect(helpersAt(page, 'langsgaan')).toHaveCount(0);
    await expect(helpersAt(page, '')).toHaveCount(11);
  });
});
