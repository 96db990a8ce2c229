import { type CompiledNeighbourhood, type CompiledScenario, GLOBAL_FIELDS, MODEL_EVENTS } from '../../model/index.ts';

/** A polygon of the scenario: a feature of the map by id, or its own points in metres east and north of the map's corner. */
export type AreaNames = { feature: string } | { points: [number, number][] };

/** Every name that a text of the scenario may mean. */
export interface Names {
  /** Declared state: name → what a condition reads. */
  variables: ReadonlyMap<string, 'number' | 'boolean'>;
  /** Declared state of type duration, which an `at` may name. */
  durations: ReadonlySet<string>;
  messages: readonly string[];
  injects: readonly string[];
  /** Decision → its options. */
  decisions: ReadonlyMap<string, readonly string[]>;
  objectives: readonly string[];
  roles: readonly string[];
  chapters: readonly string[];
  storylines: readonly string[];
  /** Events that some effect raises. */
  events: ReadonlySet<string>;
  areas: ReadonlyMap<string, AreaNames>;
  /** Without it, names of households, streets, assets and the like cannot be judged. */
  neighbourhood: CompiledNeighbourhood | null;
}

/** Names of a scenario that is already compiled, for effects that the facilitator applies by hand. */
export function namesOfCompiled(scenario: CompiledScenario, neighbourhood: CompiledNeighbourhood): Names {
  const events = new Set<string>();
  for (const effect of allEffects(scenario)) if (effect.kind === 'raise') events.add(effect.event);
  return {
    variables: new Map(scenario.variables.map((v) => [v.name, v.type === 'boolean' ? 'boolean' : 'number'])),
    durations: new Set(scenario.variables.filter((v) => v.type === 'duration').map((v) => v.name)),
    messages: scenario.messages.map((m) => m.id),
    injects: scenario.timeline.map((i) => i.id),
    decisions: new Map(scenario.decisions.map((d) => [d.id, d.options.map((o) => o.id)])),
    objectives: scenario.objectives.map((o) => o.id),
    roles: scenario.roles.map((r) => r.id),
    chapters: scenario.chapters.map((c) => c.id),
    storylines: scenario.storylines.map((s) => s.id),
    events,
    areas: new Map(),
    neighbourhood,
  };
}

function* allEffects(scenario: CompiledScenario) {
  for (const inject of scenario.timeline) yield* inject.effects;
  for (const decision of scenario.decisions) for (const option of decision.options) yield* option.effects;
  for (const action of scenario.actions) yield* action.effects;
  for (const preparation of scenario.preparations) yield* preparation.effects;
  for (const storyline of scenario.storylines) for (const state of storyline.states) yield* state.enter;
}

export const isGlobal = (name: string): name is keyof typeof GLOBAL_FIELDS => Object.hasOwn(GLOBAL_FIELDS, name);
export const isModelEvent = (name: string): boolean => Object.hasOwn(MODEL_EVENTS, name);
