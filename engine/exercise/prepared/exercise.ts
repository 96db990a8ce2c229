import type { CompiledNeighbourhood, CompiledScenario, ScenarioTexts } from '../../model/index.ts';
import {
  createHouseholdReader,
  createRun,
  prepareSimulation,
  type Run,
  type SimulationModel,
  startWorld,
  type World,
} from '../../simulation/index.ts';
import { type Phases, preparePhases } from '../state/phase-machine.ts';
import { ASSET_LIFE_TABLE } from './asset-life-table.ts';
import { castStorylines } from './cast-storylines.ts';
import { type ConditionBook, prepareConditions } from './condition-book.ts';
import { type Draws, prepareDraws } from './draw-moment.ts';
import { type Listeners, prepareListeners } from './listeners.ts';
import { prepareStorylines, type StorylineMachine } from './storyline-machine.ts';
import { prepareTextArguments, type TextArguments } from './text-arguments.ts';

/**
 * One scenario in one neighbourhood with one seed, prepared once: tables, bound conditions, machines and drawn moments.
 * Nothing in it changes the outcome of a call; it keeps working space, so one Exercise serves one thread.
 */
export interface Exercise {
  neighbourhood: CompiledNeighbourhood;
  scenario: CompiledScenario;
  texts: ScenarioTexts;
  model: SimulationModel;
  /** Makes the ticks of this exercise. */
  run: Run;
  /** The world at minute 0, before any tick; never written. */
  start: World;
  seed: string;
  /** Whether runs of this exercise keep a ledger of causes. */
  ledger: boolean;
  conditions: ConditionBook;
  draws: Draws;
  listeners: Listeners;
  phases: Phases;
  storylines: StorylineMachine[];
  /** Household row of each storyline; -1: about nobody; null: no household fits, so it is not told. */
  cast: (number | null)[];
  castRows: ReadonlySet<number>;
  textArguments: TextArguments;
}

export interface ExerciseInput {
  neighbourhood: CompiledNeighbourhood;
  scenario: CompiledScenario;
  texts: ScenarioTexts;
  seed: string;
  ledger?: boolean;
}

/** Prepares an exercise: the only place where conditions are bound, machines built and moments drawn. */
export function prepareExercise(input: ExerciseInput): Exercise {
  const { neighbourhood, scenario, texts, seed } = input;
  const model = prepareSimulation(neighbourhood, scenario, ASSET_LIFE_TABLE);
  const start = startWorld(model, seed);
  const reader = createHouseholdReader(model, start);
  const cast = castStorylines(neighbourhood, scenario, seed, reader);
  return {
    neighbourhood,
    scenario,
    texts,
    model,
    run: createRun(model),
    start,
    seed,
    ledger: input.ledger ?? false,
    conditions: prepareConditions(model, scenario, reader),
    draws: prepareDraws(scenario, seed),
    listeners: prepareListeners(scenario),
    phases: preparePhases(scenario),
    storylines: prepareStorylines(scenario),
    cast,
    castRows: new Set(cast.filter((row) => row !== null && row >= 0) as number[]),
    textArguments: prepareTextArguments(texts),
  };
}
