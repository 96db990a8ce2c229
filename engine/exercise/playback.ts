import type { ExerciseEvent, Minutes } from '../model/index.ts';
import { allocateWorld, copyWorld } from '../simulation/index.ts';
import { applyEvent } from './apply-event.ts';
import type { Exercise } from './exercise.ts';
import type { ExerciseState } from './exercise-state.ts';
import { foldPath } from './fold-path.ts';
import { startState } from './start-state.ts';

/** Ticks between keyframes, and the bytes of world they may take; over it, every second one is dropped. */
const KEYFRAME_TICKS = 16;
const KEYFRAME_BYTES = 48 * 1024 * 1024;

interface Keyframe {
  /** Place in the path of the event that was being applied. */
  place: number;
  state: ExerciseState;
}

export interface Playback {
  /** The state at the last tick at or before a minute, with all that was logged by then. */
  stateAt(minute: Minutes): ExerciseState;
  /** The state at the end of the path. */
  last(): ExerciseState;
}

function keep(ex: Exercise, state: ExerciseState): ExerciseState {
  const world = allocateWorld(ex.model);
  copyWorld(state.world, world);
  return { ...state, world };
}

/** Folds a path once, keeping a state every sixteen ticks, so that any moment is at most sixteen ticks away. */
export function createPlayback(ex: Exercise, events: readonly ExerciseEvent[], limitBytes = KEYFRAME_BYTES): Playback {
  let frames: Keyframe[] = [{ place: 0, state: startState(ex) }];
  let every = KEYFRAME_TICKS;
  let end = frames[0]?.state as ExerciseState;
  const remember = (place: number, state: ExerciseState): void => {
    if (state.tick % every !== 0) return;
    frames.push({ place, state: keep(ex, state) });
    if (frames.length * ex.model.layout.bytes <= limitBytes || every > 4096) return;
    every *= 2;
    frames = frames.filter((frame) => frame.state.tick < 0 || frame.state.tick % every === 0);
  };
  events.forEach((event, place) => {
    end = applyEvent(ex, end, event, { onTick: (state) => remember(place, state) }).state;
  });
  return {
    last: () => end,
    stateAt(minute) {
      const frame = frames.findLast((candidate) => candidate.state.minute <= minute) as Keyframe;
      return foldPath(ex, events.slice(frame.place), { from: frame.state, until: minute });
    },
  };
}
