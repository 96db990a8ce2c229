import type { AppliedEffect, IncidentNeed } from '../../model/index.ts';
import { served } from '../people/goods.ts';
import { tiePartners } from '../people/ties.ts';
import { rowsMeant } from '../people/who.ts';
import { DRAW, draw } from '../world/draw.ts';
import { FLAG } from '../world/tables.ts';
import { HAZARD, NEED, type Of, SERVICE_BIT, SOURCE, type Tick, WHERE } from '../world/tick.ts';
import { isCutOff, isWithoutRoad } from './hazards.ts';

/** Somebody who can come: how many minutes it takes, who it is (SOURCE row), and for a neighbour which household. */
interface Comer {
  minutes: number;
  source: number;
  household: number;
}

/**
 * Somebody needs help within minutes. From the state of this moment follows who can be there first: an ambulance or fire
 * engine where 112 can be called and can come; a neighbour or tie who is in, can do what is asked, and is called or fetched; people at an open
 * venue nearby. All in minutes, whatever the step; the events of its end are raised at their own minute.
 */
export function meetIncident(t: Tick, effect: Of<'incident'>, applied: AppliedEffect): void {
  const { next: c } = t;
  const row = pickHousehold(t, effect, applied);
  if (row < 0) return;
  c.hazards[0] = c.hazards[0]! | HAZARD.incident;
  const longest = Math.max(60, effect.within * t.model.parameters.incidentAloneFactor);
  const comer = firstComer(t, row, effect.needs, longest);
  const met = comer.minutes <= effect.within;
  c.incidentUntil[row] = t.minute + Math.ceil(comer.minutes);
  c.incidentElse[row] = t.minute + longest;
  if (comer.source !== SOURCE.nobody) served(t, row, NEED.care, comer.source);
  t.facts.push({
    type: 'incident.ended',
    household: row,
    met,
    by: comer.source === SOURCE.officials ? -2 : -1,
    minute: t.minute + Math.ceil(Math.min(comer.minutes, effect.within)),
    event: met ? effect.met : effect.missed,
  });
}

/** Among those meant the one with the lowest draw for this incident, somebody at home first. */
function pickHousehold(t: Tick, { pick, where }: Of<'incident'>, applied: AppliedEffect): number {
  const { key, atHome, rank } = t.next;
  let best = -1;
  let lowest = Number.POSITIVE_INFINITY;
  for (const row of rowsMeant(t, pick, where, applied)) {
    const luck = draw(key[row]!, applied.source.index + 1, DRAW.incident) + (atHome[row]! > 0 ? 0 : 4294967296);
    if (luck < lowest || (luck === lowest && rank[row]! < rank[best]!)) {
      lowest = luck;
      best = row;
    }
  }
  return best;
}

function firstComer(t: Tick, row: number, needs: readonly IncidentNeed[], longest: number): Comer {
  const noticed = isNoticed(t, row) ? 0 : t.model.parameters.unnoticedMinutes;
  const comers = [byOfficials(t, row, needs), byNeighbour(t, row, needs), byVenue(t, row, needs)];
  let first: Comer = { minutes: longest, source: SOURCE.nobody, household: -1 };
  for (const comer of comers) {
    if (comer !== null && comer.minutes + noticed < first.minutes)
      first = { ...comer, minutes: comer.minutes + noticed };
  }
  return first;
}

/** Who can call, or has somebody else in the house, is noticed at once. */
function isNoticed(t: Tick, row: number): boolean {
  return canCall(t, row) || t.previous.atHome[row]! > 1;
}

const ON_LINE = SERVICE_BIT.mobile | SERVICE_BIT.internet;

function canCall(t: Tick, row: number): boolean {
  const { previous: p } = t;
  return (p.services[row]! & ON_LINE) !== 0 && p.phoneMinutes[row]! > 0;
}

const BY_AMBULANCE = new Set<IncidentNeed>(['first-aid', 'aed', 'nurse', 'carry', 'transport']);

/** 112 is called and sends an ambulance or a fire engine; slower on ice, not at all where no car can come. */
function byOfficials(t: Tick, row: number, needs: readonly IncidentNeed[]): Comer | null {
  const { previous: p, model } = t;
  if (!(p.services[row]! & SERVICE_BIT['emergency-112']) || !canCall(t, row) || isWithoutRoad(t, row)) return null;
  const { ambulanceMinutes, fireMinutes, callMinutes } = model.parameters;
  const byAmbulance = needs.some((need) => BY_AMBULANCE.has(need));
  const share = capacityOf(t, byAmbulance ? 'ambulance-post' : 'fire-station');
  if (share <= 0) return null;
  const drive = (byAmbulance ? ambulanceMinutes : fireMinutes) / share;
  return { minutes: callMinutes + (t.slippery ? drive * 1.5 : drive), source: SOURCE.officials, household: -1 };
}

/** Best share of its capacity at which a post of this kind works, 0–1; without any here it is elsewhere, and works. */
function capacityOf(t: Tick, kind: string): number {
  const posts = t.model.assets.ofKind.get(kind);
  if (posts === undefined) return 1;
  let best = 0;
  for (const asset of posts)
    if (t.next.assetState[asset]! <= 2) best = Math.max(best, t.next.assetCapacity[asset]! / 1000);
  return best;
}

/** Ties and the nearest doors of the street. */
function byNeighbour(t: Tick, row: number, needs: readonly IncidentNeed[]): Comer | null {
  const { households: h } = t.model;
  let best: Comer | null = null;
  const consider = (other: number, tied: boolean) => {
    const minutes = minutesOfNeighbour(t, row, other, tied, needs);
    const comesFirst = best === null || minutes < best.minutes || (minutes === best.minutes && other < best.household);
    if (minutes >= 0 && comesFirst) best = { minutes, source: SOURCE.neighbours, household: other };
  };
  for (const other of tiePartners(t.model, t.next, row)) consider(other, true);
  for (let i = row * h.nearCount; i < (row + 1) * h.nearCount && h.near[i]! >= 0; i++) consider(h.near[i]!, false);
  return best;
}

/** Minutes until this household is there with what is asked; -1 when it cannot. */
function minutesOfNeighbour(
  t: Tick,
  row: number,
  other: number,
  tied: boolean,
  needs: readonly IncidentNeed[],
): number {
  const { previous: p, model } = t;
  const { flags } = model.households;
  if (p.whereabouts[other] !== WHERE.home || p.atHome[other] === 0 || !(flags[other]! & FLAG.able)) return -1;
  if (p.ill[other]! > 0 || isCutOff(t, other) || isCutOff(t, row)) return -1;
  for (const need of needs) if (!canDo(t, other, tied, need)) return -1;
  const { walkMetresPerMinute, callMinutes } = model.parameters;
  const walk = metresBetween(t, row, other) / (t.slippery ? walkMetresPerMinute / 2 : walkMetresPerMinute);
  const reach = tied && canCall(t, row) && canCall(t, other) ? callMinutes : walk + 1;
  const aed = needs.includes('aed') ? aedDetour(t, row, other) / walkMetresPerMinute : 0;
  return reach + walk + aed;
}

function canDo(t: Tick, other: number, tied: boolean, need: IncidentNeed): boolean {
  const { flags, adults } = t.model.households;
  switch (need) {
    case 'first-aid':
    case 'nurse':
      return (flags[other]! & FLAG.nurse) !== 0;
    case 'transport':
      return !(flags[other]! & FLAG.noCar) && !isWithoutRoad(t, other);
    case 'key':
      return tied;
    case 'carry':
      return adults[other]! >= 2;
    default:
      return true;
  }
}

/** Metres more by way of the nearest AED; a very long way where there is none. */
function aedDetour(t: Tick, row: number, other: number): number {
  const { assets, households: h, neighbourhood: n } = t.model;
  let best = 3000;
  for (const asset of assets.ofKind.get('aed') ?? []) {
    const { x, y } = n.assets[asset]!;
    const there = metres(h.x[other]! - x, h.y[other]! - y) + metres(h.x[row]! - x, h.y[row]! - y);
    best = Math.min(best, Math.max(0, there - metresBetween(t, row, other)));
  }
  return best;
}

/** People at an open venue: somebody runs there, and they come back with what they have. A key is not among it. */
function byVenue(t: Tick, row: number, needs: readonly IncidentNeed[]): Comer | null {
  const { previous: p, model } = t;
  if (needs.includes('key') || isCutOff(t, row)) return null;
  const { walkMetresPerMinute } = model.parameters;
  let best: Comer | null = null;
  model.neighbourhood.venues.forEach(({ x, y }, venue) => {
    if (!p.venueOpen[venue] || p.venueStaff[venue] === 0) return;
    const far = metres(model.households.x[row]! - x, model.households.y[row]! - y);
    const pace = t.slippery ? walkMetresPerMinute / 2 : walkMetresPerMinute;
    const minutes = (2 * far) / pace + 2;
    if (best === null || minutes < best.minutes) best = { minutes, source: SOURCE.initiatives, household: -1 };
  });
  return best;
}

function metresBetween(t: Tick, a: number, b: number): number {
  const { x, y } = t.model.households;
  return metres(x[a]! - x[b]!, y[a]! - y[b]!);
}

function metres(dx: number, dy: number): number {
  return Math.sqrt(dx * dx + dy * dy);
}
