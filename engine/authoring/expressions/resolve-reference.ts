import {
  ASSET_KINDS,
  type CompiledNeighbourhood,
  INITIATIVE_KINDS,
  OFFICIAL_SERVICES,
  type ReferenceKind,
  SERVICES,
  VENUE_KINDS,
} from '../../model/index.ts';
import { type Problem, problem } from '../findings/problem.ts';
import { suggestWord } from '../findings/suggest-word.ts';
import type { Names } from '../reading/names.ts';
import { householdRowsInside } from './rows-inside.ts';

/** Rows that a reference means: assets, one venue, one initiative, or households (of a household, street or area). */
export interface Resolved {
  kind: ReferenceKind;
  name: string;
  rows: number[];
}

type Answer = Resolved | Problem;
export const isProblem = (answer: object): answer is Problem => 'suggestion' in answer;

/**
 * Finds what a reference such as `kind/mobile-mast` means.
 * @param allowed the kinds that are possible in this place
 * @returns rows (none when no neighbourhood is given), or E3 with the likely word
 */
export function resolveReference(text: string, allowed: readonly ReferenceKind[], names: Names): Answer {
  const kind = kindOf(text, allowed);
  if (kind === null) return wrongForm(text, allowed, names);
  const name = text.slice(kind.length + 1);
  return RESOLVE[kind](name, names);
}

function kindOf(text: string, allowed: readonly ReferenceKind[]): ReferenceKind | null {
  const fitting = allowed.filter((kind) => text.startsWith(`${kind}/`) && text.length > kind.length + 1);
  return fitting.reduce<ReferenceKind | null>(
    (longest, kind) => (kind.length > (longest ?? '').length ? kind : longest),
    null,
  );
}

function wrongForm(text: string, allowed: readonly ReferenceKind[], names: Names): Problem {
  const slash = text.lastIndexOf('/');
  const prefix = slash < 0 ? '' : text.slice(0, slash);
  const name = slash < 0 ? text : text.slice(slash + 1);
  const likely =
    suggestWord(prefix, allowed) ?? allowed.find((kind) => prefix === '' && !isProblem(RESOLVE[kind](name, names)));
  const expected = allowed.map((kind) => `${kind}/…`).join(', ');
  return problem('reference-form', { text, expected }, likely ? `${likely}/${name}` : null);
}

type Resolve = (name: string, names: Names) => Answer;

const RESOLVE: Record<ReferenceKind, Resolve> = {
  asset: (name, { neighbourhood }) => byId('asset', name, neighbourhood?.assets ?? null),
  venue: (name, { neighbourhood }) => byId('venue', name, neighbourhood?.venues ?? null),
  initiative: (name, { neighbourhood }) => byId('initiative', name, neighbourhood?.initiatives ?? null),
  household: (name, { neighbourhood }) => byId('household', name, neighbourhood?.households ?? null),
  kind: (name, { neighbourhood }) => byKind('kind', name, ASSET_KINDS, neighbourhood?.assets ?? null, neighbourhood),
  'venue/kind': (name, { neighbourhood }) =>
    first(byKind('venue/kind', name, VENUE_KINDS, neighbourhood?.venues ?? null, neighbourhood)),
  'initiative/kind': (name, { neighbourhood }) =>
    first(byKind('initiative/kind', name, INITIATIVE_KINDS, neighbourhood?.initiatives ?? null, neighbourhood)),
  street: (name, { neighbourhood }) => {
    const found = byId('street', name, neighbourhood?.streets ?? null);
    if (isProblem(found) || !neighbourhood) return found;
    return { ...found, rows: rowsWhere(neighbourhood, (household) => household.street === found.rows[0]) };
  },
  area: resolveArea,
  storyline: (name, { storylines }) =>
    storylines.includes(name)
      ? { kind: 'storyline', name, rows: [] }
      : unknown('storyline', name, storylines, 'storyline/'),
  service: (name) => {
    const known = [...SERVICES, ...OFFICIAL_SERVICES] as string[];
    return known.includes(name) ? { kind: 'service', name, rows: [] } : unknown('service', name, known, 'service/');
  },
};

function unknown(what: string, name: string, known: Iterable<string>, prefix: string): Problem {
  const likely = suggestWord(name, known);
  return problem('unknown-reference', { what, name }, likely === null ? null : `${prefix}${likely}`);
}

function byId(kind: ReferenceKind, name: string, list: readonly { id: string }[] | null): Answer {
  if (list === null) return { kind, name, rows: [] };
  const row = list.findIndex((item) => item.id === name);
  if (row >= 0) return { kind, name, rows: [row] };
  return unknown(
    kind,
    name,
    list.map((item) => item.id),
    `${kind}/`,
  );
}

function byKind(
  kind: ReferenceKind,
  name: string,
  kinds: readonly string[],
  list: readonly { id: string; kind: string }[] | null,
  neighbourhood: CompiledNeighbourhood | null,
): Answer {
  if (!kinds.includes(name)) return unknown(kind, name, kinds, `${kind}/`);
  if (list === null || neighbourhood === null) return { kind, name, rows: [] };
  const rows = list.flatMap((item, row) => (item.kind === name ? [row] : []));
  return rows.length > 0
    ? { kind, name, rows }
    : problem('no-such-kind-here', { name, neighbourhood: neighbourhood.name });
}

/** Lists of a neighbourhood are sorted by id, so the first row is the first by id. */
function first(answer: Answer): Answer {
  return isProblem(answer) ? answer : { ...answer, rows: answer.rows.slice(0, 1) };
}

function resolveArea(name: string, names: Names): Answer {
  const own = names.areas.get(name);
  const { neighbourhood } = names;
  if (own && 'points' in own) {
    return { kind: 'area', name, rows: neighbourhood ? householdRowsInside(own.points, neighbourhood) : [] };
  }
  if (!neighbourhood) return { kind: 'area', name, rows: [] };
  const feature = own ? own.feature : name;
  const area = neighbourhood.areas.find((candidate) => candidate.id === feature);
  if (area) return { kind: 'area', name, rows: householdRowsInside(area.ring, neighbourhood) };
  return unknown('area', name, [...names.areas.keys(), ...neighbourhood.areas.map(({ id }) => id)], 'area/');
}

function rowsWhere(
  neighbourhood: CompiledNeighbourhood,
  holds: (household: CompiledNeighbourhood['households'][number]) => boolean,
): number[] {
  return neighbourhood.households.flatMap((household, row) => (holds(household) ? [row] : []));
}
