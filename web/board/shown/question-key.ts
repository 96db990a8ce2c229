import { computed } from '@preact/signals';
import { session } from '../../session/session.ts';
import { openDecision } from './board-state.ts';

/** Names the question that is open, in this session and this time that it opened; '' when none is. What belongs to a question begins anew with it. */
export const questionKey = computed(() => {
  const open = openDecision.value;
  return open ? `${session.value?.stored.id} ${open.decision} ${open.openedMinute}` : '';
});
