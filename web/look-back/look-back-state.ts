import { effect, signal } from '@preact/signals';
import { session } from '../session/session.ts';

/** The look-back in its order: what it was like, the lights, what people did for each other, where the courses part. */
export const STEPS = ['feelings', 'lights', 'together', 'moments'] as const;
/** One tap deeper. */
export const DEEPER = ['people', 'curves', 'help', 'moments', 'map', 'objectives', 'questions', 'agreements'] as const;
export type PageName = (typeof STEPS)[number] | (typeof DEEPER)[number];

export const page = signal<PageName>('feelings');
/** The minute at which the map opens; null: where most people were short of something. */
export const mapMinute = signal<number | null>(null);

/** Jumps into the map at a minute of tonight. */
export function openMapAt(minute: number): void {
  mapMinute.value = minute;
  page.value = 'map';
}

// Another exercise is looked back on from the start.
let lookedBackIn: string | undefined;
effect(() => {
  const id = session.value?.stored.id;
  if (id === lookedBackIn) return;
  lookedBackIn = id;
  page.value = 'feelings';
  mapMinute.value = null;
});
