import {
  type AppliedEffect,
  CHANNELS,
  GOOD_NAMES,
  OFFICIAL_SERVICES,
  VENUE_USES,
  type Where,
  type WorldEffect,
} from '../model/index.ts';
import { EVENT } from './asset-life.ts';
import { failAsset, restoreAsset, sendToAsset } from './assets.ts';
import { DRAW, draw, threshold } from './draw.ts';
import { addTrust, fatigueOf, meanTrust, tire } from './feelings.ts';
import { KNOWS, knowledgeOf, learn, setKnowledge, wordsPerHousehold } from './knowledge.ts';
import { MOVE_TO } from './moving.ts';
import { DOES, planRound, type RoundPlan } from './rounds.ts';
import { goodUnits } from './start-world.ts';
import { FLAG } from './tables.ts';
import { SERVICE_BIT, type Tick } from './tick.ts';
import { meetNewNeighbours } from './ties.ts';
import { wishOpen } from './venues.ts';
import { EVERYWHERE, rowsMeant } from './who.ts';

export type Of<K extends WorldEffect['kind']> = Extract<WorldEffect, { kind: K }>;
/** An effect that takes place as it is; an order is asked of somebody first (`order-work.ts`). */
export type DirectEffect = Exclude<WorldEffect, { kind: 'order' }>;
type Apply = { [K in DirectEffect['kind']]: (t: Tick, effect: Of<K>, applied: AppliedEffect) => void };

/** Applies one effect to the tick in hand. */
export function applyEffect(t: Tick, effect: DirectEffect, applied: AppliedEffect): void {
  (APPLY[effect.kind] as (t: Tick, effect: DirectEffect, applied: AppliedEffect) => void)(t, effect, applied);
}

const APPLY: Apply = {
  fail(t, { assets, where, for: minutes }) {
    const below = where.share < 1 ? transformersBelow(t, assets) : [];
    if (below.length > 0) for (const fed of staged(t, below, where.share)) t.next.assetHeld[fed] = 1;
    else for (const asset of staged(t, assets, where.share)) failAsset(t, asset, minutes);
  },
  restore(t, { assets, where }) {
    const below = transformersBelow(t, assets);
    if (below.length === 0) {
      for (const asset of staged(t, assets, where.share)) restoreAsset(t, asset);
      return;
    }
    restoreAsset(t, assets[0]!);
    switchIn(t, below, where.share);
  },
  degrade(t, effect) {
    for (const asset of staged(t, effect.assets, effect.where.share)) {
      t.next.assetCapacity[asset] = Math.round(effect.to * 1000);
      sendToAsset(t, asset, EVENT.degrade, 'effect');
    }
  },
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
  inform(t, effect, applied) {
    spread(t, effect, applied);
  },
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
    for (const asset of assets) t.next.repairedAt[asset] = t.minute + (takes ?? t.model.rates.repairMinutes);
  },
  ask(t, effect, applied) {
    askOfficials(t, effect, applied, EVERYWHERE);
  },
  tie(t, { scope, who, where }, applied) {
    meetNewNeighbours(t.model, t.next, rowsMeant(t, who, where, applied), candidatesIn(t, scope));
  },
  weather(t, effect) {
    t.next.weatherOffset[0] = effect.celsius;
    t.next.weatherUntil[0] = effect.for === null ? -1 : t.minute + effect.for;
  },
};

/** The first `share` of these assets by their own key, so that a larger share later holds the smaller one. */
function staged(t: Tick, assets: readonly number[], share: number): number[] {
  if (share >= 1 || assets.length === 1) return [...assets];
  const { key } = t.model.assets;
  const inOrder = [...assets].sort((a, b) => key[a]! - key[b]! || a - b);
  return inOrder.slice(0, Math.round(share * assets.length));
}

/** The transformers that hang on a single asset; none when several assets are meant. */
function transformersBelow(t: Tick, assets: readonly number[]): number[] {
  if (assets.length !== 1) return [];
  const transformers = new Set(t.model.assets.ofKind.get('transformer') ?? []);
  return t.model.assets.feeds[assets[0]!]!.filter((fed) => transformers.has(fed));
}

/** The first `share` of these are switched in, the others wait; one that is on stays on: a staircase, never down. */
function switchIn(t: Tick, transformers: number[], share: number): void {
  const { assetHeld, feedLostAt } = t.next;
  const on = new Set(staged(t, transformers, share));
  for (const asset of transformers) {
    if (on.has(asset)) assetHeld[asset] = 0;
    else if (feedLostAt[asset]! >= 0) assetHeld[asset] = 1;
  }
}

/** A message through a channel: whom that channel reaches now; radio, internet and notice boards keep telling it. */
function spread(t: Tick, { message, via, who, where }: Of<'inform'>, applied: AppliedEffect): void {
  const { next: c, model } = t;
  const restricted = who !== null || where.rows !== null || where.share < 1;
  if (!c.messageSpread[message]) outdate(t, message);
  c.messageSpread[message] = 1;
  if (model.scenario.messages[message]?.true !== false) c.lastOfficialNews[0] = t.minute;
  const channels = via === 'every' ? ['nl-alert', 'radio', 'social', 'notice'] : [via];
  for (const channel of channels) {
    const bit = 1 << CHANNELS.indexOf(channel as 'radio');
    if (!restricted && (channel === 'radio' || channel === 'social' || channel === 'notice')) {
      c.messageOnAir[message] = c.messageOnAir[message]! | bit;
    }
  }
  for (const row of rowsMeant(t, who, where, applied)) {
    if (!channels.some((channel) => reaches(t, row, channel, restricted))) continue;
    learn(model, c, row, message);
    c.lastNews[row] = t.minute;
  }
}

/** Whoever believed what this message replaces, and does not hear it, now believes what no longer holds. */
function outdate(t: Tick, message: number): void {
  const { next: c, model } = t;
  const replaced = model.scenario.messages[message]?.replaces ?? -1;
  if (replaced < 0) return;
  const words = wordsPerHousehold(model);
  for (let row = 0; row < model.households.count; row++) {
    if (knowledgeOf(c, words, row, replaced) === KNOWS.yes) setKnowledge(c, words, row, replaced, KNOWS.outdated);
  }
}

/** What each channel needs, by the services of the tick before. */
function reaches(t: Tick, row: number, channel: string, restricted: boolean): boolean {
  const { previous: p, model, tick } = t;
  const { rates, households: h } = model;
  const has = p.services[row]!;
  const luck = draw(p.key[row]!, tick, DRAW.alert);
  const phone = p.phoneMinutes[row]! > 0;
  if (channel === 'nl-alert') {
    const reach = h.flags[row]! & FLAG.over75 ? rates.alertReach75 : rates.alertReach;
    return phone && (has & SERVICE_BIT.mobile) !== 0 && luck < reach;
  }
  if (channel === 'phone') return phone && (has & (SERVICE_BIT.mobile | SERVICE_BIT.internet)) !== 0;
  if (channel === 'observation' || channel === 'official') return p.atHome[row]! > 0;
  if (channel === 'neighbour') return p.atHome[row]! > 0 && (restricted || luck < threshold(0.1));
  if (!restricted) return false;
  if (channel === 'radio') return (has & SERVICE_BIT.broadcast) !== 0 && luck < rates.radioHear;
  if (channel === 'social')
    return phone && (has & (SERVICE_BIT.mobile | SERVICE_BIT.internet)) !== 0 && luck < rates.onlineHear;
  return !t.night && (h.flags[row]! & FLAG.able) !== 0 && luck < threshold(0.5);
}

export function counted(goods: string, amount: number | null): { good: number; amount: number } {
  const good = GOOD_NAMES.indexOf(goods as 'water');
  return { good, amount: amount === null ? -1 : Math.round(amount * goodUnits(good)) };
}

export function moveCode(to: Of<'move'>['to']): number {
  if (typeof to === 'object') return to.venue;
  return to === 'family' ? MOVE_TO.family : to === 'neighbours' ? MOVE_TO.neighbours : MOVE_TO.warmPlace;
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
      ? rates.generatorLeadMinutes
      : name === 'water-company'
        ? rates.waterPointMinutes
        : rates.officialFromMinutes;
  if (c.officialFrom[service]! < 0) c.officialFrom[service] = t.minute + delay;
  c.officialLeft[service] = c.officialLeft[service]! + Math.round(amount ?? 1);
  if (who === null) return;
  for (const row of rowsMeant(t, who, where, applied)) c.known[row] = c.known[row]! | 1;
}

/** Places where new ties can begin. */
function candidatesIn(t: Tick, scope: Of<'tie'>['scope']): (row: number) => number[] {
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
