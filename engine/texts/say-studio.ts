import { enNeighbourhoodEditor } from './en/neighbourhood-editor.ts';
import { enStudio } from './en/studio.ts';
import { nlNeighbourhoodEditor } from './nl/neighbourhood-editor.ts';
import { nlStudio } from './nl/studio.ts';
import { formatMessage, type Language, type SayArgs } from './say.ts';

/** Sentences of the studio and the neighbourhood editor, apart from the others: who only plays does not fetch them. */
export const STUDIO_TABLES = {
  nl: { ...nlStudio, ...nlNeighbourhoodEditor },
  en: { ...enStudio, ...enNeighbourhoodEditor },
} as const;
export type StudioKey = keyof typeof STUDIO_TABLES.nl;

/** The sentence of a key of the studio; as `say` does it for the other screens. */
export function sayStudio(language: Language, key: StudioKey, args: SayArgs = {}): string {
  return formatMessage(language, STUDIO_TABLES[language][key], args);
}
