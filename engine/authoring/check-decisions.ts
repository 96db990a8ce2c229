import type { Checked } from './check-scenario.ts';
import { isRecord } from './merge-parts.ts';
import { entries } from './names-of-source.ts';
import { problem } from './problem.ts';
import type { Found } from './read-yaml.ts';
import type { Place } from './source-file.ts';

/** Defaults that cannot always be taken, or that do not add up (E5). With these there is always an option: no W14 is needed. */
export function checkDecisions({ source, places }: Checked): Found[] {
  const found: Found[] = [];
  for (const [id, decision] of entries(source.decisions)) {
    if (!isRecord(decision) || !isRecord(decision.closes)) continue;
    const then = decision.closes.then;
    const place = places.get(`decisions.${id}.closes.then`)?.value;
    if (!place) continue;
    for (const name of defaultsOf(then))
      if (needs(decision, name)) found.push({ place, problem: problem('default-has-needs', { name }) });
    found.push(...checkSum(decision, then, place));
  }
  return found;
}

/** The option, or the options that get helpers. */
function defaultsOf(then: unknown): string[] {
  if (typeof then === 'string') return [then];
  return entries(then).flatMap(([option, helpers]) => (typeof helpers === 'number' && helpers > 0 ? [option] : []));
}

function needs(decision: Record<string, unknown>, option: string): boolean {
  const found = isRecord(decision.options) ? decision.options[option] : undefined;
  return isRecord(found) && found.needs !== undefined;
}

function checkSum(decision: Record<string, unknown>, then: unknown, place: Place): Found[] {
  if (decision.kind !== 'divide' || !isRecord(then) || typeof decision.helpers !== 'number') return [];
  const found = entries(then).reduce((sum, [, helpers]) => sum + (typeof helpers === 'number' ? helpers : 0), 0);
  if (found === decision.helpers) return [];
  return [{ place, problem: problem('division-wrong-sum', { found, expected: decision.helpers }) }];
}
