import { parameterTable } from './parameter.ts';

/** Parameters that the population of a neighbourhood is drawn from; fixed once a neighbourhood is built. */
export const POPULATION_PARAMETERS = parameterTable({
  householdsWithRadio: {
    value: 42,
    unit: '%',
    min: 40,
    max: 45,
    source: 'Markteffect/JenV 2025; Red Cross 2025',
    confidence: 'B',
    nl: 'huishoudens met een radio op batterijen',
    en: 'households with a battery radio',
  },
});
