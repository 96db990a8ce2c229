import type { ExerciseEvent, SessionFile, StateHash } from '../../model/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { restoreState, saveState } from '../prepared/save-state.ts';
import type { ExerciseState } from '../state/exercise-state.ts';
import { pathTo } from '../state/log.ts';
import type { FoldOptions } from './fold-path.ts';
import { foldPath } from './fold-path.ts';
import { stateColumnHashes, stateHash } from './state-hash.ts';

/** A hash every fourth tick; the columns' hashes every sixteenth, to tell where two runs part. */
const HASH_TICKS = 4;
const COLUMN_TICKS = 16;

/** Collects the hashes of a run; hand `take` to `onTick`, and call `finish` with the last state. */
export interface HashRecorder {
  take(state: ExerciseState): void;
  finish(state: ExerciseState): StateHash[];
}

/** A recorder of one run: a hash every fourth tick, with those of the columns every sixteenth and at the end. */
export function recordHashes(ex: Exercise): HashRecorder {
  const hashes: StateHash[] = [];
  const add = (state: ExerciseState, columns: boolean): void => {
    const { seq, tick } = state;
    const hash = stateHash(ex, state);
    hashes.push({ seq, tick, hash, ...(columns ? { columns: stateColumnHashes(ex, state) } : {}) });
  };
  return {
    take(state) {
      if (state.tick % HASH_TICKS === 0) add(state, state.tick % COLUMN_TICKS === 0);
    },
    finish(state) {
      add(state, true);
      return hashes;
    },
  };
}

/** Folds a path and records its hashes. */
export function foldHashed(
  ex: Exercise,
  events: readonly ExerciseEvent[],
  options: FoldOptions = {},
): { state: ExerciseState; hashes: StateHash[] } {
  const recorder = recordHashes(ex);
  const state = foldPath(ex, events, {
    ...options,
    onTick: (now, facts) => {
      recorder.take(now);
      options.onTick?.(now, facts);
    },
  });
  return { state, hashes: recorder.finish(state) };
}

export interface Replay {
  /** Hash of the state at the end of the path. */
  hash: string;
  /** Whether every hash of the file was met. */
  ok: boolean;
  /** Where it first differs: the event, the tick and the column (`small`: none; '' where the file does not say). */
  first: { seq: number; tick: number; column: string } | null;
  state: ExerciseState;
}

export interface ReplayOptions extends Pick<FoldOptions, 'onStep' | 'onTick' | 'onEvent'> {
  /** Also go through the bytes of a saved state at every tick. */
  verify?: boolean;
}

/** The first column in which a state differs from what was recorded; '' when columns were not recorded. */
function differingColumn(ex: Exercise, state: ExerciseState, expected: StateHash): string {
  const found = stateColumnHashes(ex, state);
  const names = Object.keys(expected.columns ?? {}).sort();
  return names.find((name) => expected.columns?.[name] !== found[name]) ?? '';
}

/**
 * Replays the course a session was left in and compares every hash the file has of it with its own. A hash that the replay
 * never comes to, because an event on the way is impossible here, counts as a difference.
 */
export function replay(ex: Exercise, session: SessionFile, options: ReplayOptions = {}): Replay {
  const path = pathTo({ events: session.events, head: session.head }, session.head);
  const onPath = new Set(path.map(({ seq }) => seq));
  const waiting = new Map<string, StateHash>();
  for (const hash of session.hashes) if (onPath.has(hash.seq)) waiting.set(`${hash.seq} ${hash.tick}`, hash);
  let first: Replay['first'] = null;
  const compare = (state: ExerciseState): void => {
    const key = `${state.seq} ${state.tick}`;
    const wanted = waiting.get(key);
    if (wanted === undefined) return;
    waiting.delete(key);
    if (first !== null || stateHash(ex, state) === wanted.hash) return;
    first = { seq: state.seq, tick: state.tick, column: differingColumn(ex, state, wanted) };
  };
  const through = options.verify ? (state: ExerciseState) => restoreState(ex, saveState(ex, state)) : undefined;
  const state = foldPath(ex, path, {
    onStep: options.onStep,
    onTick(now, facts) {
      compare(now);
      options.onTick?.(now, facts);
    },
    onEvent(now, event) {
      compare(now);
      options.onEvent?.(now, event);
    },
    through,
  });
  const [missed] = waiting.values();
  if (missed !== undefined) first ??= { seq: missed.seq, tick: missed.tick, column: '' };
  return { hash: stateHash(ex, state), ok: first === null, first, state };
}
