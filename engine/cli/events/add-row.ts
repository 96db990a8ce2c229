import { parseDuration } from '../../model/index.ts';
import { columnTitle, EVENT_FIELDS } from './event-fields.ts';
import type { ImportPlan, InjectValues, NewInject, Remark } from './import-plan.ts';
import { isId, type ListRow } from './list-rows.ts';
import { type CellContext, readEventCell } from './read-cell.ts';

/** Adds an inject to the plan; what cannot be read goes to its notes. @returns its moment */
export function addRow(
  row: ListRow,
  after: string | null,
  context: CellContext,
  plan: ImportPlan,
  taken: Set<string>,
): InjectValues[string] {
  const set: InjectValues = {};
  const kept: string[] = [];
  for (const field of EVENT_FIELDS) {
    const cell = row.cells[field] ?? '';
    if (cell === '' || field === 'number' || field === 'id') continue;
    const read = readEventCell(field, cell, context);
    if (read !== null && 'set' in read) Object.assign(set, read.set);
    else if (read !== null) {
      plan.remarks.push({ code: read.remark, row: row.number, text: cell });
      kept.push(`${columnTitle(context.words, field)}: ${cell}`);
    }
  }
  const notes = [set.notes, ...kept, ...row.others.map(([title, cell]) => (title === '' ? cell : `${title}: ${cell}`))];
  const all = notes.filter((line) => line !== undefined && line !== '');
  if (all.length > 0) set.notes = all.join('\n');
  if (set.at === undefined && set.when === undefined && set.on === undefined && set.shelf !== true) {
    set.shelf = true;
    plan.remarks.push({ code: 'noTime', row: row.number, text: row.cells.inject ?? '' });
  }
  const id = newId(row, taken, plan.remarks);
  taken.add(id);
  plan.added.push({ id, row: row.number, set, after: after ?? lastBefore(set.at, context) } satisfies NewInject);
  return set.at;
}

/** The last inject of the scenario that is planned no later; the list itself says nothing about it. */
function lastBefore(at: InjectValues[string], { timeline }: CellContext): string | null {
  const minute = parseDuration(String(at ?? ''));
  if (minute === null) return timeline.at(-1)?.id ?? null;
  const earlier = timeline.filter((inject) => (parseDuration(inject.at ?? '') ?? minute + 1) <= minute);
  return earlier.at(-1)?.id ?? null;
}

/** The id the row has, when it is one; else its first words. */
function newId({ number, cells }: ListRow, taken: ReadonlySet<string>, remarks: Remark[]): string {
  const given = cells.id ?? '';
  if (isId(given) && !taken.has(given)) return given;
  if (given !== '') remarks.push({ code: 'id', row: number, text: given });
  const words = (cells.inject ?? cells.expected ?? '')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const base = (words ?? []).slice(0, 4).join('-').slice(0, 40).replace(/-+$/, '');
  const start = /^[a-z]/.test(base) ? base : base === '' ? 'inject' : `inject-${base}`;
  for (let count = 1; ; count++) {
    const id = count === 1 ? start : `${start}-${count}`;
    if (!taken.has(id)) return id;
  }
}
