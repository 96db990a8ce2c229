import {
  type NeighbourhoodMap,
  type NeighbourhoodSource,
  neighbourhoodSchema,
  parseDuration,
  type SourceFiles,
  suggestDuration,
} from '../../model/index.ts';
import { type Language, sortFindings, toFinding } from '../findings/finding.ts';
import type { Found } from '../findings/found.ts';
import { onePerCause } from '../findings/one-cause.ts';
import { type Problem, problem } from '../findings/problem.ts';
import type { ReadResult } from '../findings/read-result.ts';
import { sourceFile } from '../findings/source-file.ts';
import { suggestWord } from '../findings/suggest-word.ts';
import { isRecord } from '../reading/merge-parts.ts';
import { entries } from '../reading/names-of-source.ts';
import { type Part, readPart } from '../reading/read-part.ts';
import type { Beside } from '../reading/scenario-files.ts';
import type { Mark } from '../reading/walk.ts';
import { emptyLicence, withoutLicence } from './check-licences.ts';
import { checkMap, type MapNames, readMap } from './check-map.ts';
import { personalData } from './check-personal-data.ts';
import { checkProfile } from './check-profile.ts';
import { findCircle } from './find-circle.ts';

/** A neighbourhood's folder as read by a shell. */
export interface NeighbourhoodFiles {
  /** How findings name the folder. */
  root: string;
  /** `neighbourhood.yaml`, `map.geojson`. */
  files: SourceFiles;
  /** What stands beside these in the folder; left out: nothing is known of it. */
  beside?: Beside;
}

const MAIN = 'neighbourhood.yaml';

/** Reads and checks a neighbourhood file with its map: form, references, feeds, and a profile that can be. */
export function checkNeighbourhood(
  files: NeighbourhoodFiles,
  language: Language,
): ReadResult<{ source: NeighbourhoodSource; map: NeighbourhoodMap }> {
  const label = (path: string): string => (files.root === '' ? path : `${files.root}/${path}`);
  const text = files.files[MAIN];
  if (text === undefined) return refuse(missing(label(MAIN), MAIN), language);
  const part = readPart(label(MAIN), text, neighbourhoodSchema);
  if (part.value === null) return { value: null, findings: part.found.map((found) => toFinding(found, language)) };
  const mapName = typeof part.value.map === 'string' ? part.value.map : 'map.geojson';
  const mapText = files.files[mapName];
  if (mapText === undefined) return refuse(missing(label(mapName), mapName), language);
  const read = readMap(label(mapName), mapText);
  const checked = read.map ? checkMap(read.file, read.map) : { names: null, features: [], found: read.found };
  const all = [
    ...part.found,
    ...checkNames(part, checked.names),
    ...feedCircles(part),
    ...checkProfile(part),
    ...checked.found,
    ...personalData(part.file),
    ...personalData(read.file, ['phone', 'email']),
    ...emptyLicence({ source: part.value, places: part.places }),
    ...(files.beside ? withoutLicence(files.beside, label) : []),
  ];
  const findings = sortFindings(
    onePerCause(all, part.lost).map((each) => toFinding(each, language)),
    [label(MAIN), label(mapName)],
  );
  const source = neighbourhoodSchema.safeParse(part.value);
  if (findings.some(({ severity }) => severity === 'error') || !source.success) return { value: null, findings };
  return { value: { source: source.data, map: { type: 'FeatureCollection', features: checked.features } }, findings };
}

function missing(label: string, name: string): Found {
  return { place: { file: sourceFile(label, ''), start: 0, end: 0 }, problem: problem('file-missing', { name }) };
}

const refuse = (found: Found, language: Language) => ({ value: null, findings: [toFinding(found, language)] });

/** What a text of the file names; null when the map could not be read and nothing can be said. */
function checkNames(part: Part, map: MapNames | null): Found[] {
  const own = {
    asset: ids(part.value?.assets),
    venue: ids(part.value?.venues),
    initiative: ids(part.value?.initiatives),
  };
  return part.marks.flatMap((mark) => {
    const found = checkMark(mark, own, map);
    return found ? [{ place: mark.place, problem: found }] : [];
  });
}

const ids = (section: unknown): string[] => entries(section).map(([id]) => id);

function checkMark(
  { meaning, text }: Mark,
  own: Record<'asset' | 'venue' | 'initiative', string[]>,
  map: MapNames | null,
): Problem | null {
  if (meaning?.kind === 'duration') {
    return parseDuration(text) === null ? problem('bad-duration', { text }, suggestDuration(text)) : null;
  }
  if (meaning?.kind !== 'name') return null;
  const words = { ...map, ...own }[meaning.of as keyof MapNames | keyof typeof own];
  return words ? known(meaning.of, text, words) : null;
}

function known(what: string, name: string, words: readonly string[] | ReadonlySet<string>): Problem | null {
  const has = Array.isArray(words) ? words.includes(name) : (words as ReadonlySet<string>).has(name);
  return has ? null : problem('unknown-reference', { what, name }, suggestWord(name, words));
}

/** Assets that feed each other in a circle (E9). */
function feedCircles(part: Part): Found[] {
  const edges = new Map(
    entries(part.value?.assets).map(([id, asset]) => [
      id,
      (isRecord(asset) && Array.isArray(asset.fedBy) ? asset.fedBy : []).filter((feed) => typeof feed === 'string'),
    ]),
  );
  const circle = findCircle(edges);
  const located = circle && (part.places.get(`assets.${circle[0]}.fedBy`) ?? part.places.get(`assets.${circle[0]}`));
  if (!circle || !located) return [];
  return [{ place: located.key ?? located.value, problem: problem('feed-circle', { chain: circle.join(' ← ') }) }];
}
