import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { playOn } from './playing.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe calls serious or critical on the screen of now: rule, place, and what it says of it. */
async function seriousOn(page: Page, screen: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
  const found: string[] = [];
  for (const { id, impact, nodes } of violations) {
    if (impact !== 'serious' && impact !== 'critical') continue;
    for (const { target, failureSummary } of nodes) {
      if (id === 'target-size' && !(await isSmallInFullView(page, String(target)))) continue;
      found.push(`${screen}: ${id} ${target} ${failureSummary}`);
    }
  }
  return found;
}

/** A telephone scrolls: a row that is half under the edge counts by its size once it has been scrolled into view. */
async function isSmallInFullView(page: Page, target: string): Promise<boolean> {
  await page.locator(target).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const { violations } = await new AxeBuilder({ page }).include(target).withRules(['target-size']).analyze();
  return violations.length > 0;
}

for (const [width, height] of [
  [1920, 1080],
  [390, 844],
] as const) {
  test(`axe finds nothing serious on any screen of ${width} by ${height}`, async ({ page }) => {
    test.setTimeout(300_000);
    page.setDefaultTimeout(15_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const found: string[] = [];
    const look = async (screen: string) => found.push(...(await seriousOn(page, screen)));

    await page.goto('/');
    await look('start');
    await page.locator('.open-numbers').click();
    await look('numbers');
    await page.goto('/');
    await page.locator('.pick:has(input[name="cut"])', { hasText: 'Kort' }).click();
    await page.locator('.start-button').click();
    for (const card of ['welcome', 'roles', 'goal', 'begin']) {
      await expect(page.locator(`[data-card="${card}"]`)).toBeVisible();
      await look(`opening ${card}`);
      await page.locator('.card-next, .opening-begin').click();
    }
    await expect(page.locator('[data-screen="silence"]')).toBeVisible();
    await look('silence');
    await page.keyboard.press('x');
    await expect(page.locator('[data-screen="first-message"]')).toBeVisible();
    await look('first message');
    await page.locator('.open-board').click();
    await look('message');
    await page.keyboard.press('m');
    await look('list');
    await page.locator('[data-map-list] .list-row').first().click();
    await look('street');
    await page.locator('.house-number').first().click();
    await look('household');
    await page.keyboard.press('l');
    await look('latecomers');
    await page.keyboard.press('Escape');
    await page.keyboard.press('h');
    await look('ask for help');
    await page.keyboard.press('?');
    await look('keys');
    await page.keyboard.press('Escape');
    await page.keyboard.press('s');
    await look('facilitator');
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    while (!(await page.locator('[data-decision]').isVisible())) await playOn(page);
    await look('question');
    await page.locator('[data-decision] button.option:enabled').first().click();
    await look('reasons');
    await page.locator('.own-idea-begin').click();
    await look('own idea');
    await page.keyboard.press('Escape');
    while (await playOn(page)) if (await page.locator('.option-divide').first().isVisible()) await look('division');
    await page.locator('.to-look-back').click();
    await expect(page.locator('[data-screen="look-back"][data-ready]')).toBeVisible();
    const pages = page.locator('[data-page]');
    for (let at = 0; at < (await pages.count()); at++) {
      await pages.nth(at).click();
      await look(`look-back ${await pages.nth(at).getAttribute('data-page')}`);
    }
    await page.locator('.stop-button').first().click();
    await look('real emergency');
    expect([...new Set(found)]).toEqual([]);
  });
}
