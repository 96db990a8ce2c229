import {
  type AppliedEffect,
  type EffectSourceRef,
  type Fact,
  NEEDS,
  type Need,
  SERVICES,
  type Service,
  type WorldEffect,
} from '../model/index.ts';
import type { Columns } from './columns.ts';
import type { Ledger } from './ledger.ts';
import type { SimulationModel } from './model.ts';

/** A world effect of one kind. */
export type Of<K extends WorldEffect['kind']> = Extract<WorldEffect, { kind: K }>;

/** Kinds of sources in the order of their codes. */
export const EFFECT_SOURCES: readonly EffectSourceRef['kind'][] = [
  'inject',
  'decision',
  'action',
  'storyline',
  'facilitator',
  'preparation',
];

/** One tick in hand: systems read `previous` of others, and write the row they are at in `next`. */
export interface Tick {
  model: SimulationModel;
  previous: Columns;
  next: Columns;
  minute: number;
  /** Number of the tick: minute ÷ step. */
  tick: number;
  step: number;
  minuteOfDay: number;
  hour: number;
  weekend: boolean;
  night: boolean;
  dark: boolean;
  /** Assets that work now, 0/1; filled by step 3. */
  works: Uint8Array;
  facts: Fact[];
  ledger: Ledger | null;
  effects: readonly AppliedEffect[];
}

/** Bits of the column `services`. */
export const SERVICE_BIT = Object.fromEntries(SERVICES.map((name, i) => [name, 1 << i])) as Record<Service, number>;
/** Rows of NEEDS by name. */
export const NEED = Object.fromEntries(NEEDS.map((name, i) => [name, i])) as Record<Need, number>;
/** Rows of HELP_SOURCES by name. */
export const SOURCE = { self: 0, neighbours: 1, initiatives: 2, officials: 3, nobody: 4 } as const;
/** Rows of WHEREABOUTS by name. */
export const WHERE = { home: 0, withFamily: 1, withNeighbours: 2, warmPlace: 3, movedOut: 4 } as const;
