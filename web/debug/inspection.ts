import {
  applyEvent,
  createPlayback,
  type Exercise,
  type ExerciseEvent,
  type ExerciseState,
  foldPath,
  type Log,
  type Playback,
  pathTo,
  type RefusalCode,
  type StateHash,
  startState,
  stateHash,
  type TimedFact,
} from '../../engine/index.ts';

/** What one event did: the states around it, and what came of it. */
export interface Moment {
  /** null before the first event. */
  event: ExerciseEvent | null;
  before: ExerciseState;
  state: ExerciseState;
  facts: TimedFact[];
  refused: RefusalCode | null;
  /** What the engine threw at this event, or at one before it; the states are then those before it. */
  failed: { seq: number; error: unknown } | null;
  hash: string;
  /** What the file recorded of this very state; null when it says nothing of it. */
  recorded: StateHash | null;
}

export interface Inspection {
  /** What the event with this seq did, on its own course; -1: the start. */
  momentOf(seq: number): Moment;
}

/** A course that can be leafed through; one on which the engine fails ends before the event at which it does. */
interface Course {
  path: ExerciseEvent[];
  playback: Playback;
  failed: Moment['failed'];
}

/** Leafs through a log event by event, any course of it, by folding. @param hashes of the file it came from, or none */
export function inspect(exercise: Exercise, log: Log, hashes: readonly StateHash[]): Inspection {
  let course = openCourse(exercise, pathTo(log, log.head));
  const recorded = new Map(hashes.map((each) => [`${each.seq} ${each.tick}`, each]));
  const placeOf = (seq: number): number => {
    if (seq < 0) return -1;
    if (course.path[lastPlace(course.path, seq)]?.seq !== seq) course = openCourse(exercise, pathTo(log, seq));
    return lastPlace(course.path, seq);
  };
  return {
    momentOf(seq) {
      const place = placeOf(seq);
      const { path, playback, failed } = course;
      const event = path[place] ?? null;
      const failedHere = failed && event && event.seq >= failed.seq ? failed : null;
      const until = failedHere ? path.findIndex((each) => each.seq === failedHere.seq) : place;
      const before = playback.stateAfter(until - 1);
      const outcome = event && !failedHere ? applyEvent(exercise, before, event) : null;
      const state = outcome?.state ?? before;
      return {
        event,
        before,
        state,
        facts: outcome?.facts ?? [],
        refused: outcome?.refused ?? null,
        failed: failedHere,
        hash: stateHash(exercise, state),
        recorded: recorded.get(`${state.seq} ${state.tick}`) ?? null,
      };
    },
  };
}

/** Seqs only grow along a path. */
const lastPlace = (path: readonly ExerciseEvent[], seq: number): number =>
  path.findLastIndex((each) => each.seq <= seq);

function openCourse(exercise: Exercise, path: ExerciseEvent[]): Course {
  try {
    return { path, playback: createPlayback(exercise, path), failed: null };
  } catch (error) {
    const good = placesBeforeFailure(exercise, path);
    const failed = { seq: path[good]?.seq ?? -1, error };
    return { path, playback: createPlayback(exercise, path.slice(0, good)), failed };
  }
}

/** How many events can be applied one after the other. */
function placesBeforeFailure(exercise: Exercise, path: readonly ExerciseEvent[]): number {
  let state = startState(exercise);
  let good = 0;
  try {
    for (const event of path) {
      state = foldPath(exercise, [event], { from: state });
      good++;
    }
  } catch {
    // Where it failed is what was asked; why is known from the first time.
  }
  return good;
}
