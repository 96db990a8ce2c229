import { signal } from '@preact/signals';

/** Whether the report lies over the look-back, to read, print and keep. */
export const reportShown = signal(false);
