import type { Action, OrderBy, OrderTarget, RefusalCode, WorldEffect } from '../../model/index.ts';
import { checkOrder, freePairs } from '../../simulation/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { resolveAsked, resolveTarget } from '../prepared/resolve-names.ts';
import type { EffectOrigin, ExerciseState, OrderState, PendingEffect } from '../state/exercise-state.ts';

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

/** What would come of an order now; changes nothing. What was promised before counts as taken. */
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
  if (isTaken(ex, state, action, by)) return { ...refused('nobody-free', state.minute), effect };
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

/** The initiative whose people would go: itself, or the owner of the venue; −1 for a household. */
function sendsPeople(ex: Exercise, by: OrderBy): number {
  if ('initiative' in by) return by.initiative;
  return 'venue' in by ? (ex.neighbourhood.venues[by.venue]?.owner ?? -1) : -1;
}

const pairsOf = (action: Action | undefined): number => Math.ceil((action?.people ?? 0) / 2);

/** Orders that were promised people who have not set out yet: those of this minute, and those that start later. */
function promisedOrders(state: ExerciseState): OrderState[] {
  return state.small.orders.filter(
    ({ status, minute }) => status === 'asked' || ((status === 'yes' || status === 'later') && minute > state.minute),
  );
}

/**
 * Whether what was promised before already takes the people this order needs: no pair of helpers, and no household, is promised
 * twice. A team that is out altogether may be promised once more, for when it is back.
 */
function isTaken(ex: Exercise, state: ExerciseState, action: Action, by: OrderBy): boolean {
  const promised = promisedOrders(state);
  const team = sendsPeople(ex, by);
  if (team < 0) return promised.some((order) => JSON.stringify(order.by) === JSON.stringify(by));
  const same = promised.filter((order) => sendsPeople(ex, order.by) === team);
  if (same.length === 0) return false;
  const pairs = same.reduce((sum, order) => sum + pairsOf(ex.scenario.actions[order.action]), pairsOf(action));
  const { firstPair, lastPair } = ex.model.units;
  const all = (lastPair[team] ?? 0) - (firstPair[team] ?? 0);
  return pairs > (freePairs(ex.model, state.world.columns, team, state.minute) || all);
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
