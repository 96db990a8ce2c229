import { effect, signal } from '@preact/signals';
import { shownMessages } from '../board/message-panel.tsx';
import { perform, session, view } from '../session/session.ts';

/**
 * Where the opening ritual is: the lights go out, it is silent, the first message lies alone on the table; null: none of it.
 * It belongs to this screen and is not logged: a page that is loaded again is at the cards, or at the board.
 */
export type Ritual = 'silence' | 'message' | null;
export const ritual = signal<Ritual>(null);

/** Starts the play at its first minute, without the ritual. */
export async function beginPlay(): Promise<void> {
  await perform({ type: 'phase.enter', by: 'facilitator', phase: 'play' });
  await perform({ type: 'clock.advance', by: 'table', to: 0 });
}

let ending = false;

/** Ends the silence: the play starts, and its first message is shown alone; where there is none yet, the board opens. */
export async function endSilence(): Promise<void> {
  if (ending || ritual.value !== 'silence') return;
  ending = true;
  await beginPlay();
  const first = view.value && shownMessages(view.value)[0];
  ritual.value = first ? 'message' : null;
  ending = false;
}

/** Whether the light is what goes out in this crisis; in any other the table closes its eyes. */
export function lightGoesOut(): boolean {
  return session.value?.exercise.scenario.crisis === 'power-outage';
}

// Another exercise, or none, starts without a ritual.
let ritualOf: string | undefined;
effect(() => {
  const id = session.value?.stored.id;
  if (id === ritualOf) return;
  ritualOf = id;
  ritual.value = null;
});
