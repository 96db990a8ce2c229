import type { ExerciseEvent, ExerciseEventType, RefusalCode } from '../../model/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { nameBook } from '../prepared/resolve-names.ts';
import type { ExerciseState } from '../state/exercise-state.ts';
import { chapterAt, enterChapter, phaseEvent, phaseOf } from '../state/phase-machine.ts';
import { produce } from '../state/small-state.ts';
import { addTies } from './add-ties.ts';
import { advanceClock, type ClockOptions } from './advance-clock.ts';
import { APPLY_DECISION } from './apply-decision.ts';
import { APPLY_INJECT } from './apply-inject.ts';
import { APPLY_TABLE } from './apply-table.ts';
import type { Applied, EventOf, Handlers, Outcome } from './event-handler.ts';

type SmallEventType = Exclude<ExerciseEventType, 'clock.advance' | 'network.add'>;

const APPLY: Handlers<SmallEventType> = {
  'exercise.start': start,
  'phase.enter': enterPhase,
  ...APPLY_INJECT,
  ...APPLY_DECISION,
  ...APPLY_TABLE,
};

/**
 * The state after one event. Pure: the state handed in keeps its value, whatever comes of it, so a caller always has the last good one.
 * What is impossible is refused with a code, never with an exception: `wrong-phase` when the phase machine does not accept the
 * event, else a code of the handler.
 * @returns the facts of the ticks that a `clock.advance` made.
 */
export function applyEvent(
  ex: Exercise,
  state: ExerciseState,
  event: ExerciseEvent,
  options: ClockOptions = {},
): Outcome {
  const refused = (code: RefusalCode): Outcome => ({ state, facts: [], refused: code });
  const phase = ex.phases.send(state.small.phase, phaseEvent(event));
  if (phase === null) return refused('wrong-phase');
  if (event.type === 'clock.advance') return advanceClock(ex, state, event, options);
  if (event.type === 'network.add') return addTies(ex, state, event);
  const handle = APPLY[event.type] as (ex: Exercise, state: ExerciseState, event: ExerciseEvent) => Applied;
  const applied = handle(ex, state, event);
  if (typeof applied === 'string') return refused(applied);
  const small = produce(state.small, (draft) => {
    if (phase !== state.small.phase) draft.phase = phase;
    applied(draft);
  });
  return { state: { ...state, seq: event.seq, small, phase: phaseOf(small.phase) }, facts: [], refused: null };
}

function start(ex: Exercise, _state: ExerciseState, event: EventOf<'exercise.start'>): Applied {
  const book = nameBook(ex).street;
  const tableStreets = event.tableStreets.map((id) => book.get(id));
  if (tableStreets.some((row) => row === undefined)) return 'unknown-target';
  return (draft) => {
    draft.setting = { cut: event.cut, calm: event.calm, tableStreets: tableStreets as number[] };
  };
}

/** The machine has moved to the phase; in play the chapter of the minute follows. */
function enterPhase(ex: Exercise, state: ExerciseState): Applied {
  const { setting } = state.small;
  if (setting === null) return 'wrong-phase';
  return (draft) => {
    draft.phase = enterChapter(ex.phases, draft.phase, chapterAt(ex.scenario, setting.cut, state.minute));
  };
}
