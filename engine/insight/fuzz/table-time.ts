import {
  type Budget,
  budgetOf,
  chapterAt,
  type Exercise,
  type ExerciseState,
  readingMs,
  spend,
  talkAhead,
  tickMs,
  ticksLeft,
} from '../../exercise/index.ts';
import type { Chapter, Cut, Decision, Minutes, Say, ScenarioTexts, TextKey } from '../../model/index.ts';

/** A stretch of this many minutes of the table without anything for it is dead air. */
export const DEAD_AIR_MINUTES = 3;
/** More new things than this at once are a pile-up. */
export const PILE_UP_THINGS = 2;

const MS = 60_000;

/** A stretch in which nothing came for the table. */
export interface DeadAir {
  /** Simulated minute at which it ended. */
  minute: Minutes;
  chapter: string;
  tableMinutes: number;
}

/** More than the table can take in at once. */
export interface PileUp {
  minute: Minutes;
  chapter: string;
  /** Keys of the messages and ids of the questions that came together. */
  things: string[];
}

/** How one evening goes in minutes of the table, as the page paces it at the usual speed. */
export interface TableTime {
  minutes: number;
  deadAir: DeadAir[];
  pileUps: PileUp[];
}

interface Seen {
  messages: number;
  decisions: ExerciseState['small']['decisions'];
  orders: ExerciseState['small']['orders'];
  /** How each order stands. */
  answers: string;
  /** Questions that the table has seen. */
  open: ReadonlySet<string>;
  chapter: string | null;
}

/** Follows an exercise tick by tick; hand `take` to `onTick`. Hours between chapters take the table no time. */
export function followTableTime(ex: Exercise, cut: Cut): { take(state: ExerciseState): void; finish(): TableTime } {
  const { scenario, texts } = ex;
  const time: TableTime = { minutes: 0, deadAir: [], pileUps: [] };
  let budget: Budget | null = null;
  let emptyMs = 0;
  let spentMs = 0;
  let seen: Seen = { messages: 0, decisions: {}, orders: [], answers: '', open: new Set(), chapter: null };
  const endStretch = (minute: Minutes, chapter: string): void => {
    if (emptyMs > DEAD_AIR_MINUTES * MS) time.deadAir.push({ minute, chapter, tableMinutes: round(emptyMs) });
    emptyMs = 0;
  };
  return {
    take(state) {
      const { minute } = state;
      const chapter = scenario.chapters.find(({ id }) => id === chapterAt(scenario, cut, minute));
      const now = look(state, chapter?.id ?? null, seen);
      const before = seen;
      seen = now;
      if (chapter === undefined) return;
      if (budget?.chapter !== chapter.id) budget = budgetOf(chapter, cut, minute);
      const messages = state.small.messages.slice(before.messages).filter(({ say }) => wordsOf(texts, say) !== '');
      const opened =
        now.open === before.open ? [] : scenario.decisions.filter(({ id }) => now.open.has(id) && !before.open.has(id));
      const things = [...messages.map(({ key }) => key), ...opened.map(({ id }) => id)];
      if (things.length > PILE_UP_THINGS) time.pileUps.push({ minute, chapter: chapter.id, things });
      const anything = things.length > 0 || now.answers !== before.answers || now.chapter !== before.chapter;
      if (anything) endStretch(minute, chapter.id);
      const last = messages.at(-1);
      const readMs = last === undefined ? 0 : readingMs(wordsOf(texts, last.say));
      const talkMs = opened.length === 0 ? null : opened.reduce((sum, each) => sum + talkOf(texts, each), 0);
      const wait = spend(budget, () => planned(ex, cut, chapter, minute, budget), readMs, talkMs);
      spentMs += wait + (talkMs ?? 0);
      if (!anything) emptyMs += wait;
    },
    finish() {
      const last = scenario.chapters.at(-1);
      endStretch(scenario.endMinute, last?.id ?? '');
      return { ...time, minutes: round(spentMs) };
    },
  };
}

/** What the table has before it; what did not change since the last look is not looked at again. */
function look({ small }: ExerciseState, chapter: string | null, before: Seen): Seen {
  const { messages, decisions, orders } = small;
  const open =
    decisions === before.decisions
      ? before.open
      : new Set(Object.entries(decisions).flatMap(([id, made]) => (made.shown ? [id] : [])));
  const answers = orders === before.orders ? before.answers : orders.map(({ status }) => status).join();
  return { messages: messages.length, decisions, orders, answers, open, chapter };
}

function planned({ scenario }: Exercise, cut: Cut, chapter: Chapter, minute: Minutes, budget: Budget | null): number {
  const talk = talkAhead(scenario, cut, minute, chapter.to) * MS;
  return tickMs('normal', budget, ticksLeft(scenario, chapter, minute), talk);
}

const sentence = ({ entries, language }: ScenarioTexts, key: TextKey | null): string =>
  (key === null ? undefined : entries[key]?.[language]) ?? '';

/** What a message says, arguments unfilled: as many words as the table reads. */
function wordsOf(texts: ScenarioTexts, { screen, aloud }: Say): string {
  return sentence(texts, screen) || sentence(texts, aloud);
}

function talkOf(texts: ScenarioTexts, { ask, options, talk }: Decision): number {
  const words = [ask, ...options.flatMap(({ label, detail }) => [label, detail])].map((key) => sentence(texts, key));
  return talk.minutes * MS + readingMs(words.join(' '));
}

const round = (milliseconds: number): number => Math.round(milliseconds / (MS / 10)) / 10;
