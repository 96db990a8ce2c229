import type { Page } from '@playwright/test';
import seedrandom from 'seedrandom';
import { replay, say, type UiKey } from '../../engine/index.ts';
import { SIZES } from '../support/sizes.ts';
import { collectComplaints, exerciseOf, minuteOf, savedFile } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';
import { Robot } from './support/robot.ts';
import { giveVoices } from './support/voices.ts';

const ROUNDS = SIZES.robots;
const ACTIONS = 30;
const IN_OPENING = 5;
/** Keys that mean something somewhere, and some that mean nothing where they are pressed. */
const KEYS = [
  ' ',
  'ArrowRight',
  'n',
  'm',
  'l',
  'b',
  'h',
  's',
  't',
  'v',
  '?',
  'Escape',
  '1',
  '2',
  '3',
  'o',
  'Enter',
  '+',
];

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

test.describe('a robot plays random exercises through the real page without an error in the console', () => {
  for (let round = 1; round <= ROUNDS; round++) {
    test(`exercise ${round}`, async ({ page }) => {
      const seed = `robot ${round}`;
      const complaints = collectComplaints(page);
      const robot = new Robot(page, seedrandom.alea(seed));
      try {
        await begin(robot);
        await playAtRandom(robot, complaints);
        await toLookBack(robot);
        await visitEveryPage(robot, complaints);
        await expectSameInNode(page);
      } catch (error) {
        throw new Error(`seed "${seed}": ${(error as Error).message}\nlast actions:\n  ${robot.lastDone()}`);
      }
    });
  }
});

/** A random scenario, neighbourhood, length, language and setting. */
async function begin(robot: Robot): Promise<void> {
  const { page } = robot;
  if (robot.chance(0.5)) await giveVoices(page, ['en-GB', 'nl-NL']);
  await page.goto('/');
  await expect(page.locator('.start-button')).toBeVisible();
  if (robot.chance(0.4)) await page.locator('.language-switch').click();
  const pick = async (name: string, place: number) => {
    const choice = page.locator(`.pick:has(input[name="${name}"])`).nth(place);
    robot.note(`picks ${name}: ${await choice.textContent()}`);
    await choice.click();
  };
  const count = (name: string) => page.locator(`input[name="${name}"]`).count();
  await pick('scenario', robot.below(await count('scenario')));
  await pick('hood', robot.below(await count('hood')));
  await pick('cut', robot.chance(0.8) ? 0 : 1);
  if (robot.chance(0.3)) {
    await page.locator('.choose-more summary').first().click();
    await pick('street', robot.below(await count('street')));
  }
  if (robot.chance(0.3)) {
    await page.locator('.choose-more summary').last().click();
    await pick('calm', 0);
  }
  await page.locator('.start-button').click();
  await expect(page.locator('[data-screen="briefing"]')).toBeVisible();
}

/** Some presses in the opening, and from there what comes next until the board is open; then whatever it likes. */
async function playAtRandom(robot: Robot, complaints: string[]): Promise<void> {
  const { page } = robot;
  const board = page.locator('[data-screen="board"]');
  for (let at = 0; at < IN_OPENING && !(await board.isVisible()); at++) await actOnce(robot, complaints);
  await onToBoard(page);
  for (let at = 0; at < ACTIONS && (await screenOf(page)) !== 'look-back'; at++) await actOnce(robot, complaints);
}

async function onToBoard(page: Page): Promise<void> {
  await backToScreen(page);
  const next = page.locator('.briefing-start, .silence-skip, .open-board').first();
  while (!['board', 'look-back'].includes(await screenOf(page))) {
    if (await next.isVisible()) await next.click({ timeout: 2000 }).catch(() => undefined);
    await expectSound(page, []);
  }
}

async function actOnce(robot: Robot, complaints: string[]): Promise<void> {
  const { page } = robot;
  if (robot.chance(0.02)) await reload(robot);
  else if (robot.chance(0.06)) await letItRun(robot);
  else if (robot.chance(0.12)) await robot.pressKey(robot.oneOf(KEYS));
  else await robot.pressSomething();
  await expectSound(page, complaints);
}

async function reload(robot: Robot): Promise<void> {
  robot.note('reloads the page');
  await robot.page.reload();
  await expect(robot.page.locator('[data-screen]').first()).toBeVisible();
}

/** Lets the clock run at full speed until something came of it. */
async function letItRun(robot: Robot): Promise<void> {
  const { page } = robot;
  const play = page.locator('.play:enabled');
  if ((await screenOf(page)) !== 'board' || (await page.locator('dialog[open], .real, .map-list').count()) > 0) return;
  if ((await play.count()) === 0) return;
  robot.note('lets the clock run fast');
  const speed = page.locator('.speed');
  while (!/snel|fast/.test((await speed.textContent())!)) await speed.click();
  const before = await minuteOf(page);
  const runs = async () => (await page.locator('.play').getAttribute('aria-pressed')) === 'true';
  if (!(await runs())) await play.click();
  await expect.poll(async () => (await minuteOf(page)) > before || !(await runs())).toBe(true);
}

/** Which screen lies under whatever is over it. */
function screenOf(page: Page): Promise<string> {
  const names = '[data-screen="board"], [data-screen="briefing"], [data-screen="look-back"], [data-screen="silence"]';
  return page
    .locator(`${names}, [data-screen="first-message"], [data-screen="start"]`)
    .first()
    .evaluate((screen: HTMLElement) => screen.dataset.screen ?? '');
}

/** Out of the real emergency and out of every window that lies over the screen. */
async function backToScreen(page: Page): Promise<void> {
  if (await page.locator('.real').isVisible()) await page.locator('.real button').click();
  while ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape');
}

async function toLookBack(robot: Robot): Promise<void> {
  const { page } = robot;
  await backToScreen(page);
  if ((await screenOf(page)) !== 'look-back') await onToBoard(page);
  if ((await screenOf(page)) === 'board') {
    robot.note('stops, to look back');
    for (const key of ['app.keys', 'board.stop', 'board.toLookBack'] satisfies UiKey[]) {
      await page.getByRole('button', { name: inBoth(key) }).click();
    }
  }
  await expect(page.locator('[data-screen="look-back"][data-ready]')).toBeVisible({ timeout: 60_000 });
}

function inBoth(key: UiKey): RegExp {
  return new RegExp(`^(${say('nl', key)}|${say('en', key)})$`);
}

/** Every page of the look-back, and something on each. */
async function visitEveryPage(robot: Robot, complaints: string[]): Promise<void> {
  const { page } = robot;
  for (const tab of await page.locator('.look-back-nav [data-page]').all()) {
    await backToScreen(page);
    const name = (await tab.getAttribute('data-page'))!;
    robot.note(`looks at ${name}`);
    await tab.click();
    await expect(page.locator(`[data-page-shown="${name}"]`)).toBeVisible();
    await expectSound(page, complaints);
    await robot.pressSomething();
    await expectSound(page, complaints);
  }
}

/** What was played can be played again from its file, to the same hash. */
async function expectSameInNode(page: Page): Promise<void> {
  await backToScreen(page);
  if ((await page.locator('html').getAttribute('lang')) === 'en') await page.locator('.language-switch').click();
  const file = await savedFile(page);
  const { ok, first } = replay(exerciseOf(file), file, { verify: true });
  expect({ ok, first }).toEqual({ ok: true, first: null });
}

/** Nothing complained, no text is broken, nothing scrolls, and the exercise is still open. */
async function expectSound(page: Page, complaints: string[]): Promise<void> {
  const wrong = await page.evaluate(whatIsWrong);
  expect([...wrong, ...complaints]).toEqual([]);
}

/** Runs in the page, once it has drawn what was done. */
async function whatIsWrong(): Promise<string[]> {
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  await frame();
  await frame();
  const wrong: string[] = [];
  const broken = /.{0,40}(undefined|\bNaN\b|\[object|\{[a-zA-Z.]+\}).{0,40}/.exec(document.body.textContent);
  if (broken) wrong.push(`text: ${broken[0]}`);
  for (const notice of document.querySelectorAll('[data-fault], [data-unanswered]'))
    wrong.push(`${notice.textContent}`);
  if (document.querySelector('[data-screen]') === null) wrong.push('there is no screen');
  if (document.querySelector('[data-screen="start"]') !== null) wrong.push('the exercise is no longer open');
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
  if (scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1)
    wrong.push(`scrolls: ${scrollWidth} x ${scrollHeight}`);
  return wrong;
}
