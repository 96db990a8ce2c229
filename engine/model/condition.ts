import type { GlobalField, HouseholdField, Service } from './vocabulary.ts';

/**
 * A condition as data: parsed, type-checked and with every name resolved against scenario and neighbourhood.
 * Plain JSON, so that a compiled scenario can be hashed and sent to a worker; `conditions/bind-condition.ts` makes closures of it.
 */
export type ConditionNode =
  | { op: 'literal'; value: number | boolean }
  | { op: 'variable'; name: string }
  | { op: 'global'; name: GlobalField }
  | { op: 'field'; name: HouseholdField }
  | { op: 'and' | 'or'; args: ConditionNode[] }
  | { op: 'not'; arg: ConditionNode }
  | { op: 'if'; test: ConditionNode; then: ConditionNode; else: ConditionNode }
  | { op: '+' | '-' | '*' | '/' | '<' | '<=' | '>' | '>=' | '==' | '!='; left: ConditionNode; right: ConditionNode }
  | { op: 'negate'; arg: ConditionNode }
  | { op: 'between'; value: ConditionNode; low: ConditionNode; high: ConditionNode }
  | { op: 'down' | 'up'; assets: number[] }
  | { op: 'without'; service: Service }
  | { op: 'has'; thing: { venue: number } | { initiative: number } | { asset: number } }
  | { op: 'done'; objective: string }
  | { op: 'happened'; id: string }
  | { op: 'chosen'; decision: string; option: string }
  | { op: 'minutesSince'; id: string }
  | { op: 'households' | 'people'; where: ConditionNode }
  | { op: 'lives'; rows: readonly number[] };

export interface Condition {
  text: string;
  node: ConditionNode;
  type: 'number' | 'boolean';
}

/** Reads the world's current tick per household row. Implemented by `simulation`; each function reads the buffer that is current when called. */
export interface HouseholdReader {
  count: number;
  /** Number of people of a row. */
  people(row: number): number;
  field: Record<HouseholdField, (row: number) => number | boolean>;
  /** The fields that stay what they are through a whole run. */
  fixed: ReadonlySet<HouseholdField>;
}

/** Everything a condition may read. `exercise` builds one over the current state; bound closures keep reading through it. */
export interface ConditionScope {
  households: HouseholdReader;
  variable(name: string): number | boolean;
  global(name: GlobalField): number;
  assetDown(asset: number): boolean;
  /** Share of households without the service, 0–1. */
  without(service: Service): number;
  /** A venue that could be opened or an initiative that answers; an asset that exists. */
  has(thing: { venue: number } | { initiative: number } | { asset: number }): boolean;
  done(objective: string): boolean;
  happened(id: string): boolean;
  chosen(decision: string, option: string): boolean;
  /** Minutes since it happened, or null when it has not: every comparison with null is false. */
  minutesSince(id: string): number | null;
}
