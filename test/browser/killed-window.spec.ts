import type { BrowserContext, Page } from '@playwright/test';
import seedrandom from 'seedrandom';
import type { ExerciseEvent } from '../../engine/index.ts';
import { SIZES } from '../support/sizes.ts';
import { answerFromControl, askedNow, chooseFirst, killPage, minuteOf, startExercise } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

const ROUNDS = SIZES.kills;
/** A press and a kill come this many questions to the window after the round began, or sooner: a tenth of a second on a quiet machine. */
const MOST_QUESTIONS = 60;
const STEP_MINUTES = 15;

type Name = 'board' | 'control';
const OTHER: Record<Name, Name> = { board: 'control', control: 'board' };

test(`board or control killed at ${ROUNDS} random moments and opened again: every step is made once`, async ({
  context,
  page,
}) => {
  const random = seedrandom.alea('killed');
  await startExercise(page, 'Lang');
  const windows = { board: page, control: await open(context, 'control') };
  let stored = (await storedEvents(page)).length;
  for (let round = 0; round < ROUNDS; round++) {
    const victim: Name = random() < 0.5 ? 'board' : 'control';
    const left = windows[OTHER[victim]];
    const isStored = () =>
      expect
        .poll(async () => (await storedEvents(left)).length, { message: `round ${round}`, timeout: 60_000 })
        .toBe(stored);
    // The window that is left learns of a step from the other one: before it shows it, it does not know what is asked either.
    await expect(left.locator('[data-minute]')).toHaveAttribute('data-minute', String(round * STEP_MINUTES));
    if (await askedNow(left)) {
      await (left === windows.board ? chooseFirst(left) : answerFromControl(left));
      await expect(left.locator('[data-decision]')).toHaveCount(0);
      stored++;
      await isStored();
    }
    const [pressedAt, killedAt] = [random() * MOST_QUESTIONS, random() * MOST_QUESTIONS];
    const pressed = afterQuestions(left, pressedAt).then(() => left.keyboard.press('ArrowRight'));
    const killed = afterQuestions(left, killedAt).then(() => killPage(windows[victim]));
    await Promise.all([pressed, killed]);
    windows[victim] = await open(context, victim);
    stored++;
    await isStored();
  }
  const events = await storedEvents(windows.board);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, place) => place));
  expect(events.map(({ after }) => after)).toEqual(events.map((_, place) => place - 1));
  const steps = events.flatMap((event) => (event.type === 'clock.advance' ? [event.to] : []));
  expect(steps).toEqual(Array.from({ length: ROUNDS + 1 }, (_, step) => step * STEP_MINUTES));
  await expect.poll(() => minuteOf(windows.board)).toBe(ROUNDS * STEP_MINUTES);
  await expect(windows.control.locator('[data-screen="control"]')).toHaveAttribute(
    'data-minute',
    `${ROUNDS * STEP_MINUTES}`,
  );
});

/** Opens a window and waits until it shows the exercise that the other one has open. */
async function open(context: BrowserContext, name: Name): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/#/${name}`);
  await expect(page.locator(`[data-screen="${name}"]`)).toBeVisible();
  return page;
}

/** Lets a moment go by that grows with the machine's load: so many answers of a window, which also come when it draws nothing. */
async function afterQuestions(page: Page, count: number): Promise<void> {
  for (let asked = 0; asked < count; asked++) await page.evaluate(() => 0);
}

/** The log of the only session in the database. */
function storedEvents(page: Page): Promise<ExerciseEvent[]> {
  return page.evaluate(
    () =>
      new Promise<ExerciseEvent[]>((done, fail) => {
        const opening = indexedDB.open('samenspel');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('events').objectStore('events').getAll();
          all.onsuccess = () => {
            opening.result.close();
            done((all.result as { event: ExerciseEvent }[]).map(({ event }) => event));
          };
        };
      }),
  );
}
