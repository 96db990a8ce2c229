import { computed, signal } from '@preact/signals';
import type { Decision } from '../../engine/index.ts';
import { chooseOption, divideHelpers } from '../board/answering/choose.ts';
import { reasonOf } from '../board/answering/reasons.ts';
import { division, pointAt, pointedOption, pointedReason } from '../session/pointed.ts';
import { session, view } from '../session/session.ts';
import type { Refused } from '../session/windows.ts';

/** Why the last choice was refused; null once another one is made. */
export const refusedChoice = signal<Refused | null>(null);

/** Letters of the options, as the table calls them. */
export const LETTERS = 'abcdef';

/** The question that is open, with which options are possible; null: none. */
export const openQuestion = computed(() => {
  const open = view.value?.decisions[0];
  const decision = open && session.value?.exercise.scenario.decisions[open.decision];
  return open && decision ? { open, decision } : null;
});

/** Points at the option with this letter. @returns false when there is none, or it is not possible now. */
export function pointAtLetter(letter: string): boolean {
  const asked = openQuestion.value;
  const place = letter.length === 1 ? LETTERS.indexOf(letter) : -1;
  const option = asked?.decision.options[place];
  if (!asked || !option || asked.decision.kind !== 'choose' || !isAvailable(place)) return false;
  pointAt(option.id);
  return true;
}

/** Whether the option at this place is possible now. */
export function isAvailable(place: number): boolean {
  return openQuestion.value?.open.options.some(({ index, available }) => index === place && available) ?? false;
}

/** Helpers that have no place yet. */
export function helpersLeft({ options, helpers }: Decision): number {
  return options.reduce((left, { id }) => left - (division.value[id] ?? 0), helpers);
}

/** Chooses what is pointed at, or the division once all helpers have a place. */
export async function confirmPointed(): Promise<void> {
  const decision = openQuestion.value?.decision;
  const done = decision && (decision.kind === 'choose' ? choosePointed(decision) : chooseDivided(decision));
  if (done) refusedChoice.value = await done;
}

function choosePointed({ id, options }: Decision): Promise<Refused | null> | null {
  const option = options.find((each) => each.id === pointedOption.value);
  return option ? chooseOption(id, option.id, reasonOf(pointedReason.value)) : null;
}

function chooseDivided(decision: Decision): Promise<Refused | null> | null {
  if (helpersLeft(decision) !== 0) return null;
  const divided = Object.fromEntries(decision.options.map(({ id }) => [id, division.value[id] ?? 0]));
  return divideHelpers(decision.id, divided, reasonOf(pointedReason.value));
}
