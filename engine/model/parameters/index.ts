import { HAZARD_PARAMETERS } from './hazards.ts';
import { POPULATION_PARAMETERS } from './population.ts';
import { SIMULATION_PARAMETERS } from './simulation.ts';

export type { Confidence, Parameter } from './parameter.ts';
export { HAZARD_PARAMETERS, POPULATION_PARAMETERS, SIMULATION_PARAMETERS };

/** Parameters that a run reads. */
const RUN_PARAMETERS = { ...SIMULATION_PARAMETERS, ...HAZARD_PARAMETERS };

/** The parameter table of the product. */
export const PARAMETERS = { ...POPULATION_PARAMETERS, ...RUN_PARAMETERS };
export type ParameterId = keyof typeof PARAMETERS;
export type SimulationParameterId = keyof typeof RUN_PARAMETERS;
/** Values of the parameters in force in one run. */
export type ParameterValues = Record<SimulationParameterId, number>;

/** The default values, with what a scenario overrides. */
export function parameterValues(overrides: Partial<Record<string, number>> = {}): ParameterValues {
  const ids = Object.keys(RUN_PARAMETERS) as SimulationParameterId[];
  return Object.fromEntries(ids.map((id) => [id, overrides[id] ?? RUN_PARAMETERS[id].value])) as ParameterValues;
}
