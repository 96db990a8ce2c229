import type { CompiledEffect } from '../../../engine/index.ts';
import type { PictogramName } from '../../parts/pictogram-paths.ts';

/**
 * What people do, in one verb: how actions are grouped and how an option is drawn. The first that fits names it: who opens a hall
 * and spreads the word is opening a hall; who goes along the doors to tell something is telling.
 */
const VERB_OF: Partial<Record<CompiledEffect['kind'], string>> = {
  open: 'open',
  staff: 'open',
  close: 'open',
  move: 'move',
  evacuate: 'move',
  repair: 'repair',
  restore: 'repair',
  backup: 'repair',
  block: 'repair',
  degrade: 'repair',
  distribute: 'bring',
  lend: 'lend',
  inform: 'tell',
  ask: 'ask',
  tie: 'meet',
  visit: 'visit',
};

export const VERBS = ['open', 'move', 'repair', 'bring', 'lend', 'tell', 'ask', 'meet', 'visit'] as const;
export type Verb = (typeof VERBS)[number];

export const VERB_PICTOGRAMS: Record<Verb, PictogramName> = {
  open: 'key',
  move: 'walk',
  repair: 'tool',
  bring: 'parcel',
  lend: 'blanket',
  tell: 'message',
  ask: 'phone',
  meet: 'contact',
  visit: 'door',
};

/** The verb of what is done; null when nobody does anything that the model knows. */
export function verbOf(effects: readonly CompiledEffect[]): Verb | null {
  const found = new Set(effects.map(({ kind }) => VERB_OF[kind]));
  return VERBS.find((verb) => found.has(verb)) ?? null;
}
