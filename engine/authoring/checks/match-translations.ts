import type { Found } from '../findings/found.ts';
import { problem } from '../findings/problem.ts';
import type { Place } from '../findings/source-file.ts';
import type { Mark } from '../reading/walk.ts';

/** A translation to which no text belongs. */
export interface Orphan {
  key: string;
  /** The sentence it was made from. */
  from: string;
  place: Place;
}

/** When texts of more parts than this are not translated, the file is not finished, and one finding says so. */
const MOST_PARTS = 12;

/**
 * Texts and translations of one language that do not find each other (W18), one finding for each part of the scenario: a part that
 * has another name now, translations of what is gone, texts that are not translated.
 * @param end where to say that a file of translations is not finished
 */
export function matchTranslations(orphans: readonly Orphan[], missing: readonly Mark[], end: Place): Found[] {
  const left = new Map(missing.map((mark) => [keyOf(mark), mark]));
  const moved = new Map<string, { orphan: Orphan; key: string }[]>();
  const gone = new Map<string, Orphan[]>();
  for (const orphan of orphans) {
    const home = [...left].find(([, { text }]) => text === orphan.from)?.[0];
    const part = partOfKey(orphan.key);
    if (home === undefined) gone.set(part, [...(gone.get(part) ?? []), orphan]);
    else {
      left.delete(home);
      const group = `${part} ${partOfKey(home)}`;
      moved.set(group, [...(moved.get(group) ?? []), { orphan, key: home }]);
    }
  }
  return [
    ...[...moved.values()].flatMap(([first, ...more]) => (first ? [movedTo(first, more.length)] : [])),
    ...[...gone].flatMap(([part, [first, ...more]]) => (first ? [orphaned(part, first, more.length)] : [])),
    ...untranslated([...left.values()], end),
  ];
}

const keyOf = (mark: Mark): string => mark.path.join('.');

/** `timeline.uitval` for `timeline.uitval.say.screen`. */
const partOfKey = (key: string): string => key.split('.').slice(0, 2).join('.');

function movedTo({ orphan, key }: { orphan: Orphan; key: string }, more: number): Found {
  const name = more === 0 ? orphan.key : partOfKey(orphan.key);
  const meant = more === 0 ? key : partOfKey(key);
  return { place: orphan.place, problem: problem('translation-orphan', { key: name }, meant) };
}

function orphaned(part: string, { key, place }: Orphan, more: number): Found {
  return { place, problem: problem('translation-orphan', { key: more === 0 ? key : part }) };
}

function untranslated(missing: readonly Mark[], end: Place): Found[] {
  const parts = new Map<string, Mark[]>();
  for (const mark of missing) {
    const part = partOfKey(keyOf(mark));
    parts.set(part, [...(parts.get(part) ?? []), mark]);
  }
  const [first] = missing;
  if (parts.size > MOST_PARTS && first) {
    const problems = problem('translations-missing', { found: missing.length, key: keyOf(first) });
    return [{ place: end, problem: problems, other: first.place }];
  }
  return [...parts].flatMap(([part, [mark, ...more]]) =>
    mark
      ? [
          {
            place: mark.place,
            problem: problem('translation-missing', { key: more.length === 0 ? keyOf(mark) : part }),
          },
        ]
      : [],
  );
}
