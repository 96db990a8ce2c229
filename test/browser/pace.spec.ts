import type { Page } from '@playwright/test';
import { shippedExercises } from '../support/shipped.ts';
import { chooseFirst, startExercise } from './playing.ts';
import { expect, test } from './support/page-without-errors.ts';

/** The evening cut is promised as 48 minutes, four more or fewer. */
const PROMISED_MIN = 48;
const GIVE_MIN = 4;
const LONGEST_EMPTY_S = 180;
const MOST_AT_ONCE = 2;
/** How people at a table play: reading a question aloud, and looking at the card of a new part; milliseconds. */
const READ_MS_PER_WORD = 300;
const CHAPTER_CARD_MS = 6000;

test.use({ viewport: { width: 800, height: 600 }, contextOptions: { reducedMotion: 'reduce' } });

test('an evening at human pace takes as long as promised, is never empty for long and never too full', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-25T19:00:00') });
  await startExercise(page, 'Een avond');
  await page.clock.pauseAt(new Date('2026-11-25T20:00:00'));
  const { decisions } = shippedExercises('stroomuitval-72-uur', 'wilgenhoek')('1').scenario;
  const talkMs = (id: string) => decisions.find((decision) => decision.id === id)!.talk.minutes * 60_000;

  const { ms, emptiestMs, mostAtOnce } = await playEvening(page, talkMs);
  expect(Math.abs(ms / 60_000 - PROMISED_MIN)).toBeLessThanOrEqual(GIVE_MIN);
  expect(emptiestMs / 1000).toBeLessThanOrEqual(LONGEST_EMPTY_S);
  expect(mostAtOnce).toBeLessThanOrEqual(MOST_AT_ONCE);
});

interface Seen {
  messages: number;
  question: { id: string; words: number } | null;
  chapter: string | null;
  running: boolean;
  end: boolean;
}

/** Plays to the end of the crisis on the page's own clock, which is moved on second by second. */
async function playEvening(page: Page, talkMs: (decision: string) => number) {
  const evening = { ms: 0, emptiestMs: 0, mostAtOnce: 0 };
  let lastThingMs = 0;
  const pass = async (ms: number) => {
    await page.clock.fastForward(ms);
    evening.ms += ms;
  };
  for (let before = await look(page); !before.end; ) {
    const now = await look(page);
    const things = thingsSince(before, now);
    if (things > 0) {
      evening.emptiestMs = Math.max(evening.emptiestMs, evening.ms - lastThingMs);
      evening.mostAtOnce = Math.max(evening.mostAtOnce, things);
      lastThingMs = evening.ms;
    }
    before = now;
    if (now.question) {
      await pass(now.question.words * READ_MS_PER_WORD + talkMs(now.question.id));
      await chooseFirst(page);
      lastThingMs = evening.ms;
      before = { ...(await look(page)), question: null };
    } else {
      if (now.chapter) await pass(CHAPTER_CARD_MS);
      if (!now.running && !now.end) await page.keyboard.press(' ');
      await pass(1000);
    }
  }
  return evening;
}

function thingsSince(before: Seen, now: Seen): number {
  const question = now.question !== null && now.question.id !== before.question?.id;
  const chapter = now.chapter !== null && now.chapter !== before.chapter;
  return now.messages - before.messages + Number(question) + Number(chapter);
}

function look(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const one = (selector: string) => document.querySelector<HTMLElement>(selector);
    const question = one('[data-decision]');
    const words = question?.textContent?.split(/\s+/).length ?? 0;
    return {
      messages: Number(one('[data-messages]')?.dataset.messages),
      question: question && { id: question.dataset.decision ?? '', words },
      chapter: one('[data-chapter]')?.dataset.chapter ?? null,
      running: one('.play')?.getAttribute('aria-pressed') === 'true',
      end: one('[data-end]') !== null,
    };
  });
}
