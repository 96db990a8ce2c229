import { sharedSignal } from './shared-signal.ts';

/** What hangs before the board so that people look at each other: a sheet with one sentence, or the dark. */
export type Curtain = 'blank' | 'dark';

export const curtain = sharedSignal<Curtain | null>('curtain', null);

/** Hangs it, or takes it away when it hangs there already. */
export function toggleCurtain(next: Curtain): void {
  curtain.value = curtain.value === next ? null : next;
}
