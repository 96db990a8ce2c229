import type { Found } from '../findings/found.ts';
import { problem } from '../findings/problem.ts';
import type { Part } from './read-part.ts';
import type { Located } from './walk.ts';

export interface Merged {
  value: Record<string, unknown>;
  places: Map<string, Located>;
  /** Ids that stand twice, in one file or in two (E2). */
  found: Found[];
}

/** Sections of which a library file has its own. */
const HEADER = ['format', 'id', 'language'];

/**
 * Merges files by section, the first file first: maps gain entries, lists grow at their end.
 * The same id twice is reported at its second place, with the first beside it; the first one counts.
 * @param isLibrary whether a part is a library, whose header is its own
 */
export function mergeParts(parts: readonly Part[], isLibrary: (part: Part) => boolean): Merged {
  const merged: Merged = { value: {}, places: new Map(), found: [] };
  for (const part of parts) {
    for (const [section, value] of Object.entries(part.value ?? {})) {
      if (isLibrary(part) && HEADER.includes(section)) continue;
      mergeSection(merged, part, section, value);
    }
    for (const [path, located] of part.places) {
      const own = isLibrary(part) && HEADER.includes(path.split('.')[0] ?? '');
      if (!own && !merged.places.has(path)) merged.places.set(path, located);
    }
  }
  return merged;
}

function mergeSection(merged: Merged, part: Part, section: string, value: unknown): void {
  const before = merged.value[section];
  if (Array.isArray(value)) {
    merged.value[section] = [
      ...(Array.isArray(before) ? before : []),
      ...mergeList(merged, part, section, value, before),
    ];
  } else if (isRecord(value) && (before === undefined || isRecord(before))) {
    merged.value[section] = { ...mergeMap(merged, part, section, value, before ?? {}) };
  } else if (before === undefined) {
    merged.value[section] = value;
  } else if (value !== undefined) {
    reportTwice(merged, part, section, section);
  }
}

function mergeMap(
  merged: Merged,
  part: Part,
  section: string,
  value: Record<string, unknown>,
  before: Record<string, unknown>,
): Record<string, unknown> {
  const all = { ...before };
  for (const [id, item] of Object.entries(value)) {
    if (Object.hasOwn(before, id)) reportTwice(merged, part, `${section}.${id}`, id);
    else all[id] = item;
  }
  return all;
}

function mergeList(merged: Merged, part: Part, section: string, list: unknown[], before: unknown): unknown[] {
  const seen = new Set((Array.isArray(before) ? before : []).map(idOf).filter((id) => id !== null));
  return list.filter((item) => {
    const id = idOf(item);
    if (id === null) return item !== undefined;
    if (!seen.has(id)) {
      seen.add(id);
      return true;
    }
    reportTwice(merged, part, `${section}.${id}`, id);
    return false;
  });
}

const idOf = (item: unknown): string | null => (isRecord(item) && typeof item.id === 'string' ? item.id : null);

function reportTwice(merged: Merged, part: Part, path: string, name: string): void {
  const second = part.places.get(`${path}.id`) ?? part.places.get(path);
  const first = merged.places.get(`${path}.id`) ?? merged.places.get(path);
  if (!second) return;
  const place = second.key && !part.places.has(`${path}.id`) ? second.key : second.value;
  const other = first && (first.key && !merged.places.has(`${path}.id`) ? first.key : first.value);
  merged.found.push({ place, problem: problem('duplicate-key', { name }), ...(other ? { other } : {}) });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
