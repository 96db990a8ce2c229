import type { AppliedEffect, CompiledEffect, Where, WorldEffect } from '../../model/index.ts';
import { rowsMeant } from '../people/who.ts';
import { noteEffect } from '../systems/causes.ts';
import { MOVE_TO, moveCode } from '../systems/move-code.ts';
import { loadFor, takeAlong } from '../systems/reserve-goods.ts';
import { DOES, planRound, type RoundPlan, sourceOf } from '../systems/rounds.ts';
import type { DeepReadonly } from '../world/deep-readonly.ts';
import type { Of, Tick } from '../world/tick.ts';
import { applyEffect, askOfficials, counted, type DirectEffect } from './effects.ts';
import { checkOrder, initiativeOf, type Order, targetRows } from './orders.ts';
import { doBefore, isDoneBefore } from './prepare-doors.ts';

/** Applies the effects of this tick in the order they were handed over, before anything else happens in it. */
export function applyEffects(t: Tick): void {
  for (const applied of t.effects) {
    if (t.ledger) noteEffect(t, t.ledger, applied);
    if (applied.effect.kind === 'order') answerOrder(t, applied.effect, applied);
    else if (isDoneBefore(applied)) doBefore(t, applied);
    else applyEffect(t, applied.effect, applied);
  }
}

/** Answers an order of the table; a promise takes its people and goods at once, and works from its start on. */
function answerOrder(t: Tick, order: Order, applied: AppliedEffect): void {
  const { model, next: c } = t;
  const { answer, code, minute } = checkOrder(model, { columns: c }, t.minute, order);
  t.facts.push({ type: 'order.answered', order: order.order, answer, code, minute });
  if (answer === 'no') return;
  const action = model.scenario.actions[order.action]!;
  const initiative = initiativeOf(model, order);
  if (initiative >= 0 && c.initiativeAwake[initiative]! < 0) c.initiativeAwake[initiative] = minute;
  const here = targetRows(model, order.target)!;
  const load = initiative < 0 ? null : loadFor(model, c, initiative, action, here);
  const slot = planRound(t, applied, {
    good: 0,
    amount: -1,
    to: MOVE_TO.warmPlace,
    ...doorWork(t, action.effects, here, applied),
    here,
    initiative,
    household: 'household' in order.by ? order.by.household : -1,
    pairs: Math.max(1, Math.ceil(action.people / 2)),
    start: minute,
    end: minute + action.minutes,
    ratePerHour: action.ratePerHour > 0 ? action.ratePerHour : model.parameters.doorsPerHour,
    order: order.order,
    action: order.action,
    venue: 'venue' in order.target ? order.target.venue : -1,
  });
  if (load !== null) takeAlong(t, slot, initiative, load);
}

const DOOR_WORK = new Set<string>(['visit', 'distribute', 'lend', 'move']);
/** Effects that `exercise` keeps for itself. */
const EXERCISE_WORK = new Set<string>(['set', 'add', 'raise', 'say']);
/** Effects for which the people of an order go on as helpers of a venue, or are not needed any longer. */
const VENUE_WORK = new Set<string>(['open', 'staff', 'close']);

/** What a pair does at each door of an order: all door effects of its action together, for whoever any of them means. */
function doorWork(
  t: Tick,
  effects: DeepReadonly<CompiledEffect[]>,
  here: readonly number[],
  applied: AppliedEffect,
): Pick<RoundPlan, 'rows' | 'does'> & Partial<RoundPlan> {
  const rows = new Set<number>();
  let part: Partial<RoundPlan> = {};
  let does = effects.some((effect) => VENUE_WORK.has(effect.kind)) ? DOES.visit : 0;
  for (const each of effects) {
    if (!DOOR_WORK.has(each.kind)) continue;
    does |= DOES.visit;
    const effect = each as Of<'visit'> | Of<'distribute'> | Of<'lend'> | Of<'move'>;
    for (const row of rowsMeant(t, effect.who, within(effect.where, here), applied)) rows.add(row);
    if (effect.kind === 'distribute' || effect.kind === 'lend') {
      does |= effect.kind === 'lend' ? DOES.lend : DOES.bring;
      part = { ...part, ...counted(effect.goods, effect.amount) };
    }
    if (effect.kind === 'move') {
      does |= DOES.move;
      part = { ...part, to: moveCode(effect.to) };
    }
  }
  return { ...part, rows: [...rows], does };
}

/** Both where the effect says and where the order is for. */
function within(where: Where, here: readonly number[]): Where {
  if (where.rows === null) return { rows: [...here], share: where.share };
  const inside = new Set(here);
  return { rows: where.rows.filter((row) => inside.has(row)), share: where.share };
}

/** What an order does besides its doors, when its people set out: only where it is for, and at its own venue. */
export function startOrderWork(t: Tick, slot: number): void {
  const { next: c, model } = t;
  const action = model.scenario.actions[c.roundAction[slot]!];
  if (!action) return;
  for (const effect of action.effects) {
    if (DOOR_WORK.has(effect.kind) || EXERCISE_WORK.has(effect.kind)) continue;
    const applied = { effect: effect as WorldEffect, source: sourceOf(t, slot), people: null, me: -1 };
    applyHere(t, slot, effect as DirectEffect, applied);
    if (t.ledger && 'assets' in effect) noteEffect(t, t.ledger, applied);
  }
}

function applyHere(t: Tick, slot: number, effect: DirectEffect, applied: AppliedEffect): void {
  const here = rowsHere(t, slot);
  const venue = t.next.roundVenue[slot]!;
  if ('venue' in effect && venue >= 0) applyEffect(t, { ...effect, venue }, applied);
  else if (effect.kind === 'ask') askOfficials(t, effect, applied, { rows: here, share: 1 });
  else if (here !== null && 'where' in effect && !('assets' in effect))
    applyEffect(t, { ...effect, where: within(effect.where, here) }, applied);
  else applyEffect(t, effect, applied);
}

/** Households of the place an order is for; null when that is the whole neighbourhood. */
function rowsHere(t: Tick, slot: number): number[] | null {
  const { roundHere } = t.next;
  const rows: number[] = [];
  for (let row = 0; row < roundHere.length; row++) if (roundHere[row]! & (1 << slot)) rows.push(row);
  return rows.length === roundHere.length ? null : rows;
}
