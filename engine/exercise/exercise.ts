import type { CompiledNeighbourhood, CompiledScenario, ScenarioTexts } from '../model/index.ts';
import { createHouseholdReader, prepareSimulation, type SimulationModel } from '../simulation/index.ts';
import { ASSET_LIFE_TABLE } from './asset-life-table.ts';
import { castStorylines } from './cast-storylines.ts';
import { bindConditions, type ConditionBook } from './condition-book.ts';
import { type Draws, prepareDraws } from './draw-moment.ts';
import { type Listeners, prepareListeners } from './listeners.ts';
import { type PhaseMachines, preparePhaseMachines } from './phase-machine.ts';
import { prepareStorylines, type StorylineMachine } from './storyline-machine.ts';
import { prepareTextArguments, type TextArguments } from './text-arguments.ts';

/**
 * One scenario in one neighbourhood with one seed, prepared once: tables, bound conditions, machines and drawn moments.
 * Immutable to its users; inside it keeps scratch buffers, so one Exercise serves one thread.
 */
export interface Exercise {
  neighbourhood: CompiledNeighbourhood;
  scenario: CompiledScenario;
  texts: ScenarioTexts;
  model: SimulationModel;
  seed: string;
  /** Whether runs of this exercise keep a ledger of causes. */
  ledger: boolean;
  conditions: ConditionBook;
  draws: Draws;
  listeners: Listeners;
  phases: PhaseMachines;
  storylines: StorylineMachine[];
  /** Household row of each storyline; -1: about nobody; null: no household fits, so it is not told. */
  cast: (number | null)[];
  textArguments: TextArguments;
}

export interface ExerciseInput {
  neighbourhood: CompiledNeighbourhood;
  scenario: CompiledScenario;
  texts: ScenarioTexts;
  seed: string;
  ledger?: boolean;
}

/** Prepares an exercise; deterministic, and the only place where conditions are bound and moments drawn. */
export function prepareExercise(input: ExerciseInput): Exercise {
  const { neighbourhood, scenario, texts, seed } = input;
  const model = prepareSimulation(neighbourhood, scenario, ASSET_LIFE_TABLE);
  const reader = createHouseholdReader(model);
  return {
    neighbourhood,
    scenario,
    texts,
    model,
    seed,
    ledger: input.ledger ?? false,
    conditions: bindConditions(model, scenario, reader),
    draws: prepareDraws(scenario, seed),
    listeners: prepareListeners(scenario),
    phases: preparePhaseMachines(scenario),
    storylines: prepareStorylines(scenario),
    cast: castStorylines(model, neighbourhood, scenario, seed, reader),
    textArguments: prepareTextArguments(scenario, texts),
  };
}
