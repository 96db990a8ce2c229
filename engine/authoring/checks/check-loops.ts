import { constantOf } from '../../conditions/index.ts';
import { parseDuration } from '../../model/index.ts';
import { compileCondition } from '../expressions/compile-condition.ts';
import type { Found } from '../findings/found.ts';
import { problem } from '../findings/problem.ts';
import { isRecord } from '../reading/merge-parts.ts';
import type { Names } from '../reading/names.ts';
import { entries } from '../reading/names-of-source.ts';
import type { Checked } from './checked.ts';
import { findCircle } from './find-circle.ts';

/** Rounds in which no time passes (E9): through the states of a storyline, or through events that raise each other. */
export function checkLoops(checked: Checked): Found[] {
  return [...storyLoops(checked), ...raiseLoops(checked)];
}

function storyLoops({ source, places, names }: Checked): Found[] {
  return entries(source.storylines).flatMap(([id, storyline]) => {
    const states = isRecord(storyline) ? entries(storyline.states) : [];
    const edges = new Map(states.map(([name, state]) => [name, instantExits(state, names)]));
    const circle = findCircle(edges);
    const place = circle && places.get(`storylines.${id}.states.${circle[0]}`);
    if (!circle || !place) return [];
    return [{ place: place.key ?? place.value, problem: problem('instant-loop', { chain: circle.join(' → ') }) }];
  });
}

/** States that are left for at once: an always true `when`, `after` no time, or an event that entering the state raises. */
function instantExits(state: unknown, names: Names): string[] {
  if (!isRecord(state)) return [];
  const raised = raisedBy(state.enter);
  return [
    ...entries(state.when).filter(([text]) => isAlwaysTrue(text, names)),
    ...entries(state.after).filter(([text]) => parseDuration(text) === 0),
    ...entries(state.on).filter(([event]) => raised.includes(event)),
  ].flatMap(([, target]) => (typeof target === 'string' ? [target] : []));
}

function isAlwaysTrue(text: string, names: Names): boolean {
  const { condition } = compileCondition(text, 'story', names);
  return condition !== null && constantOf(condition.node) === true;
}

/** Events that a list of effects raises. */
export function raisedBy(effects: unknown): string[] {
  if (!Array.isArray(effects)) return [];
  return effects.flatMap((effect) => (isRecord(effect) && typeof effect.raise === 'string' ? [effect.raise] : []));
}

/**
 * Events that raise each other without end: by injects that play again each time (`repeat`), and by storylines that come back to where
 * they listen without time passing. What answers only once ends the round.
 */
function raiseLoops(checked: Checked): Found[] {
  const edges = new Map<string, string[]>();
  const causes = new Map<string, string>();
  const add = (event: string, raised: readonly string[], path: string): void => {
    edges.set(event, [...(edges.get(event) ?? []), ...raised]);
    if (!causes.has(event)) causes.set(event, path);
  };
  for (const inject of Array.isArray(checked.source.timeline) ? checked.source.timeline : []) {
    if (!isRecord(inject) || typeof inject.on !== 'string' || inject.repeat !== true) continue;
    add(inject.on, raisedBy(inject.do), `timeline.${String(inject.id)}.on`);
  }
  for (const [id, storyline] of entries(checked.source.storylines))
    for (const answer of isRecord(storyline) ? storyAnswers(id, storyline, checked.names) : []) add(...answer);
  const circle = findCircle(edges);
  const place = circle && checked.places.get(causes.get(circle[0] ?? '') ?? '');
  return circle && place ? [{ place: place.value, problem: problem('raise-loop', { chain: circle.join(' → ') }) }] : [];
}

/** What a storyline raises each time it hears an event: event, what it raises, and where that stands. */
function storyAnswers(
  id: string,
  { states: all }: Record<string, unknown>,
  names: Names,
): [string, string[], string][] {
  const states = entries(all).flatMap(([name, state]) =>
    isRecord(state) && state.final !== true ? [{ name, state }] : [],
  );
  const own = ({ on }: Record<string, unknown>): [string, unknown][] =>
    entries(on).filter(([event]) => names.events.has(event));
  const moves = new Map(
    states.map(({ name, state }) => [name, [...instantExits(state, names), ...own(state).map(([, to]) => String(to))]]),
  );
  return states.flatMap(({ name, state }) =>
    own(state).flatMap(([event, to]): [string, string[], string][] => {
      if (!leads(String(to), name, moves)) return [];
      const target = states.find((each) => each.name === to);
      return target ? [[event, raisedBy(target.state.enter), `storylines.${id}.states.${name}.on.${event}`]] : [];
    }),
  );
}

/** Whether moves lead from one state to another; a state leads to itself. */
function leads(from: string, to: string, moves: ReadonlyMap<string, readonly string[]>): boolean {
  const reached = new Set([from]);
  for (const state of reached) for (const next of moves.get(state) ?? []) reached.add(next);
  return reached.has(to);
}
