import type { Condition, ConditionNode, ConditionScope, HouseholdReader } from '../model/index.ts';

type Value = number | boolean;
/** Reads a value for a household row; what concerns the whole exercise ignores the row. */
type Read = (row: number) => Value;

interface Bindings {
  households: HouseholdReader;
  scope: ConditionScope | null;
  /** Whether there may be no household to read: `me` in a storyline about nobody. */
  mayBeNobody: boolean;
}

/**
 * Makes a closure of a condition, bound once to what it reads and evaluated as often as needed.
 * A comparison with something that has not happened (NaN) is false, `!=` too.
 * @param me row of the household that `me` is, read at each evaluation; without it fields of `me` read as NaN.
 */
export function bindCondition(condition: Condition, scope: ConditionScope, me?: () => number): () => Value {
  const read = bind(condition.node, { households: scope.households, scope, mayBeNobody: true });
  return me ? () => read(me()) : () => read(-1);
}

/** Makes a closure over one household row (`who`, `pick`, the inner text of `households(…)`); reads the tick that the reader is at. */
export function bindHouseholdCondition(node: ConditionNode, households: HouseholdReader): (row: number) => boolean {
  return truth(bind(node, { households, scope: null, mayBeNobody: false }));
}

const truth = (read: Read): ((row: number) => boolean) => read as (row: number) => boolean;

function bind(node: ConditionNode, to: Bindings): Read {
  const constant = constantOf(node);
  if (constant !== undefined) return () => constant;
  switch (node.op) {
    case 'field':
      return bindField(to, node.name);
    case 'and':
      return bindAnd(cheapFirst(node.args).map((arg) => bind(arg, to)));
    case 'or':
      return bindOr(cheapFirst(node.args).map((arg) => bind(arg, to)));
    case 'not':
      return bindNot(bind(node.arg, to));
    case 'if': {
      const [test, then, otherwise] = [bind(node.test, to), bind(node.then, to), bind(node.else, to)];
      return (row) => (test(row) ? then(row) : otherwise(row));
    }
    case 'negate': {
      const arg = bind(node.arg, to);
      return (row) => -(arg(row) as number);
    }
    case 'between': {
      const [value, low, high] = [bind(node.value, to), bind(node.low, to), bind(node.high, to)];
      return (row) => {
        const v = value(row);
        return v >= low(row) && v <= high(row);
      };
    }
    case 'lives': {
      const rows = new Set(node.rows);
      return (row) => rows.has(row);
    }
    case 'households':
    case 'people':
      return bindCount(node, to, Number.POSITIVE_INFINITY);
    default:
      return 'left' in node ? bindBinary(node.op, bindLeft(node, to), bind(node.right, to)) : bindScope(node, to.scope);
  }
}

function bindField({ households, mayBeNobody }: Bindings, name: keyof HouseholdReader['field']): Read {
  const read = households.field[name];
  if (!mayBeNobody) return read;
  return (row) => (row < 0 ? Number.NaN : read(row));
}

/** Reading changes nothing, so what has to look at every household is only read where the rest does not settle it. */
function cheapFirst(parts: ConditionNode[]): ConditionNode[] {
  return [...parts].sort((a, b) => Number(looksAtAll(a)) - Number(looksAtAll(b)));
}

function looksAtAll(node: ConditionNode): boolean {
  if (node.op === 'households' || node.op === 'people') return true;
  if (node.op === 'and' || node.op === 'or') return node.args.some(looksAtAll);
  return operands(node)?.some(looksAtAll) ?? false;
}

function bindAnd(parts: Read[]): Read {
  const [a, b] = parts;
  if (!a) return () => true;
  if (parts.length === 1) return a;
  if (b && parts.length === 2) return (row) => !!(a(row) && b(row));
  return (row) => {
    for (const part of parts) if (!part(row)) return false;
    return true;
  };
}

function bindOr(parts: Read[]): Read {
  const [a, b] = parts;
  if (a && b && parts.length === 2) return (row) => !!(a(row) || b(row));
  return (row) => {
    for (const part of parts) if (part(row)) return true;
    return false;
  };
}

function bindNot(arg: Read): Read {
  return (row) => !arg(row);
}

/** A count that is compared with a number is only counted until it has passed that number: no comparison tells the rest apart. */
function bindLeft(node: Extract<ConditionNode, { left: ConditionNode }>, to: Bindings): Read {
  const { left, right } = node;
  const counts = left.op === 'households' || left.op === 'people';
  const arithmetic = node.op === '+' || node.op === '-' || node.op === '*' || node.op === '/';
  if (!counts || arithmetic || right.op !== 'literal') return bind(left, to);
  return bindCount(left, to, Number(right.value));
}

/** @param passed counting stops once the count is larger. */
function bindCount(
  node: Extract<ConditionNode, { where: ConditionNode }>,
  { households, scope }: Bindings,
  passed: number,
): Read {
  const parts = node.where.op === 'and' ? node.where.args : [node.where];
  const bindAll = (some: ConditionNode[]) => {
    return bindAnd(some.map((part) => bind(part, { households, scope, mayBeNobody: false })));
  };
  const isThis = bindAll(parts.filter((part) => isFixed(part, households)));
  const isSo = bindAll(parts.filter((part) => !isFixed(part, households)));
  const weigh = node.op === 'people' ? households.people : () => 1;
  let rows: number[] | null = null;
  return () => {
    rows ??= Array.from({ length: households.count }, (_, row) => row).filter(isThis);
    let count = 0;
    for (let i = 0; i < rows.length && count <= passed; i++) if (isSo(rows[i]!)) count += weigh(rows[i]!);
    return count;
  };
}

/** Whether it says of a household what no tick changes: those for whom it holds are looked up once. */
function isFixed(node: ConditionNode, households: HouseholdReader): boolean {
  if (node.op === 'field') return households.fixed.has(node.name);
  if (node.op === 'literal' || node.op === 'lives') return true;
  const parts = node.op === 'and' || node.op === 'or' ? node.args : operands(node);
  return parts?.every((part) => isFixed(part, households)) ?? false;
}

type BinaryOp = Extract<ConditionNode, { left: ConditionNode }>['op'];

function bindBinary(op: BinaryOp, left: Read, right: Read): Read {
  switch (op) {
    case '+':
      return (row) => (left(row) as number) + (right(row) as number);
    case '-':
      return (row) => (left(row) as number) - (right(row) as number);
    case '*':
      return (row) => (left(row) as number) * (right(row) as number);
    case '/':
      return (row) => (left(row) as number) / (right(row) as number);
    case '<':
      return (row) => left(row) < right(row);
    case '<=':
      return (row) => left(row) <= right(row);
    case '>':
      return (row) => left(row) > right(row);
    case '>=':
      return (row) => left(row) >= right(row);
    case '==':
      return (row) => left(row) === right(row);
    case '!=':
      return (row) => {
        const [a, b] = [left(row), right(row)];
        return a < b || a > b;
      };
  }
}

/** Reads what only the exercise knows; over a household alone these never pass the type check. */
function bindScope(node: ConditionNode, scope: ConditionScope | null): Read {
  if (!scope) throw new Error(`A condition over one household cannot read "${node.op}"`);
  switch (node.op) {
    case 'variable': {
      const { name } = node;
      return () => scope.variable(name);
    }
    case 'global': {
      const { name } = node;
      return () => scope.global(name);
    }
    case 'down': {
      const { assets } = node;
      return () => assets.length > 0 && assets.every((asset) => scope.assetDown(asset));
    }
    case 'up': {
      const { assets } = node;
      return () => assets.length > 0 && assets.every((asset) => !scope.assetDown(asset));
    }
    case 'without': {
      const { service } = node;
      return () => scope.without(service);
    }
    case 'has': {
      const { thing } = node;
      return () => scope.has(thing);
    }
    case 'done': {
      const { objective } = node;
      return () => scope.done(objective);
    }
    case 'happened': {
      const { id } = node;
      return () => scope.happened(id);
    }
    case 'chosen': {
      const { decision, option } = node;
      return () => scope.chosen(decision, option);
    }
    case 'minutesSince': {
      const { id } = node;
      return () => scope.minutesSince(id) ?? Number.NaN;
    }
    default:
      throw new Error(`Unknown operation "${node.op}" in a condition`);
  }
}

/** The value of a node that reads nothing, or undefined. */
export function constantOf(node: ConditionNode): Value | undefined {
  if (node.op === 'literal') return node.value;
  if (node.op === 'and' || node.op === 'or') return constantOfLogic(node.op, node.args.map(constantOf));
  const parts = operands(node);
  if (parts === null) return undefined;
  const values = parts.map(constantOf);
  if (values.some((value) => value === undefined)) return undefined;
  const literals = values.map((value) => (() => value) as Read);
  return fold(node, literals)(-1);
}

function constantOfLogic(op: 'and' | 'or', values: (Value | undefined)[]): Value | undefined {
  if (values.some((value) => value === (op === 'or'))) return op === 'or';
  return values.every((value) => value !== undefined) ? op === 'and' : undefined;
}

function operands(node: ConditionNode): ConditionNode[] | null {
  if (node.op === 'not' || node.op === 'negate') return [node.arg];
  if (node.op === 'if') return [node.test, node.then, node.else];
  if (node.op === 'between') return [node.value, node.low, node.high];
  return 'left' in node ? [node.left, node.right] : null;
}

function fold(node: ConditionNode, [a, b, c]: Read[]): Read {
  if (node.op === 'not' && a) return bindNot(a);
  if (node.op === 'negate' && a) return (row) => -(a(row) as number);
  if (node.op === 'if' && a && b && c) return (row) => (a(row) ? b(row) : c(row));
  if (node.op === 'between' && a && b && c) return (row) => a(row) >= b(row) && a(row) <= c(row);
  if ('left' in node && a && b) return bindBinary(node.op, a, b);
  throw new Error(`"${node.op}" has no constant value`);
}
