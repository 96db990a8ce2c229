/** The one public door of the engine: what a screen needs, room by room. */
export {
  addPart,
  type CbsRefusal,
  type CbsRow,
  type CutTime,
  checkForPlay,
  checkNeighbourhood,
  checkScenario,
  compileScenario,
  cutTimes,
  deletePart,
  dropUnknown,
  type GeoImport,
  type GeoRefusal,
  type HoodSection,
  importGeojson,
  type NeighbourhoodFiles,
  type NodeValue,
  neighbourhoodJsonSchema,
  newPartId,
  type PartFields,
  type PartPlace,
  placeParts,
  readCbsRows,
  readParts,
  type ScenarioFiles,
  type ScenarioModel,
  scenarioJsonSchema,
  setFeed,
  setHoodValue,
  setWrittenTie,
  type WrittenTie,
  withProfile,
} from './authoring/index.ts';
export * from './exercise/index.ts';
export * from './insight/index.ts';
export * from './model/index.ts';
export * from './neighbourhood/index.ts';
export * from './report/index.ts';
export * from './simulation/index.ts';
export * from './texts/index.ts';
