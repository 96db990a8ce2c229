import type { BrowserContext, Page } from '@playwright/test';
import { answerFromControl, minuteOf } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

test('a whole exercise is led from the control window alone; the board only shows it', async ({ context, page }) => {
  const { board, control } = await openBoth(context, page);
  await startFromControl(control);
  await expect(board.locator('[data-screen="briefing"]')).toBeVisible();
  await openFromControl(control);
  await expect(board.locator('[data-screen="board"]')).toBeVisible();

  for (let press = 0; (await phaseOf(control)) === 'play'; press++) {
    expect(press).toBeLessThan(200);
    await oneThingFurther(control);
  }
  await expect(board.locator('[data-screen="look-back"]')).toBeVisible();
  await expect(board.locator('[data-page-shown="feelings"]')).toBeVisible();
  await control.keyboard.press('n');
  await expect(board.locator('[data-page-shown="lights"]')).toBeVisible();
  await control.locator('[data-look-back-page="curves"]').click();
  await expect(board.locator('[data-page-shown="curves"]')).toBeVisible();
});

test('a letter points on both screens, Enter confirms, U takes it back', async ({ context, page }) => {
  const { board, control } = await openBoth(context, page);
  await startFromControl(control);
  await openFromControl(control);
  const question = control.locator('[data-decision]');
  while (!(await question.isVisible())) await oneThingFurther(control);
  await expect(board.locator('[data-decision]')).toBeVisible();
  await control.keyboard.press('b');
  const onBoard = board.locator('[data-decision] .option[aria-checked="true"] .option-letter');
  await expect(onBoard).toHaveText('B');
  await control.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(board.locator('[data-decision]')).toHaveCount(0);
  await control.keyboard.press('u');
  await expect(question).toBeVisible();
  await expect(board.locator('[data-decision]')).toBeVisible();
});

test('U during the first message takes the start back, and the cards lie on the board again', async ({
  context,
  page,
}) => {
  const { board, control } = await openBoth(context, page);
  await startFromControl(control);
  const first = board.locator('[data-screen="first-message"]');
  while ((await phaseOf(control)) !== 'play') await oneThingInOpening(control);
  await expect(first).toBeVisible();
  await control.keyboard.press('u');
  await expect(board.locator('[data-screen="briefing"]')).toBeVisible();
  await expect.poll(() => phaseOf(control)).toBe('briefing');
  while ((await phaseOf(control)) !== 'play') await oneThingInOpening(control);
  await expect(first).toBeVisible();
});

test('the board goes blank or dark, and comes back by key there or by control here', async ({ context, page }) => {
  const { board, control } = await openBoth(context, page);
  await startFromControl(control);
  await control.keyboard.press('w');
  await expect(board.locator('[data-curtain="blank"]')).toBeVisible();
  await expect(board.locator('[data-curtain] [data-exercise-sign]')).toBeVisible();
  await control.keyboard.press('z');
  await expect(board.locator('[data-curtain="dark"]')).toBeVisible();
  await board.keyboard.press('Escape');
  await expect(board.locator('[data-curtain]')).toHaveCount(0);
  await expect(control.locator('.button', { hasText: 'Donker' })).toHaveAttribute('aria-pressed', 'false');
});

test('a jump to a later part is asked twice, and the board announces that part', async ({ context, page }) => {
  const { board, control } = await openBoth(context, page);
  await startFromControl(control);
  await openFromControl(control);
  const before = await minuteOf(board);
  await control.getByLabel('Spring naar een later deel').selectOption({ index: 1 });
  expect(await minuteOf(board)).toBe(before);
  await control.getByRole('button', { name: 'Ja, spring' }).click();
  await expect(board.locator('[data-chapter]')).toBeVisible();
  await expect.poll(() => minuteOf(board)).toBeGreaterThan(before);
});

test('a message of the script is played now, and shows on the board', async ({ context, page }) => {
  const { board, control } = await openBoth(context, page);
  await startFromControl(control);
  await openFromControl(control);
  const coming = control.locator('[data-coming]');
  const second = coming.nth(1);
  const id = await second.getAttribute('data-coming');
  await second.getByRole('button', { name: 'Speel nu' }).click();
  await expect(board.locator(`[data-message="${id}"]`)).toBeVisible();
  await expect(control.locator(`[data-coming="${id}"]`)).toHaveCount(0);
});

test('help is asked for in three keys, shows on the board, and is answered', async ({ context, page }) => {
  const { board, control } = await openBoth(context, page);
  await startFromControl(control);
  await openFromControl(control);
  const step = control.locator('[data-order-step]');
  await control.keyboard.press('1');
  await expect(step).toHaveAttribute('data-order-step', 'whom');
  await control.keyboard.press('Escape');
  await expect(step).toHaveAttribute('data-order-step', 'what');
  for (const key of '111') await control.keyboard.press(key);
  await expect(control.locator('[data-order-status]')).toHaveCount(1);
  await control.keyboard.press('ArrowRight');
  await expect(control.locator('[data-order-status="asked"]')).toHaveCount(0);
  // A key that is pressed before the board has followed would be a key of the screen before it.
  await expect(board.locator('[data-screen="board"]')).toHaveAttribute('data-minute', '15');
  await board.keyboard.press('h');
  await board.getByRole('button', { name: /Wat jullie vroegen/ }).click();
  await expect(board.locator('.order')).toHaveCount(1);
});

async function openBoth(context: BrowserContext, board: Page): Promise<{ board: Page; control: Page }> {
  await board.goto('/#/board');
  await expect(board.locator('[data-screen="start"]')).toBeVisible();
  const control = await context.newPage();
  await control.setViewportSize({ width: 1366, height: 768 });
  await control.goto('/#/control');
  return { board, control };
}

async function startFromControl(control: Page): Promise<void> {
  await control.locator('.pick:has(input[name="cut"])', { hasText: 'Kort' }).click();
  await control.locator('.start-button').click();
  await expect(control.locator('[data-screen="control"]')).toBeVisible();
}

/** Through the cards, the silence and the first message. */
async function openFromControl(control: Page): Promise<void> {
  const next = control.locator('.go-on');
  while (!/^Volgend moment/.test((await next.textContent())!)) await oneThingInOpening(control);
}

/** The next card, the silence, the first message, the board. */
async function oneThingInOpening(control: Page): Promise<void> {
  const next = control.locator('.go-on');
  const card = control.locator('[data-screen="control"]');
  const stateOf = async () => [await next.textContent(), await card.getAttribute('data-card')].join();
  const before = await stateOf();
  await control.keyboard.press('n');
  await expect.poll(stateOf).not.toBe(before);
}

const phaseOf = (control: Page) => control.locator('[data-screen="control"]').getAttribute('data-phase');

/** By keys alone: answers an open question, else goes on to the next thing. */
async function oneThingFurther(control: Page): Promise<void> {
  const screen = control.locator('[data-screen="control"]');
  const stateOf = () =>
    screen.evaluate((at) => [at.dataset.minute, at.dataset.phase, at.querySelector('[data-decision]') !== null].join());
  const before = await stateOf();
  if (await control.locator('[data-decision]').isVisible()) await answerFromControl(control);
  else await control.keyboard.press('n');
  await expect.poll(stateOf).not.toBe(before);
}
