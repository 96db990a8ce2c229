import { castDraft, type Draft, Immer } from 'immer';
import type { CompiledScenario } from '../../model/index.ts';
import type { PendingEffect, SmallState } from './exercise-state.ts';
import type { Phases } from './phase-machine.ts';

/**
 * Immer for the small structured state, an instance of our own so that no other setting of the program touches it.
 * Freezing is off: it would freeze the scenario's own effects, and costs more than the ticks it guards.
 */
const immer = new Immer({ autoFreeze: false });
export const { produce } = immer;
export const createDraft = immer.createDraft.bind(immer) as <T>(base: T) => Draft<T>;
export const finishDraft = immer.finishDraft.bind(immer) as <T>(draft: Draft<T>) => T;

/** Trust and fatigue are the world's own: a scenario that declares them sets how they start there. */
export function isFeeling(name: string): name is 'trust' | 'fatigue' {
  return name === 'trust' || name === 'fatigue';
}

/** The small state before `exercise.start`. */
export function startSmallState(scenario: CompiledScenario, phases: Phases): SmallState {
  return {
    setting: null,
    phase: phases.initial,
    variables: Object.fromEntries(
      scenario.variables.filter(({ name }) => !isFeeling(name)).map(({ name, start }) => [name, start]),
    ),
    injects: {},
    decisions: {},
    storylines: {},
    edges: {},
    raised: {},
    objectives: {},
    orders: [],
    pending: [],
    inbox: [],
    messages: [],
    knowledge: { seen: {}, away: {} },
    preparations: [],
    factsAsked: [],
    goal: null,
    ties: [],
  };
}

/** Lets effects wait for the next tick, after those that wait already. */
export function addPending(draft: Draft<SmallState>, pending: readonly PendingEffect[]): void {
  draft.pending.push(...castDraft(pending));
}
