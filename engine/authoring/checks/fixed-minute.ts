import { parseDuration } from '../../model/index.ts';
import { isRecord } from '../reading/merge-parts.ts';
import type { Names } from '../reading/names.ts';

/** The inject that a path of the merged model stands in; null: it stands in none. */
export function injectAt(source: Record<string, unknown>, path: string): Record<string, unknown> | null {
  const [section, id] = path.split('.');
  if (section !== 'timeline' || !Array.isArray(source.timeline)) return null;
  return source.timeline.filter(isRecord).find((inject) => inject.id === id) ?? null;
}

/** The minute at which what stands at a path is sure to be done, a declared duration at its start value; null: only play tells. */
export function fixedMinuteOf(source: Record<string, unknown>, path: string, names: Names): number | null {
  const inject = injectAt(source, path);
  if (!inject || inject.shelf === true) return null;
  if ([inject.when, inject.on, inject.chance].some((value) => value !== undefined)) return null;
  const at = String(inject.at);
  const variable = names.durations.has(at) && isRecord(source.state) ? source.state[at] : undefined;
  return parseDuration(isRecord(variable) ? String(variable.start) : at);
}
