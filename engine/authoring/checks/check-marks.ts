import {
  ASSET_KINDS,
  GLOBAL_FIELDS,
  GOOD_NAMES,
  HOUSEHOLD_FIELDS,
  INITIATIVE_KINDS,
  PARAMETERS,
  VENUE_KINDS,
} from '../../model/index.ts';
import type { ConditionSubject } from '../expressions/check-state.ts';
import { compileCondition } from '../expressions/compile-condition.ts';
import { readEvent } from '../expressions/read-event.ts';
import { isProblem, REFERENCE_KINDS, type ReferenceKind, resolveReference } from '../expressions/resolve-reference.ts';
import { messageArguments } from '../findings/message-arguments.ts';
import { type Problem, problem, problemAt } from '../findings/problem.ts';
import { suggestWord } from '../findings/suggest-word.ts';
import type { Names } from '../reading/names.ts';
import { isRaise } from '../reading/names-of-source.ts';
import { readDuration, readMoment } from '../reading/read-moment.ts';
import type { Mark } from '../reading/walk.ts';

/** Names that only the whole folder knows. */
export interface MarkContext {
  names: Names;
  /** Storyline → its states. */
  states: ReadonlyMap<string, readonly string[]>;
  libraries: readonly string[];
  /** The condition that must hold before what stands at a path can happen: `needs` of an option or action, `when` of an inject; empty: none. */
  guardOf(path: readonly string[]): string;
}

type Check = (mark: Mark, context: MarkContext) => Problem[];

/** What is wrong with a text that means something beyond its form; offsets are within the text. */
export function checkMark(mark: Mark, context: MarkContext): Problem[] {
  const kind = mark.kind === 'key' ? keyKind(mark) : mark.kind === '' ? unmarkedKind(mark) : mark.kind;
  return CHECKS[kind]?.(mark, context) ?? [];
}

/** Keys of a record that mean something: conditions, events, durations, options, names of variables and goods. */
function keyKind({ doc, path }: Mark): string {
  if (doc === 'transitions-when') return 'condition';
  if (doc === 'transitions-on') return 'event';
  if (doc === 'transitions-after' || doc === 'by-time') return 'duration';
  if (doc === 'division') return 'option';
  const owner = path[path.length - 2] ?? '';
  if (path.length === 2 && owner === 'parameters') return 'parameter';
  if (path[0] === 'weather' && path.length === 3) return 'duration';
  if (owner === 'goods') return 'goods';
  if ((owner === 'set' || owner === 'add') && isEffectPath(path)) return 'variable';
  return '';
}

const EFFECT_LISTS = ['do', 'enter'];
const isEffectPath = (path: string[]): boolean => EFFECT_LISTS.includes(path[path.length - 4] ?? '');

/** Texts whose schema carries no mark but whose key says what they name. */
function unmarkedKind({ path }: Mark): string {
  const [section] = path;
  const key = path[path.length - 1] ?? '';
  const owner = path[path.length - 2] ?? '';
  if (key === 'chapter' && (section === 'timeline' || section === 'decisions')) return 'chapter';
  if (owner === 'objectives' && path.length > 2) return 'objective';
  if (section === 'use') return 'library';
  if (section === 'requires') return 'requirement';
  if (key === 'household' && owner === 'about') return 'household';
  if (section === 'areas' && key === 'feature') return 'map-area';
  return '';
}

const CHECKS: Record<string, Check> = {
  ref: checkRef,
  duration: ({ text }) => only(readDuration(text)),
  moment: ({ text }, { names }) => only(readMoment(text, names)),
  condition: (mark, { names }) => compileCondition(mark.text, subjectOf(mark), names).problems,
  event: (mark, { names }) => (isRaise(mark) ? [] : only(readEvent(mark.text, mark.path[0] === 'storylines', names))),
  text: checkArguments,
  role: ({ text }, { names }) => known('role', text, names.roles),
  chapter: ({ text }, { names }) => known('chapter', text, names.chapters),
  objective: ({ text }, { names }) => known('objective', text, names.objectives),
  message: ({ text }, { names }) => known('message', text, names.messages),
  option: ({ text, path }, { names }) => known('option', text, names.decisions.get(path[1] ?? '') ?? []),
  state: checkState,
  'transitions-when': checkState,
  'transitions-on': checkState,
  'transitions-after': checkState,
  library: ({ text }, { libraries }) => known('library', text, libraries),
  requirement: checkRequirement,
  parameter: ({ text }) => knownParameter(text),
  goods: ({ text }) => known('goods', text, GOOD_NAMES),
  variable: ({ text }, { names }) => known('variable', text, [...names.variables.keys(), 'trust', 'fatigue']),
  household: ({ text }, { names }) =>
    only(resolveReference(text.startsWith('household/') ? text : `household/${text}`, ['household'], names)),
  'map-area': ({ text }, { names }) =>
    names.neighbourhood
      ? known(
          'feature',
          text,
          names.neighbourhood.areas.map(({ id }) => id),
        )
      : [],
  'move-target': ({ text }, { names }) =>
    oneOfOrReference(text, ['warm-place', 'family', 'neighbours'], ['venue', 'venue/kind'], names),
  'tie-scope': ({ text }, { names }) =>
    oneOfOrReference(text, ['street', 'neighbourhood'], ['initiative', 'initiative/kind'], names),
};

const only = (answer: object | number): Problem[] => (typeof answer === 'object' && isProblem(answer) ? [answer] : []);

function known(what: string, name: string, words: readonly string[]): Problem[] {
  return words.includes(name) ? [] : [problem('unknown-reference', { what, name }, suggestWord(name, words))];
}

function knownParameter(name: string): Problem[] {
  if (Object.hasOwn(PARAMETERS, name)) return [];
  return [problem('unknown-parameter', { name }, suggestWord(name, Object.keys(PARAMETERS)))];
}

function oneOfOrReference(text: string, words: string[], kinds: ReferenceKind[], names: Names): Problem[] {
  if (words.includes(text)) return [];
  const likely = suggestWord(text, words);
  const answer = resolveReference(text, kinds, names);
  if (!isProblem(answer)) return [];
  return [text.includes('/') ? answer : { ...answer, suggestion: likely ?? answer.suggestion }];
}

/** A condition about one household (`who`, `pick`), about a storyline's own state, or about everything. */
export function subjectOf({ path }: { path: string[] }): ConditionSubject {
  const key = path[path.length - 1];
  if (key === 'who' || key === 'pick') return 'household';
  return path[0] === 'storylines' ? 'story' : 'exercise';
}

function checkState({ text, path }: Mark, { states }: MarkContext): Problem[] {
  return known('state', text, states.get(path[1] ?? '') ?? []);
}

/** The doc of a reference names what it may be: `asset/… or kind/…`. */
function checkRef(mark: Mark, context: MarkContext): Problem[] {
  const problems = checkAnyRef(mark, context);
  const isAsked = context.guardOf(mark.path).includes(`has("${mark.text}")`);
  return isAsked ? problems.filter(({ id }) => id !== 'no-such-kind-here') : problems;
}

function checkAnyRef({ text, doc, path }: Mark, { names }: MarkContext): Problem[] {
  if (doc.startsWith('a declared message')) return known('message', text, names.messages);
  if (path[0] === 'debrief') return checkShown(text, names);
  const allowed = REFERENCE_KINDS.filter((kind) => doc.includes(`${kind}/…`) && !doc.includes(`/${kind}/…`));
  return only(resolveReference(text, doc.includes('/kind/…') ? [...allowed, ...kindsOf(doc)] : allowed, names));
}

const kindsOf = (doc: string): ReferenceKind[] =>
  (['venue/kind', 'initiative/kind'] as const).filter((kind) => doc.includes(`${kind}/…`));

/** What a debrief question shows: the map, a curve, or something of the scenario. */
function checkShown(text: string, names: Names): Problem[] {
  const slash = text.indexOf('/');
  const [kind, name] = slash < 0 ? [text, ''] : [text.slice(0, slash), text.slice(slash + 1)];
  if (kind === 'map' || kind === 'curve') return [];
  if (kind === 'decision') return known('decision', name, [...names.decisions.keys()]);
  if (kind === 'objective') return known('objective', name, names.objectives);
  if (kind === 'inject') return known('inject', name, names.injects);
  if (kind === 'message') return known('message', name, names.messages);
  return only(
    resolveReference(text, ['storyline', 'household', 'street', 'area', 'venue', 'asset', 'initiative'], names),
  );
}

function checkRequirement({ text }: Mark, { names: { neighbourhood } }: MarkContext): Problem[] {
  const name = text.replace(/^(kind|venue\/kind|initiative\/kind)\//, '');
  const kinds = [...ASSET_KINDS, ...VENUE_KINDS, ...INITIATIVE_KINDS] as string[];
  const unknown = known('requirement', name, kinds);
  if (unknown.length > 0 || !neighbourhood) return unknown;
  const here = [...neighbourhood.assets, ...neighbourhood.venues, ...neighbourhood.initiatives];
  if (here.some(({ kind }) => kind === name)) return [];
  return [problem('no-such-kind-here', { name, neighbourhood: neighbourhood.name })];
}

/** Arguments of a message: declared state and what everyone may read; in a storyline also fields of `me`, without the prefix. */
function checkArguments({ text, path }: Mark, { names }: MarkContext): Problem[] {
  const words = [...names.variables.keys(), ...Object.keys(GLOBAL_FIELDS)];
  if (path[0] === 'storylines') words.push(...Object.keys(HOUSEHOLD_FIELDS));
  const found = messageArguments(text);
  if (!found) return [problem('message-braces', { example: '{trust}' })];
  return found
    .filter(({ name }) => !words.includes(name))
    .map(({ name, start }) =>
      problemAt(problem('unknown-argument', { name }, suggestWord(name, words)), start, start + name.length),
    );
}
