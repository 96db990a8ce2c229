import type { ExerciseEvent, Minutes } from '../../model/index.ts';
import { loadWorld, saveWorld } from '../../simulation/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { startState } from '../prepared/start-state.ts';
import type { ExerciseState } from '../state/exercise-state.ts';
import { applyEvent } from './apply-event.ts';
import { foldPath } from './fold-path.ts';

/** Ticks between keyframes, and the bytes of world they may take; over it, every second one is dropped. */
const KEYFRAME_TICKS = 16;
const KEYFRAME_BYTES = 48 * 1024 * 1024;

/** A state kept for later, its world as plain bytes: columns to read it by are made when somebody goes there. */
interface Keyframe {
  /** Place in the path of the event that was being applied. */
  place: number;
  state: Omit<ExerciseState, 'world'>;
  bytes: Uint8Array;
}

export interface Playback {
  /** The state at the last tick at or before a minute, with all that was logged by then. */
  stateAt(minute: Minutes): ExerciseState;
  /** The state after the event at this place of the path; -1: before the first. */
  stateAfter(place: number): ExerciseState;
  /** The state at the end of the path. */
  last(): ExerciseState;
}

function keep(place: number, { world, ...state }: ExerciseState): Keyframe {
  return { place, state, bytes: saveWorld(world) };
}

function reopen(ex: Exercise, { state, bytes }: Keyframe): ExerciseState {
  return { ...state, world: loadWorld(ex.model, bytes) };
}

/** Folds a path once, keeping a state every sixteen ticks, so that any moment is at most sixteen ticks away. */
export function createPlayback(ex: Exercise, events: readonly ExerciseEvent[], limitBytes = KEYFRAME_BYTES): Playback {
  let end = startState(ex);
  let frames: Keyframe[] = [keep(0, end)];
  let every = KEYFRAME_TICKS;
  const remember = (place: number, state: ExerciseState): void => {
    if (state.tick % every !== 0) return;
    frames.push(keep(place, state));
    if (frames.length * ex.model.layout.bytes <= limitBytes || every > 4096) return;
    every *= 2;
    frames = frames.filter((frame) => frame.state.tick < 0 || frame.state.tick % every === 0);
  };
  events.forEach((event, place) => {
    end = applyEvent(ex, end, event, { onTick: (state) => remember(place, state) }).state;
  });
  return {
    last: () => end,
    stateAfter(place) {
      const frame = frames.findLast((candidate) => candidate.place <= place) ?? (frames[0] as Keyframe);
      return foldPath(ex, events.slice(frame.place, place + 1), { from: reopen(ex, frame) });
    },
    stateAt(minute) {
      const frame = frames.findLast((candidate) => candidate.state.minute <= minute) as Keyframe;
      return foldPath(ex, events.slice(frame.place), { from: reopen(ex, frame), until: minute });
    },
  };
}
