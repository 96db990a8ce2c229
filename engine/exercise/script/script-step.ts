import type { Choice } from '../state/choice.ts';

/** Something that the script did in a tick; `place` is a row of the scenario. What listens to it changes no outcome. */
export type ScriptStep =
  | { kind: 'inject'; place: number; shown: boolean }
  /** An inject whose moment came and whose chance was against it. */
  | { kind: 'missed'; place: number }
  | { kind: 'opening'; place: number; shown: boolean }
  /** A decision that nobody chose in. */
  | { kind: 'closing'; place: number; choice: Choice }
  | { kind: 'transition'; place: number; from: string; event: string }
  | { kind: 'state'; place: number; state: string }
  /** Events that were still raising each other when the rounds of a tick were used up. */
  | { kind: 'endless'; events: readonly string[] };
