import { type Language, say, type UiKey } from './say.ts';

const DAY = 1440;

/** When minute 0 of a scenario is: minutes of the day, and the weekday (0 = Monday). A compiled scenario has both. */
export interface ClockStart {
  startMinuteOfDay: number;
  startWeekday: number;
}

/** The time of day at a minute of the scenario: `17:40`. */
export function timeOfDay(start: ClockStart, minute: number): string {
  const ofDay = (((start.startMinuteOfDay + Math.floor(minute)) % DAY) + DAY) % DAY;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}`;
}

/** Weekday and time at a minute of the scenario: `dinsdag 17:40`. */
export function clockText(language: Language, start: ClockStart, minute: number): string {
  const days = Math.floor((start.startMinuteOfDay + Math.floor(minute)) / DAY);
  const weekday = (((start.startWeekday + days) % 7) + 7) % 7;
  return say(language, 'time.clock', {
    weekday: say(language, `time.weekday.${weekday}` as UiKey),
    time: timeOfDay(start, minute),
  });
}

/** Day of the scenario, the first is 1; a new day begins at midnight. */
export function dayNumber(start: ClockStart, minute: number): number {
  return Math.floor((start.startMinuteOfDay + Math.floor(minute)) / DAY) + 1;
}

/** `dag 2`. */
export function dayText(language: Language, start: ClockStart, minute: number): string {
  return say(language, 'time.day', { day: dayNumber(start, minute) });
}

/** A length of time in words, in its two largest units: `2 dagen en 3 uur`, `1 uur en 30 minuten`, `15 minuten`. */
export function durationText(language: Language, minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  const parts = [
    { key: 'time.days', count: Math.floor(whole / DAY) },
    { key: 'time.hours', count: Math.floor((whole % DAY) / 60) },
    { key: 'time.minutes', count: whole % 60 },
  ] as const;
  const said = parts.filter((part) => part.count > 0).slice(0, 2);
  const [first, second] = said.map((part) => say(language, part.key, { count: part.count }));
  if (first === undefined) return say(language, 'time.minutes', { count: 0 });
  return second === undefined ? first : say(language, 'time.and', { first, second });
}

/** `23 mensen`. */
export const peopleText = (language: Language, count: number) => say(language, 'count.people', { count });

/** `12 huizen`. */
export const homesText = (language: Language, count: number) => say(language, 'count.homes', { count });
