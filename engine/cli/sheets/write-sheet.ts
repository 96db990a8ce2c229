import { existsSync } from 'node:fs';
import Papa from 'papaparse';
import writeExcelFile from 'write-excel-file/node';
import { type Language, sayFile } from '../../texts/index.ts';
import { writeNew, writeOver } from '../folders/write-files.ts';
import { Impossible, WrongUse } from '../terminal/problems.ts';
import { guardCell, guardTextCell } from './cell-text.ts';

export interface SheetColumn {
  title: string;
  /** In letters, for a spreadsheet. */
  width: number;
}

/** A marker at the start tells spreadsheets that the letters are UTF-8. */
const BOM = '\uFEFF';

/**
 * Writes a table as CSV or XLSX, by the end of the file's name. All cells are text, so that no program reads a time, a
 * number or a formula into them.
 * @throws WrongUse for another kind of file, Impossible when a file stands there and `force` is not given
 */
export async function writeSheet(
  file: string,
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly string[])[],
  { lang, force }: { lang: Language; force?: boolean },
): Promise<void> {
  if (!isSheet(file)) throw new WrongUse(sayFile(lang, 'sheet.kind', { file }));
  if (existsSync(file) && !force) throw new Impossible(sayFile(lang, 'sheet.exists', { file }));
  const bytes = /\.csv$/i.test(file)
    ? csvText([columns.map(({ title }) => title), ...rows])
    : await xlsxOf(name, columns, rows);
  if (force) writeOver(file, bytes, lang);
  else writeNew(file, bytes, lang);
}

export const isSheet = (file: string): boolean => /\.(csv|xlsx)$/i.test(file);

/** Rows as CSV, for any spreadsheet: no cell is read as a formula. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const guarded = rows.map((row) => row.map((text) => guardCell(text)));
  return `${BOM}${Papa.unparse(guarded, { newline: '\r\n' })}\r\n`;
}

async function xlsxOf(
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const head = columns.map(({ title }) => ({ ...cellOf(title), fontWeight: 'bold' as const }));
  const sheet = [head, ...rows.map((row) => row.map((text) => (text === '' ? null : cellOf(text))))];
  const options = { sheet: name, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 };
  return writeExcelFile(sheet, options).toBuffer();
}

/** `_x000D_` and its like mean a sign to a spreadsheet; `@` is the format of text. */
function cellOf(text: string) {
  const escaped = guardTextCell(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  // the library keeps texts in an object and stumbles over names that every object has; a cell is trimmed when it is read
  const value = escaped in {} ? `${escaped} ` : escaped;
  return { value, type: String, format: '@', wrap: true, alignVertical: 'top' as const };
}
