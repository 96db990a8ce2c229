import { readFileSync, statSync } from 'node:fs';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { type FileKey, type Language, sayFile } from '../../texts/index.ts';
import { readZip, ZipRefused } from '../folders/read-zip.ts';
import { Impossible, WrongUse } from '../terminal/problems.ts';
import { readCell } from './cell-text.ts';
import { isSheet } from './write-sheet.ts';

export interface Sheet {
  /** Cells as text, row by row; a row has as many as it has. */
  rows: string[][];
  /** The letters were not UTF-8 and were read as those of an older Windows. */
  oldLetters: boolean;
}

const LARGEST = 20_000_000;
const ZIP_LIMITS = { files: 2000, fileBytes: 60_000_000, totalBytes: 120_000_000 };
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

/**
 * Reads a table from CSV (any separator, UTF-8, UTF-16 or an older Windows) or XLSX (its first sheet, or the named one).
 * @throws WrongUse for another kind of file, Impossible with what is wrong
 */
export async function readSheet(file: string, language: Language, name?: string): Promise<Sheet> {
  if (!isSheet(file)) throw new WrongUse(sayFile(language, 'sheet.kind', { file }));
  const refuse = (key: FileKey, args = {}) => new Impossible(sayFile(language, key, { file, ...args }));
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw refuse('sheet.missing');
  if (found.size > LARGEST) throw refuse('sheet.tooBig', { megabytes: LARGEST / 1e6 });
  const bytes = readBytes(file, () => refuse('sheet.noAccess'));
  const sheet = /\.csv$/i.test(file) ? readCsv(bytes, refuse) : await readXlsx(bytes, name, refuse);
  const rows = sheet.rows.map((row) => row.map((text) => readCell(text.replaceAll('\r\n', '\n'))));
  if (rows.every((row) => row.every((text) => text.trim() === ''))) throw refuse('sheet.empty');
  return { ...sheet, rows };
}

type Refuse = (key: FileKey, args?: Record<string, string | number>) => Impossible;

function readBytes(file: string, refuse: () => Impossible): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw refuse();
  }
}

function readCsv(bytes: Buffer, refuse: Refuse): Sheet {
  const { text, oldLetters } = decode(bytes);
  if (text.includes('\u0000')) throw refuse('sheet.notText');
  const named = /^sep=(.)\r?\n/.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: named?.[1] ?? separatorOf(body) });
  const quote = errors.find(({ type }) => type === 'Quotes');
  if (quote) throw refuse('sheet.quote', { line: (quote.row ?? 0) + 1 });
  if (data.length > MOST_ROWS) throw refuse('sheet.tooMany', { rows: MOST_ROWS, columns: MOST_COLUMNS });
  return { rows: data, oldLetters };
}

/** What stands between the cells, judged by the first lines that are not empty. */
function separatorOf(text: string): string {
  const delimitersToGuess = [',', ';', '\t', '|'];
  return Papa.parse<string[]>(text, { delimitersToGuess, skipEmptyLines: 'greedy', preview: 20 }).meta.delimiter;
}

function decode(bytes: Buffer): { text: string; oldLetters: boolean } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), oldLetters: false };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), oldLetters: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), oldLetters: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), oldLetters: true };
  }
}

async function readXlsx(bytes: Buffer, name: string | undefined, refuse: Refuse): Promise<Sheet> {
  try {
    const parts = await readZip(bytes, ZIP_LIMITS);
    for (const [path, content] of parts) if (path.startsWith('xl/worksheets/')) refuseWide(content, refuse);
  } catch (error) {
    if (error instanceof ZipRefused) throw refuse('sheet.damaged');
    throw error;
  }
  const sheets = await readExcelFile(bytes).catch(() => {
    throw refuse('sheet.damaged');
  });
  const known = sheets.map(({ sheet }) => sheet).join(', ');
  const sheet =
    name === undefined ? sheets.find(({ data }) => data.length > 0) : sheets.find((each) => each.sheet === name);
  if (!sheet) throw refuse(name === undefined ? 'sheet.empty' : 'sheet.unknown', { name: name ?? '', known });
  return { rows: sheet.data.map((row) => row.map(textOf)), oldLetters: false };
}

/** One cell far away would make the whole table in between. */
function refuseWide(content: Buffer, refuse: Refuse): void {
  for (const [, letters = '', row] of content
    .toString('latin1')
    .matchAll(/<(?:\w+:)?c\b[^<>]*? r="([A-Z]{1,3})(\d{1,7})"/g)) {
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (Number(row) > MOST_ROWS || column > MOST_COLUMNS) {
      throw refuse('sheet.tooMany', { rows: MOST_ROWS, columns: MOST_COLUMNS });
    }
  }
}

const MINUTE = 60_000;

/**
 * A date of the first year of spreadsheets is a time of day without a date. Spreadsheets count in parts of a day, so that
 * 19:40 may come as 19:39:59.
 */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  const [day, time] = new Date(Math.round(cell.getTime() / MINUTE) * MINUTE).toISOString().split('T');
  const minute = time?.slice(0, 5) ?? '';
  return cell.getUTCFullYear() < 1901 ? minute : `${day} ${minute}`;
}
