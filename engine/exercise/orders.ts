import type { Action, OrderBy, OrderTarget, RefusalCode, WorldEffect } from '../model/index.ts';
import { checkOrder } from '../simulation/index.ts';
import type { Exercise } from './exercise.ts';
import type { EffectOrigin, ExerciseState, PendingEffect } from './exercise-state.ts';
import { resolveAsked, resolveTarget } from './resolve-names.ts';

export type OrderEffect = Extract<WorldEffect, { kind: 'order' }>;

/** An order as the table words it, ids and all. */
export interface OrderRequest {
  action: string;
  asked: { initiative?: string; venue?: string; household?: string };
  target: { street?: string; household?: string; venue?: string; area?: string };
}

export interface OrderPreview {
  answer: 'yes' | 'later' | 'no';
  code: RefusalCode | null;
  /** When it would start. */
  minute: number;
  /** The order itself; null when it names something that is not there. */
  effect: OrderEffect | null;
}

const refused = (code: RefusalCode, minute: number): OrderPreview => ({ answer: 'no', code, minute, effect: null });

/** What would come of an order now; changes nothing. Orders of this minute that still wait count as given. */
export function previewOrder(ex: Exercise, state: ExerciseState, request: OrderRequest): OrderPreview {
  const row = ex.scenario.actions.findIndex((action) => action.id === request.action);
  const action = ex.scenario.actions[row];
  if (!action) return refused('unknown-event', state.minute);
  const by = resolveAsked(ex, request.asked);
  const target = resolveTarget(ex, request.target);
  if (by === null || target === null) return refused('unknown-target', state.minute);
  if (!mayAsk(ex, action, by) || !mayGo(action, target)) return refused('wrong-action', state.minute);
  if (action.needs !== null) {
    ex.conditions.openAt(state);
    if (!ex.conditions.holds(action.needs)) return refused('not-available', state.minute);
  }
  const effect: OrderEffect = { kind: 'order', order: state.small.orders.length, action: row, by, target };
  if (waitsAlready(state, by)) return { ...refused('nobody-free', state.minute), effect };
  const { answer, code, minute } = checkOrder(ex.model, state.world, state.minute + ex.scenario.step, effect);
  return { answer, code, minute, effect };
}

/** Whether an initiative, venue or household may be asked for an action at all. */
export function mayAsk(ex: Exercise, action: Action, by: OrderBy): boolean {
  if (!(action.by in by)) return false;
  if (!('initiative' in by)) return true;
  const initiative = ex.neighbourhood.initiatives[by.initiative];
  if (!initiative || initiative.standing === 'not-reached') return false;
  return action.kinds.length === 0 || action.kinds.includes(initiative.kind);
}

/** Whether an action goes to a place of this kind. */
function mayGo(action: Action, target: OrderTarget): boolean {
  return action.at === 'area' ? 'rows' in target : action.at in target;
}

/**
 * Whether somebody who was asked this minute is asked again: the world has not answered the first order yet, and one team is
 * never promised twice.
 */
function waitsAlready(state: ExerciseState, by: OrderBy): boolean {
  const key = JSON.stringify(by);
  return state.small.pending.some(({ effect }) => effect.kind === 'order' && JSON.stringify(effect.by) === key);
}

/** The order as an effect that waits for the next tick. */
export function pendingOrder(ex: Exercise, state: ExerciseState, effect: OrderEffect): PendingEffect {
  const origin: EffectOrigin = {
    source: { kind: 'action', index: effect.action, option: -1 },
    id: ex.scenario.actions[effect.action]?.id ?? '',
    people: null,
    me: -1,
    channel: 'observation',
    shown: true,
  };
  return { minute: state.minute, effect, origin };
}
