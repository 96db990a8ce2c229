import {
  type CompiledScenario,
  HAZARD_PARAMETERS,
  type Parameter,
  parseDuration,
  SIMULATION_PARAMETERS,
  type Variable,
} from '../model/index.ts';
import type { Overrides } from './plan-experiment.ts';

/** Every parameter that a run reads, by id. */
export const RUN_PARAMETERS: Readonly<Record<string, Parameter>> = { ...SIMULATION_PARAMETERS, ...HAZARD_PARAMETERS };

/** An override that cannot be made. `unknown`: neither declared state nor a parameter of a run. */
export interface OverrideProblem {
  name: string;
  why: 'unknown' | 'wrong-type' | 'out-of-range';
  min: number | null;
  max: number | null;
}

/** The scenario with other starting values or parameters. Pure; a refusal names the first override that cannot be made. */
export function varyScenario(scenario: CompiledScenario, overrides: Overrides): CompiledScenario | OverrideProblem {
  const parameters = { ...scenario.parameters };
  const variables = scenario.variables.map((variable) => ({ ...variable }));
  for (const [name, value] of Object.entries(overrides)) {
    const variable = variables.find((each) => each.name === name);
    const limits = variable ?? RUN_PARAMETERS[name];
    if (limits === undefined) return { name, why: 'unknown', min: null, max: null };
    const read = variable ? readStart(variable, value) : typeof value === 'number' ? value : null;
    const { min, max } = limits;
    if (read === null) return { name, why: 'wrong-type', min, max };
    if (typeof read === 'number' && (read < min || read > max)) return { name, why: 'out-of-range', min, max };
    if (variable) variable.start = read;
    else if (typeof read === 'number') parameters[name] = read;
  }
  return { ...scenario, parameters, variables };
}

function readStart({ type }: Variable, value: string | number | boolean): number | boolean | null {
  if (type === 'duration') return typeof value === 'string' ? parseDuration(value) : null;
  return typeof value === type ? (value as number | boolean) : null;
}

/** Switches of the model (`shoppingOn`) are options, not uncertain numbers: they are not varied. */
export function variedParameters(): string[] {
  return Object.keys(RUN_PARAMETERS).filter((id) => RUN_PARAMETERS[id]?.unit !== '0/1');
}
