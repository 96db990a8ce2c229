import { stopForReal } from '../session/clock.ts';
import { language, setLanguage, words } from '../session/language.ts';
import { Button } from './button.tsx';

/** "This is an exercise": on every screen, always. */
export function ExerciseSign() {
  return (
    <strong class="exercise-sign" data-exercise-sign>
      {words('app.exercise')}
    </strong>
  );
}

/** The way out when something really happens. */
export function StopButton() {
  return (
    <Button look="stop" pictogram="stop" onPress={stopForReal} class="stop-button">
      {words('app.real')}
    </Button>
  );
}

/** Switches between Dutch and English at once. */
export function LanguageSwitch() {
  const other = language.value === 'nl' ? 'en' : 'nl';
  return (
    <Button
      look="quiet"
      class="language-switch"
      label={words(`app.language.${other}`)}
      onPress={() => setLanguage(other)}
    >
      {other.toUpperCase()}
    </Button>
  );
}
