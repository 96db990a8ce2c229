import { CUT_MINUTES, CUTS, type Cut, parseDuration } from '../../model/index.ts';
import { isRecord } from '../reading/merge-parts.ts';
import { entries } from '../reading/names-of-source.ts';

/** Words a minute of somebody who reads aloud to a table, calmly. */
const WORDS_PER_MINUTE = 130;

/** Table minutes of one cut of the evening, whole. */
export interface CutTime {
  cut: Cut;
  /** What a cut of this name may take. */
  limit: number;
  /** What its chapters plan together. */
  chapters: number;
  /** What its decisions ask for talk. */
  talk: number;
  /** What reading its injects aloud takes. */
  reading: number;
}

/** What a chapter plans in a cut, and what is sure to happen in it. */
export interface ChapterTime {
  cut: Cut;
  chapter: string;
  planned: number;
  needed: number;
}

type Item = Record<string, unknown>;

/** What each cut of a scenario plans and needs at the table; a cut in which nothing is played, or of which no chapter is, is left out. Injects on the shelf do not count. */
export function cutTimes(source: Item): CutTime[] {
  return CUTS.flatMap((cut) => {
    const chapters = sum(chaptersOf(source).map((chapter) => minutesOf(chapter, cut)));
    const talk = sum(decisionsOf(source, cut).map(talkOf));
    const reading = Math.ceil(sum(injectsOf(source, cut).map(wordsOf)) / WORDS_PER_MINUTE);
    const isSkipped = chapters === 0 && chaptersOf(source).length > 0;
    return isSkipped || chapters + talk + reading === 0
      ? []
      : [{ cut, limit: CUT_MINUTES[cut], chapters, talk, reading }];
  });
}

/** What each chapter plans in each cut, beside what is sure to happen in it: injects and decisions with a fixed moment and no condition. */
export function chapterTimes(source: Item): ChapterTime[] {
  return CUTS.flatMap((cut) =>
    chaptersOf(source).flatMap((chapter) => {
      const planned = minutesOf(chapter, cut);
      const [from, to] = [parseDuration(String(chapter.from)), parseDuration(String(chapter.to))];
      if (planned === 0 || from === null || to === null) return [];
      const isSure = ({ at, on, when }: Item): boolean => {
        const minute = on === undefined && when === undefined ? parseDuration(String(at)) : null;
        return minute !== null && minute >= from && minute < to;
      };
      const talk = sum(
        decisionsOf(source, cut)
          .filter(({ opens }) => isRecord(opens) && isSure(opens))
          .map(talkOf),
      );
      const words = sum(injectsOf(source, cut).filter(isSure).map(wordsOf));
      return [{ cut, chapter: String(chapter.id), planned, needed: talk + Math.floor(words / WORDS_PER_MINUTE) }];
    }),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const listOf = (value: unknown): Item[] => (Array.isArray(value) ? value : []).filter(isRecord);
const chaptersOf = (source: Item): Item[] => listOf(source.chapters);

const isPlayed = ({ cut, draft }: Item, wanted: Cut): boolean =>
  draft !== true && (!Array.isArray(cut) || cut.includes(wanted));

function injectsOf(source: Item, cut: Cut): Item[] {
  return listOf(source.timeline).filter((inject) => inject.shelf !== true && isPlayed(inject, cut));
}

function decisionsOf(source: Item, cut: Cut): Item[] {
  return entries(source.decisions).flatMap(([, decision]) =>
    isRecord(decision) && isPlayed(decision, cut) ? [decision] : [],
  );
}

function minutesOf({ minutes }: Item, cut: Cut): number {
  const planned = isRecord(minutes) ? minutes[cut] : undefined;
  return typeof planned === 'number' ? planned : 0;
}

function talkOf({ talk }: Item): number {
  return isRecord(talk) && typeof talk.minutes === 'number' ? talk.minutes : 0;
}

function wordsOf({ say }: Item): number {
  const text = isRecord(say) ? (say.aloud ?? say.screen) : undefined;
  return typeof text === 'string' ? text.split(/\s+/).filter((word) => word !== '').length : 0;
}
