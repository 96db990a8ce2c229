import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import type { FaultFile } from '../../web/session/fault/fault-file.ts';
import { minuteOf, playOn, savedFile, startExercise } from './playing.ts';

const MARKER = 'Mevrouw Zonnestraal van de bakker';

/** Every draw of the simulation multiplies: without imul no tick can be made. The product has no hook for this. */
async function breakTicks(page: Page): Promise<void> {
  await page.evaluate((words) => {
    const kept = Math.imul;
    Object.assign(window, { mend: () => Object.assign(Math, { imul: kept }) });
    Math.imul = () => {
      throw new RangeError(`planted for ${words}`);
    };
  }, MARKER);
}

async function mendTicks(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
}

async function savedFault(page: Page): Promise<FaultFile> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar het foutbestand' }).click(),
  ]);
  return JSON.parse(await readFile(await download.path(), 'utf8')) as FaultFile;
}

test('a tick that throws leaves the last good state on screen and the log safe', async ({ page }) => {
  await startExercise(page, 'Kort');
  await playOn(page);
  const minute = await minuteOf(page);
  await breakTicks(page);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-fault="tick"]')).toContainText('Wat jullie deden, is bewaard.');
  expect(await minuteOf(page)).toBe(minute);
  await expect(page.locator('[data-newest-message]')).toBeVisible();

  // As long as nothing can be worked out the file has no hashes, but it has every event.
  const unproven = await savedFile(page);
  await mendTicks(page);
  const file = await savedFile(page);
  expect(file.events.at(-1)).toMatchObject({ type: 'clock.advance' });
  expect(unproven).toEqual({ ...file, hashes: [] });

  await page.reload();
  await expect(page.locator('[data-screen="board"]')).toHaveAttribute('data-minute', String(minute));
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => minuteOf(page)).toBeGreaterThan(minute);
});

test('what failed is handed out as a file: code, stack, event and hash, and nothing that anybody typed', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByText('Meer', { exact: true }).click();
  await page.locator('.choose-more input.utrecht-textbox').fill(MARKER);
  await page.locator('.pick:has(input[name="cut"])', { hasText: 'Kort' }).click();
  await page.locator('.start-button').click();
  await page.locator('.briefing-start').click();
  await expect(page.locator('[data-message="uitval"]')).toBeVisible();
  await playOn(page);
  await breakTicks(page);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-fault="tick"]')).toBeVisible();
  await mendTicks(page);

  const [file, fault] = [await savedFile(page), await savedFault(page)];
  const last = file.events.at(-1)!;
  expect(fault).toMatchObject({
    kind: 'samenspel-fault',
    code: 'tick',
    error: { name: 'RangeError', message: 'other' },
    order: { type: 'clock.advance', by: 'table' },
    at: { seq: last.seq, phase: 'play' },
    hash: file.hashes.at(-1)!.hash,
    seed: null,
    scenario: { id: file.scenario.id, sha256: file.scenario.sha256 },
  });
  expect(fault.error.stack.length).toBeGreaterThan(3);
  for (const frame of fault.error.stack) expect(frame).toMatch(/^\S+( \S+)? (page|[\w.-]+\.js):\d+:\d+$/);
  const text = JSON.stringify(fault);
  for (const word of ['Zonnestraal', 'bakker', '127.0.0.1']) expect(text).not.toContain(word);

  await page.getByRole('button', { name: 'Ga verder met de hand' }).click();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => minuteOf(page)).toBeGreaterThan(last.minute);
});

test('the other window tells of it too, and hands out the same file; the clock stands still in both', async ({
  context,
  page,
}) => {
  await startExercise(page, 'Kort');
  const control = await context.newPage();
  await control.goto('/#/control');
  await expect(control.locator('[data-screen="control"]')).toBeVisible();
  await breakTicks(page);
  await control.keyboard.press('ArrowRight');
  for (const window of [page, control]) await expect(window.locator('[data-fault="tick"]')).toBeVisible();
  await mendTicks(page);
  expect(await savedFault(control)).toEqual(await savedFault(page));
  await control.getByRole('button', { name: 'Ga verder met de hand' }).click();
  await expect(page.locator('[data-fault]')).toHaveCount(0);
});

test('an exercise that cannot be opened again is told of, and what is stored stays', async ({ page }) => {
  await startExercise(page, 'Kort');
  await page.addInitScript(() => {
    const kept = Math.imul;
    Math.imul = (a, b) => {
      if (sessionStorage.getItem('mended') === null) throw new Error('planted');
      return kept(a, b);
    };
  });
  await page.reload();
  await expect(page.locator('[data-fault="open"]')).toContainText('Samenspel kan dit niet openen.');
  expect(await savedFault(page)).toMatchObject({ code: 'open', hash: null, scenario: null });
  await page.evaluate(() => sessionStorage.setItem('mended', 'yes'));
  await page.reload();
  await expect(page.locator('[data-screen="board"]')).toBeVisible();
});

test('a screen that cannot be drawn leaves no empty page', async ({ page }) => {
  await startExercise(page, 'Kort');
  await page.evaluate(() => {
    const kept = Array.prototype.map;
    Object.assign(window, { mend: () => Object.assign(Array.prototype, { map: kept }) });
    // The keys are drawn from a list of pairs that begins with the blank.
    Array.prototype.map = function (each) {
      if (this[0]?.[0] === '␣') throw new Error('planted');
      return kept.call(this, each) as never[];
    };
  });
  await page.getByRole('button', { name: 'Toetsen' }).click();
  await expect(page.locator('[data-fault="screen"]')).toBeVisible();
  expect(await savedFault(page)).toMatchObject({ code: 'screen' });
  await mendTicks(page);
  await page.getByRole('button', { name: 'Ga verder met de hand' }).click();
  await expect(page.locator('[data-screen="board"]')).toBeVisible();
});

test('STOP, dit is echt: covers the screen, stops the clock, and can be taken back', async ({ page }) => {
  await page.clock.install();
  await startExercise(page, 'Kort');
  await page.keyboard.press(' ');
  await page.getByRole('button', { name: 'STOP, dit is echt' }).click();
  const cover = page.getByRole('alertdialog');
  await expect(cover).toContainText('bel 112');
  const minute = await minuteOf(page);
  await page.keyboard.press('ArrowRight');
  await page.clock.runFor(1800);
  expect(await minuteOf(page)).toBe(minute);
  await cover.getByRole('button').click();
  await expect(cover).toHaveCount(0);
  await expect(page.locator('[data-clock]')).toBeVisible();
});
