import { signal } from '@preact/signals';

/** Whether the cards lie over the screen, to look through and to print. */
export const rolesShown = signal(false);
