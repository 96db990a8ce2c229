import { type SayArgs, STUDIO_TABLES, type StudioKey, sayStudio, type UiKey } from '../../engine/index.ts';
import { language, words as screenWords } from '../session/language.ts';

/** A sentence of the studio, or of the screens that it shares words with, in the language of now. */
export function words(key: UiKey | StudioKey, args?: SayArgs): string {
  return isOfStudio(key) ? sayStudio(language.value, key, args) : screenWords(key, args);
}

const isOfStudio = (key: string): key is StudioKey => Object.hasOwn(STUDIO_TABLES.nl, key);
