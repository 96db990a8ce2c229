import { sharedSignal } from '../../session/shared-signal.ts';

/** The look-back in its order: what it was like, the lights, what people did for each other, where the courses part. */
export const STEPS = ['feelings', 'lights', 'together', 'moments'] as const;
/** One tap deeper. */
export const DEEPER = ['people', 'curves', 'help', 'moments', 'map', 'objectives', 'questions', 'agreements'] as const;
export type PageName = (typeof STEPS)[number] | (typeof DEEPER)[number];

/** The page that is open, in every window of the session. */
export const page = sharedSignal<PageName>('look-back-page', 'feelings');
/** The minute at which the map opens; null: where most people were short of something. */
export const mapMinute = sharedSignal<number | null>('look-back-minute', null);

/** The next part in order; null from the last one on, and one tap deeper. */
export function nextStep(): PageName | null {
  const place = (STEPS as readonly PageName[]).indexOf(page.value);
  return place < 0 ? null : (STEPS[place + 1] ?? null);
}

/** Jumps into the map at a minute of tonight. */
export function openMapAt(minute: number): void {
  mapMinute.value = minute;
  page.value = 'map';
}
