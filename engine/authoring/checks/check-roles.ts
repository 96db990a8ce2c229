import { CUTS, type Cut, parseDuration } from '../../model/index.ts';
import type { Found } from '../findings/found.ts';
import { type Problem, problem } from '../findings/problem.ts';
import { isRecord } from '../reading/merge-parts.ts';
import { entries } from '../reading/names-of-source.ts';
import type { Checked } from './checked.ts';
import { placeOfPart } from './place-of-part.ts';

/** So many questions at once are too much for one role. */
const TOO_MANY = 3;

/** So many decisions on end without a role are long for whoever has it. */
const LONG_WAIT = 7;

/** A decision as a role meets it. */
interface Asked {
  roles: string[];
  cuts: Cut[];
  /** Minutes during which it is open, or the event that opens it; null: only play tells. */
  open: { from: number; to: number } | string | null;
}

/** Roles that no decision of the longest cut asks or that wait long in it, and roles that are asked three things at once (W17). Where no decision names a role, roles are only for show. */
export function idleOrBusyRoles(checked: Checked): Found[] {
  const asked = entries(checked.source.decisions).flatMap(([, decision]) =>
    isRecord(decision) && decision.draft !== true ? [askedIn(decision)] : [],
  );
  const longest = CUTS.findLast((cut) => asked.some(({ cuts }) => cuts.includes(cut)));
  if (longest === undefined || asked.every(({ roles }) => roles.length === 0)) return [];
  return checked.names.roles.flatMap((name) => {
    const own = asked.filter(({ roles }) => roles.includes(name));
    const found =
      ofRole(name, own, longest) ??
      longWait(
        name,
        asked.filter(({ cuts }) => cuts.includes(longest)),
      );
    return found ? placeOfPart(checked, `roles.${name}`).map((place) => ({ place, problem: found })) : [];
  });
}

function ofRole(name: string, own: readonly Asked[], longest: Cut): Problem | null {
  if (!own.some(({ cuts }) => cuts.includes(longest))) return problem('role-idle', { name, cut: longest });
  const most = Math.max(...CUTS.map((cut) => atOnce(own.filter(({ cuts }) => cuts.includes(cut)))));
  return most >= TOO_MANY ? problem('role-busy', { name, found: most }) : null;
}

/** The longest row of decisions, in the order of the file, that do not ask a role. */
function longWait(name: string, asked: readonly Asked[]): Problem | null {
  let [now, found] = [0, 0];
  for (const { roles } of asked) {
    now = roles.includes(name) ? 0 : now + 1;
    found = Math.max(found, now);
  }
  return found >= LONG_WAIT ? problem('role-waits', { name, found }) : null;
}

/** The most decisions that are open together: by their minutes, or because one event opens them. */
function atOnce(asked: readonly Asked[]): number {
  return Math.max(
    0,
    ...asked.map(({ open }) => {
      if (open === null) return 1;
      if (typeof open === 'string') return asked.filter((other) => other.open === open).length;
      return asked.filter(
        (other) =>
          typeof other.open === 'object' &&
          other.open !== null &&
          other.open.from <= open.from &&
          open.from < other.open.to,
      ).length;
    }),
  );
}

function askedIn(decision: Record<string, unknown>): Asked {
  const roles = (Array.isArray(decision.for) ? decision.for : []).filter((role) => typeof role === 'string');
  const cuts = CUTS.filter((cut) => !Array.isArray(decision.cut) || decision.cut.includes(cut));
  const opens = isRecord(decision.opens) ? decision.opens : {};
  const closes = isRecord(decision.closes) ? decision.closes : {};
  const from = opens.when === undefined ? parseDuration(String(opens.at)) : null;
  const after = parseDuration(String(closes.after));
  if (opens.on !== undefined) return { roles, cuts, open: opens.when === undefined ? String(opens.on).trim() : null };
  return { roles, cuts, open: from === null || after === null ? null : { from, to: from + after } };
}
