import { signal } from '@preact/signals';
import { type Language, type ScenarioTexts, say, scenarioText, type UiKey } from '../../engine/index.ts';
import { keepWord, recall } from './small-store.ts';

const KEPT = 'samenspel.language';

/** The language of the screens; a change redraws what reads it. Dutch unless the person chose otherwise here before. */
export const language = signal<Language>(recall('browser', KEPT) === 'en' ? 'en' : 'nl');

/** Switches the language now and for the next visit. */
export function setLanguage(next: Language): void {
  language.value = next;
  keepWord('browser', KEPT, next);
  document.documentElement.lang = next;
}

/** A sentence of the screens in the language of now. */
export function words(key: UiKey, args?: Record<string, string | number>): string {
  return say(language.value, key, args);
}

/** A sentence of a scenario in the language of now. */
export function storyText(texts: ScenarioTexts, key: string | null, args?: Record<string, string | number>): string {
  return key === null ? '' : scenarioText(texts, language.value, key, args);
}
