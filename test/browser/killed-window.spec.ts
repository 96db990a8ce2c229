import type { BrowserContext, Page } from '@playwright/test';
import seedrandom from 'seedrandom';
import type { ExerciseEvent } from '../../engine/index.ts';
import { answerFromControl, chooseFirst, killPage, minuteOf, startExercise } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

const ROUNDS = 20;
const LONGEST_WAIT_MS = 120;

type Name = 'board' | 'control';
const OTHER: Record<Name, Name> = { board: 'control', control: 'board' };

test(`board or control killed at ${ROUNDS} random moments and opened again: every step is made once`, async ({
  context,
  page,
}) => {
  test.setTimeout(400_000);
  const random = seedrandom.alea('killed');
  await startExercise(page, 'Lang');
  const windows = { board: page, control: await open(context, 'control') };
  for (let round = 0; round < ROUNDS; round++) {
    const victim: Name = random() < 0.5 ? 'board' : 'control';
    const left = windows[OTHER[victim]];
    if (await left.locator('[data-decision]').isVisible()) {
      await (left === windows.board ? chooseFirst(left) : answerFromControl(left));
      await expect(left.locator('[data-decision]')).toHaveCount(0);
    }
    const before = await storedEvents(left);
    const pressed = left.waitForTimeout(random() * LONGEST_WAIT_MS).then(() => left.keyboard.press('ArrowRight'));
    const killed = left.waitForTimeout(random() * LONGEST_WAIT_MS).then(() => killPage(windows[victim]));
    await Promise.all([pressed, killed]);
    windows[victim] = await open(context, victim);
    await expect.poll(async () => (await storedEvents(left)).length, `round ${round}`).toBe(before.length + 1);
  }
  const events = await storedEvents(windows.board);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, place) => place));
  expect(events.map(({ after }) => after)).toEqual(events.map((_, place) => place - 1));
  const steps = events.flatMap((event) => (event.type === 'clock.advance' ? [event.to] : []));
  expect(steps).toEqual(Array.from({ length: ROUNDS + 1 }, (_, step) => step * 15));
  await expect.poll(() => minuteOf(windows.board)).toBe(ROUNDS * 15);
  await expect(windows.control.locator('[data-screen="control"]')).toHaveAttribute('data-minute', `${ROUNDS * 15}`);
});

/** Opens a window and waits until it shows the exercise that the other one has open. */
async function open(context: BrowserContext, name: Name): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/#/${name}`);
  await expect(page.locator(`[data-screen="${name}"]`)).toBeVisible();
  return page;
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
