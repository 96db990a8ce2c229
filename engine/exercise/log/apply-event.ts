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

/** The phases in which each event is accepted; an event in another is refused with `wrong-phase`. */
const PHASES_OF: Record<ExerciseEventType, string[]> = {
  'exercise.start': ['welcome'],
  'phase.enter': ['welcome', 'briefing', 'play', 'pause', 'look-back'],
  'clock.advance': ['play'],
  'inject.play': ['play', 'pause'],
  'inject.hold': ['briefing', 'play', 'pause'],
  'inject.skip': ['briefing', 'play', 'pause'],
  'inject.edit': ['briefing', 'play', 'pause'],
  'decision.open': ['play', 'pause'],
  'decision.choose': ['play', 'pause'],
  'decision.close': ['play', 'pause'],
  'action.order': ['play', 'pause'],
  'effect.apply': ['briefing', 'play', 'pause'],
  'network.add': ['welcome', 'briefing', 'play', 'pause'],
  'agreement.add': ['welcome', 'briefing', 'play', 'pause', 'look-back'],
  'note.add': ['welcome', 'briefing', 'play', 'pause', 'look-back'],
  'preparation.choose': ['welcome', 'briefing'],
  'fact.ask': ['briefing', 'play', 'pause', 'look-back'],
  'goal.set': ['welcome', 'briefing', 'play', 'pause', 'look-back'],
};

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
 * What is impossible is refused with a code, never with an exception.
 * @returns the facts of the ticks that a `clock.advance` made.
 */
export function applyEvent(
  ex: Exercise,
  state: ExerciseState,
  event: ExerciseEvent,
  options: ClockOptions = {},
): Outcome {
  const refused = (code: RefusalCode): Outcome => ({ state, facts: [], refused: code });
  if (!PHASES_OF[event.type].includes(state.phase)) return refused('wrong-phase');
  if (event.type === 'clock.advance') return advanceClock(ex, state, event, options);
  if (event.type === 'network.add') return addTies(ex, state, event);
  const handle = APPLY[event.type] as (ex: Exercise, state: ExerciseState, event: ExerciseEvent) => Applied;
  const applied = handle(ex, state, event);
  if (typeof applied === 'string') return refused(applied);
  const small = produce(state.small, applied);
  return { state: { ...state, seq: event.seq, small, phase: phaseOf(small.phase) }, facts: [], refused: null };
}

function start(ex: Exercise, state: ExerciseState, event: EventOf<'exercise.start'>): Applied {
  const phase = ex.phases.send(state.small.phase, 'START');
  if (phase === null) return 'wrong-phase';
  const book = nameBook(ex).street;
  const tableStreets = event.tableStreets.map((id) => book.get(id));
  if (tableStreets.some((row) => row === undefined)) return 'unknown-target';
  return (draft) => {
    draft.phase = phase;
    draft.setting = { cut: event.cut, calm: event.calm, tableStreets: tableStreets as number[] };
  };
}

function enterPhase(ex: Exercise, state: ExerciseState, event: EventOf<'phase.enter'>): Applied {
  const phase = ex.phases.send(state.small.phase, phaseEvent(event.phase));
  const { setting } = state.small;
  if (phase === null || setting === null) return 'wrong-phase';
  return (draft) => {
    draft.phase = enterChapter(ex.phases, phase, chapterAt(ex.scenario, setting.cut, state.minute));
  };
}
