import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import {
  buildNeighbourhood,
  checkNeighbourhood,
  checkScenario,
  compileScenario,
  type Exercise,
  openSessionFile,
  prepareExercise,
  type SessionFile,
  splitLibrary,
} from '../../engine/index.ts';

/** How a table plays in these tests: by pressing what people press. */

/** Everything the page complained about; a test ends with this empty. */
export function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

export type CutName = 'Kort' | 'Een avond' | 'Lang';

const USUAL = { scenario: 'Drie dagen zonder stroom', place: 'Wilgenhoek' };

/** From the start screen to the board, at the first minute. */
export async function startExercise(
  page: Page,
  cut: CutName = 'Kort',
  streets: string[] = [],
  { scenario, place } = USUAL,
  address = '/',
): Promise<void> {
  await page.goto(address);
  await page.locator('.pick:has(input[name="scenario"])', { hasText: scenario }).click();
  await page.locator('.pick:has(input[name="hood"])', { hasText: place }).click();
  await page.locator('.pick:has(input[name="cut"])', { hasText: cut }).click();
  if (streets.length > 0) await page.getByText('In welke straten wonen jullie?').click();
  for (const street of streets) await page.locator('.chips .pick', { hasText: street }).click();
  await page.locator('.start-button').click();
  await expect(page.locator('[data-screen="briefing"]')).toBeVisible();
  await page.locator('.briefing-start').click();
  await expect(page.locator('[data-screen="board"]')).toBeVisible();
  if (scenario === USUAL.scenario) await expect(page.locator('[data-message="uitval"]')).toBeVisible();
}

/** The simulated minute that the board shows. */
export async function minuteOf(page: Page): Promise<number> {
  return Number(await page.locator('[data-screen="board"]').getAttribute('data-minute'));
}

/** Chooses the first option, or divides all helpers to the first place. */
export async function chooseFirst(page: Page): Promise<void> {
  const sheet = page.locator('[data-decision]');
  const id = await sheet.getAttribute('data-decision');
  const option = sheet.locator('button.option:enabled').first();
  if ((await option.count()) > 0) await option.click();
  else {
    const plus = sheet.locator('.option-divide').first().locator('.stepper button').last();
    while (await plus.isEnabled()) await plus.click();
  }
  await sheet.locator('.confirm').click();
  await expect(page.locator(`[data-decision="${id}"]`)).toHaveCount(0);
}

/** How long a button may keep from being pressed before one looks what is on the screen now, milliseconds. */
const LOOK_AGAIN_MS = 3000;
const LOOKS = 10;

/** A question on the screen. */
export interface Asked {
  id: string;
  /** Helpers are divided over its options. */
  divides: boolean;
}

/** The question that is asked now, from one look at the screen: between two looks another may open. */
export function askedNow(page: Page): Promise<Asked | null> {
  return page.evaluate(() => {
    const sheet = document.querySelector<HTMLElement>('[data-decision]');
    return sheet && { id: sheet.dataset.decision!, divides: sheet.querySelector('.option-divide') !== null };
  });
}

/** Where the clock stands still of itself: at a question, or at the end. */
function isStopped(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('[data-decision], [data-end]') !== null);
}

/**
 * Presses the button for the next moment and waits until the clock went on; answers nothing. Over what the cut leaves out the
 * clock jumps once more after that, so a question may come after the minute has changed.
 */
async function toNextMoment(page: Page, looks = LOOKS): Promise<void> {
  const before = await minuteOf(page);
  try {
    await page.getByRole('button', { name: 'Volgend moment' }).click({ timeout: LOOK_AGAIN_MS });
  } catch (error) {
    // The clock may still have been on its way to the end, or to a question: then there is no such button any more.
    if (await isStopped(page)) return;
    if (looks === 0) throw error;
    return toNextMoment(page, looks - 1);
  }
  await expect.poll(async () => (await minuteOf(page)) > before || (await isStopped(page))).toBe(true);
}

/** One moment further: answers an open question, else goes to the next moment. @returns false at the end. */
export async function playOn(page: Page): Promise<boolean> {
  if (await page.locator('[data-end]').isVisible()) return false;
  if (await askedNow(page)) await chooseFirst(page);
  else await toNextMoment(page);
  return true;
}

/** On to a question of this kind, which is left open; those before it are answered. @throws when none comes before the end */
export async function playToQuestion(page: Page, isMeant: (asked: Asked) => boolean = () => true): Promise<void> {
  for (;;) {
    const asked = await askedNow(page);
    if (asked && isMeant(asked)) return;
    if (asked) await chooseFirst(page);
    else if (await page.locator('[data-end]').isVisible()) throw new Error('the exercise ended without this question');
    else await toNextMoment(page);
  }
}

/** Plays to the end of the crisis and opens the look-back. */
export async function playToEnd(page: Page): Promise<void> {
  while (await playOn(page));
  await page.locator('.to-look-back').click();
  await expect(page.locator('[data-screen="look-back"]')).toBeVisible();
}

/** How many sheets of A4 come out of the printer. */
export async function sheetsPrinted(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Saves the session by its button and reads the file. */
export async function savedFile(page: Page): Promise<SessionFile> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
  ]);
  return JSON.parse(await readFile(await download.path(), 'utf8')) as SessionFile;
}

/** Prepares in Node what a session file was played with, from the file alone. */
export function exerciseOf(file: SessionFile): Exercise {
  const opened = openSessionFile(file);
  if ('fault' in opened) throw new Error(`${opened.fault} ${opened.at} ${opened.message}`);
  const hood = checkNeighbourhood({ root: 'neighbourhood', files: opened.sources.neighbourhood }, 'nl').value!;
  const neighbourhood = buildNeighbourhood(hood.source, hood.map);
  const { files, library } = splitLibrary(opened.sources.scenario);
  const model = checkScenario({ root: 'scenario', files, library }, neighbourhood, 'nl').value!;
  return prepareExercise({ neighbourhood, ...compileScenario(model, neighbourhood), seed: file.seed });
}

/** No unload handler runs: the renderer is gone at once. */
export async function killPage(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash').catch(() => undefined);
  await Promise.race([page.goto('chrome://crash').catch(() => undefined), crashed]);
  await page.close({ runBeforeUnload: false });
}

/** In the control window: chooses the first option, or divides all helpers to the first place. */
export async function answerFromControl(control: Page): Promise<void> {
  const plus = control.locator('.control-share').first().getByRole('button').last();
  if ((await plus.count()) > 0) {
    while (await plus.isEnabled()) await plus.press('Enter');
    await control.locator('.confirm').press('Enter');
  } else {
    const first = control.locator('.control-option:enabled .control-key').first();
    await control.keyboard.press((await first.textContent())!.trim().toLowerCase());
    await control.keyboard.press('Enter');
  }
}
