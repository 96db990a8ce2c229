import type { OrderBy } from '../../model/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import type { ExerciseState } from '../state/exercise-state.ts';
import { mayAsk } from './orders.ts';

/** Somebody who can be asked, by id, as `action.order` names them. */
export interface Askable {
  asked: { initiative?: string; venue?: string; household?: string };
  by: OrderBy;
}

export interface AvailableAction {
  /** Row of the action. */
  action: number;
  /** Whether its own condition holds now; who is asked may still say later or no (`previewOrder`). */
  available: boolean;
  /** Initiatives and venues that can be asked, in order; any household can be asked for an action by households. */
  asked: Askable[];
}

/** The actions of the scenario as the table may order them now. */
export function availableActions(ex: Exercise, state: ExerciseState): AvailableAction[] {
  ex.conditions.openAt(state);
  const { initiatives, venues, households } = ex.neighbourhood;
  return ex.scenario.actions.map((action, row) => {
    const list = { initiative: initiatives, venue: venues, household: households }[action.by];
    const asked = list.flatMap(({ id }, place): Askable[] => {
      const by = { [action.by]: place } as OrderBy;
      return mayAsk(ex, action, by) ? [{ asked: { [action.by]: id }, by }] : [];
    });
    return { action: row, available: action.needs === null || ex.conditions.holds(action.needs), asked };
  });
}
