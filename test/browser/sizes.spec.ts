import { expect, type Page, test } from '@playwright/test';
import { chooseFirst, playOn, playToQuestion, startExercise } from './playing.ts';

/** At 1920 by 1080 nothing that is needed is under 36 px, and questions and messages are at least 48 px. */
const LEAST_PX = 35.9;
const LEAST_MESSAGE_PX = 48;
const LEAST_TOUCH_PX = 48;

test('on every screen the letters can be read from the back of the room', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.start-button')).toBeVisible();
  expect(await tooSmall(page)).toEqual([]);
  await startExercise(page, 'Kort');
  expect(await tooSmall(page)).toEqual([]);
  expect(await scrolls(page)).toBe(false);
  expect(await sizeOf(page, '[data-newest-message]')).toBeGreaterThanOrEqual(LEAST_MESSAGE_PX);

  for (const key of ['m', 'Escape', 'l', 'Escape', 'h', 'Escape', '?']) {
    await page.keyboard.press(key);
    expect(await tooSmall(page)).toEqual([]);
    expect(await scrolls(page)).toBe(false);
  }
  await page.keyboard.press('Escape');

  await playToQuestion(page);
  expect(await tooSmall(page)).toEqual([]);
  expect(await scrolls(page)).toBe(false);
  expect(await sizeOf(page, '#decision-ask')).toBeGreaterThanOrEqual(LEAST_MESSAGE_PX);
  expect(await cutOff(page, '.decision-talk, .decision-options, .option')).toEqual([]);
  await chooseFirst(page);
});

test('the street, the house and the look-back fit on the screen too', async ({ page }) => {
  await startExercise(page, 'Kort');
  await page.keyboard.press('m');
  await page.locator('[data-map-list] .list-row').nth(3).click();
  expect(await cutOff(page, '.panel')).toEqual([]);
  await page.locator('.house-number').first().click();
  expect(await tooSmall(page)).toEqual([]);
  expect(await cutOff(page, '.panel')).toEqual([]);
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Stop en kijk terug' }).click();
  await page.getByRole('button', { name: 'Ga terugkijken' }).click();
  await expect(page.locator('[data-screen="look-back"][data-ready]')).toBeVisible();
  for (const name of [
    'feelings',
    'lights',
    'together',
    'people',
    'curves',
    'help',
    'moments',
    'map',
    'objectives',
    'questions',
    'agreements',
  ]) {
    await page.locator(`[data-page="${name}"]`).click();
    await expect(page.locator(`[data-page-shown="${name}"]`)).toBeVisible();
    expect(await tooSmall(page)).toEqual([]);
    expect(await scrolls(page)).toBe(false);
  }
});

test('no message or question is longer than forty words or falls off its card', async ({ page }) => {
  await startExercise(page, 'Lang');
  while (await playOn(page)) {
    const text = page.locator('[data-decision] #decision-ask, [data-newest-message]').first();
    if (!(await text.isVisible())) continue;
    expect((await text.textContent())!.split(/\s+/).length).toBeLessThanOrEqual(40);
    expect(await cutOff(page, '.panel, .decision-talk, .decision-options')).toEqual([]);
  }
});

/** Texts and buttons that are too small, by their words. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(
    ([least, touch]) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement!;
        const text = node.textContent!.trim();
        if (text === '' || element.closest('.unseen, option') || !element.checkVisibility()) continue;
        if (Number.parseFloat(getComputedStyle(element).fontSize) < least!) found.push(text);
      }
      for (const button of document.querySelectorAll<HTMLElement>('button, summary, .pick, .file-button')) {
        const box = button.getBoundingClientRect();
        if (box.width > 0 && (box.height < touch! || box.width < touch!)) found.push(`touch: ${button.textContent}`);
      }
      return found;
    },
    [LEAST_PX, LEAST_TOUCH_PX],
  );
}

function scrolls(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const root = document.documentElement;
    return root.scrollHeight > root.clientHeight + 1 || root.scrollWidth > root.clientWidth + 1;
  });
}

function sizeOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
}

/** Boxes whose content does not fit in them. */
function cutOff(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll((boxes) =>
      boxes
        .filter((box) => box.scrollHeight > box.clientHeight + 2 || box.scrollWidth > box.clientWidth + 2)
        .map((box) => `${box.className}: ${box.textContent?.slice(0, 60)}`),
    );
}
