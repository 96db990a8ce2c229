import { type Exercise, type PlayFile, type PolicyName, prepareExercise, runPolicy } from '../exercise/index.ts';
import type { CompiledNeighbourhood, CompiledScenario, Cut, Minutes, ScenarioTexts } from '../model/index.ts';
import { measure, type ObjectiveResult, type RunTotals, readObjectives, unmetTotal } from './measure.ts';
import type { Overrides } from './plan-experiment.ts';
import { varyScenario } from './vary-scenario.ts';

/** What every run of an ensemble shares. Plain data, so that a worker can be given it. */
export interface EnsembleBase {
  scenario: CompiledScenario;
  neighbourhood: CompiledNeighbourhood;
  texts: ScenarioTexts;
  policy: PolicyName | PlayFile;
  cut: Cut;
  untilMinute: Minutes;
  /** Names of what is measured, in order. */
  columns: string[];
}

/** One run to its end without a ledger: the measures in the order of `columns`. Pure. @throws for an override that `varyScenario` refuses */
export function playRun(base: EnsembleBase, run: { overrides: Overrides; seed: string }): number[] {
  const scenario = varyScenario(base.scenario, run.overrides);
  if ('why' in scenario) throw new Error(`${scenario.name}: ${scenario.why}`);
  const ex = prepareExercise({ ...base, scenario, seed: run.seed });
  const { state } = runPolicy(ex, base.policy, { cut: base.cut, untilMinute: base.untilMinute });
  const figures = figuresOf(measure(ex, state), readObjectives(ex, state));
  return base.columns.map((column) => figures[column] ?? 0);
}

/** Every figure of a run by name: `unmetHours` (all needs), `unmetHours.water`, `requests.open`, `objectives.<id>` (1 done). */
function figuresOf(totals: RunTotals, objectives: Record<string, ObjectiveResult>): Record<string, number> {
  const figures: Record<string, number> = { unmetHours: unmetTotal(totals) };
  for (const [name, value] of Object.entries(totals)) {
    if (typeof value === 'number') figures[name] = value;
    else for (const [part, amount] of Object.entries<number>(value)) figures[`${name}.${part}`] = amount;
  }
  for (const [id, { done }] of Object.entries(objectives)) figures[`objectives.${id}`] = done ? 1 : 0;
  return figures;
}

/** Names of all figures that a run of this exercise has. */
export function figureNames(ex: Exercise): string[] {
  const { state } = runPolicy(ex, 'none', { untilMinute: 0 });
  return Object.keys(figuresOf(measure(ex, state), readObjectives(ex, state)));
}

/** The figures a measure asks for: the one of that name and all its parts; none when there is no such figure. */
export function columnsOf(measureName: string, names: readonly string[]): string[] {
  return names.filter((name) => name === measureName || name.startsWith(`${measureName}.`));
}
