import { computed, effect, signal } from '@preact/signals';
import type { Chosen } from '../../map/picture.ts';
import { course, session, view } from '../../session/session.ts';

/** What the side of the board shows. */
export type Panel = 'messages' | 'chosen' | 'order' | 'orders';
/** What lies over the board. */
export type Overlay = 'list' | 'catch-up' | 'keys' | 'leader' | 'stop' | null;

export const panel = signal<Panel>('messages');
export const overlay = signal<Overlay>(null);
/** What was last pointed at on the map or in its list. */
export const chosen = signal<Chosen>(null);
/** The table looks at the map while a question is open. */
export const decisionAside = signal(false);

/** The first decision that is open; the table takes one at a time. */
export const openDecision = computed(() => view.value?.decisions[0] ?? null);

export function showChosen(next: Chosen): void {
  chosen.value = next;
  panel.value = next === null ? 'messages' : 'chosen';
  overlay.value = null;
}

// A new message takes the side of the board, except from someone who is busy asking for help.
let seen = -1;
effect(() => {
  const count = view.value?.messages.length ?? 0;
  if (count !== seen && panel.peek() !== 'order') panel.value = 'messages';
  seen = count;
});

// A question that opens comes to the front.
let asked = -1;
effect(() => {
  const decision = openDecision.value?.decision ?? -1;
  if (decision !== asked) decisionAside.value = false;
  asked = decision;
});

// Another exercise starts with a clean board.
effect(() => {
  if (session.value?.stored.id === undefined || course.peek() === null) {
    panel.value = 'messages';
    overlay.value = null;
    chosen.value = null;
  }
});
