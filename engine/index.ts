/** The one public door of the engine: what a screen needs, room by room. */
export {
  checkForPlay as checkScenario,
  checkNeighbourhood,
  compileScenario,
  type NeighbourhoodFiles,
  type ScenarioFiles,
  type ScenarioModel,
} from './authoring/index.ts';
export * from './exercise/index.ts';
export * from './insight/index.ts';
export * from './model/index.ts';
export * from './neighbourhood/index.ts';
export * from './simulation/index.ts';
export * from './texts/index.ts';
