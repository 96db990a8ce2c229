import { computed, signal } from '@preact/signals';
import type { Decision, RefusalCode } from '../../engine/index.ts';
import { choosing, point } from '../board/choice-state.ts';
import { chooseOption, divideHelpers } from '../board/choose.ts';
import { session, view } from '../session/session.ts';

/** Why the last choice was refused; null once another one is made. */
export const refusedChoice = signal<RefusalCode | null>(null);

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
  point({ option: option.id, own: [] });
  return true;
}

/** Whether the option at this place is possible now. */
export function isAvailable(place: number): boolean {
  return openQuestion.value?.open.options.some(({ index, available }) => index === place && available) ?? false;
}

/** Helpers that have no place yet. */
export function helpersLeft({ options, helpers }: Decision): number {
  return options.reduce((left, { id }) => left - (choosing.value.division[id] ?? 0), helpers);
}

/** Gives so many helpers more to an option; fewer where `by` is negative. */
export function giveHelpers(option: string, by: number): void {
  const { division } = choosing.value;
  point({ division: { ...division, [option]: (division[option] ?? 0) + by } });
}

/** Chooses what is pointed at, or the division once all helpers have a place. */
export async function confirmPointed(): Promise<void> {
  const decision = openQuestion.value?.decision;
  if (!decision) return;
  const { option, division, reason } = choosing.value;
  if (decision.kind === 'divide') {
    if (helpersLeft(decision) === 0)
      refusedChoice.value = await divideHelpers(decision.id, wholeOf(decision, division), reason);
  } else if (option !== null) {
    refusedChoice.value = await chooseOption(decision.id, option, reason);
  }
}

function wholeOf({ options }: Decision, division: Record<string, number>): Record<string, number> {
  return Object.fromEntries(options.map(({ id }) => [id, division[id] ?? 0]));
}
