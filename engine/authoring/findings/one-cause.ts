import type { Found } from './found.ts';

/** Kinds of names that are looked up in one list, or by one id. */
const SAME_LIST: Record<string, string> = { inject: 'moment', decision: 'moment', event: 'moment' };

/** The section in which a kind of name is declared. */
const SECTION: Record<string, string> = {
  objective: 'objectives',
  message: 'messages',
  role: 'roles',
  chapter: 'chapters',
  area: 'areas',
  variable: 'state',
  moment: 'decisions',
};

/** What a finding about an unknown name is about; null for any other finding. Of a section that is not there all names are one. */
function unknownName({ problem: { id, args } }: Found, sections: readonly string[]): string | null {
  const isVariable = id === 'unknown-variable' || id === 'unknown-argument';
  if (!isVariable && (id !== 'unknown-reference' || args.what === 'effect')) return null;
  const what = isVariable ? 'variable' : (SAME_LIST[String(args.what)] ?? String(args.what));
  const section = SECTION[what];
  return section !== undefined && !sections.includes(section) ? what : `${what} ${args.name}`;
}

/**
 * Leaves one finding for each cause: a name that is used in many places and declared in none is said once, with the number of the other
 * places; one that is declared in a part that was left out because of a mistake is not said at all.
 * @param lost words of the parts that were left out
 * @param sections what the file has
 */
export function onePerCause(
  found: readonly Found[],
  lost: ReadonlySet<string>,
  sections: readonly string[] = Object.values(SECTION),
): Found[] {
  const first = new Map<string, Found & { more: number }>();
  const kept: Found[] = [];
  for (const each of found) {
    const name = unknownName(each, sections);
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

/** Findings of a recorded play while its scenario has errors: what it names may be declared where the mistake is. */
export function withoutNames(found: readonly Found[]): Found[] {
  return found.filter((each) => unknownName(each, []) === null);
}
