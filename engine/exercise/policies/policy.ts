import type { Decision, ExerciseOrder } from '../../model/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { openDecisions } from '../script/decisions.ts';
import type { OpenDecision } from '../state/view-shape.ts';
import type { Course } from './course.ts';

/** Somebody, or nobody, who plays the table: called before each tick. */
export interface Policy {
  act(course: Course): void;
}

/** What the table may do with an open decision. */
export type ChoiceOrder = Extract<ExerciseOrder, { type: 'decision.choose' }>;

/** The order by which the table chooses one option. */
export function chooseOption(decision: string, option: string): ChoiceOrder {
  return { type: 'decision.choose', by: 'table', decision, option };
}

/** The order by which the table divides its helpers: how many go to each option. */
export function chooseDivision(decision: string, division: Record<string, number>): ChoiceOrder {
  return { type: 'decision.choose', by: 'table', decision, division };
}

/** Every open decision, with its row of the scenario. */
export function openOnes(ex: Exercise, course: Course): { decision: Decision; open: OpenDecision }[] {
  return openDecisions(ex, course.state).map((open) => ({
    decision: ex.scenario.decisions[open.decision] as Decision,
    open,
  }));
}

/** The options that are possible now, in order. */
export function possibleOptions(decision: Decision, open: OpenDecision): string[] {
  return open.options.flatMap(({ index, available }) => (available ? [decision.options[index]?.id ?? ''] : []));
}

/** All helpers on one option. */
export function allOn(decision: Decision, option: string): Record<string, number> {
  return Object.fromEntries(decision.options.map(({ id }) => [id, id === option ? decision.helpers : 0]));
}
