import { ASSET_EVENTS, ASSET_STATES, type AssetEvent, type AssetState } from '../../engine/model/index.ts';
import {
  type AssetLifeTable,
  EVENT_COUNT,
  lifeIndex,
  NO_CHANGE,
  STATE_COUNT,
} from '../../engine/simulation/world/asset-life.ts';

type Life = Partial<Record<AssetState, Partial<Record<AssetEvent, AssetState>>>>;

/** The life of an asset without emergency power of its own, written out. */
const WITHOUT: Life = {
  operational: { FAIL: 'down', FEED_LOST: 'down', DEGRADE: 'degraded' },
  'on-backup': { BACKUP_EMPTY: 'down', FEED_BACK: 'operational', FAIL: 'down' },
  degraded: { RESTORE: 'operational', FAIL: 'down', FEED_LOST: 'down' },
  down: { FEED_BACK: 'restoring', RESTORE: 'restoring' },
  restoring: { RESTORED: 'operational', FEED_LOST: 'down', FAIL: 'down' },
};
const WITH: Life = {
  ...WITHOUT,
  operational: { ...WITHOUT.operational, FEED_LOST: 'on-backup' },
  degraded: { ...WITHOUT.degraded, FEED_LOST: 'on-backup' },
};

/** The table that the simulation needs, without XState: for tests of the simulation alone. */
export function plainAssetLife(): AssetLifeTable {
  const next = new Uint8Array(2 * STATE_COUNT * EVENT_COUNT).fill(NO_CHANGE);
  [WITHOUT, WITH].forEach((life, group) => {
    ASSET_STATES.forEach((state, from) => {
      ASSET_EVENTS.forEach((event, index) => {
        const to = life[state]?.[event];
        if (to) next[lifeIndex(group, from, index)] = ASSET_STATES.indexOf(to);
      });
    });
  });
  return { next };
}
