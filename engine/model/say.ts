/** Path of a text in the scenario (`timeline.uitval.say.screen`); its sentences stand in ScenarioTexts. */
export type TextKey = string;

/** What is said: on the screen, aloud, and by whom; null where it is left out. */
export interface Say {
  screen: TextKey | null;
  aloud: TextKey | null;
  from: TextKey | null;
}
