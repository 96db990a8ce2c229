import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { deletePart } from './edit-neighbourhood.ts';
import { deletePath } from './edit-node.ts';
import { editYaml } from './edit-yaml.ts';

/** Ids of what is on a map, by what may be named. */
export interface KnownOnMap {
  homes: ReadonlySet<string>;
  streets: ReadonlySet<string>;
  /** Every feature: a place may be any of them. */
  features: ReadonlySet<string>;
}

/**
 * Takes out of a neighbourhood's text what another map does not have: facilities and venues that stood on a feature of the old one, and
 * the names of homes and streets in what stays. Comments are kept.
 * @returns the text, and the ids of the parts that went
 */
export function dropUnknown(text: string, known: KnownOnMap): { text: string; dropped: string[] } {
  const dropped: string[] = [];
  let kept = text;
  for (const section of ['assets', 'venues'] as const) {
    for (const id of placeless(text, section, known.features)) {
      kept = deletePart(kept, section, id);
      dropped.push(id);
    }
  }
  kept = editYaml(kept, (document) => {
    if (isMap(document.contents)) dropNames(document.contents as YAMLMap, known);
  });
  return { text: kept, dropped };
}

/** Parts whose place is the id of a feature that is not there. */
function placeless(text: string, section: 'assets' | 'venues', features: ReadonlySet<string>): string[] {
  const root = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' }).contents;
  const parts = isMap(root) ? root.get(section) : null;
  return partsOf(parts).flatMap(([id, part]) => {
    const place = part.get('place');
    return typeof place === 'string' && !features.has(place) ? [id] : [];
  });
}

function partsOf(section: unknown): [string, YAMLMap][] {
  if (!isMap(section)) return [];
  return section.items.flatMap(({ key, value }) =>
    isMap(value) ? [[String(isScalar(key) ? key.value : key), value as YAMLMap] as [string, YAMLMap]] : [],
  );
}

function dropNames(root: YAMLMap, { homes, streets, features }: KnownOnMap): void {
  for (const [, asset] of partsOf(root.get('assets'))) {
    for (const [key, names] of [
      ['streets', streets],
      ['buildings', features],
      ['dwellings', homes],
    ] as const) {
      keepNames(asset.getIn(['serves', key]), names);
      if (isEmptyList(asset.getIn(['serves', key]))) deletePath(asset, ['serves', key]);
    }
  }
  for (const [, venue] of partsOf(root.get('venues'))) keepNames(venue.get('keys'), homes, 'household');
  for (const [, initiative] of partsOf(root.get('initiatives'))) {
    keepNames(initiative.get('keyPeople'), homes);
    keepNames(initiative.get('members'), homes);
  }
  const written = root.getIn(['ties', 'written']);
  keepNames(written, homes, 'a');
  keepNames(written, homes, 'b');
  if (isEmptyList(written)) deletePath(root, ['ties', 'written']);
  const place = root.getIn(['contact', 'place']);
  if (typeof place === 'string' && !features.has(place)) deletePath(root, ['contact', 'place']);
}

/** Leaves in a list the names that are known; in a list of maps, those whose `key` is. */
function keepNames(list: unknown, known: ReadonlySet<string>, key?: string): void {
  if (!isSeq(list)) return;
  list.items = list.items.filter((item) => {
    const name = key === undefined ? (isScalar(item) ? item.value : '') : isMap(item) ? item.get(key) : '';
    return typeof name === 'string' && known.has(name);
  });
}

const isEmptyList = (value: unknown): boolean => isSeq(value) && value.items.length === 0;
