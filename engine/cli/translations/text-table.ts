import { parse } from 'yaml';
import type { OpenedScenario } from '../loading/open-scenario.ts';
import { languagesOf } from './languages.ts';
import type { Translation } from './set-translation.ts';

export type TextState = 'done' | 'missing' | 'stale';

/** A text of a scenario with its translations. */
export interface TextRow {
  key: string;
  source: string;
  translations: Record<string, Translation & { isLibrary: boolean }>;
}

/** All texts that a table may read, those of the libraries in use too, in the order of the files. */
export interface TextTable {
  source: string;
  languages: string[];
  rows: TextRow[];
  /** Translations of keys that no text has, by language. */
  orphans: Record<string, string[]>;
}

const OWN = /^texts\/([a-z]{2})\.yaml$/;
const LIBRARY = /^texts\/([a-z]{2})\.([^/]+)\.yaml$/;

/** The texts of a scenario that has no errors. */
export function textTable({ texts, scenarioFiles, model }: OpenedScenario): TextTable {
  const rows = new Map<string, TextRow>();
  for (const [key, entry] of Object.entries(texts.entries)) {
    rows.set(key, { key, source: entry[texts.language] ?? '', translations: {} });
  }
  const orphans: Record<string, string[]> = {};
  const found = new Set(languagesOf(texts));
  const read = (language: string, text: string, isLibrary: boolean): void => {
    found.add(language);
    for (const [key, translation] of Object.entries((parse(text) ?? {}) as Record<string, Translation>)) {
      const row = rows.get(key);
      if (row) row.translations[language] = { ...translation, isLibrary };
      else if (!isLibrary) orphans[language] = [...(orphans[language] ?? []), key];
    }
  };
  // a library goes last, as when the scenario is read
  for (const [path, text] of Object.entries(scenarioFiles.files)) {
    const language = OWN.exec(path)?.[1];
    if (language) read(language, text, false);
  }
  for (const [path, text] of Object.entries(scenarioFiles.library)) {
    const [, language, id] = LIBRARY.exec(path) ?? [];
    if (language && id && model.source.use?.includes(id)) read(language, text, true);
  }
  found.delete(texts.language);
  return { source: texts.language, languages: [...found].sort(), rows: [...rows.values()], orphans };
}

/** Whether a text has its translation, and whether that was made from the text as it is now. */
export function stateOf({ source, translations }: TextRow, language: string): TextState {
  const translation = translations[language];
  if (translation === undefined) return 'missing';
  return translation.from === source ? 'done' : 'stale';
}
