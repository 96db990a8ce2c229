import { type Command, InvalidArgumentError, Option } from 'commander';
import { CUTS, formatDuration, type Minutes, parseDuration, suggestDuration } from '../../model/index.ts';
import type { Language } from '../../texts/index.ts';

/** `--json` and `--lang`, which every command has. */
export function withOutputOptions(command: Command): Command {
  return command
    .option('--json', 'print the result as JSON')
    .addOption(new Option('--lang <language>', 'language of what people read').choices(['nl', 'en']).default('nl'));
}

/** `--json` and `--lang` for commands that show texts of a scenario, which may be in any language it has. */
export function withTextOptions(command: Command): Command {
  const language = new Option('--lang <language>', 'language of the texts, such as nl, en or de').default('nl');
  return command.option('--json', 'print the result as JSON').addOption(language.argParser(readLanguage));
}

function readLanguage(text: string): string {
  if (/^[a-z]{2}$/.test(text)) return text;
  throw new InvalidArgumentError('A language is two small letters, such as de.');
}

/** The language of our own words beside texts in any language. */
export const wordsFor = (language: string): Language => (language === 'nl' ? 'nl' : 'en');

export const neighbourhoodOption = () =>
  new Option('--neighbourhood <n>', 'folder or id of a neighbourhood (default: the one the scenario names)');

export const seedOption = () => new Option('--seed <seed>', 'what luck is drawn from').default('1');

export const cutOption = () =>
  new Option('--cut <cut>', 'how much of the evening is played').choices([...CUTS]).default('lang');

/** Reads a duration for commander; the sentence of a mistake shows the right spelling. */
export function readDuration(text: string): Minutes {
  const minutes = parseDuration(text);
  if (minutes !== null) return minutes;
  const meant = suggestDuration(text);
  throw new InvalidArgumentError(meant ? `Did you mean ${meant}?` : `Write it like ${formatDuration(90)} or 72h.`);
}

/** Reads a whole number from 1 for commander. */
export function readCount(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1) return value;
  throw new InvalidArgumentError('It must be a whole number from 1.');
}

/** The language asked for, also when the rest of the words could not be understood. */
export function languageOf(words: readonly string[]): Language {
  const place = words.indexOf('--lang');
  return words[place + 1] === 'en' && place >= 0 ? 'en' : words.includes('--lang=en') ? 'en' : 'nl';
}
