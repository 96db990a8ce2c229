import { profileSchema } from '../../model/index.ts';

/** A row of *Kerncijfers wijken en buurten*: its name and the figures that a profile takes; null: the row keeps it secret (`.`). */
export interface CbsRow {
  name: string;
  fields: Record<string, number | null>;
}

/** Why a text is no such row. */
export type CbsRefusal =
  | { code: 'no-header' }
  | { code: 'no-row' }
  | { code: 'missing'; names: string[] }
  | { code: 'not-a-number'; name: string; value: string };

const FIELDS = Object.keys(profileSchema.shape);
const NEEDED = FIELDS.filter((name) => !profileSchema.shape[name as keyof typeof profileSchema.shape].isOptional());
/** Words that name a row, the best first. */
const NAMES = ['regio', 'gwb_naam', 'buurtnaam', 'wijknaam', 'naam', 'gwb_code_10', 'gwb_code'];
const MISSING = new Set(['', '.', 'x', '-']);

/**
 * Reads rows that were copied from a table of Statistics Netherlands: a header and at least one row, parted by tabs or semicolons,
 * with decimal commas and `.` where a figure is kept secret.
 * @returns the rows that hold every figure a profile needs, or why there is none
 */
export function readCbsRows(text: string): CbsRow[] | CbsRefusal {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
  const separator = lines[0]?.includes('\t') ? '\t' : ';';
  const [header = [], ...rows] = lines.map((line) => line.split(separator).map(bare));
  const names = header.map((name) => name.toLowerCase());
  if (!names.includes('a_inw')) return { code: 'no-header' };
  if (rows.length === 0) return { code: 'no-row' };
  const read = rows.map((cells) => readRow(names, cells));
  const good = read.filter((row): row is CbsRow => 'fields' in row);
  return good.length > 0 ? good : (read[0] as CbsRefusal);
}

const bare = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();

function readRow(names: readonly string[], cells: readonly string[]): CbsRow | CbsRefusal {
  const fields: Record<string, number | null> = {};
  for (const field of FIELDS) {
    const at = names.indexOf(field);
    // Kinds of household must add up: one of another row would not.
    if (at < 0 && field === 'a_hh_z_k') fields[field] = null;
    if (at < 0) continue;
    const cell = cells[at] ?? '';
    const value = MISSING.has(cell) ? null : numberOf(cell);
    if (Number.isNaN(value)) return { code: 'not-a-number', name: field, value: cell };
    fields[field] = value;
  }
  const missing = NEEDED.filter((name) => typeof fields[name] !== 'number');
  if (missing.length > 0) return { code: 'missing', names: missing };
  const named = NAMES.map((name) => cells[names.indexOf(name)] ?? '').find((name) => name !== '');
  return { name: named ?? '', fields };
}

/** Decimal comma or point; anything else is no number, so that `1.234,5` is not read as one and a bit. */
const numberOf = (cell: string): number =>
  /^-?\d+([.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN;
