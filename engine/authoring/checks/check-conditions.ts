import { type Bounds, canBe, type Range, rangeOf } from '../../conditions/index.ts';
import { type ConditionNode, type ConditionSubject, parseDuration } from '../../model/index.ts';
import { openCheck } from '../expressions/compile-condition.ts';
import { type ASTNode, parseCondition } from '../expressions/parse-condition.ts';
import { isProblem } from '../expressions/resolve-reference.ts';
import { typeCheck } from '../expressions/type-check.ts';
import type { Found } from '../findings/found.ts';
import { problem, problemAt } from '../findings/problem.ts';
import { isRecord } from '../reading/merge-parts.ts';
import type { Names } from '../reading/names.ts';
import { partOf } from '../reading/part-of.ts';
import type { Checked } from './checked.ts';

const ENDLESS: Range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
const MINUTES_A_DAY = 1440;

/** What can be said of the values that conditions read, before anything is played: declared bounds, hours, shares. */
export function boundsOf({ source, names }: Pick<Checked, 'source' | 'names'>): Bounds {
  const clock = isRecord(source.clock) ? source.clock : {};
  const endMinute = parseDuration(String(clock.end)) ?? Number.POSITIVE_INFINITY;
  const [hour = 0, minute = 0] = String(clock.start).split('T').pop()?.split(':').map(Number) ?? [];
  const start = Number.isFinite(hour * 60 + minute) ? hour * 60 + minute : 0;
  return {
    variable: (name) => variableRange(isRecord(source.state) ? source.state[name] : undefined),
    endMinute,
    lastDay: 1 + Math.floor((start + endMinute) / MINUTES_A_DAY),
    households: names.neighbourhood?.households.length ?? Number.POSITIVE_INFINITY,
    canHappen: () => true,
    canBeChosen: () => true,
  };
}

function variableRange(variable: unknown): Range {
  if (!isRecord(variable)) return ENDLESS;
  if (variable.type === 'duration') return { low: 0, high: Number.POSITIVE_INFINITY };
  return {
    low: typeof variable.min === 'number' ? variable.min : ENDLESS.low,
    high: typeof variable.max === 'number' ? variable.max : ENDLESS.high,
  };
}

/** Conditions that always come out the same given the bounds (W13): the smallest part of which that is so, between `&&` and `||`. */
export function alwaysSame(checked: Checked): Found[] {
  const bounds = boundsOf(checked);
  return checked.marks.flatMap((mark) => {
    if (mark.meaning?.kind !== 'condition' || ON_PURPOSE.includes(mark.text.trim())) return [];
    const same = constantPart(mark.text, mark.meaning.over, checked.names, bounds);
    if (!same) return [];
    const { part, value, range } = same;
    const shown = { value: String(value), ...range };
    const found = problemAt(problem(range ? 'always-same-range' : 'always-same', shown), part.start, part.end);
    return [{ place: partOf(mark, found), problem: found }];
  });
}

/** `all`, `true` and `false` alone are written on purpose. */
const ON_PURPOSE = ['all', 'true', 'false'];

interface Constant {
  part: ASTNode;
  value: boolean;
  /** What a comparison reads, and between which bounds that lies. */
  range: { name: string; low: number; high: number } | null;
}

function constantPart(text: string, over: ConditionSubject, names: Names, bounds: Bounds): Constant | null {
  const ast = parseCondition(text);
  if (isProblem(ast)) return null;
  const check = (part: ASTNode): Constant | null => {
    const node = nodeOf(part, over, names);
    if (!node) return null;
    const below = part.op === '&&' || part.op === '||' ? (check(part.args[0]) ?? check(part.args[1])) : null;
    if (below) return below;
    const [yes, no] = [canBe(node, true, bounds), canBe(node, false, bounds)];
    return yes && no ? null : { part, value: yes, range: readRange(part, node, bounds) };
  };
  return check(ast);
}

/** The bounds of the first side of a comparison that has any; null where there is nothing to say. */
function readRange(part: ASTNode, node: ConditionNode, bounds: Bounds): Constant['range'] {
  if (!('left' in node) || !Array.isArray(part.args)) return null;
  const sides = part.args as ASTNode[];
  for (const [place, side] of [node.left, node.right].entries()) {
    const { low, high } = rangeOf(side, bounds);
    const text = sides[place];
    if (low < high && Number.isFinite(low) && Number.isFinite(high) && text)
      return { name: text.input.slice(text.start, text.end), low, high };
  }
  return null;
}

function nodeOf(ast: ASTNode, subject: ConditionSubject, names: Names): ConditionNode | null {
  const state = openCheck(subject, names);
  const { node, type } = typeCheck(ast, state);
  return state.problems.length === 0 && type === 'boolean' ? node : null;
}
