import { canonicalJson } from '../model/index.ts';
import { constantOf } from './bind-condition.ts';
import { subjectOf } from './check-marks.ts';
import type { Checked } from './check-scenario.ts';
import { compileCondition } from './compile-condition.ts';
import { isRecord } from './merge-parts.ts';
import { messageArguments } from './message-arguments.ts';
import { entries, isRaise } from './names-of-source.ts';
import { problem } from './problem.ts';
import type { Found } from './read-yaml.ts';

/** What can never happen (W11), ends nowhere (W12), never changes (W13) or is never used (W16). Only for a scenario without errors. */
export function checkUse(checked: Checked): Found[] {
  return [
    ...neverStarts(checked),
    ...stateFindings(checked),
    ...alwaysSame(checked),
    ...unusedNames(checked),
    ...sameEffects(checked),
  ];
}

function at({ places }: Checked, path: string, ...what: Parameters<typeof problem>): Found[] {
  const located = places.get(`${path}.id`) ?? places.get(path);
  const isId = places.has(`${path}.id`);
  return located ? [{ place: (isId ? null : located.key) ?? located.value, problem: problem(...what) }] : [];
}

/** Injects without a moment that do not lie on the shelf, and decisions that nothing opens. */
function neverStarts(checked: Checked): Found[] {
  const { timeline, decisions } = checked.source;
  const injects = (Array.isArray(timeline) ? timeline : []).filter(isRecord).flatMap((inject) => {
    const starts = inject.at ?? inject.when ?? inject.on ?? inject.shelf;
    if (starts !== undefined || inject.draft === true) return [];
    const name = String(inject.id);
    return at(checked, `timeline.${name}`, 'never-reached', { what: 'inject', name });
  });
  const closed = entries(decisions).flatMap(([name, decision]) => {
    if (!isRecord(decision) || decision.draft === true || entries(decision.opens).length > 0) return [];
    return at(checked, `decisions.${name}.opens`, 'never-reached', { what: 'decision', name });
  });
  return [...injects, ...closed];
}

function exits(state: Record<string, unknown>): string[] {
  return [state.when, state.on, state.after].flatMap((way) => entries(way).map(([, target]) => String(target)));
}

function stateFindings(checked: Checked): Found[] {
  return entries(checked.source.storylines).flatMap(([id, storyline]) => {
    if (!isRecord(storyline) || !isRecord(storyline.states)) return [];
    const states = entries(storyline.states).flatMap(([name, state]) => [
      [name, isRecord(state) ? state : {}] as const,
    ]);
    const reached = reachable(String(storyline.initial), new Map(states));
    return states.flatMap(([name, state]) => {
      const path = `storylines.${id}.states.${name}`;
      if (state.draft === true) return [];
      if (!reached.has(name)) return at(checked, path, 'never-reached', { what: 'state', name });
      return exits(state).length === 0 && state.final !== true ? at(checked, path, 'dead-end', { name }) : [];
    });
  });
}

function reachable(initial: string, states: ReadonlyMap<string, Record<string, unknown>>): Set<string> {
  const reached = new Set([initial]);
  for (const name of reached) for (const next of exits(states.get(name) ?? {})) reached.add(next);
  return reached;
}

/** A condition that reads nothing; `all`, `true` and `false` are written on purpose. */
function alwaysSame({ marks, names }: Checked): Found[] {
  return marks.flatMap((mark) => {
    const isCondition = mark.kind === 'condition' || mark.doc === 'transitions-when';
    if (!isCondition || ['all', 'true', 'false'].includes(mark.text.trim())) return [];
    const { condition } = compileCondition(mark.text, subjectOf(mark), names);
    const value = condition ? constantOf(condition.node) : undefined;
    return value === undefined
      ? []
      : [{ place: mark.place, problem: problem('always-same', { value: String(value) }) }];
  });
}

/** Words that any text of the scenario uses: names in conditions, moments, messages, effects and references. */
function usedWords({ marks, source }: Checked): Set<string> {
  const used = new Set<string>();
  for (const { kind, doc, text, path } of marks) {
    const owner = path[path.length - 2] ?? '';
    if (kind === 'text') for (const { name } of messageArguments(text) ?? []) used.add(name);
    else if (kind !== 'key') for (const word of text.match(/[A-Za-z][A-Za-z0-9_-]*/g) ?? []) used.add(word);
    else if (doc !== '' || owner === 'set' || owner === 'add')
      for (const word of text.match(/[A-Za-z]\w*/g) ?? []) used.add(word);
  }
  for (const [, experiment] of entries(source.experiments)) {
    if (!isRecord(experiment)) continue;
    const cases = Array.isArray(experiment.cases) ? experiment.cases : [];
    for (const each of [...cases, experiment.vary]) for (const [name] of entries(each)) used.add(name);
  }
  return used;
}

function unusedNames(checked: Checked): Found[] {
  const used = usedWords(checked);
  const waited = usedWords({ ...checked, marks: checked.marks.filter((mark) => !isRaise(mark)) });
  const variables = [...checked.names.variables.keys()].filter((name) => name !== 'trust' && name !== 'fatigue');
  return [
    ...variables
      .filter((name) => !used.has(name))
      .flatMap((name) => at(checked, `state.${name}`, 'never-used', { what: 'variable', name })),
    ...checked.names.messages
      .filter((name) => !used.has(name) && !checked.isLibrary(`messages.${name}`))
      .flatMap((name) => at(checked, `messages.${name}`, 'never-used', { what: 'message', name })),
    ...checked.marks
      .filter((mark) => isRaise(mark) && !waited.has(mark.text))
      .map((mark) => ({ place: mark.place, problem: problem('never-used', { what: 'event', name: mark.text }) })),
  ];
}

function sameEffects(checked: Checked): Found[] {
  return entries(checked.source.decisions).flatMap(([id, decision]) => {
    if (!isRecord(decision) || decision.draft === true) return [];
    const seen = new Map<string, string>();
    return entries(decision.options).flatMap(([name, option]) => {
      const effects = canonicalJson(isRecord(option) ? (option.do ?? []) : []);
      const other = seen.get(effects);
      if (other === undefined) seen.set(effects, name);
      return other === undefined ? [] : at(checked, `decisions.${id}.options.${name}`, 'same-effects', { name, other });
    });
  });
}
