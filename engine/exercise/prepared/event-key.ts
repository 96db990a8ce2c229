import type { EventRef } from '../../model/index.ts';
import type { ModelEvent } from '../state/exercise-state.ts';

/** How an awaited event is called in a machine: `BELLEN_KAN_NIET`, `ASSET_FAILED(3)`, `MESSAGE_REACHED(0, 0.5)`. Rows, not ids. */
export function eventKey(ref: EventRef): string {
  if (ref.subject < 0) return ref.name;
  return ref.share > 0 ? `${ref.name}(${ref.subject}, ${ref.share})` : `${ref.name}(${ref.subject})`;
}

/**
 * Whether an event that happened is the one awaited: its name, its subject where one was named, and at least the share asked.
 * @param me household row of the storyline that awaits it; ME_ events concern only that household.
 */
export function matches(ref: EventRef, event: ModelEvent, me = -1): boolean {
  if (ref.name !== event.name) return false;
  if (ref.name.startsWith('ME_')) return event.subject === me;
  if (ref.subject >= 0 && ref.subject !== event.subject) return false;
  return event.share >= ref.share;
}
