import { formatDuration, parseDuration } from '../../model/index.ts';
import { chapterTimes, cutTimes } from '../compiling/cut-times.ts';
import { isProblem } from '../expressions/resolve-reference.ts';
import type { Found } from '../findings/found.ts';
import { problem } from '../findings/problem.ts';
import { isRecord } from '../reading/merge-parts.ts';
import { entries } from '../reading/names-of-source.ts';
import { readMoment } from '../reading/read-moment.ts';
import type { Checked } from './checked.ts';

/** Moments that cannot be as meant: after the end, `until` before `at`, a cut or chapter that does not fit its minutes (W15). */
export function checkTimes(checked: Checked): Found[] {
  return [...afterEnd(checked), ...untilBeforeAt(checked), ...cutsThatDoNotFit(checked)];
}

const listOf = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value : []).filter(isRecord);
const injectsOf = ({ source }: Checked): Record<string, unknown>[] => listOf(source.timeline);

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
  const each = (
    section: unknown,
    path: (id: string) => string,
    text: (item: Record<string, unknown>) => unknown,
  ): Found[] => entries(section).flatMap(([id, item]) => (isRecord(item) ? late(path(id), text(item)) : []));
  return [
    ...injectsOf(checked).flatMap((inject) => late(`timeline.${String(inject.id)}.at`, inject.at)),
    ...listOf(source.chapters).flatMap(({ id, to }) => late(`chapters.${String(id)}.to`, to)),
    ...each(
      source.decisions,
      (id) => `decisions.${id}.opens.at`,
      ({ opens }) => (isRecord(opens) ? opens.at : undefined),
    ),
    ...each(
      source.objectives,
      (id) => `objectives.${id}.by`,
      ({ by }) => by,
    ),
    ...each(
      source.experiments,
      (id) => `experiments.${id}.stop`,
      ({ stop }) => stop,
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

/** A cut whose chapters are more than it may take, or less than what is played in it; all cuts of which this is so in one finding. */
function cutsThatDoNotFit({ source, places }: Checked): Found[] {
  const place = places.get('chapters') ?? places.get('decisions') ?? places.get('timeline');
  if (!place) return [];
  const at = place.key ?? place.value;
  const times = cutTimes(source);
  const over = times.filter(({ chapters, limit }) => chapters > limit);
  const tight = times.filter(
    ({ chapters, limit, talk, reading }) => talk + reading > (chapters === 0 ? limit : chapters),
  );
  if (over.length > 0) {
    const cuts = over.map(({ cut, chapters, limit }) => `${cut} ${chapters} / ${limit}`).join(', ');
    return [{ place: at, problem: problem('cut-too-full', { cuts }) }];
  }
  if (tight.length > 0) {
    const cuts = tight.map(
      ({ cut, chapters, limit, talk, reading }) => `${cut} ${talk + reading} / ${chapters || limit}`,
    );
    return [{ place: at, problem: problem('cut-too-short', { cuts: cuts.join(', ') }) }];
  }
  return chaptersTooShort(source, places);
}

function chaptersTooShort(source: Record<string, unknown>, places: Checked['places']): Found[] {
  const short = chapterTimes(source).filter(({ planned, needed }) => needed > planned);
  return [...new Set(short.map(({ chapter }) => chapter))].flatMap((name) => {
    const place = places.get(`chapters.${name}.id`);
    const cuts = short.filter(({ chapter }) => chapter === name);
    const shown = cuts.map(({ cut, needed, planned }) => `${cut} ${needed} / ${planned}`).join(', ');
    return place ? [{ place: place.value, problem: problem('chapter-too-short', { name, cuts: shown }) }] : [];
  });
}
