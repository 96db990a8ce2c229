import type { ScenarioTexts, TextKey } from '../model/index.ts';
import { formatMessage, type SayArgs } from './say.ts';

/**
 * A sentence of the scenario in the asked language, else in the scenario's own.
 * @returns '' for a key without any sentence.
 */
export function scenarioText(texts: ScenarioTexts, language: string, key: TextKey | null, args: SayArgs = {}): string {
  const sentences = key === null ? undefined : texts.entries[key];
  if (!sentences) return '';
  const translated = sentences[language];
  if (translated !== undefined) return formatMessage(language, translated, args);
  return formatMessage(texts.language, sentences[texts.language] ?? '', args);
}
