import { type Exercise, type ExerciseState, stateHash } from '../exercise/index.ts';
import { ENGINE, OUTCOME } from '../model/index.ts';
import { measure, type ObjectiveResult, type RunTotals, readObjectives } from './measure.ts';
import type { Series } from './record-course.ts';

/** What `samenspel run --json` prints, keys in this order (`formats.md`, 4). */
export interface RunJson {
  scenario: string;
  neighbourhood: string;
  seed: string;
  policy: string;
  engine: string;
  outcome: number;
  /** Ticks made. */
  ticks: number;
  minutes: number;
  hash: string;
  households: number;
  people: number;
  totals: RunTotals;
  objectives: Record<string, ObjectiveResult>;
  series?: Series;
}

/** Sums up a run at a state. Deterministic: equal states give equal text. */
export function runSummary(
  ex: Exercise,
  state: ExerciseState,
  options: { policy: string; series?: Series | undefined },
): RunJson {
  return {
    scenario: ex.scenario.id,
    neighbourhood: ex.neighbourhood.id,
    seed: ex.seed,
    policy: options.policy,
    engine: ENGINE,
    outcome: OUTCOME,
    ticks: state.tick + 1,
    minutes: state.minute,
    hash: stateHash(ex, state),
    households: ex.neighbourhood.households.length,
    people: ex.neighbourhood.households.reduce((sum, household) => sum + household.people.length, 0),
    totals: measure(ex, state),
    objectives: readObjectives(ex, state),
    ...(options.series ? { series: options.series } : {}),
  };
}
