import { setup } from 'xstate';
import type { AssetEvent } from '../../model/index.ts';

/**
 * The life of an asset, as specification: who reads this machine knows what can happen to one. It is never run in a tick;
 * `asset-life-table.ts` asks it once for each state and event. An event that a state does not name changes nothing.
 */
export const assetLifeMachine = setup({
  types: { events: {} as { type: AssetEvent; hasBackup: boolean } },
  guards: { hasBackup: ({ event }) => event.hasBackup },
}).createMachine({
  id: 'asset',
  initial: 'operational',
  states: {
    operational: {
      on: {
        FAIL: 'down',
        FEED_LOST: [{ guard: 'hasBackup', target: 'on-backup' }, { target: 'down' }],
        DEGRADE: 'degraded',
      },
    },
    'on-backup': { on: { FAIL: 'down', BACKUP_EMPTY: 'down', FEED_BACK: 'operational' } },
    degraded: {
      on: {
        FAIL: 'down',
        FEED_LOST: [{ guard: 'hasBackup', target: 'on-backup' }, { target: 'down' }],
        RESTORE: 'operational',
      },
    },
    down: { on: { FEED_BACK: 'restoring', RESTORE: 'restoring' } },
    restoring: { on: { RESTORED: 'operational', FEED_LOST: 'down', FAIL: 'down' } },
  },
});
