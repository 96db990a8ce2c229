export { checkScenario } from './checks/check-everything.ts';
export { checkNeighbourhood, type NeighbourhoodFiles } from './checks/check-neighbourhood.ts';
export { checkForPlay } from './checks/check-scenario.ts';
export { compileEffects } from './compiling/compile-effects.ts';
export { compileScenario } from './compiling/compile-scenario.ts';
export { type CutTime, cutTimes } from './compiling/cut-times.ts';
export type { ScenarioModel } from './compiling/scenario-model.ts';
export { neighbourhoodSha256, scenarioSha256 } from './compiling/sha256.ts';
export { dropUnknown, type KnownOnMap } from './editing/drop-unknown.ts';
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
} from './editing/edit-neighbourhood.ts';
export { deletePath, type NodeValue, nodeOf, quoted, setPath } from './editing/edit-node.ts';
export { editYaml } from './editing/edit-yaml.ts';
export { type FormatName, formatManual } from './editing/format-manual.ts';
export { type GeoImport, type GeoRefusal, importGeojson } from './editing/import-geojson.ts';
export { neighbourhoodJsonSchema, scenarioJsonSchema, sessionJsonSchema } from './editing/json-schemas.ts';
export { lineDiff } from './editing/line-diff.ts';
export { type FileKind, formatOf, MIGRATIONS, type MigrationStep, migrate } from './editing/migrate.ts';
export { type PartPlace, placeParts } from './editing/place-parts.ts';
export { type CbsRefusal, type CbsRow, readCbsRows } from './editing/read-cbs-rows.ts';
export { compileCondition } from './expressions/compile-condition.ts';
export { explainCode } from './findings/explain-code.ts';
export { CODES, type FindingCode } from './findings/finding-codes.ts';
export { formatFinding } from './findings/format-finding.ts';
export { messageArguments } from './findings/message-arguments.ts';
export type { ReadResult } from './findings/read-result.ts';
export { suggestWord } from './findings/suggest-word.ts';
export { type Move, type PlayMove, playYaml, writeMoves } from './plays/play-moves.ts';
export { type PlayTest, readPlayMoves, readPlayTest } from './plays/play-test.ts';
export { FORMAT, versionThatReads } from './reading/format-version.ts';
export type { ScenarioFiles } from './reading/scenario-files.ts';
