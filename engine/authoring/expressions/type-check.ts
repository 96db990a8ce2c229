import { GLOBAL_FIELDS, HOUSEHOLD_FIELDS, type HouseholdField } from '../../model/index.ts';
import { type Problem, problem } from '../findings/problem.ts';
import { suggestWord } from '../findings/suggest-word.ts';
import { isGlobal } from '../reading/names.ts';
import { type CheckState, expect, fail, type Typed } from './check-state.ts';
import { checkCall, FUNCTION_NAMES } from './condition-functions.ts';
import type { ASTNode } from './parse-condition.ts';

const BINARY = ['+', '-', '*', '/', '<', '<=', '>', '>=', '==', '!='] as const;
type BinaryOp = (typeof BINARY)[number];
const isBinary = (op: string): op is BinaryOp => (BINARY as readonly string[]).includes(op);

/** Resolves names and checks types of a parsed condition; what is wrong is added to `state.problems`, each with its place in the text. */
export function typeCheck(ast: ASTNode, state: CheckState): Typed {
  switch (ast.op) {
    case 'value':
      return checkLiteral(ast, state);
    case 'id':
      return checkName(ast, ast.args, state);
    case '.':
      return checkField(ast, state);
    case '&&':
    case '||':
      return checkLogic(ast.op === '&&' ? 'and' : 'or', ast.args, state);
    case '!_': {
      const arg = expect('boolean', ast.args, state);
      return { node: { op: 'not', arg: arg.node }, type: 'boolean' };
    }
    case '-_': {
      const arg = expect('number', ast.args, state);
      return { node: { op: 'negate', arg: arg.node }, type: 'number' };
    }
    case '?:':
      return checkIf(ast.args, state);
    case 'call':
      return checkCall(ast, ast.args[0], ast.args[1], state);
    default:
      if (isBinary(ast.op)) return checkBinary(ast.op, ast.args as [ASTNode, ASTNode], state);
      return fail(
        state,
        ast,
        problem('condition-not-here', { text: ast.op === 'rcall' ? `.${String(ast.args[0])}(…)` : ast.op }),
      );
  }
}

function checkLiteral(ast: Extract<ASTNode, { op: 'value' }>, state: CheckState): Typed {
  const value = ast.args;
  if (typeof value === 'boolean') return { node: { op: 'literal', value }, type: 'boolean' };
  if (typeof value === 'number' || typeof value === 'bigint') {
    return { node: { op: 'literal', value: Number(value) }, type: 'number' };
  }
  return fail(
    state,
    ast,
    problem(typeof value === 'string' ? 'condition-text' : 'condition-not-here', { text: String(value) }),
  );
}

function checkName(ast: ASTNode, name: string, state: CheckState): Typed {
  if (name === 'all') return { node: { op: 'literal', value: true }, type: 'boolean' };
  if (state.subject === 'household') {
    if (Object.hasOwn(HOUSEHOLD_FIELDS, name)) return field(name as HouseholdField);
    return fail(state, ast, unknownHouseholdName(name, state));
  }
  const declared = state.names.variables.get(name);
  if (isGlobal(name)) return { node: { op: 'global', name }, type: 'number' };
  if (declared) return { node: { op: 'variable', name }, type: declared };
  return fail(state, ast, unknownName(name, state));
}

function unknownHouseholdName(name: string, state: CheckState): Problem {
  if (isGlobal(name) || state.names.variables.has(name)) return problem('condition-not-of-household', { name });
  return problem('unknown-field', { name }, suggestWord(name, [...Object.keys(HOUSEHOLD_FIELDS), 'all']));
}

function unknownName(name: string, state: CheckState): Problem {
  if (Object.hasOwn(HOUSEHOLD_FIELDS, name)) {
    const cure = state.subject === 'story' ? `me.${name}` : `households("${name}")`;
    return problem('field-without-household', { name }, cure);
  }
  if (FUNCTION_NAMES.includes(name)) return problem('function-without-brackets', { name }, `${name}(…)`);
  const known = [...state.names.variables.keys(), ...Object.keys(GLOBAL_FIELDS)];
  return problem('unknown-variable', { name }, suggestWord(name, known));
}

const field = (name: HouseholdField): Typed => ({ node: { op: 'field', name }, type: HOUSEHOLD_FIELDS[name].type });

function checkField(ast: Extract<ASTNode, { op: '.' }>, state: CheckState): Typed {
  const [owner, name] = ast.args;
  if (owner.op !== 'id' || owner.args !== 'me')
    return fail(state, ast, problem('condition-not-here', { text: `.${name}` }));
  if (state.subject !== 'story') return fail(state, ast, problem('me-outside-storyline', { name }));
  if (Object.hasOwn(HOUSEHOLD_FIELDS, name)) return field(name as HouseholdField);
  const likely = suggestWord(name, Object.keys(HOUSEHOLD_FIELDS));
  const place = { start: ast.end - name.length, end: ast.end };
  return fail(state, place, problem('unknown-field', { name }, likely));
}

function checkLogic(op: 'and' | 'or', args: [ASTNode, ASTNode], state: CheckState): Typed {
  const parts = args.map((arg) => expect('boolean', arg, state).node);
  const flat = parts.flatMap((part) => (part.op === op ? part.args : [part]));
  return { node: { op, args: flat }, type: 'boolean' };
}

function checkIf([test, then, otherwise]: [ASTNode, ASTNode, ASTNode], state: CheckState): Typed {
  const asked = expect('boolean', test, state);
  const yes = typeCheck(then, state);
  const no = yes.type === 'unknown' ? typeCheck(otherwise, state) : expect(yes.type, otherwise, state);
  return { node: { op: 'if', test: asked.node, then: yes.node, else: no.node }, type: yes.type };
}

function checkBinary(op: BinaryOp, [a, b]: [ASTNode, ASTNode], state: CheckState): Typed {
  if (op === '==' || op === '!=') {
    const left = typeCheck(a, state);
    const right = left.type === 'unknown' ? typeCheck(b, state) : expect(left.type, b, state);
    return { node: { op, left: left.node, right: right.node }, type: 'boolean' };
  }
  const left = expect('number', a, state).node;
  const right = expect('number', b, state).node;
  return { node: { op, left, right }, type: '+-*/'.includes(op) ? 'number' : 'boolean' };
}
