import type { ScenarioTexts } from '../../model/index.ts';
import { type Language, sayFile } from '../../texts/index.ts';
import { Impossible } from '../terminal/problems.ts';

/** Languages in which at least one text of a scenario stands: its own first, then the others by name. */
export function languagesOf(texts: ScenarioTexts): string[] {
  const found = new Set(Object.values(texts.entries).flatMap((entry) => Object.keys(entry)));
  found.delete(texts.language);
  return [texts.language, ...[...found].sort()];
}

/** @throws Impossible for a language the scenario has no text in */
export function refuseUnknownLanguage(language: string, texts: ScenarioTexts, words: Language): void {
  const known = languagesOf(texts);
  if (known.includes(language)) return;
  throw new Impossible(sayFile(words, 'texts.noLanguage', { language, known: known.join(', ') }));
}
