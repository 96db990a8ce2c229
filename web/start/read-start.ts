import { type ClockStart, checkForPlay, checkNeighbourhood } from '../../engine/index.ts';
import type { StoredSession } from '../session/stored-session.ts';

/** What a card says about a stored session, without preparing the whole exercise. */
export interface StoredAbout {
  title: string;
  neighbourhood: string;
  clock: ClockStart;
}

/** Reads title, name and clock from the files of a stored session. */
export function readStart(stored: StoredSession): StoredAbout {
  const scenario = checkForPlay(stored.scenario, null, 'nl').value?.source;
  const hood = checkNeighbourhood(stored.neighbourhood, 'nl').value?.source;
  const start = scenario?.clock.start ?? '2026-01-01T00:00';
  const [year, month, day] = start.slice(0, 10).split('-').map(Number);
  const weekday = (new Date(Date.UTC(year!, month! - 1, day!)).getUTCDay() + 6) % 7;
  const clock = {
    startMinuteOfDay: Number(start.slice(11, 13)) * 60 + Number(start.slice(14, 16)),
    startWeekday: weekday,
  };
  return { title: scenario?.title ?? '', neighbourhood: hood?.name ?? '', clock };
}
