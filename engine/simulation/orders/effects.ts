import {
  type AppliedEffect,
  GOOD_NAMES,
  OFFICIAL_SERVICES,
  VENUE_USES,
  type Where,
  type WorldEffect,
} from '../../model/index.ts';
import { addTrust, fatigueOf, meanTrust, tire } from '../people/feelings.ts';
import { meetNewNeighbours } from '../people/ties.ts';
import { EVERYWHERE, rowsMeant } from '../people/who.ts';
import { degradeAssets, failAssets, restoreAssets } from '../systems/asset-effects.ts';
import { contaminate, setBlocked, setCordon, setFlood, setRule, setSmoke } from '../systems/hazards.ts';
import { infect } from '../systems/health.ts';
import { meetIncident } from '../systems/incidents.ts';
import { orderToLeave } from '../systems/leaving.ts';
import { MOVE_TO, moveCode } from '../systems/move-code.ts';
import { DOES, planRound, type RoundPlan } from '../systems/rounds.ts';
import { spreadMessage } from '../systems/spread-message.ts';
import { wishOpen } from '../systems/venues.ts';
import { goodUnits } from '../world/good-units.ts';
import type { Of, Tick } from '../world/tick.ts';

/** An effect that takes place as it is; an order is asked of somebody first (`order-work.ts`). */
export type DirectEffect = Exclude<WorldEffect, { kind: 'order' }>;
type Apply = { [K in DirectEffect['kind']]: (t: Tick, effect: Of<K>, applied: AppliedEffect) => void };

/** Applies one effect to the tick in hand. */
export function applyEffect(t: Tick, effect: DirectEffect, applied: AppliedEffect): void {
  (APPLY[effect.kind] as (t: Tick, effect: DirectEffect, applied: AppliedEffect) => void)(t, effect, applied);
}

const APPLY: Apply = {
  fail: failAssets,
  restore: restoreAssets,
  degrade: degradeAssets,
  backup(t, { assets, minutes }) {
    for (const asset of assets) t.next.portableLeft[asset] = t.next.portableLeft[asset]! + minutes;
  },
  forecast(t, { assets, at }) {
    for (const asset of assets) t.next.forecastAt[asset] = at;
  },
  feeling(t, { what, mode, value }) {
    const { model, next: c } = t;
    const now =
      mode === 'add' ? 0 : what === 'fatigue' ? fatigueOf(model, { columns: c }) : meanTrust(model, { columns: c });
    if (what === 'fatigue') tire(model, c, t.minute, value - now);
    else addTrust(c, Math.round(value * 10) - Math.round(now * 10));
  },
  inform: spreadMessage,
  open(t, { venue, as, staff, hours }, applied) {
    wishOpen(t, venue, VENUE_USES.indexOf(as), applied.people ?? staff, hours?.from ?? 0, hours?.to ?? 24);
  },
  close(t, { venue }) {
    t.next.venueWish[venue] = 0;
    t.next.venueStaffWanted[venue] = 0;
  },
  staff(t, { venue, people }, applied) {
    const { next: c } = t;
    if (c.venueWish[venue] === 0) wishOpen(t, venue, 0, 0, 0, 24);
    c.venueStaffWanted[venue] = Math.min(255, Math.max(c.venueStaffWanted[venue]!, people ?? applied.people ?? 2));
  },
  visit(t, { who, people, where }, applied) {
    send(t, applied, people, { rows: rowsMeant(t, who, where, applied), does: DOES.visit });
  },
  distribute(t, { goods, amount, who, where }, applied) {
    const rows = rowsMeant(t, who, where, applied);
    send(t, applied, null, { rows, does: DOES.visit | DOES.bring, ...counted(goods, amount) });
  },
  lend(t, { goods, amount, who, where }, applied) {
    const rows = rowsMeant(t, who, where, applied);
    send(t, applied, null, { rows, does: DOES.visit | DOES.lend, ...counted(goods, amount) });
  },
  move(t, { who, to, people, where }, applied) {
    const rows = rowsMeant(t, who, where, applied);
    send(t, applied, people, { rows, does: DOES.visit | DOES.move, to: moveCode(to) });
  },
  repair(t, { assets, takes }) {
    for (const asset of assets) t.next.repairedAt[asset] = t.minute + (takes ?? t.model.rates.services.repairMinutes);
  },
  ask(t, effect, applied) {
    askOfficials(t, effect, applied, EVERYWHERE);
  },
  tie(t, { scope, tie, who, where }, applied) {
    const rows = rowsMeant(t, who, where, applied);
    meetNewNeighbours(t.model, t.next, rows, candidatesIn(t, scope));
    // whoever is looked after by arrangement has been called on, and said what help is wanted
    if (tie === 'carer') for (const row of rows) t.next.known[row] = t.next.known[row]! | 4;
  },
  contaminate,
  smoke: setSmoke,
  flood: setFlood,
  block: setBlocked,
  cordon: setCordon,
  evacuate: orderToLeave,
  rule: setRule,
  infect,
  incident: meetIncident,
  weather(t, effect) {
    t.next.weatherOffset[0] = effect.celsius;
    t.next.weatherUntil[0] = effect.for === null ? -1 : t.minute + effect.for;
  },
};

export function counted(goods: string, amount: number | null): { good: number; amount: number } {
  const good = GOOD_NAMES.indexOf(goods as 'water');
  return { good, amount: amount === null ? -1 : Math.round(amount * goodUnits(good)) };
}

/** A round of whoever is free; without a number of people two pairs go. It ends when the list or the shift does. */
function send(
  t: Tick,
  applied: AppliedEffect,
  people: number | null,
  part: Partial<RoundPlan> & { rows: number[] },
): void {
  const helpers = applied.people ?? people ?? 4;
  if (helpers === 0 || part.rows.length === 0) return;
  const slot = planRound(t, applied, {
    here: [],
    does: DOES.visit,
    good: 0,
    amount: -1,
    to: MOVE_TO.warmPlace,
    initiative: -1,
    household: -1,
    pairs: Math.max(1, Math.floor(helpers / 2)),
    start: t.minute,
    end: t.minute + t.model.parameters.helperShiftMinutes,
    ratePerHour: t.model.parameters.doorsPerHour,
    order: -1,
    action: -1,
    venue: -1,
    ...part,
  });
  // so many rounds are out that nobody could keep track of one more
  if (slot < 0) t.facts.push({ type: 'round.done', source: applied.source, reached: 0, missed: 0 });
}

/** An official service is asked, for whom is meant there: it comes after its delay; more that is asked adds up. */
export function askOfficials(
  t: Tick,
  { service: name, who, amount }: Of<'ask'>,
  applied: AppliedEffect,
  where: Where,
): void {
  const { next: c, model } = t;
  const service = OFFICIAL_SERVICES.indexOf(name);
  const { rates } = model;
  const delay =
    name === 'grid-operator'
      ? rates.help.generatorLeadMinutes
      : name === 'water-company'
        ? rates.help.waterPointMinutes
        : rates.help.officialFromMinutes;
  if (c.officialFrom[service]! < 0) c.officialFrom[service] = t.minute + delay;
  c.officialLeft[service] = c.officialLeft[service]! + Math.round(amount ?? usualAmount(t, name));
  if (who === null) return;
  for (const row of rowsMeant(t, who, where, applied)) c.known[row] = c.known[row]! | 1;
}

const SENDS_A_TEAM = new Set<string>(['municipality', 'fire', 'police', 'ambulance']);

/** One set or one tank; of a service that sends people the households that a team gets round to. */
function usualAmount(t: Tick, name: string): number {
  return SENDS_A_TEAM.has(name) ? t.model.parameters.teamHouseholds : 1;
}

/** Places where new ties can begin. */
function candidatesIn(t: Tick, scope: Of<'tie'>['scope']): (row: number) => readonly number[] {
  const { neighbourhood: n, households: h } = t.model;
  if (typeof scope === 'object') {
    const members = n.initiatives[scope.initiative]?.members ?? [];
    return () => members;
  }
  const all = n.households.map((_, row) => row);
  if (scope === 'neighbourhood') return () => all;
  const byStreet = new Map<number, number[]>();
  for (const row of all) byStreet.set(h.street[row]!, [...(byStreet.get(h.street[row]!) ?? []), row]);
  return (row) => byStreet.get(h.street[row]!) ?? [];
}
