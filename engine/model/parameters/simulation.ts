import { parameterTable } from './parameter.ts';

/** Parameters the simulation reads on every run; a scenario may override them within their range. */
export const SIMULATION_PARAMETERS = parameterTable({
  mastBatteryHours: {
    value: 2,
    unit: 'h',
    min: 0.5,
    max: 3,
    source: 'KPN via NU 2023; T-Mobile 2015; Tweakers 2022',
    confidence: 'B',
    nl: 'hoe lang een zendmast werkt zonder stroom',
    en: 'how long a mobile mast works without power',
  },
});
