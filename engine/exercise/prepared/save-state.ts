import { strFromU8, strToU8 } from 'fflate';
import { loadWorld, saveWorld } from '../../simulation/index.ts';
import type { ExerciseState, SmallState } from '../state/exercise-state.ts';
import { phaseOf } from '../state/phase-machine.ts';
import type { Exercise } from './exercise.ts';

interface Head {
  seq: number;
  minute: number;
  tick: number;
  small: SmallState;
}

/** The state as bytes: length of the head (4, little-endian), the head as JSON in UTF-8, the world. */
export function saveState(_ex: Exercise, state: ExerciseState): Uint8Array {
  const { seq, minute, tick, small } = state;
  const head = strToU8(JSON.stringify({ seq, minute, tick, small } satisfies Head));
  const world = saveWorld(state.world);
  const bytes = new Uint8Array(4 + head.length + world.length);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  bytes.set(world, 4 + head.length);
  return bytes;
}

/**
 * The state that was saved; going on from it gives the same as never having stopped.
 * @throws RangeError when the bytes are not a state of this exercise's model.
 */
export function restoreState(ex: Exercise, bytes: Uint8Array): ExerciseState {
  if (bytes.length < 4) throw new RangeError('A saved state has at least four bytes');
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  const head = JSON.parse(strFromU8(bytes.subarray(4, 4 + length))) as Head;
  const world = loadWorld(ex.model, bytes.slice(4 + length));
  return { ...head, phase: phaseOf(head.small.phase), world };
}
