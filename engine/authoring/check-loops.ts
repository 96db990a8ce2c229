import { parseDuration } from '../model/index.ts';
import { constantOf } from './bind-condition.ts';
import type { Checked } from './check-scenario.ts';
import { compileCondition } from './compile-condition.ts';
import { findCircle } from './find-circle.ts';
import { isRecord } from './merge-parts.ts';
import type { Names } from './names.ts';
import { entries } from './names-of-source.ts';
import { problem } from './problem.ts';
import type { Found } from './read-yaml.ts';

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

/** An inject that plays again each time (`repeat`) and raises what it waits for, perhaps by way of another. */
function raiseLoops({ source, places }: Checked): Found[] {
  const edges = new Map<string, string[]>();
  const causes = new Map<string, string>();
  for (const inject of Array.isArray(source.timeline) ? source.timeline : []) {
    if (!isRecord(inject) || typeof inject.on !== 'string' || inject.repeat !== true) continue;
    edges.set(inject.on, [...(edges.get(inject.on) ?? []), ...raisedBy(inject.do)]);
    causes.set(inject.on, String(inject.id));
  }
  const circle = findCircle(edges);
  const place = circle && places.get(`timeline.${causes.get(circle[0] ?? '')}.on`);
  return circle && place ? [{ place: place.value, problem: problem('raise-loop', { chain: circle.join(' → ') }) }] : [];
}
