import { clockText, type TableView, timeOfDay, type WeatherView } from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import { ExerciseSign, LanguageSwitch, StopButton } from '../parts/exercise-sign.tsx';
import { weekdayText, weekdayTexts } from '../parts/weekday.ts';
import { language, storyText, words } from '../session/language.ts';
import { session } from '../session/session.ts';
import { overlay } from './shown/board-state.ts';
import './top-bar.css';

/** A whole number with a real minus sign. */
function signed(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}

/**
 * What a chapter is called besides a day before a colon: the day of now stands above it, and a chapter may have begun the day
 * before. Nothing where it is called after its day alone.
 * @param weekdays of any day, in the language of now
 */
function withoutDay(title: string, weekdays: readonly string[]): string {
  const day = weekdays.find((each) => title.toLowerCase().startsWith(each.toLowerCase()));
  if (day === undefined) return title;
  const colon = title.indexOf(': ');
  if (colon < 0) return title.length === day.length ? '' : title;
  const part = title.slice(colon + 2);
  return part.charAt(0).toUpperCase() + part.slice(1);
}

/** Wind of 9 on Beaufort's scale, km/h: a storm. */
const STORM_KMH = 75;

/** What is seen through the window besides the temperature: what matters most to who goes out, and nothing on a quiet day. */
function weatherKey({ snowCm, rainMm, windKmh, ice }: WeatherView): 'ice' | 'storm' | 'snow' | 'rain' | null {
  if (ice) return 'ice';
  if (windKmh >= STORM_KMH) return 'storm';
  if (snowCm > 0) return 'snow';
  return rainMm > 0 ? 'rain' : null;
}

function outdoorText({ outdoorC, weather }: TableView): string {
  if (outdoorC === null) return words('board.outdoor.unknown');
  const key = weatherKey(weather);
  return words(key === null ? 'board.degrees' : `board.weather.${key}`, { celsius: signed(outdoorC) });
}

/** The clock in large, the chapter, and what is on every screen. */
export function TopBar({ view }: { view: TableView }) {
  const open = session.value;
  if (!open) return null;
  const { scenario, texts } = open.exercise;
  const chapter = scenario.chapters.find((each) => each.id === view.chapter);
  const weekday = weekdayText(scenario, view.minute);
  const part = chapter ? withoutDay(storyText(texts, chapter.title), weekdayTexts()) : '';
  return (
    <header class="bar">
      <time class="clock" data-clock>
        {timeOfDay(scenario, view.minute)}
        <span class="unseen">{clockText(language.value, scenario, view.minute)}</span>
      </time>
      <span class="bar-about">
        <span class="bar-day">
          {weekday}, {outdoorText(view)}
        </span>
        {part !== '' && <span class="bar-chapter">{part}</span>}
      </span>
      <span class="bar-space" />
      <ExerciseSign />
      <LanguageSwitch />
      <Button
        look="quiet"
        pictogram="question"
        label={words('app.keys')}
        onPress={() => {
          overlay.value = 'keys';
        }}
      />
      <StopButton />
    </header>
  );
}
