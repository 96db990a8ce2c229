import { messageArguments, suggestWord } from '../../authoring/index.ts';
import type { SourceFiles } from '../../model/index.ts';
import { setTranslations, type Translation } from './set-translation.ts';
import { stateOf, type TextRow, type TextTable } from './text-table.ts';

export interface TextChange {
  key: string;
  language: string;
  /** The sentence there was; null for none. */
  from: string | null;
  to: string;
  translation: Translation;
}

export interface TextRemark {
  code: 'unknown' | 'sourceChanged' | 'library' | 'arguments';
  /** As a spreadsheet counts. */
  row: number;
  text: string;
}

export interface TextPlan {
  languages: string[];
  changes: TextChange[];
  remarks: TextRemark[];
}

const KEY_TITLES = ['key', 'sleutel'];
const MOST_ROWS_ABOVE = 30;

/**
 * Compares a list of translations with those of a scenario. Empty cells change nothing.
 * @param confirm a stale translation that the list leaves as it is was looked at, and counts as made from the text of now
 * @returns null when the list has no row with the titles: a key and at least one language
 */
export function planTexts(rows: readonly string[][], table: TextTable, confirm: boolean): TextPlan | null {
  const head = rows.slice(0, MOST_ROWS_ABOVE).findIndex((titles) => {
    return titles.some(isKey) && titles.some((title) => languageIn(title) !== null);
  });
  const titles = rows[head];
  if (!titles) return null;
  const keyColumn = titles.findIndex(isKey);
  const sourceColumn = titles.findIndex((title) => languageIn(title) === table.source);
  const columns = titles.flatMap((title, column) => {
    const language = languageIn(title);
    return language === null || language === table.source ? [] : [{ language, column }];
  });
  const plan: TextPlan = { languages: columns.map(({ language }) => language), changes: [], remarks: [] };
  for (const [index, cells] of rows.slice(head + 1).entries()) {
    const at = { number: head + index + 2, key: cells[keyColumn]?.trim() ?? '' };
    if (at.key === '') continue;
    const row = table.rows.find(({ key }) => key === at.key);
    if (!row) plan.remarks.push(unknownKey(at, table));
    else {
      const source = sourceColumn < 0 ? row.source : (cells[sourceColumn] ?? '');
      for (const { language, column } of columns)
        compareCell(row, at.number, language, cells[column] ?? '', source, confirm, plan);
      if (!isSame(source, row.source)) plan.remarks.push({ code: 'sourceChanged', row: at.number, text: row.key });
    }
  }
  return plan;
}

const isKey = (title: string): boolean => KEY_TITLES.includes(title.trim().toLowerCase());

function languageIn(title: string): string | null {
  return /^\s*([A-Za-z]{2})\s*(?:\(.*\))?\s*$/.exec(title)?.[1]?.toLowerCase() ?? null;
}

const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();
const isSame = (a: string, b: string): boolean => plain(a) === plain(b);

function unknownKey({ number, key }: { number: number; key: string }, table: TextTable): TextRemark {
  const meant = suggestWord(
    key,
    table.rows.map((row) => row.key),
  );
  return { code: 'unknown', row: number, text: meant === null ? key : `${key} (${meant}?)` };
}

/** A translation keeps the sentence it was made from: that of the list, which may be older than the scenario's. */
function compareCell(
  row: TextRow,
  number: number,
  language: string,
  cell: string,
  source: string,
  confirm: boolean,
  plan: TextPlan,
): void {
  const now = row.translations[language];
  const from = isSame(source, row.source) ? row.source : source;
  const to = plain(cell);
  const looked =
    confirm && now !== undefined && isSame(to, now.to) && stateOf(row, language) === 'stale' && from === row.source;
  if (to === '' || (now !== undefined && isSame(to, now.to) && !looked)) return;
  if (!fits(to, from)) plan.remarks.push({ code: 'arguments', row: number, text: to });
  else if (now?.isLibrary) plan.remarks.push({ code: 'library', row: number, text: row.key });
  else plan.changes.push({ key: row.key, language, from: now?.to ?? null, to, translation: { from, to } });
}

/** Whether a translation can be filled: its braces match, and hold no name that the source does not have. */
function fits(to: string, source: string): boolean {
  const known = messageArguments(source)?.map(({ name }) => name);
  const names = messageArguments(to)?.map(({ name }) => name);
  return known === undefined || (names?.every((name) => known.includes(name)) ?? false);
}

/** The files of translations after a plan: only those that change. */
export function applyTexts(plan: TextPlan, table: TextTable, files: SourceFiles): SourceFiles {
  const order = table.rows.map(({ key }) => key);
  const changed: SourceFiles = {};
  for (const language of new Set(plan.changes.map((change) => change.language))) {
    const path = `texts/${language}.yaml`;
    const own = plan.changes.filter((change) => change.language === language);
    const translations = new Map(own.map(({ key, translation }) => [key, translation]));
    const text = setTranslations(files[path] ?? '', translations, order);
    if (text !== files[path]) changed[path] = text;
  }
  return changed;
}
