export { checkScenario } from './check-everything.ts';
export { checkNeighbourhood, type NeighbourhoodFiles } from './check-neighbourhood.ts';
export { checkForPlay } from './check-scenario.ts';
export { compileCondition } from './compile-condition.ts';
export { compileEffects } from './compile-effects.ts';
export { compileScenario } from './compile-scenario.ts';
export { type CutTime, cutTimes } from './cut-times.ts';
export { dropUnknown, type KnownOnMap } from './drop-unknown.ts';
export {
  addPart,
  deletePart,
  type HoodSection,
  newPartId,
  type PartFields,
  readParts,
  setFeed,
  setHoodValue,
  setWrittenTie,
  type WrittenTie,
  withProfile,
} from './edit-neighbourhood.ts';
export { deletePath, type NodeValue, nodeOf, quoted, setPath } from './edit-node.ts';
export { editYaml } from './edit-yaml.ts';
export { explainCode } from './explain-code.ts';
export { CODES, type FindingCode } from './finding-codes.ts';
export { formatFinding } from './format-finding.ts';
export { FORMAT, versionThatReads } from './format-version.ts';
export { type GeoImport, type GeoRefusal, importGeojson } from './import-geojson.ts';
export { neighbourhoodJsonSchema, scenarioJsonSchema, sessionJsonSchema } from './json-schemas.ts';
export { lineDiff } from './line-diff.ts';
export { messageArguments } from './message-arguments.ts';
export { type FileKind, formatOf, MIGRATIONS, type MigrationStep, migrate } from './migrate.ts';
export { type PartPlace, placeParts } from './place-parts.ts';
export { type Move, type PlayMove, playYaml, writeMoves } from './play-moves.ts';
export { type PlayTest, readPlayMoves, readPlayTest } from './play-test.ts';
export { type CbsRefusal, type CbsRow, readCbsRows } from './read-cbs-rows.ts';
export type { ReadResult } from './read-result.ts';
export type { ScenarioFiles } from './scenario-files.ts';
export type { ScenarioModel } from './scenario-model.ts';
export { neighbourhoodSha256, scenarioSha256 } from './sha256.ts';
export { suggestWord } from './suggest-word.ts';
