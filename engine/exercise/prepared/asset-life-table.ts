import { transition } from 'xstate';
import { ASSET_EVENTS, ASSET_STATES, type AssetEvent, type AssetState } from '../../model/index.ts';
import {
  type AssetLifeTable,
  EVENT_COUNT,
  LIFE_GROUPS,
  lifeIndex,
  NO_CHANGE,
  STATE_COUNT,
} from '../../simulation/index.ts';
import { assetLifeMachine } from './asset-life-machine.ts';

/** The state after an event, as the machine says; the same state when it does not accept the event. */
export function nextAssetState(state: AssetState, type: AssetEvent, hasBackup: boolean): AssetState {
  const snapshot = assetLifeMachine.resolveState({ value: state, context: {} });
  return transition(assetLifeMachine, snapshot, { type, hasBackup })[0].value as AssetState;
}

/** Asks the machine each (group, state, event) once; group 1 has emergency power of its own. */
export function buildAssetLifeTable(): AssetLifeTable {
  const next = new Uint8Array(LIFE_GROUPS.length * STATE_COUNT * EVENT_COUNT).fill(NO_CHANGE);
  LIFE_GROUPS.forEach((_, group) => {
    ASSET_STATES.forEach((state, from) => {
      ASSET_EVENTS.forEach((event, row) => {
        const to = nextAssetState(state, event, group === 1);
        if (to !== state) next[lifeIndex(group, from, row)] = ASSET_STATES.indexOf(to);
      });
    });
  });
  return { next };
}

/** The table that every simulation is handed. */
export const ASSET_LIFE_TABLE = buildAssetLifeTable();
