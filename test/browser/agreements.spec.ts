import type { Page } from '@playwright/test';
import { chooseFirst, minuteOf, playOn, startExercise } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

const picks = (page: Page) => page.locator('[data-preparation][aria-pressed="true"]');

test('the table picks up to three preparations and sees the night with them beside the other two', async ({ page }) => {
  await lookBackAt(page, 30);
  await page.locator('[data-page="agreements"]').click();
  const tiles = page.locator('[data-preparation]');
  const show = page.locator('.agreements-show');
  await expect(tiles).toHaveCount(4);
  await expect(show).toBeDisabled();
  for (const place of [0, 1, 2]) await tiles.nth(place).click();
  await tiles.nth(3).click({ force: true });
  await expect(picks(page)).toHaveCount(3);
  await expect(tiles.nth(3)).toHaveAttribute('aria-disabled', 'true');
  await expect(page.locator('[data-agreed="3"]')).toHaveText(await totalOf(page));

  await show.click();
  for (const night of ['without', 'tonight', 'agreed']) {
    await expect(page.locator(`[data-row="warmth"] [data-night="${night}"]`)).toHaveText(/^\d+$/);
  }
  const nights = await page.locator('[data-row]').evaluateAll(readRows);
  expect(nights.some(({ tonight, agreed }) => tonight !== agreed)).toBe(true);
  const harder = nights.filter(({ tonight, agreed }) => agreed > tonight).map(({ id }) => id);
  await expect(page.locator('[data-harder]')).toHaveAttribute('data-harder', harder.join(' '));
  await expect(page.locator('.model-note')).toContainText('Dit is een model.');

  await page.getByRole('button', { name: 'Hulp', exact: true }).last().click();
  await expect(page.locator('[data-row]')).toHaveCount(3);
  await page.locator('.agreements-change').click();
  await expect(picks(page)).toHaveCount(3);
});

test('the choice is made with the keys, in English too', async ({ page }) => {
  await lookBackAt(page, 16);
  await page.locator('.language-switch').click();
  await page.locator('[data-page="agreements"]').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-preparation]').first().focus();
  await page.keyboard.press('Space');
  await expect(page.locator('[data-agreed="1"]')).toHaveText(/^Together €\d+ and \d+ days in a row\.$/);
  await page.locator('.agreements-show').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.nights')).toContainText('with our agreements');
});

test('without a worker the page works the night out itself', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await lookBackAt(page, 16);
  await page.locator('[data-page="agreements"]').click();
  await page.locator('[data-preparation]').first().click();
  await page.locator('.agreements-show').click();
  await expect(page.locator('.nights')).toBeVisible();
});

test('only the last question is answered, and what fails is told and can be asked again', async ({ page }) => {
  await page.addInitScript(answerPreparedByHand);
  await lookBackAt(page, 16);
  await page.locator('[data-page="agreements"]').click();
  const tiles = page.locator('[data-preparation]');
  await tiles.nth(0).click();
  await page.locator('.agreements-show').click();
  await expect(page.getByText('We rekenen dezelfde nacht uit')).toBeVisible();
  await page.locator('.agreements-change').click();
  await tiles.nth(1).click();
  await page.locator('.agreements-show').click();
  await expect.poll(() => page.evaluate(() => window.heldAnswers.length)).toBe(2);

  await page.evaluate(() => window.heldAnswers[0]!(true));
  await expect(page.locator('.working')).toBeVisible();
  await expect(page.locator('.nights')).toHaveCount(0);
  await page.evaluate(() => window.heldAnswers[1]!(false));
  await expect(page.getByRole('alert')).toContainText('kan hier niet worden uitgerekend');
  await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
  await expect.poll(() => page.evaluate(() => window.heldAnswers.length)).toBe(3);
  await page.evaluate(() => window.heldAnswers[2]!(true));
  await expect(page.locator('.nights')).toBeVisible();
});

declare global {
  interface Window {
    heldAnswers: ((well: boolean) => void)[];
  }
}

/** Runs in the page: answers about preparations wait until the test lets them through, as they are or as a failure. */
function answerPreparedByHand(): void {
  window.heldAnswers = [];
  const prepared = new Set<unknown>();
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, message: { id: number; task: { kind: string } }) {
    if (message.task.kind === 'prepared') prepared.add(message.id);
    post.call(this, message);
  };
  const handler = Object.getOwnPropertyDescriptor(Worker.prototype, 'onmessage')!;
  Object.defineProperty(Worker.prototype, 'onmessage', {
    ...handler,
    set(this: Worker, listen: (event: MessageEvent) => void) {
      handler.set!.call(this, (event: MessageEvent<{ id: number }>) => {
        if (!prepared.has(event.data.id)) return listen(event);
        const failed = { data: { id: event.data.id, failed: 'held' } } as MessageEvent;
        window.heldAnswers.push((well) => listen(well ? event : failed));
      });
    },
  });
}

/** Plays up to an hour of the crisis and stops. */
async function lookBackAt(page: Page, hour: number): Promise<void> {
  await startExercise(page, 'Kort');
  while ((await minuteOf(page)) < hour * 60) await playOn(page);
  while (await page.locator('[data-decision]').isVisible()) await chooseFirst(page);
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Stop en kijk terug' }).click();
  await page.getByRole('button', { name: 'Ga terugkijken' }).click();
  await expect(page.locator('[data-screen="look-back"][data-ready]')).toBeVisible();
}

/** The sentence of the running total, added up from the tiles that are on. */
async function totalOf(page: Page): Promise<string> {
  const costs = await page.locator('[aria-pressed="true"] .agreement-cost').allTextContents();
  const numbers = costs.map((cost) => cost.match(/\d+/g)!.map(Number));
  const euros = numbers.reduce((sum, [cost]) => sum + cost!, 0);
  const days = numbers.reduce((sum, [, each]) => sum + each!, 0);
  return `Samen € ${euros} en ${days} dagen na elkaar. Nog een andere? Haal er eerst een weg.`;
}

/** Runs in the page: the rows of the table of nights. */
function readRows(rows: Element[]): { id: string; tonight: number; agreed: number }[] {
  return rows.map((row) => {
    const value = (night: string) => Number(row.querySelector(`[data-night="${night}"]`)?.getAttribute('data-value'));
    return { id: row.getAttribute('data-row')!, tonight: value('tonight'), agreed: value('agreed') };
  });
}
