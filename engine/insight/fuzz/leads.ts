import type { CompiledEffect, CompiledScenario, ConditionNode, EventRef } from '../../model/index.ts';

/** Parts by key that can lead to a part: an evening that reached one of them is a good place to look further from. */
export type Leads = ReadonlyMap<string, readonly string[]>;

/**
 * What leads to each part, as the scenario is written: the state a transition leaves, the transition into a state, the question of
 * an option, whatever raises the event that is awaited, and what a condition asks to have happened or been chosen.
 */
export function leadsOf(scenario: CompiledScenario): Leads {
  const leads = new Map<string, string[]>();
  const raisers = raisersOf(scenario);
  const add = (key: string, from: readonly string[]): void => {
    leads.set(key, [...(leads.get(key) ?? []), ...from]);
  };
  const awaited = (on: EventRef | null, when: { node: ConditionNode } | null): string[] => [
    ...(on === null ? [] : (raisers.get(on.name) ?? [])),
    ...(when === null ? [] : askedBy(when.node, scenario)),
  ];
  for (const { id, on, when } of scenario.timeline) add(`inject/${id}`, awaited(on, when));
  for (const { id, opens, options } of scenario.decisions) {
    add(`decision/${id}`, awaited(opens.on, opens.when));
    for (const option of options) add(`option/${id}/${option.id}`, [`decision/${id}`, ...awaited(null, option.needs)]);
  }
  for (const { id, states } of scenario.storylines) {
    for (const state of states) {
      state.transitions.forEach(({ to, on, when }, place) => {
        const key = `transition/${id}/${state.id}/${place}`;
        add(key, [`state/${id}/${state.id}`, ...awaited(on, when)]);
        add(`state/${id}/${to}`, [key, `state/${id}/${state.id}`]);
      });
    }
  }
  return leads;
}

/** Parts that raise an event, by its name; what begins an incident leads to both its ends. */
function raisersOf(scenario: CompiledScenario): Map<string, string[]> {
  const raisers = new Map<string, string[]>();
  const look = (key: string, effects: readonly CompiledEffect[]): void => {
    for (const event of effects.flatMap(eventsOf)) raisers.set(event, [...(raisers.get(event) ?? []), key]);
  };
  for (const { id, effects } of scenario.timeline) look(`inject/${id}`, effects);
  for (const { id, options } of scenario.decisions) {
    for (const option of options) look(`option/${id}/${option.id}`, option.effects);
  }
  for (const { id, states } of scenario.storylines)
    for (const state of states) look(`state/${id}/${state.id}`, state.enter);
  return raisers;
}

/** Events that an effect raises, at once or in the end. */
export function eventsOf(effect: CompiledEffect): string[] {
  if (effect.kind === 'raise') return [effect.event];
  if (effect.kind !== 'incident') return [];
  return [effect.met, effect.missed].filter((event) => event !== null);
}

function askedBy(node: ConditionNode, scenario: CompiledScenario): string[] {
  switch (node.op) {
    case 'chosen':
      return [`option/${node.decision}/${node.option}`];
    case 'happened':
    case 'minutesSince':
      return [scenario.decisions.some(({ id }) => id === node.id) ? `decision/${node.id}` : `inject/${node.id}`];
    case 'variable':
      return settersOf(scenario, node.name);
    default:
      return Object.values(node as unknown as Record<string, unknown>).flatMap((child) =>
        (Array.isArray(child) ? child : [child]).flatMap((each) => (isNode(each) ? askedBy(each, scenario) : [])),
      );
  }
}

function settersOf(scenario: CompiledScenario, variable: string): string[] {
  const sets = (effects: readonly CompiledEffect[]) =>
    effects.some((effect) => (effect.kind === 'set' || effect.kind === 'add') && effect.variable === variable);
  return [
    ...scenario.timeline.flatMap(({ id, effects }) => (sets(effects) ? [`inject/${id}`] : [])),
    ...scenario.decisions.flatMap(({ id, options }) =>
      options.flatMap((option) => (sets(option.effects) ? [`option/${id}/${option.id}`] : [])),
    ),
  ];
}

const isNode = (value: unknown): value is ConditionNode =>
  typeof value === 'object' && value !== null && 'op' in value && typeof value.op === 'string';
