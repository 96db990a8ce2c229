import { describe, expect, it } from 'vitest';
import { ASSET_LIFE_TABLE } from '../../engine/exercise/index.ts';
import { nextAssetState } from '../../engine/exercise/prepared/asset-life-table.ts';
import { ASSET_EVENTS, ASSET_STATES, type AssetEvent, type AssetState } from '../../engine/model/index.ts';
import { lifeIndex, NO_CHANGE } from '../../engine/simulation/index.ts';

const CASES = [false, true].flatMap((hasBackup) =>
  ASSET_STATES.flatMap((state) => ASSET_EVENTS.map((event) => ({ hasBackup, state, event }))),
);

describe('[Table] The machine of each asset kind and its table agree on every (state, event)', () => {
  it.each(CASES)('$state on $event (backup: $hasBackup)', ({ hasBackup, state, event }) => {
    const at = lifeIndex(hasBackup ? 1 : 0, ASSET_STATES.indexOf(state), ASSET_EVENTS.indexOf(event));
    const next = ASSET_LIFE_TABLE.next[at] ?? NO_CHANGE;
    expect(next === NO_CHANGE ? state : ASSET_STATES[next]).toBe(nextAssetState(state, event, hasBackup));
  });
});

/** The life of an asset as a golden table: every change there is; what is not here changes nothing. */
const LIFE: [AssetState, AssetEvent, boolean | null, AssetState][] = [
  ['operational', 'FAIL', null, 'down'],
  ['operational', 'FEED_LOST', true, 'on-backup'],
  ['operational', 'FEED_LOST', false, 'down'],
  ['operational', 'DEGRADE', null, 'degraded'],
  ['on-backup', 'BACKUP_EMPTY', null, 'down'],
  ['on-backup', 'FEED_BACK', null, 'operational'],
  ['on-backup', 'FAIL', null, 'down'],
  ['degraded', 'RESTORE', null, 'operational'],
  ['degraded', 'FAIL', null, 'down'],
  ['degraded', 'FEED_LOST', true, 'on-backup'],
  ['degraded', 'FEED_LOST', false, 'down'],
  ['down', 'FEED_BACK', null, 'restoring'],
  ['down', 'RESTORE', null, 'restoring'],
  ['restoring', 'RESTORED', null, 'operational'],
  ['restoring', 'FEED_LOST', null, 'down'],
  ['restoring', 'FAIL', null, 'down'],
];

describe('the life of an asset', () => {
  it.each(CASES)('$state on $event (backup: $hasBackup) is as the table of the design says', (one) => {
    const row = LIFE.find(
      ([state, event, backup]) =>
        state === one.state && event === one.event && (backup === null || backup === one.hasBackup),
    );
    expect(nextAssetState(one.state, one.event, one.hasBackup)).toBe(row?.[3] ?? one.state);
  });
});
