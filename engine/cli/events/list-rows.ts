import type { InjectSource } from '../../model/index.ts';
import type { EventCells } from './event-fields.ts';
import type { Compared, Remark } from './import-plan.ts';
import type { MappedColumns } from './map-columns.ts';

/** A row of a list that says something. */
export interface ListRow {
  /** As a spreadsheet counts. */
  number: number;
  cells: Partial<EventCells>;
  /** Cells of columns that are none of ours, with their titles. */
  others: [title: string, cell: string][];
}

/** The rows below the titles, without those that are empty but for their number. */
export function readRows(rows: readonly string[][], { head, fields, titles }: MappedColumns): ListRow[] {
  return rows.slice(head + 1).flatMap((texts, index) => {
    const row: ListRow = { number: head + index + 2, cells: {}, others: [] };
    for (const [column, text] of texts.entries()) {
      const field = fields[column] ?? null;
      if (field !== null) row.cells[field] = text.trim();
      else if (text.trim() !== '') row.others.push([titles[column]?.trim() ?? '', text.trim()]);
    }
    const { number: _, ...said } = row.cells;
    return Object.values(said).some((cell) => cell !== '') ? [row] : [];
  });
}

/** Columns that are none of ours, so that nobody thinks they were read. */
export function otherColumns({ titles, fields }: MappedColumns): Remark[] {
  return titles.flatMap((title, column) =>
    fields[column] === null && title.trim() !== '' ? [{ code: 'column', row: null, text: title.trim() } as const] : [],
  );
}

/** A text as a cell can hold it. */
export const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();
export const isSame = (a: string | undefined, b: string): boolean => a !== undefined && a !== '' && a === plain(b);

/** Whether a text can be the id of an inject; lists of others often have numbers there. */
export const isId = (text: string): boolean => /^[A-Za-z][A-Za-z0-9-]{0,59}$/.test(text);

/** The inject of each row: by its id, else by its text; undefined for a new one, `skip` for one that was there already. */
export function matchRows(
  list: readonly ListRow[],
  { timeline, texts }: Compared,
  remarks: Remark[],
): (InjectSource | 'skip' | undefined)[] {
  const free = new Map(timeline.map((inject) => [inject.id, inject]));
  const byId = list.map(({ number, cells }) => {
    const inject = timeline.find(({ id }) => id === cells.id);
    if (!inject) return undefined;
    if (free.delete(inject.id)) return inject;
    remarks.push({ code: 'twice', row: number, text: inject.id });
    return 'skip' as const;
  });
  return list.map(({ cells }, index) => {
    if (byId[index] !== undefined || isId(cells.id ?? '')) return byId[index];
    const said = (inject: InjectSource) => Object.values(texts.entries[`timeline.${inject.id}.say.screen`] ?? {});
    const same = [...free.values()].find((inject) => said(inject).some((text) => isSame(cells.inject, text)));
    if (same) free.delete(same.id);
    return same;
  });
}
