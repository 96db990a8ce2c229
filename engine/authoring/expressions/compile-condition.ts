import { type Condition, type ConditionSubject, remember } from '../../model/index.ts';
import type { Problem } from '../findings/problem.ts';
import { problem } from '../findings/problem.ts';
import type { Names } from '../reading/names.ts';
import type { CheckState } from './check-state.ts';
import { parseCondition } from './parse-condition.ts';
import { isProblem } from './resolve-reference.ts';
import { typeCheck } from './type-check.ts';

interface Compiled {
  condition: Condition | null;
  problems: readonly Problem[];
}

/** Every condition that was read against some names: many checks ask for the same one, and many places write the same one. */
const bookOf = remember((_: Names) => new Map<string, Compiled>());

/**
 * Reads, checks and resolves a condition, which must come out true or false; the same text against the same names once.
 * @returns the condition, or null with everything that is wrong and where in the text
 */
export function compileCondition(text: string, subject: ConditionSubject, names: Names): Compiled {
  const book = bookOf(names);
  const key = `${subject} ${text}`;
  const known = book.get(key) ?? compile(text, subject, names);
  book.set(key, known);
  return known;
}

function compile(text: string, subject: ConditionSubject, names: Names): Compiled {
  const ast = parseCondition(text);
  if (isProblem(ast)) return { condition: null, problems: [ast] };
  const state = openCheck(subject, names);
  const { node, type } = typeCheck(ast, state);
  if (type === 'number') state.problems.push(problem('condition-not-boolean', { text }));
  if (state.problems.length > 0 || type === 'unknown') return { condition: null, problems: state.problems };
  return { condition: { text, node, type }, problems: [] };
}

/** What the type check of one condition keeps while it goes: nothing is wrong yet. */
export function openCheck(subject: ConditionSubject, names: Names): CheckState {
  const readInner = (text: string) => {
    const { condition, problems } = compileCondition(text, 'household', names);
    return { node: condition?.node ?? null, problems };
  };
  return { subject, names, problems: [], typeOf: typeCheck, readInner };
}
