import { CUTS, type Cut, parseDuration } from '../../model/index.ts';
import type { Found } from '../findings/found.ts';
import { problem } from '../findings/problem.ts';
import { isRecord } from '../reading/merge-parts.ts';
import { entries } from '../reading/names-of-source.ts';
import type { Checked } from './checked.ts';
import { placeOfPart } from './place-of-part.ts';

interface Chapter {
  id: string;
  from: number;
  to: number;
  cuts: Cut[];
}

/** Injects that say something and decisions that no cut ever shows (W11): none is named, or each falls between its chapters. */
export function neverShown(checked: Checked): Found[] {
  const { source } = checked;
  const end = parseDuration(String(isRecord(source.clock) ? source.clock.end : ''));
  const chapters = listOf(source.chapters).flatMap(chapterOf);
  const told = listOf(source.timeline).filter((inject) => inject.say !== undefined && inject.shelf !== true);
  const items = [
    ...told.map((item) => ({ what: 'inject', name: String(item.id), path: `timeline.${item.id}`, item, moment: item })),
    ...entries(source.decisions).flatMap(([name, item]) =>
      isRecord(item) && isRecord(item.opens)
        ? [{ what: 'decision', name, path: `decisions.${name}`, item, moment: item.opens }]
        : [],
    ),
  ];
  return items.flatMap(({ what, name, path, item, moment }) => {
    if (item.draft === true || isShown(item, moment, chapters, end)) return [];
    return placeOfPart(checked, path).map((place) => ({ place, problem: problem('never-shown', { what, name }) }));
  });
}

const listOf = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value : []).filter(isRecord);

function chapterOf({ id, from, to, minutes }: Record<string, unknown>): Chapter[] {
  const [start, end] = [parseDuration(String(from)), parseDuration(String(to))];
  if (start === null || end === null || !isRecord(minutes)) return [];
  return [{ id: String(id), from: start, to: end, cuts: CUTS.filter((cut) => cut in minutes) }];
}

/** Whether some cut may show something, as far as its moment is known. What comes after the end is another finding. */
function isShown(
  item: Record<string, unknown>,
  { at, when, on }: Record<string, unknown>,
  chapters: readonly Chapter[],
  end: number | null,
): boolean {
  const cuts = CUTS.filter((cut) => !Array.isArray(item.cut) || item.cut.includes(cut));
  if (cuts.length === 0 || chapters.length === 0) return cuts.length > 0;
  const minute = when === undefined && on === undefined ? parseDuration(String(at)) : null;
  if (minute !== null && end !== null && minute > end) return true;
  return chapters.some((chapter) => {
    if (item.chapter !== undefined && item.chapter !== chapter.id) return false;
    const isThen = minute === null || (minute >= chapter.from && (minute < chapter.to || minute === end));
    return isThen && chapter.cuts.some((cut) => cuts.includes(cut));
  });
}
