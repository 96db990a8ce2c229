import { canBe } from '../../conditions/index.ts';
import type { Condition, ConditionSubject } from '../../model/index.ts';
import { compileCondition } from '../expressions/compile-condition.ts';
import { isRecord } from '../reading/merge-parts.ts';
import { entries } from '../reading/names-of-source.ts';
import { boundsOf } from './check-conditions.ts';
import type { Checked } from './checked.ts';

/** A part of the scenario that has to begin: an inject, a decision, or a state of a storyline. */
export interface ScriptPart {
  what: 'inject' | 'decision' | 'state';
  name: string;
  /** Where it stands in the merged model. */
  path: string;
  draft: boolean;
  /** Whether it can begin, when the parts of which `isReached` says so do. */
  canBegin(isReached: (path: string) => boolean): boolean;
}

type Record_ = Record<string, unknown>;
/** Says of a script part, by its path, whether it can be reached. */
type Reached = (path: string) => boolean;

/**
 * The graph of what leads to what: injects and decisions by their moment, condition and event, states by their transitions,
 * events by what raises them. XState's own graph does not see delayed and eventless transitions, and nothing between machines.
 */
export function scriptGraph(checked: Checked): ScriptPart[] {
  const { source } = checked;
  const raisers = raisersOf(source);
  const test = conditionTest(checked, raisers);
  const isRaised = (text: unknown, isReached: Reached): boolean => {
    const sources = raisers.get(String(text).trim());
    return sources === undefined || sources.some((path) => path === '' || isReached(path));
  };
  const begins = ({ on, when }: Record_, isReached: Reached): boolean =>
    (on === undefined || isRaised(on, isReached)) && (when === undefined || test(String(when), 'exercise', isReached));
  const injects = injectsOf(source).map((inject): ScriptPart => {
    const { id, at, when, on, shelf, chance, draft } = inject;
    const starts = at !== undefined || when !== undefined || on !== undefined;
    const name = String(id);
    const canBegin = (isReached: Reached): boolean =>
      shelf === true || (starts && chance !== 0 && begins(inject, isReached));
    return { what: 'inject', name, path: `timeline.${name}`, draft: draft === true, canBegin };
  });
  const decisions = entries(source.decisions).flatMap(([name, decision]): ScriptPart[] => {
    if (!isRecord(decision)) return [];
    const opens = isRecord(decision.opens) ? decision.opens : {};
    const canBegin = (isReached: Reached): boolean => Object.keys(opens).length > 0 && begins(opens, isReached);
    return [{ what: 'decision', name, path: `decisions.${name}`, draft: decision.draft === true, canBegin }];
  });
  const states = entries(source.storylines).flatMap(([id, line]) =>
    isRecord(line) ? statesOf(id, line, isRaised, (text, isReached) => test(text, 'story', isReached)) : [],
  );
  return [...injects, ...decisions, ...states];
}

const injectsOf = (source: Record_): Record_[] =>
  (Array.isArray(source.timeline) ? source.timeline : []).filter(isRecord);

function statesOf(
  id: string,
  line: Record_,
  isRaised: (event: string, isReached: Reached) => boolean,
  test: (text: string, isReached: Reached) => boolean,
): ScriptPart[] {
  const states = entries(line.states).flatMap(([name, state]) => (isRecord(state) ? [{ name, state }] : []));
  const path = (name: string): string => `storylines.${id}.states.${name}`;
  const listens = (event: string, isReached: Reached): boolean =>
    event.trim().startsWith('ME_') ? line.about !== undefined : isRaised(event, isReached);
  return states.map(({ name, state }) => ({
    what: 'state',
    name,
    path: path(name),
    draft: state.draft === true,
    canBegin: (isReached) =>
      name === line.initial ||
      states.some(({ name: from, state: { final, on, when, after } }) => {
        if (final === true || from === name || !isReached(path(from))) return false;
        return (
          entries(after).some(([, to]) => to === name) ||
          entries(on).some(([event, to]) => to === name && listens(event, isReached)) ||
          entries(when).some(([text, to]) => to === name && test(text, isReached))
        );
      }),
  }));
}

/** The parts that raise each of the author's events, by path; an empty path: something that can always be done. */
function raisersOf(source: Record_): Map<string, string[]> {
  const raisers = new Map<string, string[]>();
  const add = (effects: unknown, path: string): void => {
    for (const event of eventsOf(effects)) raisers.set(event, [...(raisers.get(event) ?? []), path]);
  };
  for (const inject of injectsOf(source)) add(inject.do, `timeline.${String(inject.id)}`);
  for (const [id, decision] of entries(source.decisions))
    for (const [, option] of entries(isRecord(decision) ? decision.options : undefined))
      if (isRecord(option)) add(option.do, `decisions.${id}`);
  for (const [id, line] of entries(source.storylines))
    for (const [name, state] of entries(isRecord(line) ? line.states : undefined))
      if (isRecord(state)) add(state.enter, `storylines.${id}.states.${name}`);
  for (const section of [source.actions, source.preparations])
    for (const [, item] of entries(section)) if (isRecord(item)) add(item.do, '');
  return raisers;
}

/** Events that a list of effects raises, the end of an incident among them. */
export function eventsOf(effects: unknown): string[] {
  if (!Array.isArray(effects)) return [];
  return effects.flatMap((effect) => {
    if (!isRecord(effect)) return [];
    const incident = isRecord(effect.incident) ? effect.incident : {};
    return [effect.raise, incident.met, incident.else].filter((event): event is string => typeof event === 'string');
  });
}

/** Whether a condition can become true; each text is compiled once. One that is always false by itself is W13 and counts as possible here. */
function conditionTest(checked: Checked, raisers: ReadonlyMap<string, string[]>) {
  const bounds = boundsOf(checked);
  const { names } = checked;
  const known = new Map<string, Condition | null>();
  return (text: string, subject: ConditionSubject, isReached: Reached): boolean => {
    const key = `${subject} ${text}`;
    if (!known.has(key)) {
      const { condition } = compileCondition(text, subject, names);
      known.set(key, condition && canBe(condition.node, true, bounds) ? condition : null);
    }
    const condition = known.get(key);
    if (!condition) return true;
    const happens = (id: string): boolean => {
      const raised = raisers.get(id)?.some((path) => path === '' || isReached(path)) ?? false;
      return raised || isReached(`timeline.${id}`) || isReached(`decisions.${id}`);
    };
    return canBe(condition.node, true, {
      ...bounds,
      canHappen: happens,
      canBeChosen: (decision) => isReached(`decisions.${decision}`),
    });
  };
}
