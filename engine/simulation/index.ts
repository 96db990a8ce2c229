export { advance } from './advance.ts';
export { type AssetLifeTable, EVENT_COUNT, LIFE_GROUPS, lifeIndex, NO_CHANGE, STATE_COUNT } from './asset-life.ts';
export { outOfBounds } from './bounds.ts';
export { COLUMNS, type ColumnName, type ColumnSpec, type Columns, type Layout } from './columns.ts';
export { draw, drawPair, hashText, keyOf } from './draw.ts';
export { fatigueOf, meanTrust } from './feelings.ts';
export { columnHashes, hashColumns, hex32 } from './hash.ts';
export { countIll } from './health.ts';
export { type HelperUnderWay, helpersUnderWay } from './helpers-under-way.ts';
export { createHouseholdReader, knows, tieCount } from './household-reader.ts';
export {
  causeChain,
  createLedger,
  findNeedRow,
  LEDGER_SUBJECTS,
  LEDGER_WHATS,
  type Ledger,
  type LedgerRow,
  type LedgerSubject,
  type LedgerWhat,
  ledgerRow,
} from './ledger.ts';
export type { SimulationModel, WorldReader } from './model.ts';
export { checkOrder, type Order, type OrderAnswer } from './orders.ts';
export { prepareSimulation } from './prepare.ts';
export { readSeries } from './read-series.ts';
export { startWorld } from './start-world.ts';
export { AT_HOME, EFFECT_SOURCES } from './tick.ts';
export { growTies, tiePartners } from './ties.ts';
export { assetDown, hasThing, readTotals, type Totals, unmetHoursOf, withoutService } from './totals.ts';
export { freePairs, helpersFree } from './units.ts';
export { allocateWorld, copyWorld, loadWorld, saveWorld, type World } from './world.ts';
