import { canonicalJson } from '../../model/index.ts';
import { columnHashes, hashColumns, hex32 } from '../../simulation/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import type { ExerciseState, SmallState } from '../state/exercise-state.ts';

/** Hash of each part of the small state, kept while the part keeps its identity (immer gives a changed part a new one). */
const known = new WeakMap<object, number>();
/** The same for whole small states: most ticks leave it as it is. */
const knownSmall = new WeakMap<SmallState, number>();

function mix(hash: number, word: number): number {
  let h = Math.imul(hash ^ word, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

function hashOfText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h, text.length);
}

/** Keys sorted and undefined members left out, as in canonical JSON; what has not changed since is not walked again. */
function hashOfPart(part: unknown): number {
  if (typeof part !== 'object' || part === null) return hashOfText(canonicalJson(part));
  let hash = known.get(part);
  if (hash === undefined) {
    hash = Array.isArray(part) ? hashOfList(part) : hashOfRecord(part as Record<string, unknown>);
    known.set(part, hash);
  }
  return hash;
}

function hashOfList(list: readonly unknown[]): number {
  let hash = mix(0x51a7, list.length);
  for (const item of list) hash = mix(hash, hashOfPart(item));
  return hash;
}

function hashOfRecord(record: Record<string, unknown>): number {
  let hash = 0x2ec0;
  for (const key of Object.keys(record).sort()) {
    if (record[key] !== undefined) hash = mix(mix(hash, hashOfText(key)), hashOfPart(record[key]));
  }
  return hash;
}

/** Hash of the small state: its parts in the order of their names. */
export function hashSmall(small: SmallState): number {
  const before = knownSmall.get(small);
  if (before !== undefined) return before;
  let hash = 0;
  for (const name of Object.keys(small).sort()) hash = mix(hash, hashOfPart(small[name as keyof SmallState]));
  knownSmall.set(small, hash);
  return hash;
}

/**
 * The hash of a state, 16 hex digits: its columns and its small state. Where in a log it was reached, and whether causes were
 * recorded, make no difference.
 */
export function stateHash(_ex: Exercise, state: ExerciseState): string {
  const [a, b] = hashColumns(state.world);
  const small = hashSmall(state.small);
  return hex32(mix(mix(a, small), state.tick)) + hex32(mix(mix(b, state.tick), small));
}

/** A hash per column, and `small` for the rest: to find where two states differ first. */
export function stateColumnHashes(ex: Exercise, state: ExerciseState): Record<string, string> {
  return { ...columnHashes(ex.model, state.world), small: hex32(hashSmall(state.small)) };
}
