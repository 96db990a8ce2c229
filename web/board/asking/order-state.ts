import { signal } from '@preact/signals';
import type { OwnIdea } from '../../../engine/index.ts';
import type { Refused } from '../../session/windows.ts';
import { panel } from '../shown/board-state.ts';
import type { StartingPlace } from './order-choices.ts';

/** What the table is putting together: which action, who is asked, and where. Ids; null: not chosen yet. */
export interface Draft {
  action: string | null;
  asked: OwnIdea['asked'] | null;
  /** Where the question began: a street or household that was pointed at. */
  at: StartingPlace | null;
}

export const draft = signal<Draft>({ action: null, asked: null, at: null });
export const refusedOrder = signal<Refused | null>(null);

/** Opens the panel to ask for help, for a street or household that was pointed at. */
export function beginOrder(at: Draft['at']): void {
  draft.value = { action: null, asked: null, at };
  refusedOrder.value = null;
  panel.value = 'order';
}
