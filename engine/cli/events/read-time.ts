import { formatDuration, type Minutes, parseDuration, suggestDuration } from '../../model/index.ts';
import { plainWords } from './event-fields.ts';

export type TimeStyle = 'clock' | 'elapsed';

/** What is needed to read a moment as people write it. */
export interface TimeContext {
  /** Names of declared durations, which are moments too. */
  declared: readonly string[];
  /** Minute of the day and date at which the scenario begins. */
  startMinuteOfDay: Minutes;
  startDate: string;
  /** Whether `1:30` is half past one or an hour and a half. */
  style: TimeStyle;
}

const CLOCK = /^(\d{1,2})[:.](\d{2})(?::\d{2})?(?: ?(?:u|uur|h|hrs))?$/;
const DAY = 1440;

/**
 * A moment of the timeline from a cell: `1h15m`, `2h..4h`, a declared name, `T+1:30`, `17:40`, `2026-01-13 18:00`,
 * `dag 2 08:00`, `90 min`.
 * @param previous minute of the inject before, so that clock times go on past midnight
 * @returns null when it cannot be read, or lies before the start
 */
export function readTime(cell: string, context: TimeContext, previous: Minutes): string | null {
  const text = cell.trim();
  if (isMoment(text, context.declared)) return text;
  const minutes = minutesOf(text, context, previous);
  return minutes === null || minutes < 0 ? null : formatDuration(minutes);
}

/** Whether a text is written as the scenario writes moments. */
function isMoment(text: string, declared: readonly string[]): boolean {
  const bounds = text.split('..');
  if (bounds.length === 2) return bounds.every((each) => parseDuration(each) !== null);
  return parseDuration(text) !== null || declared.includes(text);
}

function minutesOf(text: string, context: TimeContext, previous: Minutes): Minutes | null {
  const elapsed = /^[tTdDhH]? ?\+ ?(.+)$/.exec(text)?.[1];
  if (elapsed !== undefined) return elapsedMinutes(elapsed);
  const [, date, atDate] = /^(\d{4}-\d{2}-\d{2})[ T](.+)$/.exec(text) ?? [];
  if (date && atDate) return addTo(daysBetween(context.startDate, date), atDate, context);
  const [, day, atDay] = /^(?:dag|day|d) ?(\d{1,2})[ ,:]+(.+)$/i.exec(text) ?? [];
  if (day && atDay) return addTo((Number(day) - 1) * DAY, atDay, context);
  const clock = clockMinutes(text);
  if (clock !== null && context.style === 'clock') return nextAt(clock - context.startMinuteOfDay, previous);
  return elapsedMinutes(text);
}

function elapsedMinutes(text: string): Minutes | null {
  const clock = clockMinutes(text);
  if (clock !== null) return clock;
  const meant = suggestDuration(text);
  return meant === null ? null : parseDuration(meant);
}

function clockMinutes(text: string): Minutes | null {
  const [, hours, minutes] = CLOCK.exec(text.trim()) ?? [];
  return hours === undefined || Number(minutes) > 59 ? null : Number(hours) * 60 + Number(minutes);
}

function addTo(days: number | null, clock: string, { startMinuteOfDay }: TimeContext): Minutes | null {
  const minutes = clockMinutes(clock);
  return days === null || minutes === null ? null : days + minutes - startMinuteOfDay;
}

function daysBetween(start: string, date: string): number | null {
  const days = (Date.parse(`${date}T00:00Z`) - Date.parse(`${start}T00:00Z`)) / 60000;
  return Number.isFinite(days) ? days : null;
}

/** The first moment at this time of the day that is not before the inject above it. */
function nextAt(minutes: Minutes, previous: Minutes): Minutes {
  return minutes >= previous ? minutes : minutes + Math.ceil((previous - minutes) / DAY) * DAY;
}

/**
 * How a list writes `1:30`: by what its title says, else as clock when the first time is no earlier than the start of
 * the scenario, which a list of hours since the start never is.
 */
export function guessStyle(title: string, cells: readonly string[], startMinuteOfDay: Minutes): TimeStyle {
  const words = plainWords(title);
  if (/klok|clock|local|lokale|real|tijdstip/.test(words)) return 'clock';
  if (/elapsed|verlopen|na start|since|sinds/.test(words)) return 'elapsed';
  const first = cells.map(clockMinutes).find((minutes) => minutes !== null);
  return first !== undefined && first !== null && first >= startMinuteOfDay ? 'clock' : 'elapsed';
}
