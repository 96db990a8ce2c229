/**
 * The life of an asset as a table of small integers. `exercise` asks an XState machine for each (group, state, event)
 * once and hands the table in; asset state itself lives only in its column.
 */
export interface AssetLifeTable {
  /** Next state by `(group * ASSET_STATES + state) * ASSET_EVENTS + event`; NO_CHANGE where the event is not accepted. */
  next: Uint8Array;
}

/** Group 0 has no emergency power of its own, group 1 has. */
export const LIFE_GROUPS = ['without-backup', 'with-backup'] as const;
export const NO_CHANGE = 255;
export const STATE_COUNT = 5;
export const EVENT_COUNT = 7;

/** Rows of ASSET_STATES and ASSET_EVENTS (`model/vocabulary.ts`) by name, for the hot loops. */
export const STATE = { operational: 0, onBackup: 1, degraded: 2, down: 3, restoring: 4 } as const;
export const EVENT = {
  fail: 0,
  feedLost: 1,
  feedBack: 2,
  backupEmpty: 3,
  degrade: 4,
  restore: 5,
  restored: 6,
} as const;

/** Index in `next`. */
export function lifeIndex(group: number, state: number, event: number): number {
  return (group * STATE_COUNT + state) * EVENT_COUNT + event;
}
