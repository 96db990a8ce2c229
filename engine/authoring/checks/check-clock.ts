import { CUTS, parseDuration } from '../../model/index.ts';
import type { Found } from '../findings/found.ts';
import { type Problem, problem } from '../findings/problem.ts';
import { isRecord } from '../reading/merge-parts.ts';
import { entries } from '../reading/names-of-source.ts';
import type { Checked } from './checked.ts';

/** Values that have the right form and cannot be (E6): a day that does not exist, bounds, seats, hours and chapters that run backwards. */
export function checkClock(checked: Checked): Found[] {
  const { source, places } = checked;
  const at = (path: string, found: Problem | null): Found[] => {
    const located = places.get(path);
    return located && found ? [{ place: located.value, problem: found }] : [];
  };
  const clock = isRecord(source.clock) ? source.clock : {};
  return [
    ...at('clock.start', wrongStart(clock.start)),
    ...at('clock.end', parseDuration(String(clock.end)) === 0 ? problem('nothing-lasts', { key: 'end' }) : null),
    ...entries(source.state).flatMap(([name, item]) =>
      isRecord(item) ? at(`state.${name}.min`, wrongBounds(item)) : [],
    ),
    ...entries(source.roles).flatMap(([id, item]) =>
      at(`roles.${id}.seats`, isRecord(item) ? backwards(item.seats) : null),
    ),
    ...chapterFindings(source).flatMap(({ path, found }) => at(path, found)),
  ];
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date and time that the calendar does not have. */
function wrongStart(text: unknown): Problem | null {
  const [, year, month, day, hour, minute] = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+)$/.exec(String(text)) ?? [];
  if (year === undefined) return null;
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = (DAYS[Number(month) - 1] ?? 0) + (isLeap && Number(month) === 2 ? 1 : 0);
  const exists = Number(day) >= 1 && Number(day) <= days && Number(hour) < 24 && Number(minute) < 60;
  return exists ? null : problem('no-such-time', { text: String(text) });
}

function wrongBounds({ min, max }: Record<string, unknown>): Problem | null {
  if (typeof min !== 'number' || typeof max !== 'number' || min < max) return null;
  return problem('range-backwards', { text: `${min}..${max}` });
}

function backwards(text: unknown): Problem | null {
  const [, from, to] = /^(\d+)\.\.(\d+)$/.exec(String(text)) ?? [];
  return from !== undefined && Number(to) < Number(from) ? problem('range-backwards', { text: String(text) }) : null;
}

/** Chapters that end before they begin, or begin before the one before them has ended in a cut that plays both. */
function chapterFindings(source: Record<string, unknown>): { path: string; found: Problem }[] {
  const chapters = (Array.isArray(source.chapters) ? source.chapters : []).filter(isRecord).flatMap((chapter) => {
    const [from, to] = [parseDuration(String(chapter.from)), parseDuration(String(chapter.to))];
    const cuts = CUTS.filter((cut) => isRecord(chapter.minutes) && cut in chapter.minutes);
    return from === null || to === null
      ? []
      : [{ id: String(chapter.id), from, to, cuts, text: `${chapter.from}..${chapter.to}` }];
  });
  return chapters.flatMap(({ id, from, to, cuts, text }, place) => {
    if (to <= from) return [{ path: `chapters.${id}.to`, found: problem('range-backwards', { text }) }];
    const over = chapters
      .slice(0, place)
      .find((other) => other.from < to && from < other.to && other.cuts.some((cut) => cuts.includes(cut)));
    return over
      ? [{ path: `chapters.${id}.from`, found: problem('chapters-overlap', { name: id, other: over.id }) }]
      : [];
  });
}
