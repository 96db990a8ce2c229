import type { ParameterValues } from '../../../model/index.ts';
import type { PerTick } from './per-tick.ts';

/** Of how word goes round. */
export function informationRates(p: ParameterValues, { hours, perTick, percent }: PerTick) {
  return {
    alertReach: percent(p.alertReach),
    alertReach75: percent(p.alertReach75),
    radioOnAirMinutes: hours(p.radioOnAirHours),
    radioHear: perTick(p.radioHearPerHour),
    carRadioHear: perTick(p.carRadioPerDay / 24),
    onlineHear: perTick(p.onlineHearPerHour),
    noticeHear: perTick(p.noticePerHour),
    noticeSeen: percent(p.noticeSeenShare),
    neighbourTells: percent(p.neighbourTellsShare),
    talkDay: perTick(p.talkPerHour),
    talkNight: perTick(p.talkPerHourNight),
    rumourAfterMinutes: hours(p.rumourAfterHours),
    rumourShare: percent(p.rumourShare),
  };
}
