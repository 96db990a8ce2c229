import type { HouseholdReader } from '../../model/index.ts';
import type { Columns } from './columns.ts';
import type { SimulationModel } from './model.ts';
import type { World } from './world.ts';

/** A reader of households over whichever world it is bound to. */
export type WorldReader = HouseholdReader & { world: World };

/**
 * What makes the ticks of a model, one at a time: its working space, and the conditions that are bound to its reader. It keeps
 * nothing that decides an outcome; one run may make ticks of several courses in turn, and runs of one model know nothing of each other.
 */
export interface Run {
  readonly model: SimulationModel;
  readonly scratch: Scratch;
  /** Over the world that the tick in hand goes on from. */
  readonly reader: WorldReader;
  /** Conditions over one household, bound to `reader`, by their tree. */
  readonly conditions: WeakMap<object, (row: number) => boolean>;
}

/** Working space of a tick: what outlives the call stands beside what it was made from, and is checked against it. */
export interface Scratch {
  /** Why each need is as it is: row of LEDGER_WHATS, per household × need. */
  readonly cause: Uint16Array;
  /** Need without stocks, means and help, per household × need. */
  readonly raw: Uint16Array;
  /** The queue for help. */
  readonly order: Float64Array;
  /** What means and help spare each household in this tick, thousandths of all its needs together. */
  readonly spared: Int32Array;
  /** The world, and its tick, that `booked`, `natures`, `sources` and `sourceMeans` were left for. */
  leftBy: Columns | null;
  leftAt: number;
  /** Needs that the account looks at one by one, bits per household. */
  readonly booked: Uint16Array;
  /** What all services came from: what is offered to all (-1: not known), whether each asset works and what a mast carries. */
  readonly sources: Int32Array;
  readonly sourceMeans: Uint8Array;
  /** Services of each home by the assets that serve it, as long as `localWorks` is what works. */
  readonly localServices: Uint16Array;
  readonly localWorks: Uint8Array;
  /** Bits of NATURE per household and the key of each tied pair, as long as `natureKeys` are the keys. */
  readonly natures: Uint8Array;
  readonly natureKeys: Uint32Array;
  /** Draw that a mobile network's share must exceed to reach a household; follows from the key as well. */
  readonly mobileLuck: Uint32Array;
  /** Advices that it follows by nature, bits. */
  readonly heeds: Uint8Array;
  readonly pairKeys: Int32Array;
}
