import { computed } from '@preact/signals';
import { view } from './session.ts';
import { sharedSignal } from './shared-signal.ts';

/** What is pointed at, with the question it belongs to: for another question, also in a window that lags behind, it says nothing. */
interface Pointed {
  decision: number;
  option: string | null;
  division: Record<string, number>;
}

const pointed = sharedSignal<Pointed | null>('pointed', null);

const asked = computed(() => view.value?.decisions[0]?.decision ?? null);

const here = computed(() => (pointed.value?.decision === asked.value ? pointed.value : null));

/** The option that is pointed at before it is chosen, by id; seen on the board and in the control window alike. */
export const pointedOption = computed(() => here.value?.option ?? null);

/** Helpers by option id, while they are being divided. */
export const division = computed(() => here.value?.division ?? {});

/** Points at an option of the question that is open. */
export function pointAt(option: string): void {
  if (asked.value !== null) pointed.value = { decision: asked.value, option, division: {} };
}

/** Gives so many helpers more to an option of the question that is open; fewer where `by` is negative. */
export function giveHelpers(option: string, by: number): void {
  if (asked.value === null) return;
  const now = division.value;
  pointed.value = { decision: asked.value, option: null, division: { ...now, [option]: (now[option] ?? 0) + by } };
}
