import type { Action, OrderBy } from '../../model/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { mayAsk, type OrderRequest } from '../script/orders.ts';
import type { Course } from './course.ts';
import { oneOf } from './evening-plan.ts';
import type { Picker } from './random.ts';

/** Chance that an order goes to the household that the evening is about, or to its street. */
const TO_FOCUS = 0.5;

/** Chance that an action is one of those that the evening prefers. */
const PREFERRED = 0.7;

/** What the orders of an evening are about. */
export interface OrderAim {
  /** Household row that half of the orders go to; null: anywhere. */
  focus: number | null;
  /** Ids of actions that most orders are; none: any. */
  prefer: readonly string[];
}

/**
 * An action that is possible now, somebody who may be asked and a place, each drawn; null when nothing is possible.
 */
export function drawOrder(ex: Exercise, course: Course, picker: Picker, aim: OrderAim | null): OrderRequest | null {
  ex.conditions.openAt(course.state);
  const possible = ex.scenario.actions.filter(({ needs }) => needs === null || ex.conditions.holds(needs));
  const preferred = possible.filter(({ id }) => aim?.prefer.includes(id));
  const open = preferred.length > 0 && picker.unit() < PREFERRED ? preferred : possible;
  const name = picker.pick(open.map(({ id }) => `action/${id}`));
  const action = open.find(({ id }) => `action/${id}` === name);
  if (name === undefined || action === undefined) return null;
  picker.use(name);
  const asked = drawAsked(ex, picker, action);
  const target = drawTarget(ex, picker, action, aim?.focus ?? null);
  return asked && target && { action: action.id, asked, target };
}

function drawAsked(ex: Exercise, picker: Picker, action: Action): OrderRequest['asked'] | null {
  const { initiatives, venues, households } = ex.neighbourhood;
  const list: { id: string }[] = { initiative: initiatives, venue: venues, household: households }[action.by];
  const able = list.filter((_, row) => mayAsk(ex, action, { [action.by]: row } as OrderBy));
  return able.length === 0 ? null : { [action.by]: oneOf(picker, able).id };
}

function drawTarget(ex: Exercise, picker: Picker, { at }: Action, focus: number | null): OrderRequest['target'] | null {
  const { streets, households, venues, areas } = ex.neighbourhood;
  const list = { street: streets, household: households, venue: venues, area: areas }[at];
  const about = focus === null || picker.unit() >= TO_FOCUS ? undefined : households[focus];
  if (about && at === 'household') return { household: about.id };
  if (about && at === 'street') return { street: streets[about.street]?.id ?? '' };
  const id = oneOf<{ id: string } | undefined>(picker, list)?.id;
  return id === undefined ? null : { [at]: id };
}
