import type { Cut, ExerciseEvent, ExerciseOrder, Minutes, RefusalCode, StateHash } from '../../model/index.ts';
import { createLedger, type Ledger, type World } from '../../simulation/index.ts';
import { nextTickMinute } from '../log/advance-clock.ts';
import { append } from '../log/append.ts';
import { recordHashes } from '../log/replay.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { startState } from '../prepared/start-state.ts';
import { advanceTick } from '../script/run-tick.ts';
import type { ScriptStep } from '../script/script-step.ts';
import type { ExerciseState, TimedFact } from '../state/exercise-state.ts';
import { EMPTY_LOG, type Log } from '../state/log.ts';

export interface CourseOptions {
  cut: Cut;
  tableStreets: string[];
  /** Ids of preparations that were made before. */
  preparations: string[];
  /** A preparation that the scenario does not have. */
  onRefused?: (preparation: string, code: RefusalCode) => void;
  onTick?: (state: ExerciseState, facts: TimedFact[]) => void;
  /** Whether hashes are taken on the way; else only the last one. */
  hashes?: boolean;
  /** Is told what the script does; for coverage. */
  onStep?: (step: ScriptStep) => void;
}

/** A headless exercise under way: ticks and orders in turn; ticks without an order between them become one `clock.advance`. */
export interface Course {
  readonly state: ExerciseState;
  /** Minute of the next tick. */
  readonly next: Minutes;
  tick(): void;
  order(order: ExerciseOrder): RefusalCode | null;
  finish(): { log: Log; state: ExerciseState; hashes: StateHash[]; ledger: Ledger | null };
}

/** Starts an exercise in the play phase, before 0h. */
export function startCourse(ex: Exercise, options: CourseOptions): Course {
  const ledger = ex.ledger ? createLedger() : null;
  const recorder = recordHashes(ex);
  let log: Log = EMPTY_LOG;
  let state = startState(ex);
  /** The clock event being written; its `to` is known when the next order comes. */
  let clock: ExerciseEvent | null = null;
  let spare: World | null = null;
  const flush = (): void => {
    if (clock === null) return;
    log = { events: [...log.events, { ...clock, to: state.minute } as ExerciseEvent], head: clock.seq };
    clock = null;
  };
  const order = (wanted: ExerciseOrder): RefusalCode | null => {
    flush();
    const outcome = append(ex, log, state, wanted);
    log = outcome.log;
    if (outcome.state.world !== state.world) spare = null;
    state = outcome.state;
    return outcome.refused;
  };
  begin(order, options);
  return {
    get state() {
      return state;
    },
    get next() {
      return nextTickMinute(ex, state);
    },
    tick() {
      const { minute } = state;
      clock ??= { type: 'clock.advance', by: 'system', seq: log.events.length, after: log.head, minute, to: minute };
      const before = state;
      const made = advanceTick(
        ex,
        { ...state, seq: clock.seq },
        { into: spare ?? undefined, ledger, onStep: options.onStep },
      );
      state = made.state;
      spare = before.world;
      if (options.hashes !== false) recorder.take(state);
      options.onTick?.(state, made.facts);
    },
    order,
    finish() {
      flush();
      return { log, state, hashes: recorder.finish(state), ledger };
    },
  };
}

/** From the welcome into play; what was prepared is chosen in the briefing. */
function begin(order: Course['order'], { cut, tableStreets, preparations, onRefused }: CourseOptions): void {
  order({ type: 'exercise.start', by: 'facilitator', cut, calm: false, tableStreets });
  if (preparations.length > 0) order({ type: 'phase.enter', by: 'facilitator', phase: 'briefing' });
  for (const preparation of preparations) {
    const code = order({ type: 'preparation.choose', by: 'table', preparation });
    if (code !== null) onRefused?.(preparation, code);
  }
  order({ type: 'phase.enter', by: 'facilitator', phase: 'play' });
}
