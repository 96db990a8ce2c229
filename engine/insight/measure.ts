import type { Exercise, ExerciseState } from '../exercise/index.ts';
import { HELP_SOURCES, type HelpSource, NEEDS, type Need } from '../model/index.ts';
import { readTotals } from '../simulation/index.ts';

/** What a run comes to. Hours are person-hours to one decimal, shares 0–1 to three decimals; halves round up. */
export interface RunTotals {
  /** Σ people × need (0–1) × hours, counted while need ≥ 0.25 (`formats.md`, Measures). */
  unmetHours: Record<Need, number>;
  /** Person-hours of need met, by source; `nobody` is what stayed unmet. */
  help: Record<HelpSource, number>;
  requests: { raised: number; resolved: number; open: number };
  /** Share of households that know the scenario's first message. */
  reached: number;
  /** Share of vulnerable households visited at least once. */
  checked: number;
}

/** `at`: minute at which it was decided, null when the run never decided it. */
export interface ObjectiveResult {
  done: boolean;
  at: number | null;
}

/** Totals of a run up to a state, keys in the order of the model's lists. */
export function measure(ex: Exercise, state: ExerciseState): RunTotals {
  const read = readTotals(ex.model, state.world);
  return {
    unmetHours: inOrder(NEEDS, (need) => roundHours(read.unmetHours[need])),
    help: inOrder(HELP_SOURCES, (source) => roundHours(read.help[source])),
    requests: { raised: read.requests.raised, resolved: read.requests.resolved, open: read.requests.open },
    reached: roundShare(read.reached),
    checked: roundShare(read.checked),
  };
}

/** Every objective of the scenario in its order; one the run did not decide yet is not done. */
export function readObjectives(ex: Exercise, state: ExerciseState): Record<string, ObjectiveResult> {
  return inOrder(
    ex.scenario.objectives.map((objective) => objective.id),
    (id) => {
      const known = state.small.objectives[id];
      return { done: known?.done ?? false, at: known?.minute ?? null };
    },
  );
}

/** All unmet person-hours together. */
export function unmetTotal(totals: RunTotals): number {
  return roundHours(NEEDS.reduce((sum, need) => sum + totals.unmetHours[need], 0));
}

/** Hours to one decimal. */
export const roundHours = (hours: number): number => Math.round(hours * 10) / 10;
/** Shares to three decimals. */
export const roundShare = (share: number): number => Math.round(share * 1000) / 1000;

function inOrder<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
