import type { ConditionNode, ConditionSubject } from '../../model/index.ts';
import { type Problem, problem, problemAt } from '../findings/problem.ts';
import type { Names } from '../reading/names.ts';
import type { ASTNode } from './parse-condition.ts';

/** `unknown`: something below is already reported; nothing more is said about it. */
export type ValueType = 'number' | 'boolean' | 'unknown';
export interface Typed {
  node: ConditionNode;
  type: ValueType;
}

export interface CheckState {
  subject: ConditionSubject;
  names: Names;
  problems: Problem[];
  /** Types a part; the checker itself, which the functions of the language need for their arguments. */
  typeOf(ast: ASTNode, state: CheckState): Typed;
  /** Reads a text that stands inside another one and speaks about one household; its places are those of that text. */
  readInner(text: string): { node: ConditionNode | null; problems: readonly Problem[] };
}

export const FAILED: Typed = { node: { op: 'literal', value: false }, type: 'unknown' };

/** Reports a problem at a node and gives a value that raises no further findings. */
export function fail(state: CheckState, ast: { start: number; end: number }, found: Problem): Typed {
  state.problems.push(
    problemAt(found, ast.start + (found.start ?? 0), found.end === undefined ? ast.end : ast.start + found.end),
  );
  return FAILED;
}

/** Checks a part that must be of one type. */
export function expect(type: 'number' | 'boolean', ast: ASTNode, state: CheckState): Typed {
  const before = state.problems.length;
  const found = state.typeOf(ast, state);
  const isKnown = state.problems.length === before;
  if (found.type === type || found.type === 'unknown' || !isKnown) return found;
  return fail(state, ast, problem('condition-type', { expected: type, found: found.type }));
}
