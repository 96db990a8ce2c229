import { clockText, type TableView, timeOfDay } from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import { ExerciseSign, LanguageSwitch, StopButton } from '../parts/exercise-sign.tsx';
import { weekdayText } from '../parts/weekday.ts';
import { language, storyText, words } from '../session/language.ts';
import { session } from '../session/session.ts';
import { overlay } from './board-state.ts';

/** A whole number with a real minus sign. */
function signed(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}

/** What a chapter is called besides its day, which stands above it; nothing where it is called after its day alone. */
function withoutDay(title: string, weekday: string): string {
  if (!title.toLowerCase().startsWith(weekday.toLowerCase())) return title;
  if (title.length === weekday.length) return '';
  const colon = title.indexOf(': ');
  return colon < 0 ? title : title.slice(colon + 2);
}

/** The clock in large, the chapter, and what is on every screen. */
export function TopBar({ view }: { view: TableView }) {
  const open = session.value;
  if (!open) return null;
  const { scenario, texts } = open.exercise;
  const chapter = scenario.chapters.find((each) => each.id === view.chapter);
  const weekday = weekdayText(scenario, view.minute);
  const part = chapter ? withoutDay(storyText(texts, chapter.title), weekday) : '';
  const outdoor =
    view.outdoorC === null
      ? words('board.outdoor.unknown')
      : words('board.degrees', { celsius: signed(view.outdoorC) });
  return (
    <header class="bar">
      <time class="clock" data-clock>
        {timeOfDay(scenario, view.minute)}
        <span class="unseen">{clockText(language.value, scenario, view.minute)}</span>
      </time>
      <span class="bar-about">
        <span class="bar-day">
          {weekday}, {outdoor}
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
