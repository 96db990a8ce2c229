import type { Meaning } from '../../model/index.ts';
import { isProblem, resolveReference } from '../expressions/resolve-reference.ts';
import type { Found } from '../findings/found.ts';
import { problem } from '../findings/problem.ts';
import { isRecord } from '../reading/merge-parts.ts';
import type { Names } from '../reading/names.ts';
import { effectsIn } from './check-values.ts';
import type { Checked } from './checked.ts';
import { fixedMinuteOf } from './fixed-minute.ts';

/** An effect on an asset, where and when it stands. */
interface AssetEffect {
  verb: string;
  /** `asset/<id>` or `kind/<kind>`. */
  reference: string;
  path: string;
  /** Ends by itself. */
  ends: boolean;
  /** Concerns all that the reference means, not a share or an area. */
  whole: boolean;
  /** null: only play tells. */
  minute: number | null;
}

const BREAKS = ['fail', 'contaminate'];
const VERBS = [...BREAKS, 'degrade', 'restore', 'repair', 'backup', 'forecast'];

/** What is done to assets anywhere in the scenario. */
function assetEffects({ source, names }: Checked): AssetEffect[] {
  return effectsIn(source, '').flatMap(({ effect, path }) => {
    const verb = VERBS.find((each) => each in effect);
    const value = verb === undefined ? undefined : effect[verb];
    const reference = isRecord(value) ? value.asset : value;
    if (verb === undefined || typeof reference !== 'string') return [];
    const ends = isRecord(value) && value.for !== undefined;
    const whole = !isRecord(value) || (value.share === undefined && value.in === undefined);
    return [{ verb, reference, path, ends, whole, minute: fixedMinuteOf(source, path, names) }];
  });
}

/** Failures that the model makes by itself (W21), and failures of which one hears no more (W19); never both of one effect. */
export function needlessFailures(checked: Checked): Found[] {
  const needless = failsAnyway(checked);
  const isNamed = (found: Found): boolean =>
    needless.some(({ place }) => place.start === found.place.start && place.file === found.place.file);
  return [...needless, ...neverRestored(checked).filter((found) => !isNamed(found))];
}

/** Assets that fail or become unsafe, and of which the scenario says nothing more (W19). */
function neverRestored(checked: Checked): Found[] {
  const effects = assetEffects(checked);
  const mentioned = checked.marks.flatMap(({ meaning, text }) =>
    meaning && READ.includes(meaning.kind) ? referencesIn(text) : [],
  );
  const said = new Set<string>();
  return effects.flatMap(({ verb, reference, path, ends }) => {
    if (!BREAKS.includes(verb) || ends || said.has(reference)) return [];
    const answers = [
      ...effects.filter((other) => !BREAKS.includes(other.verb)).map((other) => other.reference),
      ...mentioned,
    ];
    if (answers.some((other) => concernsSame(reference, other, checked.names))) return [];
    said.add(reference);
    const place = checked.places.get(`${path}.${verb}`)?.value;
    return place ? [{ place, problem: problem('never-restored', { name: reference }) }] : [];
  });
}

/** Texts that ask how an asset is doing. */
const READ: readonly Meaning['kind'][] = ['condition', 'event', 'shown'];

/** References in a condition or an event, `has(…)` apart; a bare id in an event is an asset's. */
function referencesIn(text: string): string[] {
  const bare = [...text.matchAll(/ASSET_(?:FAILED|RESTORED)\(\s*([A-Za-z][\w-]*)\s*\)/g)].map(
    ([, id]) => `asset/${id}`,
  );
  const read = text.replace(/has\([^)]*\)/g, '');
  return [...(read.match(/(?:asset|kind)\/[A-Za-z][\w-]*/g) ?? []), ...bare];
}

/** Whether two references mean an asset in common; of an id without a neighbourhood the kind is not known, and nothing is said. */
function concernsSame(one: string, other: string, names: Names): boolean {
  if (one === other) return true;
  const [a, b] = [rowsOf(one, names), rowsOf(other, names)];
  if (!a || !b) return one.startsWith('asset/') !== other.startsWith('asset/');
  return a.some((row) => b.includes(row));
}

function rowsOf(reference: string, names: Names): number[] | null {
  if (!names.neighbourhood) return null;
  const answer = resolveReference(reference, ['asset', 'kind'], names);
  return isProblem(answer) ? null : answer.rows;
}

/** Scripted failures of what gets its feed from something that has failed before and is not yet restored (W21): the model does that by itself. */
function failsAnyway(checked: Checked): Found[] {
  const { names, places } = checked;
  if (!names.neighbourhood) return [];
  const { assets } = names.neighbourhood;
  const dated = assetEffects(checked).flatMap((effect) =>
    effect.minute === null ? [] : [{ ...effect, at: effect.minute }],
  );
  /** Row of an asset that has failed → the minute at which it did. */
  const down = new Map<number, number>();
  return dated
    .sort((a, b) => a.at - b.at)
    .flatMap(({ verb, reference, path, ends, whole, at }) => {
      const rows = rowsOf(reference, names) ?? [];
      const feeds = verb === 'fail' ? rows.map((row) => feedDownBefore(at, row, assets, down)) : [];
      if (verb === 'restore') for (const row of rows) down.delete(row);
      const isCause = verb === 'fail' && whole && !ends;
      if (isCause) for (const row of rows) down.set(row, down.get(row) ?? at);
      const [feed] = feeds;
      const place = places.get(`${path}.${verb}`)?.value;
      if (feed === undefined || feed === null || feeds.includes(null) || !place) return [];
      return [{ place, problem: problem('fails-anyway', { name: reference, feed: assets[feed]?.id ?? '' }) }];
    });
}

/** The asset that failed before a minute and from which one gets its feed, directly or by way of others; null: none. What fails at the same minute is a cause of its own. */
function feedDownBefore(
  minute: number,
  row: number,
  assets: readonly { fedBy: readonly number[] }[],
  down: ReadonlyMap<number, number>,
  seen = new Set<number>(),
): number | null {
  for (const feed of assets[row]?.fedBy ?? []) {
    if (seen.has(feed)) continue;
    seen.add(feed);
    if ((down.get(feed) ?? minute) < minute) return feed;
    const above = feedDownBefore(minute, feed, assets, down, seen);
    if (above !== null) return above;
  }
  return null;
}
