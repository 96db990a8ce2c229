import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { playOn, playToQuestion, startExercise } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

/** Opens the small window from the start screen, and leaves it open. */
async function openDisplay(page: Page): Promise<void> {
  await page.goto('/');
  await page.locator('.open-display').click();
  await expect(page.locator('dialog.display')).toBeVisible();
}

test('larger letters, more contrast and less motion show at once and are kept for the next visit', async ({ page }) => {
  await openDisplay(page);
  const usual = await remOf(page);
  await page.locator('[data-text-size="largest"]').click();
  expect(await remOf(page)).toBeCloseTo(usual * 1.3, 0);
  await page.locator('[data-wish="contrast"]').click();
  expect(await paperOf(page)).toBe('rgb(255, 255, 255)');
  await page.locator('[data-wish="motion"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'less');

  await page.reload();
  expect(await remOf(page)).toBeCloseTo(usual * 1.3, 0);
  expect(await paperOf(page)).toBe('rgb(255, 255, 255)');
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'less');

  await page.locator('.open-display').click();
  await page.locator('.follow-device').click();
  expect(await remOf(page)).toBeCloseTo(usual, 0);
  expect(await paperOf(page)).not.toBe('rgb(255, 255, 255)');
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'usual');
});

test('what the device asks is done, until something else is chosen here', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more', reducedMotion: 'reduce' });
  await openDisplay(page);
  expect(await paperOf(page)).toBe('rgb(255, 255, 255)');
  await expect(page.locator('[data-wish="contrast"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'less');
  await page.emulateMedia({ contrast: 'no-preference', reducedMotion: 'no-preference' });
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'usual');
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'usual');

  await page.locator('[data-wish="contrast"]').click();
  await page.locator('[data-wish="contrast"]').click();
  await page.emulateMedia({ contrast: 'more' });
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'usual');
});

test('a browser that keeps nothing still shows what is chosen', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await openDisplay(page);
  const usual = await remOf(page);
  await page.locator('[data-text-size="larger"]').click();
  expect(await remOf(page)).toBeCloseTo(usual * 1.15, 0);
});

test('on the board it opens by the keys dialog, and the table stays where it was; the control window changes the board', async ({
  page,
}) => {
  await startExercise(page, 'Kort');
  await page.keyboard.press('m');
  await page.locator('[data-map-list] .list-row').nth(3).click();
  const street = await page.locator('.panel h2').textContent();
  await page.keyboard.press('?');
  await page.locator('.dialog .open-display').click();
  await page.locator('[data-text-size="largest"]').click();
  await page.keyboard.press('Escape');
  await expect(page.locator('.panel h2')).toHaveText(street!);
  await expect(page.locator('html')).toHaveAttribute('data-text', 'largest');

  await page.keyboard.press('?');
  const [control] = await Promise.all([page.waitForEvent('popup'), page.locator('.open-control').click()]);
  await expect(control.locator('[data-screen="control"]')).toBeVisible();
  await control.locator('.open-display').click();
  await control.locator('[data-text-size="usual"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-text', 'usual');
});

test('who turns motion off sees the lights as stills', async ({ page }) => {
  await openDisplay(page);
  await page.locator('[data-wish="motion"]').click();
  await page.keyboard.press('Escape');
  await toLookBack(page);
  await page.locator('[data-page="lights"]').click();
  await expect(page.locator('[data-page-shown="lights"]')).toBeVisible();
  await expect(page.locator('.lights-next-still')).toBeVisible();
  await expect(page.locator('.lights-play')).toHaveCount(0);
});

test('in high contrast every colour can be told apart: start, message, list, question, look-back', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('samenspel.contrast', 'yes'));
  const faint: string[] = [];
  const look = async (screen: string) => faint.push(...(await faintOn(page, screen)));
  await page.goto('/');
  await expect(page.locator('.start-button')).toBeVisible();
  await look('start');
  await page.locator('.open-display').click();
  await look('display');
  await startExercise(page, 'Kort');
  await look('message');
  await page.keyboard.press('m');
  await look('list');
  await page.locator('[data-map-list] .list-row').first().click();
  await look('street');
  await page.keyboard.press('b');
  await playToQuestion(page);
  await look('question');
  await page.locator('button.option:enabled').first().click();
  await look('option pointed at');
  await stopAndLookBack(page);
  const pages = page.locator('[data-page]');
  for (let at = 0; at < (await pages.count()); at++) {
    await pages.nth(at).click();
    await look(`look-back ${await pages.nth(at).getAttribute('data-page')}`);
  }
  expect(faint).toEqual([]);
});

for (const [width, height] of [
  [1920, 1080],
  [1366, 768],
] as const) {
  test(`with the largest letters nothing scrolls or is cut off at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => localStorage.setItem('samenspel.text', 'largest'));
    const wrong: string[] = [];
    const look = async (screen: string) => wrong.push(...(await cutOff(page)).map((what) => `${screen}: ${what}`));
    await startExercise(page, 'Kort');
    await expect(page.locator('.map-canvas canvas')).toBeVisible();
    await look('message');
    expect(await larger(page, '[data-newest-message]')).toBe(true);
    for (const key of ['m', 'Escape', 'l', 'Escape', 'h', '?', 'Escape', 's', 'Escape', 'b']) {
      await page.keyboard.press(key);
      await look(`after ${key}`);
    }
    await page.keyboard.press('m');
    await page.locator('[data-map-list] .list-row').nth(3).click();
    await look('street');
    await page.locator('.house-number').first().click();
    await look('household');
    await page.keyboard.press('b');
    let questions = 0;
    while (!(await page.locator('[data-end]').isVisible())) {
      if (await page.locator('[data-decision]').isVisible()) {
        questions += 1;
        await look(`question ${questions}`);
        const option = page.locator('button.option:enabled').first();
        if (await option.isVisible()) {
          await option.click();
          await look(`question ${questions}, pointed`);
        }
      }
      await look('moment');
      if (!(await playOn(page))) break;
    }
    await look('end');
    expect(questions).toBeGreaterThan(1);
    expect([...new Set(wrong)]).toEqual([]);
  });
}

async function toLookBack(page: Page): Promise<void> {
  await startExercise(page, 'Kort');
  await stopAndLookBack(page);
}

async function stopAndLookBack(page: Page): Promise<void> {
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Stop en kijk terug' }).click();
  await page.getByRole('button', { name: 'Ga terugkijken' }).click();
  await expect(page.locator('[data-screen="look-back"][data-ready]')).toBeVisible({ timeout: 60_000 });
}

function remOf(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
}

/** The colour of the card that is on the screen. */
function paperOf(page: Page): Promise<string> {
  return page.locator('.start').evaluate((screen) => getComputedStyle(screen).backgroundColor);
}

/** Whether letters are larger on the screen than the usual 48 px at 1920 by 1080. */
function larger(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((text) => {
    const zoom = Number(text.closest<HTMLElement>('[data-fitted]')?.style.getPropertyValue('--fit') || 1);
    const usual = (innerHeight / 30) * 1.34;
    return Number.parseFloat(getComputedStyle(text).fontSize) * zoom > usual * 1.05;
  });
}

/** Texts that axe finds too faint. */
async function faintOn(page: Page, screen: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ target, failureSummary }) => `${screen}: ${target} ${failureSummary}`),
  );
}

/** What scrolls, does not fit in its box, runs off the screen, or lies over another text of its row. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const words = (element: Element) => `${element.className} ${element.textContent?.slice(0, 50)}`;
    const root = document.documentElement;
    if (root.scrollHeight > root.clientHeight + 1 || root.scrollWidth > root.clientWidth + 1) found.push('scrolls');
    const boxes =
      '.bar, .controls, .panel, .panel-body, .decision-talk, .decision-options, .option, .map-list, .dialog, .map-card';
    for (const box of document.querySelectorAll(boxes)) {
      // The head of an alert reaches over the sides of the body, to the edges of its card.
      const tooNarrow = box.scrollWidth > box.clientWidth + 3 && !box.matches('.panel-body');
      if (tooNarrow || box.scrollHeight > box.clientHeight + 3) found.push(words(box));
    }
    for (const text of document.querySelectorAll('button, .bar-about > *, p, h2, h3, dt, dd, .map-legend li')) {
      const box = text.getBoundingClientRect();
      if (text.closest('.unseen') || box.width === 0) continue;
      if (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1) {
        found.push(`off the screen: ${words(text)}`);
      }
    }
    for (const row of document.querySelectorAll('.list-row')) {
      const name = document.createRange();
      name.selectNodeContents(row.querySelector('strong')!);
      const note = row.querySelector('span')!.getBoundingClientRect();
      for (const line of name.getClientRects()) {
        if (
          line.right > note.left + 1 &&
          line.left < note.right &&
          line.bottom > note.top + 4 &&
          line.top < note.bottom - 4
        ) {
          found.push(`over each other: ${words(row)}`);
        }
      }
    }
    return found;
  });
}
