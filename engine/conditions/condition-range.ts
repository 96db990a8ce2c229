import type { ConditionNode } from '../model/index.ts';
import { GLOBAL_FIELDS, HOUSEHOLD_FIELDS } from '../model/index.ts';

/** Values a number can have, both ends included. */
export interface Range {
  low: number;
  high: number;
}

/** What is known of a scenario before it is played. */
export interface Bounds {
  variable(name: string): Range;
  /** Length of the scenario, minutes. */
  endMinute: number;
  /** Day of the scenario on which it ends; the first is 1. */
  lastDay: number;
  /** Households of the neighbourhood; endless without one. */
  households: number;
  /** Whether an inject, decision or event can have happened. */
  canHappen(id: string): boolean;
  canBeChosen(decision: string, option: string): boolean;
}

const ANYTHING: Range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
const FROM_ZERO: Range = { low: 0, high: Number.POSITIVE_INFINITY };

/** Bounds by unit; what is not listed is a count or a measure from 0 up. */
const OF_UNIT: Record<string, Range> = {
  '0-1': { low: 0, high: 1 },
  '0-100': { low: 0, high: 100 },
  '°C': { low: -60, high: 90 },
  floor: { low: -5, high: 100 },
  year: { low: 1500, high: 2100 },
};

/** The values that a part of a condition can have, as far as can be said without playing: never too narrow. */
export function rangeOf(node: ConditionNode, bounds: Bounds): Range {
  switch (node.op) {
    case 'literal':
      return { low: Number(node.value), high: Number(node.value) };
    case 'variable':
      return bounds.variable(node.name);
    case 'global':
      return globalRange(node.name, bounds);
    case 'field':
      return OF_UNIT[HOUSEHOLD_FIELDS[node.name].unit] ?? FROM_ZERO;
    case 'without':
      return { low: 0, high: 1 };
    case 'minutesSince':
      return { low: 0, high: bounds.endMinute };
    case 'households':
    case 'people':
      return countRange(node, bounds);
    case 'negate': {
      const { low, high } = rangeOf(node.arg, bounds);
      return { low: -high, high: -low };
    }
    case 'if': {
      const [a, b] = [rangeOf(node.then, bounds), rangeOf(node.else, bounds)];
      return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
    }
    case '+':
    case '-':
    case '*':
    case '/':
      return combine(node.op, rangeOf(node.left, bounds), rangeOf(node.right, bounds));
    default:
      return ANYTHING;
  }
}

function globalRange(name: keyof typeof GLOBAL_FIELDS, { endMinute, lastDay }: Bounds): Range {
  if (name === 'minute') return { low: 0, high: endMinute };
  if (name === 'hour') return { low: 0, high: 23 };
  if (name === 'day') return { low: 1, high: lastDay };
  return OF_UNIT[GLOBAL_FIELDS[name].unit] ?? FROM_ZERO;
}

function countRange(node: Extract<ConditionNode, { where: ConditionNode }>, bounds: Bounds): Range {
  if (!canBe(node.where, true, bounds)) return { low: 0, high: 0 };
  return { low: 0, high: node.op === 'households' ? bounds.households : Number.POSITIVE_INFINITY };
}

function combine(op: '+' | '-' | '*' | '/', a: Range, b: Range): Range {
  if (op === '+') return { low: a.low + b.low, high: a.high + b.high };
  if (op === '-') return { low: a.low - b.high, high: a.high - b.low };
  if (op === '/' && b.low <= 0 && b.high >= 0) return ANYTHING;
  const corners = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => (op === '*' ? x * y : x / y)));
  // 0 × ∞ and ∞ ÷ ∞ have no value: then nothing can be said
  return corners.some(Number.isNaN) ? ANYTHING : { low: Math.min(...corners), high: Math.max(...corners) };
}

/** Whether a condition can ever come out as wanted. `true` when that cannot be ruled out. */
export function canBe(node: ConditionNode, wanted: boolean, bounds: Bounds): boolean {
  const all = allOf(node, wanted);
  if (all) return all.every(([part, value]) => canBe(part, value, bounds)) && canHoldTogether(all, bounds);
  switch (node.op) {
    case 'and':
    case 'or':
      return node.args.some((part) => canBe(part, wanted, bounds));
    case 'not':
      return canBe(node.arg, !wanted, bounds);
    case 'if':
      return [true, false].some(
        (test) => canBe(node.test, test, bounds) && canBe(test ? node.then : node.else, wanted, bounds),
      );
    case 'between':
      if (readsWhen(node.value)) return true;
      return canCompare('<', node.value, node.low, bounds) || canCompare('>', node.value, node.high, bounds);
    case 'literal':
      return node.value === wanted;
    case 'happened':
      return !wanted || bounds.canHappen(node.id);
    case 'chosen':
      return !wanted || bounds.canBeChosen(node.decision, node.option);
    default:
      return isComparison(node) ? canCompareAs(node, wanted, bounds) : true;
  }
}

type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!=';
const OPPOSITE = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '==': '!=', '!=': '==' } as const;
const MIRRORED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '==': '==', '!=': '!=' } as const;

type ComparisonNode = { op: Comparison; left: ConditionNode; right: ConditionNode };
const isComparison = (node: ConditionNode): node is ComparisonNode => Object.hasOwn(OPPOSITE, node.op);

function canCompareAs({ op, left, right }: ComparisonNode, wanted: boolean, bounds: Bounds): boolean {
  // every comparison with what has not happened is false
  if (!wanted && (readsWhen(left) || readsWhen(right))) return true;
  return canCompare(wanted ? op : OPPOSITE[op], left, right, bounds);
}

function canCompare(op: Comparison, left: ConditionNode, right: ConditionNode, bounds: Bounds): boolean {
  const [a, b] = [rangeOf(left, bounds), rangeOf(right, bounds)];
  if (!mayHaveHappened(left, bounds) || !mayHaveHappened(right, bounds)) return false;
  if (op === '<') return a.low < b.high;
  if (op === '<=') return a.low <= b.high;
  if (op === '>') return a.high > b.low;
  if (op === '>=') return a.high >= b.low;
  if (op === '==') return a.low <= b.high && b.low <= a.high;
  return !(a.low === a.high && b.low === b.high && a.low === b.low);
}

/** Whether a value is missing until something happened. */
function readsWhen(node: ConditionNode): boolean {
  if (node.op === 'minutesSince') return true;
  if (node.op === 'negate') return readsWhen(node.arg);
  return 'left' in node && (readsWhen(node.left) || readsWhen(node.right));
}

function mayHaveHappened(node: ConditionNode, bounds: Bounds): boolean {
  if (node.op === 'minutesSince') return bounds.canHappen(node.id);
  if (node.op === 'negate') return mayHaveHappened(node.arg, bounds);
  return !('left' in node) || (mayHaveHappened(node.left, bounds) && mayHaveHappened(node.right, bounds));
}

type Wanted = [part: ConditionNode, value: boolean];

/** The parts that must all come out as said for a condition to come out as wanted; null when one of several is enough. */
function allOf(node: ConditionNode, wanted: boolean): Wanted[] | null {
  if (node.op === 'not') return allOf(node.arg, !wanted);
  if (node.op === (wanted ? 'and' : 'or')) {
    return (node as { args: ConditionNode[] }).args.flatMap((part) => allOf(part, wanted) ?? [plain(part, wanted)]);
  }
  if (node.op === 'between' && wanted) {
    const { value, low, high } = node;
    return [
      [{ op: '>=', left: value, right: low }, true],
      [{ op: '<=', left: value, right: high }, true],
    ];
  }
  return null;
}

/** A part without `!` before it. */
function plain(node: ConditionNode, wanted: boolean): Wanted {
  return node.op === 'not' ? plain(node.arg, !wanted) : [node, wanted];
}

/** Ends of what is left of a value; an open end is not itself possible. */
interface Left extends Range {
  openLow: boolean;
  openHigh: boolean;
}

/** Whether parts that read the same value leave anything of it: `trust > 60` and `trust < 40` do not. */
function canHoldTogether(parts: readonly Wanted[], bounds: Bounds): boolean {
  const left = new Map<string, Left>();
  for (const [node, wanted] of parts) {
    const narrowed = narrowing(node, wanted, bounds);
    if (!narrowed) continue;
    const key = JSON.stringify(narrowed.subject);
    const before = left.get(key) ?? { ...rangeOf(narrowed.subject, bounds), openLow: false, openHigh: false };
    const after = narrow(before, narrowed.op, narrowed.limit);
    if (after.low > after.high || (after.low === after.high && (after.openLow || after.openHigh))) return false;
    left.set(key, after);
  }
  return true;
}

/** What a part says of one value that is read: `hour >= 6`, or that something is true or false. */
function narrowing(node: ConditionNode, wanted: boolean, bounds: Bounds) {
  if (!isComparison(node)) return { subject: node, op: '==' as const, limit: wanted ? 1 : 0 };
  if (!wanted && (readsWhen(node.left) || readsWhen(node.right))) return null;
  const op = wanted ? node.op : OPPOSITE[node.op];
  const [left, right] = [rangeOf(node.left, bounds), rangeOf(node.right, bounds)];
  if (right.low === right.high) return { subject: node.left, op, limit: right.low };
  if (left.low === left.high) return { subject: node.right, op: MIRRORED[op], limit: left.low };
  return null;
}

function narrow(left: Left, op: Comparison, limit: number): Left {
  const fromBelow = op === '>' || op === '>=' || op === '==';
  const fromAbove = op === '<' || op === '<=' || op === '==';
  const after = { ...left };
  if (fromBelow && (limit > left.low || (limit === left.low && op === '>'))) {
    after.low = limit;
    after.openLow = op === '>';
  }
  if (fromAbove && (limit < left.high || (limit === left.high && op === '<'))) {
    after.high = limit;
    after.openHigh = op === '<';
  }
  return after;
}
