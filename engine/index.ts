/** The one public door of the engine: what a screen needs, room by room. */
export {
  type CutTime,
  checkForPlay,
  checkNeighbourhood,
  checkScenario,
  compileScenario,
  cutTimes,
  type NeighbourhoodFiles,
  neighbourhoodJsonSchema,
  type PartPlace,
  placeParts,
  type ScenarioFiles,
  type ScenarioModel,
  scenarioJsonSchema,
} from './authoring/index.ts';
export * from './exercise/index.ts';
export * from './insight/index.ts';
export * from './model/index.ts';
export * from './neighbourhood/index.ts';
export * from './simulation/index.ts';
export * from './texts/index.ts';
