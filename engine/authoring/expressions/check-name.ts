import {
  ASSET_KINDS,
  GOOD_NAMES,
  HAZARD_PARAMETERS,
  INITIATIVE_KINDS,
  type NameKind,
  PARAMETERS,
  SIMULATION_PARAMETERS,
  VENUE_KINDS,
} from '../../model/index.ts';
import { type Problem, problem } from '../findings/problem.ts';
import { suggestWord } from '../findings/suggest-word.ts';
import type { Names } from '../reading/names.ts';
import type { Mark } from '../reading/walk.ts';
import { isProblem, resolveReference } from './resolve-reference.ts';

/** Names that only the whole folder knows. */
export interface MarkContext {
  names: Names;
  /** Storyline → its states. */
  states: ReadonlyMap<string, readonly string[]>;
  libraries: readonly string[];
  actions: readonly string[];
  /** The condition that must hold before what stands at a path can happen: `needs` of an option or action, `when` of an inject; empty: none. */
  guardOf(path: readonly string[]): string;
}

type Check = (text: string, context: MarkContext, path: readonly string[]) => Problem[];

/** Parameters that a play may change: those that a run reads. */
const RUN_PARAMETERS = [...Object.keys(SIMULATION_PARAMETERS), ...Object.keys(HAZARD_PARAMETERS)];

/** Names that a scenario or a recorded play may use; those of a neighbourhood file are judged with its map. */
const CHECKS: { [Kind in NameKind]?: Check } = {
  action: (text, { actions }) => known('action', text, actions),
  chapter: (text, { names }) => known('chapter', text, names.chapters),
  decision: (text, { names }) => known('decision', text, [...names.decisions.keys()]),
  goods: (text) => known('goods', text, GOOD_NAMES),
  household: (text, { names }) => checkHousehold(text, names),
  inject: (text, { names }) => known('inject', text, names.injects),
  library: (text, { libraries }) => known('library', text, libraries),
  'map-area': (text, { names: { neighbourhood } }) =>
    neighbourhood ? known('feature', text, idsOf(neighbourhood.areas)) : [],
  message: (text, { names }) => known('message', text, names.messages),
  objective: (text, { names }) => known('objective', text, names.objectives),
  option: (text, { names }, path) => {
    const options = names.decisions.get(ownerOf(path, ['decisions', 'choose']));
    // that the decision does not exist is said of its own name
    return options ? known('option', text, options) : [];
  },
  parameter: (text) => checkParameter(text),
  requirement: (text, { names }) => checkRequirement(text, names),
  role: (text, { names }) => known('role', text, names.roles),
  setting: (text, { names }) => known('variable', text, [...names.variables.keys(), ...RUN_PARAMETERS]),
  state: (text, { states }, path) => known('state', text, states.get(ownerOf(path, ['storylines'])) ?? []),
  variable: (text, { names }) => known('variable', text, [...names.variables.keys(), 'trust', 'fatigue']),
};

/** What is wrong with a bare name of something, standing at a path of the file. */
export function checkName(of: NameKind, { text, path }: Mark, context: MarkContext): Problem[] {
  return CHECKS[of]?.(text, context, path) ?? [];
}

/** E3 with the likely word, unless a name is one of those that are known. */
export function known(what: string, name: string, words: readonly string[]): Problem[] {
  return words.includes(name) ? [] : [problem('unknown-reference', { what, name }, suggestWord(name, words))];
}

/** The id under which a place stands in one of these sections. */
function ownerOf(path: readonly string[], sections: readonly string[]): string {
  return path[path.findIndex((segment) => sections.includes(segment)) + 1] ?? '';
}

const idsOf = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

function checkHousehold(text: string, names: Names): Problem[] {
  const reference = text.startsWith('household/') ? text : `household/${text}`;
  const answer = resolveReference(reference, ['household'], names);
  return isProblem(answer) ? [answer] : [];
}

function checkParameter(name: string): Problem[] {
  if (Object.hasOwn(PARAMETERS, name)) return [];
  return [problem('unknown-parameter', { name }, suggestWord(name, Object.keys(PARAMETERS)))];
}

function checkRequirement(text: string, { neighbourhood }: Names): Problem[] {
  const name = text.replace(/^(kind|venue\/kind|initiative\/kind)\//, '');
  const kinds = [...ASSET_KINDS, ...VENUE_KINDS, ...INITIATIVE_KINDS] as string[];
  const unknown = known('requirement', name, kinds);
  if (unknown.length > 0 || !neighbourhood) return unknown;
  const here = [...neighbourhood.assets, ...neighbourhood.venues, ...neighbourhood.initiatives];
  if (here.some(({ kind }) => kind === name)) return [];
  return [problem('no-such-kind-here', { name, neighbourhood: neighbourhood.name })];
}
