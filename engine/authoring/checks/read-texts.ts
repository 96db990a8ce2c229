import { z } from 'zod';
import type { ScenarioTexts } from '../../model/index.ts';
import type { Found } from '../findings/found.ts';
import { messageArguments } from '../findings/message-arguments.ts';
import { problem, problemAt } from '../findings/problem.ts';
import type { Place } from '../findings/source-file.ts';
import { suggestWord } from '../findings/suggest-word.ts';
import { partOf } from '../reading/part-of.ts';
import { readPart } from '../reading/read-part.ts';
import type { ScenarioFiles } from '../reading/scenario-files.ts';
import type { Mark } from '../reading/walk.ts';
import { aboveB1 } from './check-reading.ts';
import type { Checked } from './checked.ts';
import { matchTranslations, type Orphan } from './match-translations.ts';

/** A translation file: key → the sentence it was made from, and the sentence itself. */
export const translationsSchema = z.record(z.string(), z.strictObject({ from: z.string(), to: z.string() }));

const SCREEN_WORDS = 40;
/** Texts that stand large on the screen. */
const ON_SCREEN = /^(?:.*\.say\.screen|decisions\.[^.]+\.ask|decisions\.[^.]+\.talk\.ask\.\d+)$/;

/** The sentences of a scenario by key and language, with what is wrong in one of them, and what is wrong between them. */
export interface CollectedTexts {
  texts: ScenarioTexts;
  /** A sentence that is too long for the screen or above B1 (W18), or a file that cannot be read. */
  found: Found[];
  /** Translations that are older than their text (W18), the text as the other place: one that is wrong itself has to change first. */
  stale: Found[];
  /** Texts without translation and translations without text; an error elsewhere may be their cause. */
  unmatched: Found[];
}

/** Reads the sentences of a scenario and of its files of translations. */
export function collectTexts(
  files: ScenarioFiles,
  libraries: readonly string[],
  { marks, source }: Checked,
  label: (path: string) => string,
): CollectedTexts {
  const language = typeof source.language === 'string' ? source.language : 'nl';
  const sentences = new Map<string, Mark>();
  for (const mark of marks) {
    const key = mark.path.join('.');
    if (mark.meaning?.kind === 'text' && !sentences.has(key)) sentences.set(key, mark);
  }
  const texts: ScenarioTexts = { language, entries: {} };
  for (const [key, mark] of sentences) texts.entries[key] = { [language]: mark.text };
  const collected: CollectedTexts = {
    texts,
    found: [...sentences.values()].flatMap(hardToRead),
    stale: [],
    unmatched: [],
  };
  for (const [to, group] of translationFiles(files, libraries, label)) {
    const read = group.map((file) => readTranslations(file, to, texts, sentences));
    collected.found.push(...read.flatMap(({ found }) => found));
    collected.stale.push(...read.flatMap(({ stale }) => stale));
    const own = read.find((_, place) => group[place]?.isLibrary === false);
    // of a file that cannot be read nothing is missing
    if (!own || read.some(({ isReadable }) => !isReadable)) continue;
    const have = new Set(read.flatMap(({ keys }) => keys));
    const missing = [...sentences].filter(([key]) => !have.has(key)).map(([, mark]) => mark);
    collected.unmatched.push(...matchTranslations(own.orphans, missing, own.start));
  }
  return collected;
}

/** A text that does not fit the screen, or else one that is above B1: one finding for each text. */
function hardToRead(mark: Mark): Found[] {
  const found = tooLong(mark);
  return found.length > 0 ? found : aboveB1(mark);
}

function tooLong({ text, path, place }: Mark): Found[] {
  const found = text.split(/\s+/).filter((word) => word !== '').length;
  if (found <= SCREEN_WORDS || !ON_SCREEN.test(path.join('.'))) return [];
  return [{ place, problem: problem('too-many-words', { found, limit: SCREEN_WORDS }) }];
}

interface TranslationFile {
  label: string;
  text: string;
  isLibrary: boolean;
}

/** Files of translations by language: `texts/en.yaml` of the folder, `texts/en.<library>.yaml` of the libraries in use. */
function translationFiles(
  files: ScenarioFiles,
  libraries: readonly string[],
  label: (path: string) => string,
): Map<string, TranslationFile[]> {
  const byLanguage = new Map<string, TranslationFile[]>();
  const add = (language: string, file: TranslationFile): void => {
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), file]);
  };
  for (const path of Object.keys(files.files).sort()) {
    const own = /^texts\/([a-z]{2})\.yaml$/.exec(path)?.[1];
    if (own) add(own, { label: label(path), text: files.files[path] ?? '', isLibrary: false });
    const [, language, id] = /^library\/texts\/([a-z]{2})\.([^/]+)\.yaml$/.exec(path) ?? [];
    if (language && id && libraries.includes(id))
      add(language, { label: label(path), text: files.files[path] ?? '', isLibrary: true });
  }
  for (const path of Object.keys(files.library).sort()) {
    const [, language, id] = /^texts\/([a-z]{2})\.([^/]+)\.yaml$/.exec(path) ?? [];
    if (!language || !id || !libraries.includes(id)) continue;
    add(language, { label: `library/${path}`, text: files.library[path] ?? '', isLibrary: true });
  }
  return byLanguage;
}

interface TranslationsRead {
  isReadable: boolean;
  keys: string[];
  /** A library's own translations may belong to what this scenario does not use. */
  orphans: Orphan[];
  /** Translations of another sentence, with the place of the text as it is now. */
  stale: Found[];
  found: Found[];
  /** The first letter of the file. */
  start: Place;
}

function readTranslations(
  { label, text, isLibrary }: TranslationFile,
  to: string,
  texts: ScenarioTexts,
  sentences: ReadonlyMap<string, Mark>,
): TranslationsRead {
  const part = readPart(label, text, translationsSchema);
  const start = { file: part.file, start: 0, end: 0 };
  const read: TranslationsRead = {
    isReadable: part.value !== null,
    keys: [],
    orphans: [],
    stale: [],
    found: [...part.found],
    start,
  };
  for (const [key, item] of Object.entries(part.value ?? {})) {
    read.keys.push(key);
    const translation = translationsSchema.safeParse({ [key]: item });
    const located = part.places.get(key);
    const place = located?.key ?? located?.value;
    if (!translation.success || !place) continue;
    const { from, to: sentence } = translation.data[key] ?? { from: '', to: '' };
    const entry = texts.entries[key];
    if (entry) entry[to] = sentence;
    const mark = sentences.get(key);
    if (!mark && !isLibrary) read.orphans.push({ key, from, place });
    else if (mark && mark.text !== from)
      read.stale.push({ place, problem: problem('translation-stale', { key }), other: mark.place });
    else if (mark) read.found.push(...checkSentence(sentence, part.places.get(`${key}.to`)?.value ?? place, mark));
  }
  return read;
}

/** A translated sentence names only what its source names, and reads as easily. */
function checkSentence(text: string, place: Place, source: Mark): Found[] {
  const found = messageArguments(text);
  if (!found) return [{ place, problem: problem('message-braces', { example: '{trust}' }) }];
  const words = (messageArguments(source.text) ?? []).map(({ name }) => name);
  const unknown = found.find(({ name }) => !words.includes(name));
  const translated: Mark = { ...source, text, place };
  if (!unknown) return hardToRead(translated);
  const { name, start } = unknown;
  const wrong = problemAt(problem('unknown-argument', { name }, suggestWord(name, words)), start, start + name.length);
  return [{ place: partOf(translated, wrong), problem: wrong }];
}
