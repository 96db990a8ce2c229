import { computed } from '@preact/signals';
import { view } from './session.ts';
import { sharedSignal } from './shared-signal.ts';

/** What is pointed at, with the question it belongs to: for another question, also in a window that lags behind, it says nothing. */
interface Pointed {
  decision: number;
  option: string | null;
  division: Record<string, number>;
  /** Id of the reason that was picked. */
  reason: string | null;
}

const pointed = sharedSignal<Pointed | null>('pointed', null);

const asked = computed(() => view.value?.decisions[0]?.decision ?? null);

const here = computed(() => (pointed.value?.decision === asked.value ? pointed.value : null));

/** The option that is pointed at before it is chosen, by id; seen on the board and in the control window alike. */
export const pointedOption = computed(() => here.value?.option ?? null);

/** Helpers by option id, while they are being divided. */
export const division = computed(() => here.value?.division ?? {});

/** The reason that was picked for the choice, by id; null: none, and none is needed. */
export const pointedReason = computed(() => here.value?.reason ?? null);

function point(part: Partial<Pointed>): void {
  if (asked.value === null) return;
  const now = here.value ?? { option: null, division: {}, reason: null };
  pointed.value = { ...now, ...part, decision: asked.value };
}

/** Points at an option of the question that is open; null: at none. */
export function pointAt(option: string | null): void {
  point({ option });
}

/** Divides the helpers of the question that is open so. */
export function divideSo(next: Record<string, number>): void {
  point({ division: next });
}

/** Gives so many helpers more to an option of the question that is open; fewer where `by` is negative. */
export function giveHelpers(option: string, by: number): void {
  const now = division.value;
  divideSo({ ...now, [option]: (now[option] ?? 0) + by });
}

/** Picks a reason, or puts it back. */
export function pickReason(reason: string): void {
  point({ reason: pointedReason.value === reason ? null : reason });
}
