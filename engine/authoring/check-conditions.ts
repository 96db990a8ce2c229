import type { ConditionNode } from '../model/index.ts';
import { parseDuration } from '../model/index.ts';
import { subjectOf } from './check-marks.ts';
import { type Checked, partOf } from './check-scenario.ts';
import { type Bounds, canBe, type Range } from './condition-range.ts';
import { isRecord } from './merge-parts.ts';
import type { Names } from './names.ts';
import { type ASTNode, parseCondition } from './parse-condition.ts';
import { problem } from './problem.ts';
import type { Found } from './read-yaml.ts';
import { isProblem } from './resolve-reference.ts';
import { type ConditionSubject, typeCheck } from './type-check.ts';
import type { Mark } from './walk.ts';

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

/** Conditions, or the first part of one between `&&` and `||`, that always come out the same given the bounds (W13). */
export function alwaysSame(checked: Checked): Found[] {
  const bounds = boundsOf(checked);
  return checked.marks.flatMap((mark) => {
    if (!isCondition(mark)) return [];
    const same = constantPart(mark, checked.names, bounds);
    if (!same) return [];
    const found = { ...problem('always-same', { value: String(same.value) }), start: same.start, end: same.end };
    return [{ place: partOf(mark, found), problem: found }];
  });
}

/** `all`, `true` and `false` alone are written on purpose. */
const ON_PURPOSE = ['all', 'true', 'false'];
const isCondition = ({ kind, doc, text }: Mark): boolean =>
  (kind === 'condition' || doc === 'transitions-when') && !ON_PURPOSE.includes(text.trim());

interface Constant {
  value: boolean;
  start: number;
  end: number;
}

function constantPart(mark: Mark, names: Names, bounds: Bounds): Constant | null {
  const ast = parseCondition(mark.text);
  if (isProblem(ast)) return null;
  const check = (part: ASTNode): Constant | null => {
    const node = nodeOf(part, subjectOf(mark), names);
    if (!node) return null;
    const [yes, no] = [canBe(node, true, bounds), canBe(node, false, bounds)];
    if (!yes || !no) return { value: yes, start: part.start, end: part.end };
    if (part.op !== '&&' && part.op !== '||') return null;
    return check(part.args[0]) ?? check(part.args[1]);
  };
  return check(ast);
}

function nodeOf(ast: ASTNode, subject: ConditionSubject, names: Names): ConditionNode | null {
  const state = { subject, names, problems: [] };
  const { node, type } = typeCheck(ast, state);
  return state.problems.length === 0 && type === 'boolean' ? node : null;
}
