import {
  type ConditionNode,
  type ConditionSubject,
  type ReferenceKind,
  SERVICES,
  type Service,
} from '../../model/index.ts';
import { type Problem, problem, problemAt } from '../findings/problem.ts';
import { suggestWord } from '../findings/suggest-word.ts';
import { type CheckState, expect, FAILED, fail, type Typed } from './check-state.ts';
import type { ASTNode } from './parse-condition.ts';
import { isProblem, resolveReference } from './resolve-reference.ts';

interface ConditionFunction {
  /** How many arguments it takes. */
  takes: number;
  subjects: readonly ConditionSubject[];
  check(args: ASTNode[], state: CheckState): Typed | null;
}

const EXERCISE = ['exercise', 'story'] as const;
const ANY = ['exercise', 'story', 'household'] as const;

/** Every function that a condition may call; `formats.md`, Conditions, says what each means. */
const FUNCTIONS: Record<string, ConditionFunction> = {
  down: { takes: 1, subjects: EXERCISE, check: (args, state) => assets('down', args, state) },
  up: { takes: 1, subjects: EXERCISE, check: (args, state) => assets('up', args, state) },
  without: { takes: 1, subjects: EXERCISE, check: without },
  has: { takes: 1, subjects: EXERCISE, check: has },
  done: {
    takes: 1,
    subjects: EXERCISE,
    check: (args, state) =>
      named(args, state, 'objective', state.names.objectives, (objective) => ({ op: 'done', objective }), 'boolean'),
  },
  happened: {
    takes: 1,
    subjects: EXERCISE,
    check: (args, state) => named(args, state, 'moment', moments(state), (id) => ({ op: 'happened', id }), 'boolean'),
  },
  minutesSince: {
    takes: 1,
    subjects: EXERCISE,
    check: (args, state) =>
      named(args, state, 'moment', moments(state), (id) => ({ op: 'minutesSince', id }), 'number'),
  },
  chosen: { takes: 2, subjects: EXERCISE, check: chosen },
  households: { takes: 1, subjects: EXERCISE, check: (args, state) => count('households', args, state) },
  people: { takes: 1, subjects: EXERCISE, check: (args, state) => count('people', args, state) },
  between: { takes: 3, subjects: ANY, check: between },
  not: { takes: 1, subjects: ANY, check: not },
  lives: { takes: 1, subjects: ['story', 'household'], check: lives },
};
export const FUNCTION_NAMES = Object.keys(FUNCTIONS);

/** Checks a call: the function exists and is allowed here, its arguments are right. */
export function checkCall(ast: ASTNode, name: string, args: ASTNode[], state: CheckState): Typed {
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  const place = { start: ast.start, end: ast.start + name.length };
  if (!known) return fail(state, place, problem('unknown-function', { name }, suggestWord(name, FUNCTION_NAMES)));
  if (!known.subjects.includes(state.subject))
    return fail(state, place, problem('condition-not-of-household', { name }));
  if (args.length !== known.takes) {
    return fail(state, ast, problem('wrong-arguments', { name, expected: known.takes, found: args.length }));
  }
  return known.check(args, state) ?? FAILED;
}

/** Ids that can have happened: injects, decisions (chosen or closed) and raised events. */
function moments({ names }: CheckState): string[] {
  return [...names.injects, ...names.decisions.keys(), ...names.events];
}

/** The text of an argument that must be a name in quotes; anything else is reported. */
function textOf(arg: ASTNode | undefined, state: CheckState): string | null {
  if (arg?.op === 'value' && typeof arg.args === 'string') return arg.args;
  if (arg) fail(state, arg, problem('argument-needs-quotes', { text: arg.input.slice(arg.start, arg.end) }));
  return null;
}

/** Reports a problem of the text between the quotes of an argument. */
function failInside(state: CheckState, arg: ASTNode, found: Problem): null {
  const inside = { start: arg.start + 1, end: arg.end - 1 };
  state.problems.push(problemAt(found, inside.start, inside.end));
  return null;
}

function named(
  [arg]: ASTNode[],
  state: CheckState,
  what: string,
  known: readonly string[],
  make: (name: string) => ConditionNode,
  type: 'boolean' | 'number',
): Typed | null {
  const name = textOf(arg, state);
  if (name === null || !arg) return null;
  if (known.includes(name)) return { node: make(name), type };
  return failInside(state, arg, problem('unknown-reference', { what, name }, suggestWord(name, known)));
}

function resolved([arg]: ASTNode[], allowed: readonly ReferenceKind[], state: CheckState) {
  const text = textOf(arg, state);
  if (text === null || !arg) return null;
  const answer = resolveReference(text, allowed, state.names);
  return isProblem(answer) ? failInside(state, arg, answer) : answer;
}

function assets(op: 'down' | 'up', args: ASTNode[], state: CheckState): Typed | null {
  const found = resolved(args, ['asset', 'kind'], state);
  return found && { node: { op, assets: found.rows }, type: 'boolean' };
}

function without([arg]: ASTNode[], state: CheckState): Typed | null {
  const text = textOf(arg, state);
  if (text === null || !arg) return null;
  const name = text.startsWith('service/') ? text.slice('service/'.length) : text;
  if ((SERVICES as readonly string[]).includes(name)) {
    return { node: { op: 'without', service: name as Service }, type: 'number' };
  }
  return failInside(state, arg, problem('unknown-reference', { what: 'service', name }, suggestWord(name, SERVICES)));
}

const THINGS: readonly ReferenceKind[] = ['asset', 'kind', 'venue', 'venue/kind', 'initiative', 'initiative/kind'];

/** Whether there is such a thing here: of a kind that this neighbourhood lacks the answer is no, and nothing is wrong. */
function has([arg]: ASTNode[], state: CheckState): Typed | null {
  const text = textOf(arg, state);
  if (text === null || !arg) return null;
  const answer = resolveReference(text, THINGS, state.names);
  if (isProblem(answer) && answer.id !== 'no-such-kind-here') return failInside(state, arg, answer);
  const row = isProblem(answer) ? -1 : (answer.rows[0] ?? -1);
  const [what] = text.split('/');
  const thing = what === 'venue' ? { venue: row } : what === 'initiative' ? { initiative: row } : { asset: row };
  return { node: { op: 'has', thing }, type: 'boolean' };
}

function chosen([first, second]: ASTNode[], state: CheckState): Typed | null {
  const decision = textOf(first, state);
  const option = textOf(second, state);
  if (decision === null || option === null || !first || !second) return null;
  const options = state.names.decisions.get(decision);
  if (!options) {
    const likely = suggestWord(decision, state.names.decisions.keys());
    return failInside(state, first, problem('unknown-reference', { what: 'decision', name: decision }, likely));
  }
  if (options.includes(option)) return { node: { op: 'chosen', decision, option }, type: 'boolean' };
  return failInside(
    state,
    second,
    problem('unknown-reference', { what: 'option', name: option }, suggestWord(option, options)),
  );
}

/** The inner text speaks about one household; its problems keep their place in the outer text. */
function count(op: 'households' | 'people', [arg]: ASTNode[], state: CheckState): Typed | null {
  const text = textOf(arg, state);
  if (text === null || !arg) return null;
  const { node, problems } = state.readInner(text);
  for (const found of problems) {
    const start = arg.start + 1 + (found.start ?? 0);
    state.problems.push(problemAt(found, start, arg.start + 1 + (found.end ?? text.length)));
  }
  return node && { node: { op, where: node }, type: 'number' };
}

function between([value, low, high]: ASTNode[], state: CheckState): Typed | null {
  if (!value || !low || !high) return null;
  const parts = [value, low, high].map((arg) => expect('number', arg, state).node);
  const [v, l, h] = parts as [ConditionNode, ConditionNode, ConditionNode];
  return { node: { op: 'between', value: v, low: l, high: h }, type: 'boolean' };
}

function not([arg]: ASTNode[], state: CheckState): Typed | null {
  return arg ? { node: { op: 'not', arg: expect('boolean', arg, state).node }, type: 'boolean' } : null;
}

function lives(args: ASTNode[], state: CheckState): Typed | null {
  const found = resolved(args, ['street', 'area'], state);
  return found && { node: { op: 'lives', rows: found.rows }, type: 'boolean' };
}
