import { DEBUG_TABLES, type DebugKey, type SayArgs, sayDebug, type UiKey } from '../../engine/index.ts';
import { language, words as screenWords } from '../session/language.ts';

/** A sentence of this screen, or of the screens that it shares words with, in the language of now. */
export function words(key: UiKey | DebugKey, args?: SayArgs): string {
  return isOfDebug(key) ? sayDebug(language.value, key, args) : screenWords(key, args);
}

const isOfDebug = (key: string): key is DebugKey => Object.hasOwn(DEBUG_TABLES.nl, key);
