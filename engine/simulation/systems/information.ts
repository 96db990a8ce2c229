import { CHANNELS } from '../../model/index.ts';
import { KNOWS, knowledgeOf, learn, learnFrom, setKnowledge, wordsPerHousehold } from '../people/knowledge.ts';
import { DRAW, draw, drawPair, threshold } from '../world/draw.ts';
import { nature } from '../world/nature.ts';
import { FLAG, MEANS, TIE_SLOTS } from '../world/tables.ts';
import { AT_HOME, SERVICE_BIT, type Tick } from '../world/tick.ts';
import { visitShare } from './health.ts';
import { isAway } from './home.ts';

const ON_AIR = {
  radio: 1 << CHANNELS.indexOf('radio'),
  notice: 1 << CHANNELS.indexOf('notice'),
  social: 1 << CHANNELS.indexOf('social'),
};

// what the loops over all homes read: a name of this file costs nothing there, one of another file is looked up each time
const ONLINE = SERVICE_BIT.mobile | SERVICE_BIT.internet;
const { power: POWER, broadcast: BROADCAST } = SERVICE_BIT;
const { radio: RADIO } = MEANS;
const { able: ABLE } = FLAG;
const { radio: DRAW_RADIO, online: DRAW_ONLINE, notice: DRAW_NOTICE, talk: DRAW_TALK } = DRAW;

/**
 * Step 6: news and messages. Internet and a mobile network with a charged phone bring news at once; a radio when it is
 * on; neighbours, family and friends tell each other what they knew a tick ago, how fresh their news is included.
 */
export function stepInformation(t: Tick): void {
  hearChannels(t, collectOnAir(t));
  talkAlongTies(t);
  if (t.next.outageSince[0]! >= 0) goStale(t);
  reportReach(t);
}

/** Messages per channel that keep being told. */
function collectOnAir(t: Tick): { radio: number[]; notice: number[]; social: number[] } {
  const lists = { radio: [] as number[], notice: [] as number[], social: [] as number[] };
  const { messageOnAir } = t.next;
  for (let message = 0; message < messageOnAir.length; message++) {
    const bits = messageOnAir[message]!;
    if (bits === 0) continue;
    if (bits & ON_AIR.radio) lists.radio.push(message);
    if (bits & ON_AIR.notice) lists.notice.push(message);
    if (bits & ON_AIR.social) lists.social.push(message);
  }
  return lists;
}

/** Each home by itself. One plain loop over columns held in hand: this is run for every home in every tick. */
function hearChannels(t: Tick, onAir: { radio: number[]; notice: number[]; social: number[] }): void {
  const { key, services, whereabouts, phoneMinutes, lastNews, lastContact, means } = t.next;
  const { flags, count } = t.model.households;
  const { onlineHear, noticeHear, radioHear, carRadioHear } = t.model.rates.information;
  const { night, minute, tick, step } = t;
  const wakes = t.next.hazards[0] !== 0;
  const onRadio = onAir.radio.length > 0;
  const onNotice = onAir.notice.length > 0;
  for (let row = 0; row < count; row++) {
    if (isAway(whereabouts[row]!)) {
      lastNews[row] = minute;
      lastContact[row] = minute;
      continue;
    }
    const has = services[row]!;
    const online = phoneMinutes[row] !== 0 && (has & ONLINE) !== 0;
    if (online) lastNews[row] = minute;
    if (night) {
      // who sleeps lacks no news, unless there is something at the door
      if (!(wakes && isWoken(t, row))) lastNews[row] = Math.min(minute, lastNews[row]! + step);
      continue;
    }
    if (online) {
      lastContact[row] = minute;
      if (onAir.social.length > 0 && draw(key[row]!, tick, DRAW_ONLINE) < onlineHear) tell(t, row, onAir.social);
    }
    // with power a set is on anyway; without, a battery radio within the hour or so, a car radio now and then
    const own = (has & POWER) !== 0 || (means[row]! & RADIO) !== 0;
    const mayTell = onRadio || lastNews[row] !== minute;
    if (mayTell && has & BROADCAST && draw(key[row]!, tick, DRAW_RADIO) < (own ? radioHear : carRadioHear)) {
      lastNews[row] = minute;
      tell(t, row, onAir.radio);
    }
    if (!onNotice || !(flags[row]! & ABLE)) continue;
    if (draw(key[row]!, tick, DRAW_NOTICE) >= noticeHear) continue;
    lastNews[row] = minute;
    tell(t, row, onAir.notice);
  }
}

/** Smoke, water or an order to leave: what a household should know of, also at night. */
function isWoken(t: Tick, row: number): boolean {
  const { next: c } = t;
  return c.smokeOut[row] !== 0 || c.floodCm[row] !== 0 || (c.hazard[row]! & AT_HOME.leave) !== 0;
}

/** A charged phone with a network, or internet at home. */
export function isOnline(t: Tick, row: number): boolean {
  const { next: c } = t;
  if (c.phoneMinutes[row] === 0) return false;
  return (c.services[row]! & ONLINE) !== 0;
}

/** Whoever hardly speaks Dutch understands what a set or a screen tells only where it is told in other languages too. */
function tell(t: Tick, row: number, messages: number[]): void {
  const follows = !(t.model.households.flags[row]! & FLAG.hardlyDutch);
  for (const message of messages) {
    if (follows || t.model.scenario.messages[message]?.foreign) learn(t.model, t.next, row, message);
  }
}

/** Who meets whom in this tick is one draw per pair: both of them hear all that the other knew a tick ago. */
function talkAlongTies(t: Tick): void {
  const { key, extraTies } = t.next;
  const { pairA, pairB } = t.model.ties;
  const { pairKeys } = t.scratch;
  const chance = t.night ? t.model.rates.information.talkNight : t.model.rates.information.talkDay;
  const { tick } = t;
  for (let pair = 0; pair < pairA.length; pair++) {
    if (draw(pairKeys[pair]!, tick, DRAW_TALK) >= chance) continue;
    meet(t, pairA[pair]!, pairB[pair]!);
    meet(t, pairB[pair]!, pairA[pair]!);
  }
  for (let first = 0, row = 0; first < extraTies.length; first += TIE_SLOTS, row++) {
    for (let slot = first; slot < first + TIE_SLOTS && extraTies[slot]! > 0; slot++) {
      const partner = extraTies[slot]! - 1;
      if (drawPair(key[row]!, key[partner]!, tick, DRAW_TALK) < chance) meet(t, row, partner);
    }
  }
}

function meet(t: Tick, row: number, partner: number): void {
  const { previous: p, next: c, model } = t;
  if (isAway(p.whereabouts[partner]!) || isAway(c.whereabouts[row]!)) return;
  c.lastContact[row] = t.minute;
  if (meetsInPerson(t, row, partner)) c.lastMet[row] = t.minute;
  if (p.lastNews[partner]! > c.lastNews[row]!) c.lastNews[row] = p.lastNews[partner]!;
  learnFrom(model, c, row, p, partner);
}

/** Under a rule on visits part of the talks goes by telephone. */
function meetsInPerson(t: Tick, row: number, partner: number): boolean {
  const { next: c } = t;
  if (c.ruleVisits[0]! < 0) return true;
  return drawPair(c.key[row]!, c.key[partner]!, t.tick, DRAW.inPerson) < threshold(visitShare(t));
}

/** Hours without news: some now believe what no longer holds (`rumourShare`), until they hear better. */
function goStale(t: Tick): void {
  const { next: c, model } = t;
  const { lastNews } = c;
  const { rumourAfterMinutes, rumourShare } = model.rates.information;
  const message = model.scenario.firstMessage;
  if (message < 0) return;
  const words = wordsPerHousehold(model);
  for (let row = 0; row < lastNews.length; row++) {
    const silence = t.minute - lastNews[row]!;
    if (silence > 0 && silence < rumourAfterMinutes) continue;
    const known = knowledgeOf(c, words, row, message);
    if (known === KNOWS.yes && silence > 0) {
      if (nature(c, row, DRAW.outdated) < rumourShare) setKnowledge(c, words, row, message, KNOWS.outdated);
    } else if (known === KNOWS.outdated && silence === 0) setKnowledge(c, words, row, message, KNOWS.yes);
  }
}

/** One fact for each tenth of the households that a message newly passes. */
function reportReach(t: Tick): void {
  const { previous: p, next: c, model } = t;
  const { count } = model.households;
  for (let message = 0; message < c.messageKnown.length; message++) {
    if (c.messageKnown[message] === p.messageKnown[message]) continue;
    const before = Math.floor((p.messageKnown[message]! * 10) / count);
    const now = Math.floor((c.messageKnown[message]! * 10) / count);
    for (let tenths = before + 1; tenths <= now; tenths++) t.facts.push({ type: 'message.reached', message, tenths });
  }
}
