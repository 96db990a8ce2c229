import { signal } from '@preact/signals';

/** The numbers that are shown over the screen: all, or first those that carried weight in one explanation. */
export const numbersShown = signal<{ ids: readonly string[] | null } | null>(null);

/** Shows where the numbers come from. @param ids only these at first, as long as nobody asks for all. */
export function showNumbers(ids: readonly string[] | null = null): void {
  numbersShown.value = { ids };
}

export function hideNumbers(): void {
  numbersShown.value = null;
}
