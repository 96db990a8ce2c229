import { bindCondition } from '../../conditions/index.ts';
import type { CompiledScenario, Condition, ConditionScope, GlobalField } from '../../model/index.ts';
import {
  assetDown,
  countIll,
  fatigueOf,
  hasThing,
  meanTrust,
  type SimulationModel,
  type WorldReader,
  withoutService,
} from '../../simulation/index.ts';
import type { ExerciseState } from '../state/exercise-state.ts';
import { isFeeling } from '../state/small-state.ts';

/**
 * The conditions of a scenario, each text bound once. They read the state the book is opened at; equal texts are
 * evaluated once for that state. Before 0h everything is false (or, for a number, 0).
 */
export interface ConditionBook {
  openAt(state: ExerciseState): void;
  /** @param me household row that `me` is, in a storyline. */
  holds(condition: Condition, me?: number): boolean;
}

type Evaluate = () => number | boolean;

const MINUTES_A_DAY = 1440;

/** Clock time, minutes since midnight. */
export function minuteOfDay(scenario: CompiledScenario, minute: number): number {
  return (scenario.startMinuteOfDay + minute) % MINUTES_A_DAY;
}

/** Day of the scenario; the first is 1, the next begins at midnight. */
export function dayOf(scenario: CompiledScenario, minute: number): number {
  return Math.floor((scenario.startMinuteOfDay + minute) / MINUTES_A_DAY) + 1;
}

function readGlobal(
  model: SimulationModel,
  scenario: CompiledScenario,
  state: ExerciseState,
  name: GlobalField,
): number {
  switch (name) {
    case 'minute':
      return state.minute;
    case 'hour':
      return Math.floor(minuteOfDay(scenario, state.minute) / 60);
    case 'day':
      return dayOf(scenario, state.minute);
    case 'outdoorC':
      return state.world.columns.outdoorC[0] ?? Number.NaN;
    case 'wind':
      return state.world.columns.windKmh[0] ?? Number.NaN;
    case 'rain':
      return state.world.columns.rainMm[0] ?? Number.NaN;
    case 'snow':
      return state.world.columns.snowCm[0] ?? Number.NaN;
    case 'ill':
      return countIll(state.world.columns.ill);
    case 'illEver':
      return state.world.columns.illEver[0] ?? Number.NaN;
    case 'trust':
      return meanTrust(model, state.world);
    case 'fatigue':
      return fatigueOf(model, state.world);
  }
}

/** Minute at which it last happened: an inject was played, a decision closed, an event was raised; null: not yet. */
function happenedAt(state: ExerciseState, id: string): number | null {
  const { injects, decisions, raised } = state.small;
  return injects[id]?.playedMinute ?? decisions[id]?.closedMinute ?? raised[id] ?? null;
}

function isChosen(state: ExerciseState, decision: string, option: string): boolean {
  const made = state.small.decisions[decision];
  if (!made || made.closedMinute === null) return false;
  return made.option === option || (made.division?.[option] ?? 0) > 0;
}

/** Binds conditions lazily: each text when it is first asked for. */
export function prepareConditions(
  model: SimulationModel,
  scenario: CompiledScenario,
  reader: WorldReader,
): ConditionBook {
  let at: ExerciseState | null = null;
  let me = -1;
  const now = (): ExerciseState => at as ExerciseState;
  const scope: ConditionScope = {
    households: reader,
    variable: (name) =>
      isFeeling(name) ? readGlobal(model, scenario, now(), name) : (now().small.variables[name] ?? Number.NaN),
    global: (name) => readGlobal(model, scenario, now(), name),
    assetDown: (asset) => assetDown(now().world, asset),
    without: (service) => withoutService(model, now().world, service),
    has: (thing) => hasThing(model, now().world, thing),
    done: (objective) => now().small.objectives[objective]?.done ?? false,
    happened: (id) => happenedAt(now(), id) !== null,
    chosen: (decision, option) => isChosen(now(), decision, option),
    minutesSince: (id) => {
      const minute = happenedAt(now(), id);
      return minute === null ? null : now().minute - minute;
    },
  };
  const bound = new Map<string, Evaluate>();
  const values = new Map<string, boolean>();
  const evaluate = (condition: Condition): boolean => {
    let read = bound.get(condition.text);
    if (read === undefined) {
      read = bindCondition(condition, scope, () => me);
      bound.set(condition.text, read);
    }
    return Boolean(read());
  };
  return {
    openAt(state) {
      if (at === state) return;
      at = state;
      reader.world = state.world;
      values.clear();
    },
    holds(condition, row = -1) {
      if (at === null || at.tick < 0) return false;
      me = row;
      if (row >= 0) return evaluate(condition);
      const before = values.get(condition.text);
      if (before !== undefined) return before;
      const value = evaluate(condition);
      values.set(condition.text, value);
      return value;
    },
  };
}

/** Whether a condition of the scenario, or one compiled for it, holds at a state; before 0h none does. */
export function conditionHolds(
  book: { conditions: ConditionBook },
  state: ExerciseState,
  condition: Condition,
): boolean {
  book.conditions.openAt(state);
  return book.conditions.holds(condition);
}
