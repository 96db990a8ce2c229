import {
  ADVICES,
  type Advice,
  type AppliedEffect,
  type EffectSourceRef,
  type Fact,
  NEEDS,
  type Need,
  SERVICES,
  type Service,
  type WorldEffect,
} from '../../model/index.ts';
import type { Columns } from './columns.ts';
import type { Ledger } from './ledger.ts';
import type { SimulationModel } from './model.ts';
import type { Run, Scratch } from './run.ts';

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
  run: Run;
  /** Model and working space of the run, close at hand. */
  model: SimulationModel;
  scratch: Scratch;
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
  /** Assets that work, 0/1: as the tick before left them, from step 3 on as they are now. */
  works: Uint8Array;
  /** Snow or ice: whoever walks or drives takes twice as long. */
  slippery: boolean;
  facts: Fact[];
  ledger: Ledger | null;
  effects: readonly AppliedEffect[];
}

/** Bits of the column `services`. */
export const SERVICE_BIT = Object.fromEntries(SERVICES.map((name, i) => [name, 1 << i])) as Record<Service, number>;
/** Bits of the column `hazards`: what a run has met, so that the loops for the rest can be left out. */
export const HAZARD = {
  smoke: 1,
  flood: 2,
  blocked: 4,
  cordon: 8,
  leave: 16,
  taint: 32,
  disease: 64,
  incident: 128,
} as const;
/** Bits of the column `hazard` of a household. */
export const AT_HOME = { blocked: 1, leave: 2 } as const;
/** Rows of NEEDS by name. */
export const NEED = Object.fromEntries(NEEDS.map((name, i) => [name, i])) as Record<Need, number>;
/** Rows of HELP_SOURCES by name. */
export const SOURCE = { self: 0, neighbours: 1, initiatives: 2, officials: 3, nobody: 4 } as const;
/** Bits of the column `follows`. */
export const FOLLOWS = Object.fromEntries(ADVICES.map((name, i) => [name, 1 << i])) as Record<Advice, number>;
/** A moment that never comes. */
export const NEVER = 2147483647;
/** Rows of WHEREABOUTS by name. */
export const WHERE = { home: 0, withFamily: 1, withNeighbours: 2, warmPlace: 3, movedOut: 4 } as const;
