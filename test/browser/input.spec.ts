import { minuteOf, playOn, playToQuestion, startExercise } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

test('the board is played with the keyboard alone', async ({ page }) => {
  await startExercise(page, 'Kort');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => minuteOf(page)).toBe(15);
  await page.keyboard.press(' ');
  await expect.poll(() => minuteOf(page)).toBeGreaterThan(15);
  await page.keyboard.press(' ');
  while (!(await page.locator('[data-decision]').isVisible())) {
    const before = await minuteOf(page);
    await page.keyboard.press('n');
    await expect.poll(() => minuteOf(page)).toBeGreaterThan(before);
  }
  const decision = page.locator('[data-decision]');
  const id = await decision.getAttribute('data-decision');
  await page.keyboard.press('2');
  await expect(decision.locator('[aria-checked="true"]')).toHaveCount(1);
  await decision.locator('.confirm').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-decision="${id}"]`)).toHaveCount(0);

  await page.keyboard.press('m');
  await expect(page.locator('[data-map-list]')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-street]')).toBeVisible();
});

test('help is asked for, and the answer stands in the list', async ({ page }) => {
  await startExercise(page, 'Kort');
  await page.keyboard.press('h');
  await page.locator('[data-action]').first().click();
  await page.locator('[data-asked]').first().click();
  await expect(page.locator('[data-target]').first()).toContainText(/deuren\..*Hulp nodig/);
  await page.locator('[data-target]').first().click();
  const answer = page.locator('[data-order-status], [data-refused]').first();
  await expect(answer).toBeVisible();
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });

  test('a question is answered by finger', async ({ page }) => {
    await startExercise(page, 'Kort');
    await playToQuestion(page);
    const decision = page.locator('[data-decision]');
    const id = await decision.getAttribute('data-decision');
    const option = decision.locator('button.option:enabled').last();
    await option.tap();
    await expect(option).toHaveAttribute('aria-checked', 'true');
    await decision.locator('.confirm').tap();
    await expect(page.locator(`[data-decision="${id}"]`)).toHaveCount(0);
  });
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the exercise can be played, and nothing sticks out sideways', async ({ page }) => {
    await startExercise(page, 'Kort');
    for (let moment = 0; moment < 4; moment++) {
      await playOn(page);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBeLessThanOrEqual(0);
    }
  });
});

test('the language changes at once, without losing the place', async ({ page }) => {
  await startExercise(page, 'Kort');
  await expect(page.locator('[data-exercise-sign]')).toHaveText('DIT IS EEN OEFENING');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('[data-exercise-sign]')).toHaveText('THIS IS AN EXERCISE');
  await expect(page.locator('[data-message="uitval"]')).not.toContainText('Het licht');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('no key reaches the question while a window lies over it, or while it is real', async ({ page }) => {
  await startExercise(page, 'Kort');
  await playToQuestion(page);
  const pointed = page.locator('[data-decision] [aria-checked="true"]');
  const idea = page.locator('[data-own-idea]');
  const expectUntouched = async () => {
    for (const key of ['1', 'o']) await page.keyboard.press(key);
    await expect(page.locator('.decision-options')).toBeVisible();
    await expect(pointed).toHaveCount(0);
    await expect(idea).toHaveCount(0);
  };
  await page.locator('.stop-button').click();
  await expectUntouched();
  await page.locator('.real button').click();
  await page.keyboard.press('?');
  await expect(page.locator('dialog[open]')).toBeVisible();
  await expectUntouched();
  // A press by hand takes the focus out of the window.
  await page.locator('dialog[open] .open-roles').click();
  await page.locator('.role-sheet .language-switch').click();
  await expectUntouched();
  await page.keyboard.press('m');
  await expect(page.locator('[data-map-list]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('.role-sheet')).toHaveCount(0);
  await page.keyboard.press('o');
  await expect(idea).toHaveCount(1);
});

test('a window that was closed just before it was real stays closed, and says nothing of it', async ({ page }) => {
  await startExercise(page, 'Kort');
  await page.keyboard.press('?');
  await expect(page.locator('dialog[open]')).toBeVisible();
  await page.evaluate(async () => {
    const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
    const drawn = async (isSo: () => boolean) => {
      while (!isSo()) await new Promise((next) => setTimeout(next));
    };
    press('dialog .button-main');
    await drawn(() => document.querySelector('dialog') === null);
    press('.stop-button');
    await drawn(() => document.querySelector('.real') !== null);
    press('.real button');
  });
  await expect(page.locator('.real')).toHaveCount(0);
  await expect(page.locator('dialog')).toHaveCount(0);
});
