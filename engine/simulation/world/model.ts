import type { CompiledNeighbourhood, CompiledScenario, HouseholdReader, ParameterValues } from '../../model/index.ts';
import type { AssetLifeTable } from './asset-life.ts';
import type { Columns, Counts, Layout } from './columns.ts';
import type { Rates } from './rates.ts';
import type { AssetTables, HouseholdTables, TieTables, UnitTables } from './tables.ts';
import type { World } from './world.ts';

/** A reader of households over whichever world it is bound to. */
export type WorldReader = HouseholdReader & { world: World };

/**
 * Everything about one neighbourhood, scenario and set of parameters that no tick changes.
 * `scratch` is working space of a tick: what outlives the call stands beside what it was made from, and is checked against it.
 */
export interface SimulationModel {
  neighbourhood: CompiledNeighbourhood;
  scenario: CompiledScenario;
  parameters: ParameterValues;
  assetLife: AssetLifeTable;
  /** Minutes of a tick. */
  step: number;
  counts: Counts;
  layout: Layout;
  rates: Rates;
  households: HouseholdTables;
  assets: AssetTables;
  ties: TieTables;
  units: UnitTables;
  /** How near every household is to every initiative, by initiative × household (`contact-list.ts`). */
  nearness: Uint8Array;
  /** Per advice, the messages that give it; null when none does (`advice.ts`). */
  advised: number[][] | null;
  /** Per message, the messages that replace it. */
  replacers: number[][];
  /** Of the world at minute 0 what no seed changes; never written. */
  unseeded: World;
  reader: WorldReader;
  /** Conditions over one household, bound to `reader`, by their tree. */
  conditions: WeakMap<object, (row: number) => boolean>;
  scratch: {
    /** Why each need is as it is: row of LEDGER_WHATS, per household × need. */
    cause: Uint16Array;
    /** Need without stocks, means and help, per household × need. */
    raw: Uint16Array;
    order: Float64Array;
    /** What means and help spare each household in this tick, thousandths of all its needs together. */
    spared: Int32Array;
    /** The world, and its tick, that `booked`, `natures`, `sources` and `sourceMeans` were left for. */
    leftBy: Columns | null;
    leftAt: number;
    /** Needs that the account looks at one by one, bits per household. */
    booked: Uint16Array;
    /** What all services came from: what is offered to all (-1: not known), whether each asset works and what a mast carries. */
    sources: Int32Array;
    sourceMeans: Uint8Array;
    /** Services of each home by the assets that serve it, as long as `localWorks` is what works. */
    localServices: Uint16Array;
    localWorks: Uint8Array;
    /** Bits of NATURE per household and the key of each tied pair, as long as `natureKeys` are the keys. */
    natures: Uint8Array;
    natureKeys: Uint32Array;
    /** Draw that a mobile network's share must exceed to reach a household; follows from the key as well. */
    mobileLuck: Uint32Array;
    /** Advices that it follows by nature, bits. */
    heeds: Uint8Array;
    pairKeys: Int32Array;
  };
}
