import { type AppliedEffect, CHANNELS, type Channel } from '../../model/index.ts';
import { KNOWS, knowledgeOf, learn, setKnowledge, wordsPerHousehold } from '../people/knowledge.ts';
import { rowsMeant } from '../people/who.ts';
import { DRAW, draw, threshold } from '../world/draw.ts';
import { FLAG } from '../world/tables.ts';
import { type Of, SERVICE_BIT, type Tick } from '../world/tick.ts';

/** How a message comes to a household through a channel. */
interface ChannelWay {
  /** What the household must have, by the services of the tick before. */
  needs(t: Tick, row: number): boolean;
  /** Border that its luck must stay under. `restricted`: the message is meant for some only, who are looked for. */
  chance(t: Tick, row: number, restricted: boolean): number;
  /** DRAW of that luck. */
  draw: number;
  /** A message for all is told on and on (`information.ts`), and reaches nobody at once. */
  keepsTelling?: true;
  /** People make themselves understood; other channels need a language. */
  byPeople?: true;
}

const ALL = threshold(1);
const all = () => ALL;
const { mobile: MOBILE, internet: INTERNET, broadcast: BROADCAST } = SERVICE_BIT;

const WAYS: Readonly<Record<Channel, ChannelWay>> = {
  observation: { needs: isIn, chance: all, draw: DRAW.alert, byPeople: true },
  'nl-alert': {
    needs: (t, row) => hasPhone(t, row, MOBILE),
    chance: ({ model }, row) =>
      model.households.flags[row]! & FLAG.over75
        ? model.rates.information.alertReach75
        : model.rates.information.alertReach,
    draw: DRAW.alert,
  },
  radio: {
    needs: (t, row) => (t.previous.services[row]! & BROADCAST) !== 0,
    chance: (t) => t.model.rates.information.radioHear,
    draw: DRAW.alert,
    keepsTelling: true,
  },
  phone: { needs: (t, row) => hasPhone(t, row, MOBILE | INTERNET), chance: all, draw: DRAW.alert, byPeople: true },
  neighbour: {
    needs: isIn,
    chance: (t, _, restricted) => (restricted ? ALL : t.model.rates.information.neighbourTells),
    draw: DRAW.alert,
    byPeople: true,
  },
  notice: {
    needs: (t, row) => !t.night && (t.model.households.flags[row]! & FLAG.able) !== 0,
    chance: (t) => t.model.rates.information.noticeSeen,
    draw: DRAW.alert,
    keepsTelling: true,
  },
  official: { needs: isIn, chance: all, draw: DRAW.alert, byPeople: true },
  social: {
    needs: (t, row) => hasPhone(t, row, MOBILE | INTERNET),
    chance: (t) => t.model.rates.information.onlineHear,
    draw: DRAW.alert,
    keepsTelling: true,
  },
};

/** The channels of a message that is spread by every means. */
const EVERY: readonly Channel[] = ['nl-alert', 'radio', 'social', 'notice'];

function isIn(t: Tick, row: number): boolean {
  return t.previous.atHome[row]! > 0;
}

/** A charged phone, and one of these services. */
function hasPhone({ previous: p }: Tick, row: number, services: number): boolean {
  return p.phoneMinutes[row]! > 0 && (p.services[row]! & services) !== 0;
}

/** A message through a channel: whom that channel reaches now; radio, internet and notice boards keep telling it. */
export function spreadMessage(t: Tick, { message, via, who, where }: Of<'inform'>, applied: AppliedEffect): void {
  const { next: c, model } = t;
  const restricted = who !== null || where.rows !== null || where.share < 1;
  if (!c.messageSpread[message] && model.scenario.messages[message]?.true !== false) outdate(t, message);
  c.messageSpread[message] = 1;
  if (model.scenario.messages[message]?.true !== false) c.lastOfficialNews[0] = t.minute;
  const channels = via === 'every' ? EVERY : [via];
  for (const channel of channels) {
    if (restricted || !WAYS[channel].keepsTelling) continue;
    c.messageOnAir[message] = c.messageOnAir[message]! | (1 << CHANNELS.indexOf(channel));
  }
  for (const row of rowsMeant(t, who, where, applied)) {
    if (
      !channels.some((channel) => reaches(t, row, WAYS[channel], restricted) && isUnderstood(t, row, channel, message))
    )
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

function isUnderstood(t: Tick, row: number, channel: Channel, message: number): boolean {
  if (WAYS[channel].byPeople || !(t.model.households.flags[row]! & FLAG.hardlyDutch)) return true;
  return t.model.scenario.messages[message]?.foreign === true;
}

/** Whether a message comes through to this household now. */
function reaches(t: Tick, row: number, way: ChannelWay, restricted: boolean): boolean {
  if (way.keepsTelling && !restricted) return false;
  return way.needs(t, row) && draw(t.previous.key[row]!, t.tick, way.draw) < way.chance(t, row, restricted);
}
