import { effect, signal } from '@preact/signals';
import { session } from './session.ts';

/** More than a few agreements are seldom kept. */
export const MOST_AGREEMENTS = 3;

/** Ids of the preparations that the table picked, in the order of picking. */
export const agreed = signal<readonly string[]>([]);
/** Whether the night with them is shown, not the choice. */
export const agreedShown = signal(false);

/** Which page of preparations the table looks at. */
export const tilePage = signal(0);

/** Picks a preparation or puts it back; one more than the most is not taken. */
export function toggleAgreement(id: string): void {
  if (agreed.value.includes(id)) agreed.value = agreed.value.filter((other) => other !== id);
  else if (agreed.value.length < MOST_AGREEMENTS) agreed.value = [...agreed.value, id];
}

// Another exercise starts without agreements.
let agreedIn: string | undefined;
effect(() => {
  const id = session.value?.stored.id;
  if (id === agreedIn) return;
  agreedIn = id;
  agreed.value = [];
  agreedShown.value = false;
  tilePage.value = 0;
});
