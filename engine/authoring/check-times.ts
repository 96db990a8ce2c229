import { CUT_MINUTES, CUTS, type Cut, formatDuration, parseDuration } from '../model/index.ts';
import type { Checked } from './check-scenario.ts';
import { isRecord } from './merge-parts.ts';
import { entries } from './names-of-source.ts';
import { problem } from './problem.ts';
import { readMoment } from './read-moment.ts';
import type { Found } from './read-yaml.ts';
import { isProblem } from './resolve-reference.ts';
import type { Place } from './source-file.ts';

/** Moments that cannot be as meant: two values at one instant (E10), after the end, `until` before `at`, a cut that is too full (W15). */
export function checkTimes(checked: Checked): Found[] {
  return [...setTwice(checked), ...afterEnd(checked), ...untilBeforeAt(checked), ...cutsTooFull(checked)];
}

/** The fixed minute of an inject, or null when it depends on a draw or a condition. */
function fixedMinute(inject: Record<string, unknown>): number | null {
  if (typeof inject.at !== 'string' || inject.when !== undefined || inject.shelf === true) return null;
  return parseDuration(inject.at);
}

function injectsOf({ source }: Checked): Record<string, unknown>[] {
  return (Array.isArray(source.timeline) ? source.timeline : []).filter(isRecord);
}

function setTwice(checked: Checked): Found[] {
  const first = new Map<string, { place: Place; value: unknown }>();
  const found: Found[] = [];
  for (const inject of injectsOf(checked)) {
    const minute = fixedMinute(inject);
    if (minute === null) continue;
    for (const [index, effect] of (Array.isArray(inject.do) ? inject.do : []).entries()) {
      for (const [name, value] of entries(isRecord(effect) ? effect.set : undefined)) {
        const located = checked.places.get(`timeline.${String(inject.id)}.do.${index}.set.${name}`);
        if (!located) continue;
        const place = located.key ?? located.value;
        const before = first.get(`${minute} ${name}`);
        if (before && before.value !== value) {
          found.push({
            place,
            other: before.place,
            problem: problem('set-twice', { name, at: formatDuration(minute) }),
          });
        } else if (!before) first.set(`${minute} ${name}`, { place, value });
      }
    }
  }
  return found;
}

function afterEnd(checked: Checked): Found[] {
  const { source, places, names } = checked;
  const end = isRecord(source.clock) && typeof source.clock.end === 'string' ? parseDuration(source.clock.end) : null;
  if (end === null) return [];
  const late = (path: string, text: unknown): Found[] => {
    const moment = typeof text === 'string' ? readMoment(text, names) : null;
    if (!moment || isProblem(moment) || 'variable' in moment) return [];
    const minute = 'minute' in moment ? moment.minute : moment.to;
    const place = places.get(path)?.value;
    if (minute <= end || !place) return [];
    return [{ place, problem: problem('after-end', { at: formatDuration(minute), end: formatDuration(end) }) }];
  };
  return [
    ...injectsOf(checked).flatMap((inject) => late(`timeline.${String(inject.id)}.at`, inject.at)),
    ...entries(source.decisions).flatMap(([id, decision]) =>
      isRecord(decision) && isRecord(decision.opens) ? late(`decisions.${id}.opens.at`, decision.opens.at) : [],
    ),
  ];
}

function untilBeforeAt(checked: Checked): Found[] {
  return injectsOf(checked).flatMap((inject) => {
    const at = typeof inject.at === 'string' ? parseDuration(inject.at) : null;
    const until = typeof inject.until === 'string' ? parseDuration(inject.until) : null;
    const place = checked.places.get(`timeline.${String(inject.id)}.until`)?.value;
    if (at === null || until === null || until > at || !place) return [];
    return [{ place, problem: problem('until-before-at', { at: formatDuration(at), until: formatDuration(until) }) }];
  });
}

/** Table minutes of a cut's chapters and of its decisions' talk, against the minutes the cut has. */
function cutsTooFull({ source, places }: Checked): Found[] {
  const chapters = (Array.isArray(source.chapters) ? source.chapters : []).filter(isRecord);
  const place = places.get('chapters');
  if (!place) return [];
  return CUTS.flatMap((cut) => {
    const planned = chapters.reduce((sum, chapter) => sum + minutesOf(chapter, cut), 0);
    const talk = entries(source.decisions).reduce((sum, [, decision]) => sum + talkOf(decision, cut), 0);
    const found = Math.max(planned, talk);
    const limit = CUT_MINUTES[cut];
    if (found <= limit || planned === 0) return [];
    return [{ place: place.key ?? place.value, problem: problem('cut-too-full', { cut, found, limit }) }];
  });
}

function minutesOf(chapter: Record<string, unknown>, cut: Cut): number {
  const minutes = isRecord(chapter.minutes) ? chapter.minutes[cut] : undefined;
  return typeof minutes === 'number' ? minutes : 0;
}

function talkOf(decision: unknown, cut: Cut): number {
  if (!isRecord(decision)) return 0;
  const played = !Array.isArray(decision.cut) || decision.cut.includes(cut);
  const minutes = isRecord(decision.talk) ? decision.talk.minutes : undefined;
  return played && typeof minutes === 'number' ? minutes : 0;
}
