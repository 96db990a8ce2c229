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
  const { read } = bind(condition.node, { households: scope.households, scope, mayBeNobody: true });
  return me ? () => read(me()) : () => read(-1);
}

/** Makes a closure over one household row (`who`, `pick`, the inner text of `households(…)`); reads the tick that the reader is at. */
export function bindHouseholdCondition(node: ConditionNode, households: HouseholdReader): (row: number) => boolean {
  return truth(bind(node, { households, scope: null, mayBeNobody: false }).read);
}

/** The value of a node that reads nothing, or undefined. */
export const constantOf = (node: ConditionNode): Value | undefined => bind(node, null).constant;

const truth = (read: Read): ((row: number) => boolean) => read as (row: number) => boolean;

interface Bound {
  read: Read;
  /** The value of what reads nothing; undefined where only reading tells. */
  constant?: Value;
}

const always = (constant: Value): Bound => ({ read: () => constant, constant });

const UNBOUND: Bound = {
  read: () => {
    throw new Error('A condition was read that is bound to nothing');
  },
};

/** @param to what it reads; null: nothing, so that only what is constant gets a value */
function bind(node: ConditionNode, to: Bindings | null): Bound {
  if (node.op === 'literal') return always(node.value);
  if (node.op === 'and' || node.op === 'or') return bindLogic(node.op, node.args, to);
  const parts = operands(node);
  if (parts === null) return to ? { read: bindRead(node, to) } : UNBOUND;
  const bound = parts.map((part) => bind(part, to));
  if (bound.every(({ constant }) => constant !== undefined)) return always(operate(node, readsOf(bound))(-1));
  const [left, ...others] = readsOf(bound);
  return { read: operate(node, [(to && bindCounted(node, to)) ?? left!, ...others]) };
}

const readsOf = (bound: readonly Bound[]): Read[] => bound.map(({ read }) => read);

/** One part may settle it whatever the others read. */
function bindLogic(op: 'and' | 'or', args: ConditionNode[], to: Bindings | null): Bound {
  const bound = cheapFirst(args).map((arg) => bind(arg, to));
  if (bound.some(({ constant }) => constant === (op === 'or'))) return always(op === 'or');
  if (bound.every(({ constant }) => constant !== undefined)) return always(op === 'and');
  return { read: op === 'and' ? bindAnd(readsOf(bound)) : bindOr(readsOf(bound)) };
}

/** What an operator is applied to; null for what reads, and for `and` and `or`, which may leave parts unread. */
function operands(node: ConditionNode): ConditionNode[] | null {
  if (node.op === 'not' || node.op === 'negate') return [node.arg];
  if (node.op === 'if') return [node.test, node.then, node.else];
  if (node.op === 'between') return [node.value, node.low, node.high];
  return 'left' in node ? [node.left, node.right] : null;
}

/** An operator over the values of its parts. */
function operate(node: ConditionNode, [a, b, c]: Read[]): Read {
  if (node.op === 'not' && a) return (row) => !a(row);
  if (node.op === 'negate' && a) return (row) => -(a(row) as number);
  if (node.op === 'if' && a && b && c) return (row) => (a(row) ? b(row) : c(row));
  if (node.op === 'between' && a && b && c) {
    return (row) => {
      const value = a(row);
      return value >= b(row) && value <= c(row);
    };
  }
  if ('left' in node && a && b) return bindBinary(node.op, a, b);
  throw new Error(`"${node.op}" is no operator`);
}

function bindRead(node: ConditionNode, to: Bindings): Read {
  switch (node.op) {
    case 'field':
      return bindField(to, node.name);
    case 'lives': {
      const rows = new Set(node.rows);
      return (row) => rows.has(row);
    }
    case 'households':
    case 'people':
      return bindCount(node, to, Number.POSITIVE_INFINITY);
    default:
      return bindScope(node, to.scope);
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

/** A count that is compared with a number is only counted until it has passed that number: no comparison tells the rest apart. */
function bindCounted(node: ConditionNode, to: Bindings): Read | null {
  if (!('left' in node)) return null;
  const { left, right } = node;
  const counts = left.op === 'households' || left.op === 'people';
  const arithmetic = node.op === '+' || node.op === '-' || node.op === '*' || node.op === '/';
  return counts && !arithmetic && right.op === 'literal' ? bindCount(left, to, Number(right.value)) : null;
}

/** @param passed counting stops once the count is larger. */
function bindCount(
  node: Extract<ConditionNode, { where: ConditionNode }>,
  { households, scope }: Bindings,
  passed: number,
): Read {
  const parts = node.where.op === 'and' ? node.where.args : [node.where];
  const bindAll = (some: ConditionNode[]) => {
    return bindAnd(some.map((part) => bind(part, { households, scope, mayBeNobody: false }).read));
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
