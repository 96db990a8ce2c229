import type { Chapter } from '../../engine/index.ts';
import { course, session } from './session.ts';

/** The chapters that the chosen cut plays, in order. */
function chaptersOfCut(): Chapter[] {
  const open = session.value;
  if (!open) return [];
  return open.exercise.scenario.chapters.filter((chapter) => chapter.minutes[open.stored.cut] !== undefined);
}

/** The chapter in which a minute falls; null between chapters. */
export function chapterAt(minute: number): Chapter | null {
  const chapters = chaptersOfCut();
  return chapters.find((chapter) => minute >= chapter.from && minute < chapter.to) ?? null;
}

/** The first chapter that begins after a minute. */
export function chapterAfter(minute: number): Chapter | null {
  return chaptersOfCut().find((chapter) => chapter.from > minute) ?? null;
}

/** The chapters of this cut that are still to begin. */
export function chaptersAhead(): Chapter[] {
  const now = course.value?.state.minute ?? 0;
  return chaptersOfCut().filter((chapter) => chapter.from > now);
}
