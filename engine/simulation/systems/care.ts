import { OFFICIAL_SERVICES } from '../../model/index.ts';
import { served } from '../people/goods.ts';
import { DRAW, draw, threshold } from '../world/draw.ts';
import { FLAG } from '../world/tables.ts';
import { NEED, SOURCE, type Tick, WHERE } from '../world/tick.ts';
import { isWithoutRoad } from './hazards.ts';
import { careAbsence } from './health.ts';

const HOME_CARE = OFFICIAL_SERVICES.indexOf('home-care');

/** Home care calls once a day at each client's own hour of the morning; in an outage part of the visits is lost. */
export function stepHomeCare(t: Tick): void {
  const { next: c, model } = t;
  if (!model.rates.care.care || t.hour < 8 || t.hour > 11) return;
  const day = Math.floor((model.scenario.startMinuteOfDay + t.minute) / 1440);
  for (let rank = 0; rank < model.households.count; rank++) {
    const row = c.rowOfRank[rank]!;
    if (!(model.households.flags[row]! & FLAG.careClient) || c.whereabouts[row] === WHERE.withFamily) continue;
    const slot = 8 + (draw(c.key[row]!, 0, DRAW.careHour) & 3);
    const atSlot = t.hour === slot && t.minuteOfDay % 60 < t.step;
    if (!atSlot || isLost(t, row, day)) continue;
    c.lastCare[row] = t.minute;
    c.lastContact[row] = t.minute;
    c.lastMet[row] = t.minute;
    c.lastVisit[row] = t.minute;
    c.lastNews[row] = t.minute;
    served(t, row, NEED.care, SOURCE.officials);
    served(t, row, NEED.contact, SOURCE.officials);
    t.facts.push({ type: 'household.visited', household: row, by: -2, order: -1 });
  }
}

/** More visits are lost on the first day; asking home care again makes up for it. */
function isLost(t: Tick, row: number, day: number): boolean {
  const { next: c, model } = t;
  if (isWithoutRoad(t, row)) return true;
  if (t.slippery && draw(c.key[row]!, day, DRAW.slip) < model.rates.care.careLostSnow) return true;
  const absent = careAbsence(t);
  if (absent > 0 && draw(c.key[row]!, day, DRAW.careVisit + 100) < threshold(absent)) return true;
  if (c.outageSince[0]! < 0) return false;
  if (c.officialFrom[HOME_CARE]! >= 0 && t.minute >= c.officialFrom[HOME_CARE]!) return false;
  const lost = t.minute - c.outageSince[0]! < 1440 ? model.rates.care.careLostDayOne : model.rates.care.careLostLater;
  return draw(c.key[row]!, day, DRAW.careVisit) < lost;
}
