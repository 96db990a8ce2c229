import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { cardLink } from '../../web/roles/card-link.ts';
import { answerFromControl, playOn, playToQuestion, startExercise } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Axe in the page itself: only for a page with other pages in it does it need one beside, which takes as long as the looking. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

/** What axe calls serious or critical on the screen of now: rule, place, and what it says of it. */
async function seriousOn(page: Page, screen: string): Promise<string[]> {
  const { violations } = await axe(page).withTags(WCAG_22_AA).analyze();
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
  const { violations } = await axe(page).include(target).withRules(['target-size']).analyze();
  return violations.length > 0;
}

for (const [width, height] of [
  [1920, 1080],
  [390, 844],
] as const) {
  test(`axe finds nothing serious on any screen of ${width} by ${height}`, async ({ page }) => {
    page.setDefaultTimeout(15_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const found: string[] = [];
    const look = async (screen: string) => found.push(...(await seriousOn(page, screen)));

    await page.goto('/');
    await expect(page.locator('[data-works-offline]')).toBeVisible();
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
    await playToQuestion(page);
    await look('question');
    await lookAtQuestion(page, look);
    while (await playOn(page)) {
      if (!(await page.locator('.option-divide').first().isVisible())) continue;
      await look('division');
      const plus = page.locator('.option-divide .stepper button').nth(1);
      while (await plus.isEnabled()) await plus.click();
      await look('division with its reasons');
    }
    await look('end');
    await page.locator('.to-look-back').click();
    await expect(page.locator('[data-screen="look-back"][data-ready]')).toBeVisible();
    const pages = page.locator('[data-page]');
    for (let at = 0; at < (await pages.count()); at++) {
      await pages.nth(at).click();
      await look(`look-back ${await pages.nth(at).getAttribute('data-page')}`);
    }
    await page.locator('[data-page="moments"]').last().click();
    await page.locator('[data-tab="choices"]').click();
    await look('choices');
    await page.locator('[data-page="agreements"]').click();
    await page.locator('.agreement:not([aria-disabled="true"])').first().click();
    await page.locator('.agreements-show').click();
    await expect(page.locator('[data-row]').first()).toBeVisible();
    await look('agreements, shown');
    await page.locator('.stop-button').first().click();
    await look('real emergency');
    expect([...new Set(found)]).toEqual([]);
  });
}

/** A question with something pointed at, a talk that is over, and each step of an idea of their own. */
async function lookAtQuestion(page: Page, look: (screen: string) => Promise<unknown>): Promise<void> {
  await page.locator('.talk-end').click();
  await expect(page.locator('[data-talk="over"]')).toBeVisible();
  await look('talk over');
  await page.locator('.option:enabled').first().click();
  await expect(page.locator('.reason').first()).toBeVisible();
  await page.locator('.reason').first().click();
  await look('reasons');
  await page.locator('.own-idea-begin').click();
  const idea = page.locator('[data-own-idea]');
  const step = () => idea.getAttribute('data-own-idea');
  for (let now = await step(); now !== 'confirm'; now = await step()) {
    await look(`own idea: ${now}`);
    const question = await idea.locator('h3').elementHandle();
    await page.locator('.tiles .tile').first().click();
    await expect.poll(async () => question!.evaluate((head) => head.isConnected)).toBe(false);
  }
  await look('own idea: confirm');
  while (await idea.isVisible()) await page.locator('.own-idea-back').click();
}

test.describe('beside the board', () => {
  test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

  test('axe finds nothing serious in the control window, or on the board behind its curtain', async ({
    context,
    page,
  }) => {
    const control = await openControl(context, page);
    const found: string[] = [];
    const add = async (screen: string, on = control) => found.push(...(await seriousOn(on, screen)));
    await add('control: choose');
    await control.locator('.pick:has(input[name="cut"])', { hasText: 'Kort' }).click();
    await control.locator('.start-button').click();
    await expect(control.locator('[data-screen="control"]')).toBeVisible();
    await add('control: briefing');
    for (const [key, curtain] of [
      ['w', 'blank'],
      ['z', 'dark'],
    ] as const) {
      await control.keyboard.press(key);
      await expect(page.locator(`[data-curtain="${curtain}"]`)).toBeVisible();
      await add(`curtain ${curtain}`, page);
      await add(`control: curtain ${curtain}`);
    }
    await page.keyboard.press('Escape');
    await page.locator('.briefing-start').click();
    await expect(control.locator('[data-phase="play"]')).toBeVisible();
    await add('control: play');
    const step = control.locator('[data-order-step]');
    for (const at of ['whom', 'where', 'what']) {
      await control.keyboard.press('1');
      await expect(step).toHaveAttribute('data-order-step', at);
      await add(`control: order, ${at}`);
    }
    const question = control.locator('[data-decision]');
    while (!(await question.isVisible())) await playOn(page);
    await add('control: question');
    await answerFromControl(control);
    await expect(question).toHaveCount(0);
    await page.keyboard.press('?');
    await page.getByRole('button', { name: 'Stop en kijk terug' }).click();
    await page.getByRole('button', { name: 'Ga terugkijken' }).click();
    await expect(control.locator('[data-look-back-page="feelings"]')).toBeVisible();
    await add('control: look-back');
    expect([...new Set(found)]).toEqual([]);
  });

  test('axe finds nothing serious on the role cards', async ({ page }) => {
    await startExercise(page);
    await page.keyboard.press('?');
    await page.locator('.open-roles').click();
    await expect(page.locator('.roles-cards .role-paper').first()).toBeVisible();
    expect(await seriousOn(page, 'roles')).toEqual([]);
  });
});

test('axe finds nothing serious on a card on a telephone, whole or broken', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of [cardLink({ title: 'Jongere met fiets', text: 'U kent de wijk.' }, '/'), '/#/card/kapot']) {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.locator('[data-screen="card"]')).toBeVisible();
    expect(await seriousOn(page, address)).toEqual([]);
  }
});

async function openControl(context: BrowserContext, board: Page): Promise<Page> {
  await board.goto('/#/board');
  await expect(board.locator('[data-screen="start"]')).toBeVisible();
  const control = await context.newPage();
  await control.goto('/#/control');
  await expect(control.locator('.start-button')).toBeVisible();
  return control;
}

test('axe finds nothing serious in an exercise from the inside, or in the notice of a failure', async ({ page }) => {
  test.setTimeout(300_000);
  const found: string[] = [];
  await startExercise(page, 'Kort');
  await page.evaluate(() => {
    Math.imul = () => {
      throw new Error('planted');
    };
  });
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.save-fault')).toBeVisible();
  found.push(...(await seriousOn(page, 'notice')));
  await page.reload();
  await expect(page.locator('[data-screen="board"]')).toBeVisible();
  for (const [width, height] of [
    [1920, 1080],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('/#/debug');
    for (const tab of ['event', 'small', 'columns', 'hashes']) {
      await page.locator(`.debug-to-${tab}`).click();
      await expect(page.locator('[data-debug-page]')).toHaveAttribute('data-debug-page', tab);
      found.push(...(await seriousOn(page, `${tab} at ${width}`)));
    }
  }
  expect([...new Set(found)]).toEqual([]);
});
