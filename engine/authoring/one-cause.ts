import type { Found } from './read-yaml.ts';

/** Kinds of names that are looked up in one list, or by one id. */
const SAME_LIST: Record<string, string> = { inject: 'moment', decision: 'moment', event: 'moment' };

/** What a finding about an unknown name is about; null for any other finding. */
function unknownName({ problem: { id, args } }: Found): string | null {
  if (id === 'unknown-variable' || id === 'unknown-argument') return `variable ${args.name}`;
  if (id !== 'unknown-reference') return null;
  const what = String(args.what);
  if (what === 'effect') return null;
  return `${SAME_LIST[what] ?? what} ${args.name}`;
}

/**
 * Leaves one finding for each cause: a name that is used in many places and declared in none is said once, with the number of the other
 * places; one that is declared in a part that was left out because of a mistake is not said at all.
 * @param lost words of the parts that were left out
 */
export function onePerCause(found: readonly Found[], lost: ReadonlySet<string>): Found[] {
  const first = new Map<string, Found & { more: number }>();
  const kept: Found[] = [];
  for (const each of found) {
    const name = unknownName(each);
    if (name !== null && lost.has(String(each.problem.args.name))) continue;
    const before = name === null ? undefined : first.get(name);
    if (before) {
      before.more++;
      continue;
    }
    const own = { ...each, more: 0 };
    if (name !== null) first.set(name, own);
    kept.push(own);
  }
  return kept;
}
