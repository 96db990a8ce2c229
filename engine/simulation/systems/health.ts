import type { AppliedEffect } from '../../model/index.ts';
import { rowsMeant } from '../people/who.ts';
import { DRAW, draw, threshold } from '../world/draw.ts';
import { FOLLOWS, HAZARD, type Of, type Tick, WHERE } from '../world/tick.ts';

/**
 * A disease that passes from person to person, in every household by itself: susceptible, exposed, ill, immune. In a tick at
 * most one person of a household is infected, falls ill and recovers; the chances are those of a tick, so that the mean times
 * are `latentDays` and `illDays`. Infection comes from the ill at home (secondary attack rate), from households one is tied to,
 * and from everyone else by the share of residents who are ill. Rules on visits and gatherings, and the ill who stay at home,
 * make the last two smaller.
 */
export function stepHealth(t: Tick): void {
  const { next: c, previous: p, model } = t;
  if (!(c.hazards[0]! & HAZARD.disease)) return;
  const { rates, households: h } = model;
  const around = communityChance(t);
  for (let row = 0; row < h.count; row++) {
    const luck = c.key[row]!;
    if (p.exposed[row]! > 0 && draw(luck, t.tick, DRAW.course) < rates.illness.fallsIll * p.exposed[row]!) {
      c.exposed[row] = c.exposed[row]! - 1;
      c.ill[row] = c.ill[row]! + 1;
    }
    if (p.ill[row]! > 0 && draw(luck, t.tick, DRAW.course + 100) < rates.illness.recovers * p.ill[row]!) {
      c.ill[row] = c.ill[row]! - 1;
      c.immune[row] = c.immune[row]! + 1;
    }
    const open = h.people[row]! - c.exposed[row]! - c.ill[row]! - c.immune[row]!;
    if (open <= 0 || c.whereabouts[row] === WHERE.movedOut) continue;
    const chance = open * (p.ill[row]! * rates.illness.homeAttack + around + tieChance(t, row));
    if (chance > 0 && draw(luck, t.tick, DRAW.infection) < threshold(Math.min(1, chance))) infectOne(t, row);
  }
}

function infectOne(t: Tick, row: number): void {
  const { next: c } = t;
  c.exposed[row] = c.exposed[row]! + 1;
  c.illEver[0] = c.illEver[0]! + 1;
}

/** Chance a tick that one susceptible person catches it at work, at school or in a shop. */
function communityChance(t: Tick): number {
  const { previous: p, model } = t;
  let about = 0;
  for (let row = 0; row < p.ill.length; row++) if (p.ill[row]! > 0) about += p.ill[row]! * outShare(t, row);
  const meeting = gatheringShare(t);
  return (model.rates.illness.communityPerTick * meeting * about) / Math.max(1, model.neighbourhood.residents);
}

/** The ill who know the advice and follow it hardly meet anyone outside. */
function outShare(t: Tick, row: number): number {
  return t.next.follows[row]! & FOLLOWS['stay-home'] ? t.model.rates.illness.stayHomeContacts : 1;
}

/** Share of the usual meetings that goes on under the rule on gatherings, 0–1. */
function gatheringShare(t: Tick): number {
  const most = t.next.ruleGatherings[0]!;
  if (most < 0) return 1;
  const { meetingsOfFifty, meetingsOfFive, meetingsOfNone } = t.model.rates.illness;
  return most >= 50 ? meetingsOfFifty : most >= 5 ? meetingsOfFive : meetingsOfNone;
}

/** Share of the usual visits that the rule still allows, 0–1. */
export function visitShare(t: Pick<Tick, 'next' | 'model'>): number {
  const visits = t.next.ruleVisits[0]!;
  return visits < 0 ? 1 : Math.min(1, visits / t.model.parameters.usualVisits);
}

function tieChance(t: Tick, row: number): number {
  const { previous: p, model } = t;
  const { start, other } = model.ties;
  let ill = 0;
  for (let i = start[row]!; i < start[row + 1]!; i++) {
    const partner = other[i]!;
    if (p.ill[partner]! > 0) ill += outShare(t, partner);
  }
  if (ill === 0) return 0;
  const careful = t.next.follows[row]! & FOLLOWS['stay-home'] ? model.rates.illness.stayHomeCaught : 1;
  return ill * model.rates.illness.tieAttack * visitShare(t) * careful;
}

/** The first people who have it: one in each of the households drawn, then a second one, until all are placed. */
export function infect(t: Tick, { people, where }: Of<'infect'>, applied: AppliedEffect): void {
  const { next: c, model } = t;
  c.hazards[0] = c.hazards[0]! | HAZARD.disease;
  const rows = rowsMeant(t, null, where, applied);
  const luck = (row: number) => draw(c.key[row]!, t.tick, DRAW.seed);
  rows.sort((a, b) => luck(a) - luck(b) || c.rank[a]! - c.rank[b]!);
  let left = people;
  for (let round = 0; left > 0 && round < 8; round++) {
    for (const row of rows) {
      if (left === 0) return;
      const taken = c.exposed[row]! + c.ill[row]! + c.immune[row]!;
      if (taken !== round || taken >= model.households.people[row]!) continue;
      infectOne(t, row);
      left--;
    }
  }
}

/** Share of those who work in care that is ill now: as many as everywhere, at most `careAbsencePeak`. */
export function careAbsence(t: Tick): number {
  const { previous: p, model } = t;
  if (!(t.next.hazards[0]! & HAZARD.disease)) return 0;
  let ill = 0;
  for (let row = 0; row < p.ill.length; row++) ill += p.ill[row]!;
  return Math.min(model.parameters.careAbsencePeak / 100, (2 * ill) / Math.max(1, model.neighbourhood.residents));
}

/** People who are ill now. */
export function countIll(ill: Uint8Array): number {
  let sum = 0;
  for (const people of ill) sum += people;
  return sum;
}
