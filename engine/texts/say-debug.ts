import { enDebug } from './en/debug.ts';
import { nlDebug } from './nl/debug.ts';
import { formatMessage, type Language, type SayArgs } from './say.ts';

/** Sentences of the screen that shows an exercise from the inside, apart from the others: who only plays does not fetch them. */
export const DEBUG_TABLES = { nl: nlDebug, en: enDebug } as const;
export type DebugKey = keyof typeof nlDebug;

/** The sentence of a key of that screen; as `say` does it for the other screens. */
export function sayDebug(language: Language, key: DebugKey, args: SayArgs = {}): string {
  return formatMessage(language, DEBUG_TABLES[language][key], args);
}
