import type { CompiledNeighbourhood } from '../../model/index.ts';
import { isRecord } from './merge-parts.ts';
import type { AreaNames, Names } from './names.ts';
import type { Mark } from './walk.ts';

/** Names declared in a merged scenario, which may still have mistakes: what does not fit is left out. */
export function namesOfSource(
  source: Record<string, unknown>,
  events: ReadonlySet<string>,
  neighbourhood: CompiledNeighbourhood | null,
): Names {
  const state = entries(source.state);
  return {
    variables: new Map(
      state.map(([name, item]) => [name, isRecord(item) && item.type === 'boolean' ? 'boolean' : 'number']),
    ),
    durations: new Set(state.filter(([, item]) => isRecord(item) && item.type === 'duration').map(([name]) => name)),
    messages: keys(source.messages),
    injects: ids(source.timeline),
    decisions: new Map(entries(source.decisions).map(([id, item]) => [id, isRecord(item) ? keys(item.options) : []])),
    objectives: keys(source.objectives),
    roles: keys(source.roles),
    chapters: ids(source.chapters),
    storylines: keys(source.storylines),
    events,
    areas: new Map(entries(source.areas).flatMap(([id, item]) => areaNames(id, item))),
    neighbourhood,
  };
}

/** Events that some effect of a walked file raises. */
export const raisedIn = (marks: readonly Mark[]): Set<string> => new Set(marks.filter(isRaise).map(({ text }) => text));

/** States of each storyline. */
export function statesOfSource(source: Record<string, unknown>): Map<string, string[]> {
  return new Map(entries(source.storylines).map(([id, item]) => [id, isRecord(item) ? keys(item.states) : []]));
}

/** The condition that guards what stands at a path: `needs` of its option or action, `when` of its inject; empty: none. */
export function guardOf(source: Record<string, unknown>, path: readonly string[]): string {
  const [section, id, , option] = path;
  const at = (value: unknown, key: string | undefined): unknown => (isRecord(value) && key ? value[key] : undefined);
  const list = Array.isArray(source.timeline) ? source.timeline : [];
  const guard =
    section === 'decisions'
      ? at(at(at(at(source.decisions, id), 'options'), option), 'needs')
      : section === 'timeline'
        ? at(
            list.find((inject) => at(inject, 'id') === id),
            'when',
          )
        : section === 'actions'
          ? at(at(source.actions, id), 'needs')
          : undefined;
  return typeof guard === 'string' ? guard : '';
}

/** Where an author's event comes from: `raise`, or the end of an incident. */
export const isRaise = ({ meaning }: Mark): boolean => meaning?.kind === 'raised';

function areaNames(id: string, item: unknown): [string, AreaNames][] {
  if (!isRecord(item)) return [];
  if (item.in === 'points' && Array.isArray(item.points)) return [[id, { points: item.points as [number, number][] }]];
  return [[id, { feature: typeof item.feature === 'string' ? item.feature : id }]];
}

export const entries = (value: unknown): [string, unknown][] => (isRecord(value) ? Object.entries(value) : []);
const keys = (value: unknown): string[] => entries(value).map(([id]) => id);
const ids = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).flatMap((item) =>
    isRecord(item) && typeof item.id === 'string' ? [item.id] : [],
  );
