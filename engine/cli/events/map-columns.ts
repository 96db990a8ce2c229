import { COLUMN_WORDS, EVENT_FIELDS, type EventField, plainWords } from './event-fields.ts';

export interface MappedColumns {
  /** Place of the row with the titles; the injects begin below it. */
  head: number;
  titles: string[];
  /** What each column is; null when it is none of ours. */
  fields: (EventField | null)[];
}

/** Titles above a list: a name, a date, a line of explanation. */
const MOST_ROWS_ABOVE = 30;

/**
 * Finds the row with the titles and guesses what each column is.
 * @param asked title → field, as the user said it; goes before any guess
 * @returns null when no row names an inject's text or its id
 */
export function mapColumns(rows: readonly string[][], asked: ReadonlyMap<string, EventField>): MappedColumns | null {
  let best: MappedColumns | null = null;
  for (const [head, titles] of rows.slice(0, MOST_ROWS_ABOVE).entries()) {
    const fields = guessFields(titles, asked);
    const useful = fields.includes('inject') || fields.includes('id');
    if (useful && known(fields) > (best === null ? 0 : known(best.fields))) best = { head, titles, fields };
  }
  return best;
}

const known = (fields: readonly (EventField | null)[]): number => fields.filter((field) => field !== null).length;

/** The best pairs first: what the user said, then equal words, then words inside a longer title; each field once. */
function guessFields(titles: readonly string[], asked: ReadonlyMap<string, EventField>): (EventField | null)[] {
  const pairs = titles.flatMap((title, column) =>
    EVENT_FIELDS.map((field) => ({ column, field, score: scoreOf(title, field, asked) })),
  );
  const fields: (EventField | null)[] = titles.map(() => null);
  for (const { column, field, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (score > 0 && fields[column] === null && !fields.includes(field)) fields[column] = field;
  }
  return fields;
}

function scoreOf(title: string, field: EventField, asked: ReadonlyMap<string, EventField>): number {
  const plain = plainWords(title);
  if (plain === '') return 0;
  const said = asked.get(plain);
  if (said !== undefined) return said === field ? 1000 : 0;
  if ([...asked.values()].includes(field)) return 0;
  return Math.max(...COLUMN_WORDS[field].map((word) => likeness(plain, word)));
}

/** 500 for the same words; otherwise the letters of the words that stand inside the title. */
function likeness(title: string, word: string): number {
  if (title === word) return 500;
  return word.length > 2 && ` ${title} `.includes(` ${word} `) ? word.length : 0;
}

/** Each column with what it was taken for. */
export const mappedFields = ({ titles, fields }: MappedColumns): { title: string; field: EventField | null }[] =>
  titles.map((title, column) => ({ title: title.trim(), field: fields[column] ?? null }));
