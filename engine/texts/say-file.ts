import { enFiles } from './en/files.ts';
import { nlFiles } from './nl/files.ts';
import { formatMessage, type Language, type SayArgs } from './say.ts';

export type FileKey = keyof typeof nlFiles;
export const FILE_TABLES: Record<Language, Record<FileKey, string>> = { nl: nlFiles, en: enFiles };

/** A sentence of the commands that make, pack, translate or read files; a table of its own, so that the page does not carry it. */
export function sayFile(language: Language, key: FileKey, args: SayArgs = {}): string {
  return formatMessage(language, FILE_TABLES[language][key], args);
}
