import { type AppliedEffect, CHANNELS } from '../../model/index.ts';
import { KNOWS, knowledgeOf, learn, setKnowledge, wordsPerHousehold } from '../people/knowledge.ts';
import { rowsMeant } from '../people/who.ts';
import { DRAW, draw, threshold } from '../world/draw.ts';
import { FLAG } from '../world/tables.ts';
import { type Of, SERVICE_BIT, type Tick } from '../world/tick.ts';

/** A message through a channel: whom that channel reaches now; radio, internet and notice boards keep telling it. */
export function spreadMessage(t: Tick, { message, via, who, where }: Of<'inform'>, applied: AppliedEffect): void {
  const { next: c, model } = t;
  const restricted = who !== null || where.rows !== null || where.share < 1;
  if (!c.messageSpread[message] && model.scenario.messages[message]?.true !== false) outdate(t, message);
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
    if (!channels.some((channel) => reaches(t, row, channel, restricted) && isUnderstood(t, row, channel, message)))
      continue;
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

/** People at the door, on the phone and in the street make themselves understood; other channels need a language. */
function isUnderstood(t: Tick, row: number, channel: string, message: number): boolean {
  if (BY_PEOPLE.has(channel) || !(t.model.households.flags[row]! & FLAG.hardlyDutch)) return true;
  return t.model.scenario.messages[message]?.foreign === true;
}

const BY_PEOPLE = new Set<string>(['neighbour', 'official', 'phone', 'observation']);

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
