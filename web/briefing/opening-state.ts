import { computed } from '@preact/signals';
import { shownMessages } from '../board/telling/message-panel.tsx';
import { beginPlay } from '../session/phases.ts';
import { session, view } from '../session/session.ts';
import { sharedSignal } from '../session/shared-signal.ts';

/**
 * Where the opening ritual is: the lights go out, it is silent, the first message lies alone on the table; null: none of it.
 * It belongs to the screens and is not logged: when all of them are loaded again, they are at the cards, or at the board.
 */
export type Ritual = 'silence' | 'message' | null;
export const ritual = sharedSignal<Ritual>('ritual', null);
/** The part of it that can be shown: who takes the start of the play back, takes the first message back too. */
export const shownRitual = computed<Ritual>(() => {
  if (ritual.value !== 'message') return ritual.value;
  return view.value !== null && shownMessages(view.value).length > 0 ? 'message' : null;
});

/** Place of the card that lies open; the last one ends in the ritual. */
export const openCard = sharedSignal('opening-card', 0);

export type CardName = 'welcome' | 'roles' | 'goal' | 'begin';

/** The cards of this exercise; a scenario without roles has no card about them. */
export function cardNames(): CardName[] {
  const roles = session.value?.exercise.scenario.roles.length ?? 0;
  return roles > 0 ? ['welcome', 'roles', 'goal', 'begin'] : ['welcome', 'goal', 'begin'];
}

/** Turns so many cards on, or back; never past the first or the last. */
export function turnCards(by: number): void {
  openCard.value = Math.min(cardNames().length - 1, Math.max(0, openCard.value + by));
}

export function lastCardOpen(): boolean {
  return openCard.value === cardNames().length - 1;
}

/** One thing further in the opening: the next card, the silence, the first message, the board. */
export async function goOnInOpening(): Promise<void> {
  if (ritual.value === 'silence') await endSilence();
  else if (shownRitual.value === 'message') ritual.value = null;
  else if (lastCardOpen()) ritual.value = 'silence';
  else turnCards(1);
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
