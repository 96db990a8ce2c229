import { type ClockStart, dayNumber, say, type UiKey } from '../../engine/index.ts';
import { language } from '../session/language.ts';

/** The weekday at a minute of the scenario, in the language of now. */
export function weekdayText(start: ClockStart, minute: number): string {
  return weekdayTexts()[(start.startWeekday + dayNumber(start, minute) - 1) % 7] ?? '';
}

/** All weekdays in the language of now, as the clock of a scenario counts them. */
export function weekdayTexts(): string[] {
  return Array.from({ length: 7 }, (_, weekday) => say(language.value, `time.weekday.${weekday}` as UiKey));
}
