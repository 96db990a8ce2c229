import { canBe } from '../../conditions/index.ts';
import type { ConditionNode } from '../../model/index.ts';
import { compileCondition } from '../expressions/compile-condition.ts';
import type { Found } from '../findings/found.ts';
import { problem } from '../findings/problem.ts';
import type { Place } from '../findings/source-file.ts';
import { isRecord } from '../reading/merge-parts.ts';
import type { Names } from '../reading/names.ts';
import { entries } from '../reading/names-of-source.ts';
import { boundsOf } from './check-conditions.ts';
import type { Checked } from './checked.ts';
import { placeOfPart } from './place-of-part.ts';

/** Defaults that cannot always be taken, or that do not add up (E5). */
export function checkDecisions({ source, places }: Checked): Found[] {
  const found: Found[] = [];
  for (const [id, decision] of entries(source.decisions)) {
    if (!isRecord(decision) || !isRecord(decision.closes)) continue;
    const then = decision.closes.then;
    const place = places.get(`decisions.${id}.closes.then`)?.value;
    if (!place) continue;
    for (const name of defaultsOf(then))
      if (needs(decision, name)) found.push({ place, problem: problem('default-has-needs', { name }) });
    found.push(...checkSum(decision, then, place));
  }
  return found;
}

/**
 * Decisions of which nothing may be left to choose (W14): beside the default, which has no `needs`, every option can be unavailable at once.
 * What `has(…)` asks for is there when the neighbourhood has it; without a neighbourhood it counts as there.
 */
export function nothingToChoose(checked: Checked): Found[] {
  const bounds = boundsOf(checked);
  return entries(checked.source.decisions).flatMap(([id, decision]) => {
    if (!isRecord(decision) || !isRecord(decision.closes) || decision.draft === true) return [];
    const [fallback] = defaultsOf(decision.closes.then);
    const others = entries(decision.options).filter(([option]) => option !== fallback);
    const needs = others.map(([, option]) => (isRecord(option) ? option.needs : undefined));
    const lacking = needs.flatMap((text) => (typeof text === 'string' ? [lacks(text, checked.names)] : []));
    if (lacking.length < others.length || lacking.some((node) => node === null)) return [];
    const all = { op: 'and' as const, args: lacking.flatMap((node) => node ?? []) };
    if (!canBe(all, true, bounds)) return [];
    return placeOfPart(checked, `decisions.${id}`).map((place) => ({
      place,
      problem: problem('nothing-to-choose', { name: id }),
    }));
  });
}

/** That a condition does not hold; null when it cannot be read. */
function lacks(text: string, names: Names): ConditionNode | null {
  const { condition } = compileCondition(text, 'exercise', names);
  return condition && { op: 'not', arg: withThings(condition.node, names) };
}

/** A condition in which what does not change during play is filled in. */
function withThings(node: ConditionNode, names: Names): ConditionNode {
  if (node.op === 'has')
    return { op: 'literal', value: !names.neighbourhood || !Object.values(node.thing).includes(-1) };
  if (node.op === 'and' || node.op === 'or') return { ...node, args: node.args.map((arg) => withThings(arg, names)) };
  return node.op === 'not' ? { ...node, arg: withThings(node.arg, names) } : node;
}

/** The option, or the options that get helpers. */
function defaultsOf(then: unknown): string[] {
  if (typeof then === 'string') return [then];
  return entries(then).flatMap(([option, helpers]) => (typeof helpers === 'number' && helpers > 0 ? [option] : []));
}

function needs(decision: Record<string, unknown>, option: string): boolean {
  const found = isRecord(decision.options) ? decision.options[option] : undefined;
  return isRecord(found) && found.needs !== undefined;
}

function checkSum(decision: Record<string, unknown>, then: unknown, place: Place): Found[] {
  if (decision.kind !== 'divide' || !isRecord(then) || typeof decision.helpers !== 'number') return [];
  const found = entries(then).reduce((sum, [, helpers]) => sum + (typeof helpers === 'number' ? helpers : 0), 0);
  if (found === decision.helpers) return [];
  return [{ place, problem: problem('division-wrong-sum', { found, expected: decision.helpers }) }];
}
