import { type ClockStart, dayNumber, say, type UiKey } from '../../engine/index.ts';
import { language } from '../session/language.ts';

/** The weekday at a minute of the scenario, in the language of now. */
export function weekdayText(start: ClockStart, minute: number): string {
  const weekday = (start.startWeekday + dayNumber(start, minute) - 1) % 7;
  return say(language.value, `time.weekday.${weekday}` as UiKey);
}
