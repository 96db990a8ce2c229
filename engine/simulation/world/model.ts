import type { CompiledNeighbourhood, CompiledScenario, ParameterValues } from '../../model/index.ts';
import type { AssetLifeTable } from './asset-life.ts';
import type { Counts, Layout } from './columns.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import type { Rates } from './rates.ts';
import type { AssetTables, HouseholdTables, TieTables, UnitTables } from './tables.ts';

/**
 * Everything about one neighbourhood, scenario and set of parameters that no tick changes; nothing in it can be written.
 * Whatever plays it has a `Run` of its own.
 */
export interface SimulationModel {
  readonly neighbourhood: DeepReadonly<CompiledNeighbourhood>;
  readonly scenario: DeepReadonly<CompiledScenario>;
  readonly parameters: Readonly<ParameterValues>;
  readonly assetLife: DeepReadonly<AssetLifeTable>;
  /** Minutes of a tick. */
  readonly step: number;
  readonly counts: Readonly<Counts>;
  readonly layout: Layout;
  readonly rates: DeepReadonly<Rates>;
  readonly households: DeepReadonly<HouseholdTables>;
  readonly assets: DeepReadonly<AssetTables>;
  readonly ties: DeepReadonly<TieTables>;
  readonly units: DeepReadonly<UnitTables>;
  /** How near every household is to every initiative, by initiative × household (`contact-list.ts`). */
  readonly nearness: DeepReadonly<Uint8Array>;
  /** Per advice, the messages that give it; null when none does (`advice.ts`). */
  readonly advised: DeepReadonly<number[][]> | null;
  /** Per message, the messages that replace it. */
  readonly replacers: DeepReadonly<number[][]>;
  /** The bytes of the world at minute 0, as far as no seed changes them. */
  readonly unseeded: DeepReadonly<Uint8Array>;
}
