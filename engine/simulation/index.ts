export { checkOrder, type Order, type OrderAnswer } from './orders/orders.ts';
export { KNOWN_TO_NEIGHBOURS } from './orders/prepare-doors.ts';
export { fatigueOf, meanTrust } from './people/feelings.ts';
export { createHouseholdReader, knows, tieCount } from './people/household-reader.ts';
export { growTies, tiePartners } from './people/ties.ts';
export { assetDown, hasThing, readTotals, type Totals, unmetHoursOf, withoutService } from './people/totals.ts';
export { createRun } from './prepare/create-run.ts';
export { prepareSimulation } from './prepare/prepare.ts';
export { readSeries } from './prepare/read-series.ts';
export { startWorld } from './prepare/start-world.ts';
export { countIll } from './systems/health.ts';
export { type HelperUnderWay, helpersUnderWay } from './systems/helpers-under-way.ts';
export { freePairs, helpersFree } from './systems/units.ts';
export { type AdvanceOptions, advance } from './tick/advance.ts';
export { SYSTEM_NAMES, SYSTEMS, type System, type SystemName } from './tick/systems.ts';
export {
  type AssetLifeTable,
  EVENT_COUNT,
  LIFE_GROUPS,
  lifeIndex,
  NO_CHANGE,
  STATE_COUNT,
} from './world/asset-life.ts';
export { outOfBounds } from './world/bounds.ts';
export { COLUMNS, type ColumnName, type ColumnSpec, type Columns, type Layout } from './world/columns.ts';
export { draw, drawPair, hashText, keyOf } from './world/draw.ts';
export { columnHashes, hashColumns, hex32 } from './world/hash.ts';
export {
  causeChain,
  createLedger,
  findNeedRow,
  LEDGER_SUBJECTS,
  type Ledger,
  type LedgerRow,
  type LedgerSubject,
  ledgerRow,
} from './world/ledger.ts';
export type { SimulationModel } from './world/model.ts';
export type { Run, WorldReader } from './world/run.ts';
export { AT_HOME, EFFECT_SOURCES, SERVICE_BIT } from './world/tick.ts';
export { allocateWorld, copyWorld, loadWorld, saveWorld, type World } from './world/world.ts';
