import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** Languages of the product. Dutch comes first: its table decides which keys there are. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type UiKey = keyof typeof nl;
/** Arguments of a sentence: plain numbers and words, already in the language of the sentence. */
export type SayArgs = Record<string, string | number>;

export const TABLES: Record<Language, Record<UiKey, string>> = { nl, en };
export const UI_KEYS = Object.keys(nl) as UiKey[];

const compiled = new Map<string, IntlMessageFormat>();

/**
 * The sentence of a key in a language.
 * @throws never: an argument that is missing shows as its name in braces, so that a screen stays readable.
 */
export function say(language: Language, key: UiKey, args: SayArgs = {}): string {
  return formatMessage(language, TABLES[language][key], args);
}

/** Fills an ICU message; one that cannot be read or filled is shown as it was written. */
export function formatMessage(locale: string, message: string, args: SayArgs): string {
  if (!message.includes('{') && !message.includes("'")) return message;
  try {
    return String(messageFormat(locale, message).format(args));
  } catch {
    return message;
  }
}

/** Reading a message is slow (about 50 µs), so each is read once. */
function messageFormat(locale: string, message: string): IntlMessageFormat {
  const key = `${locale}:${message}`;
  const known = compiled.get(key);
  if (known) return known;
  const made = new IntlMessageFormat(message, locale);
  compiled.set(key, made);
  return made;
}
