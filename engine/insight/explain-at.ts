import { type Exercise, foldPath } from '../exercise/index.ts';
import type { CauseRow, ExerciseEvent, Need } from '../model/index.ts';
import { createLedger } from '../simulation/index.ts';
import { explain } from './explain.ts';

/** Why a household (row) lacks something at a minute of a path: the path is played up to it with a ledger. */
export function explainAt(
  ex: Exercise,
  events: readonly ExerciseEvent[],
  question: { household: number; need: Need; minute: number },
): { rows: CauseRow[] } {
  const ledger = createLedger();
  const state = foldPath(ex, events, { until: question.minute, ledger });
  return explain(ex, ledger, { household: question.household, need: question.need, tick: state.tick }, state.world);
}
