import type { Page } from '@playwright/test';
import { minuteOf } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

/** No way is so long that one gives up on Tab before this. */
const MOST_TABS = 80;

test('a whole exercise, from the start screen to its finish, is played with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await chooseByKeys(page);
  await openByKeys(page);
  await askForHelpByKeys(page);
  await lookAroundByKeys(page);
  await playByKeys(page);
  await lookBackByKeys(page);
});

/** Arrow keys pick within a group, the space bar ticks, Enter presses. */
async function chooseByKeys(page: Page): Promise<void> {
  await expect(page.locator('.start-button')).toBeVisible();
  await tabTo(page, 'input[name="scenario"]');
  await tabTo(page, 'input[name="hood"]');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await tabTo(page, 'input[name="cut"]');
  const shortest = page.locator('.pick:has(input[name="cut"])').first();
  await page.keyboard.press('ArrowLeft');
  await expect(shortest).toHaveClass(/pick-on/);
  await tabTo(page, '.choose-more summary');
  await page.keyboard.press('Enter');
  await tabTo(page, 'input[name="street"]');
  await page.keyboard.press(' ');
  await expect(page.locator('input[name="street"]').first()).toBeChecked();
  await tabTo(page, '.start-button');
  await page.keyboard.press('Enter');
}

/** Through the cards with a goal, the silence and the first message. */
async function openByKeys(page: Page): Promise<void> {
  const card = (name: string) => page.locator(`[data-card="${name}"]`);
  await expect(card('welcome')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(card('roles')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(card('goal')).toBeVisible();
  await tabTo(page, '[data-goal]');
  await page.keyboard.press('Enter');
  await expect(page.locator('.goal-on')).toHaveCount(1);
  await tabTo(page, '.card-next');
  await page.keyboard.press('Enter');
  await expect(card('begin')).toBeVisible();
  await tabTo(page, '.opening-begin');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-screen="silence"]')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-screen="first-message"]')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-screen="board"]')).toBeVisible();
}

/** One order: what, whom, where. */
async function askForHelpByKeys(page: Page): Promise<void> {
  await page.keyboard.press('h');
  for (const step of ['[data-action]', '[data-asked]', '[data-target]']) {
    await tabTo(page, step);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('[data-orders] [data-order-status]')).toHaveCount(1);
  await page.keyboard.press('b');
  await expect(page.locator('[data-newest-message]')).toBeVisible();
}

/** A street, a house in it, what latecomers are told, another language, and the real emergency and back. */
async function lookAroundByKeys(page: Page): Promise<void> {
  await page.keyboard.press('m');
  await tabTo(page, '.list-row');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-street]')).toBeVisible();
  await tabTo(page, '.house-number');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-household]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-household]')).toHaveCount(0);
  await page.keyboard.press('l');
  await expect(page.locator('[data-catch-up]')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-catch-up]')).toHaveCount(0);
  for (const language of ['en', 'nl']) {
    await tabTo(page, '.language-switch');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
  await tabTo(page, '.stop-button');
  await page.keyboard.press('Enter');
  await expect(page.locator('.real')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.real')).toHaveCount(0);
}

/** To the end of the crisis; every question by the keys that it offers, with a reason. */
async function playByKeys(page: Page): Promise<void> {
  const question = page.locator('[data-decision]');
  const end = page.locator('[data-end]');
  while (!(await end.isVisible())) {
    if (await question.isVisible()) await answerByKeys(page);
    else {
      const before = await minuteOf(page);
      await page.keyboard.press('n');
      await expect.poll(async () => (await minuteOf(page)) > before || (await end.isVisible())).toBe(true);
    }
  }
  await tabTo(page, '.to-look-back');
  await page.keyboard.press('Enter');
}

async function answerByKeys(page: Page): Promise<void> {
  const question = page.locator('[data-decision]');
  const id = await question.getAttribute('data-decision');
  if (await page.locator('.option-divide').first().isVisible()) {
    await tabTo(page, '.option-divide .stepper button:last-child');
    const plus = page.locator('.option-divide .stepper button').nth(1);
    while (await plus.isEnabled()) await page.keyboard.press('Enter');
  } else {
    const numbers = await question.locator('.option').evaluateAll((options) => options.map((_, place) => place + 1));
    const open = await question.locator('.option').evaluateAll((all) => all.map((each) => !each.matches(':disabled')));
    await page.keyboard.press(String(numbers.find((number) => open[number - 1])));
    await expect(question.locator('[aria-checked="true"]')).toHaveCount(1);
  }
  await tabTo(page, '.reason');
  await page.keyboard.press(' ');
  await expect(question.locator('.reason[aria-pressed="true"]')).toHaveCount(1);
  await tabTo(page, '.confirm');
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-decision="${id}"]`)).toHaveCount(0);
}

/** Along the parts, each page that lies deeper, one agreement with its result, and out. */
async function lookBackByKeys(page: Page): Promise<void> {
  await expect(page.locator('[data-screen="look-back"][data-ready]')).toBeVisible();
  const shown = (name: string) => page.locator(`[data-page-shown="${name}"]`);
  await tabTo(page, '[data-feeling]');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-feeling][aria-pressed="true"]')).toHaveCount(1);
  for (const part of ['lights', 'together', 'moments', 'agreements']) {
    await tabTo(page, '.guide-next');
    await page.keyboard.press('Enter');
    await expect(shown(part)).toBeVisible();
    if (part === 'lights') await tabTo(page, '.lights input');
  }
  const pages = await page
    .locator('[data-page]')
    .evaluateAll((all: HTMLElement[]) => all.map((at) => at.dataset.page!));
  for (const name of pages) {
    await tabTo(page, `[data-page="${name}"]`);
    await page.keyboard.press('Enter');
    await expect(shown(name)).toBeVisible();
  }
  await tabTo(page, '.agreement:not([aria-disabled="true"])');
  await page.keyboard.press('Enter');
  await tabTo(page, '.agreements-show');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-row]').first()).toBeVisible();
  await tabTo(page, '.look-back-nav > .button:last-child');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-screen="start"]')).toBeVisible();
  await expect(page.locator('.resume')).toHaveCount(0);
}

/** Tab by Tab to something of this kind; every stop on the way must be seen to have the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await expect(page.locator(selector).first()).toBeVisible();
  for (let press = 0; press < MOST_TABS; press++) {
    const at = await page.evaluate(focusNow, selector);
    expect(at.unseen, 'has the focus without showing it').toBe('');
    if (at.there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} is not reached with Tab`);
}

/**
 * Runs in the page: whether the focus is where it should be; and what has it without a ring around it or its card. A heading that
 * was given the focus, so that it is read out, is no stop on the way.
 */
function focusNow(selector: string): { there: boolean; unseen: string } {
  const at = document.activeElement;
  if (at === null || at === document.body) return { there: false, unseen: '' };
  const ringed = [at, at.closest('label')].some((each) => each && getComputedStyle(each).outlineStyle !== 'none');
  const seen = ringed || !at.matches(':focus-visible') || at.matches('[tabindex="-1"]');
  return { there: at.matches(selector), unseen: seen ? '' : at.outerHTML.slice(0, 120) };
}
