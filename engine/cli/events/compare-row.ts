import type { InjectSource } from '../../model/index.ts';
import { eventCells, isTextField, TEXT_PATHS } from './event-cells.ts';
import { EVENT_FIELDS, type EventField } from './event-fields.ts';
import type { CellChange, ImportPlan, InjectValues } from './import-plan.ts';
import { type ListRow, plain } from './list-rows.ts';
import { type CellContext, readEventCell } from './read-cell.ts';

/** Adds what differs to the plan. @returns the moment of the inject, as far as it is known */
export function compareRow(
  row: ListRow,
  inject: InjectSource,
  context: CellContext,
  plan: ImportPlan,
): string | undefined {
  const language = { words: context.words, texts: plan.language };
  const now = eventCells(inject, 0, context.texts, language);
  let at = inject.at;
  for (const field of EVENT_FIELDS) {
    const cell = row.cells[field];
    if (cell === undefined || cell === plain(now[field]) || field === 'number' || field === 'id') continue;
    // a list without our ids never had the cell: empty says nothing there, and does not take away
    if (cell === '' && row.cells.id !== inject.id) continue;
    const read = readEventCell(field, cell, context);
    if (read === null) continue;
    if ('remark' in read) plan.remarks.push({ code: read.remark, row: row.number, text: cell });
    else if (isTranslated(field, context, plan) || changes(inject, read.set)) {
      const change = { id: inject.id, field, from: now[field], to: cell, set: read.set, translation: null };
      if (field === 'time') at = read.set.at as string | undefined;
      plan.changes.push(...inLanguage(change, row, context, plan));
      if (field === 'inject' && inject.say?.aloud)
        plan.remarks.push({ code: 'aloud', row: row.number, text: inject.id });
    }
  }
  return at;
}

/** Another spelling of the same value changes nothing: `radio` and `Radio`, `concept` and `draft`. */
function changes(inject: InjectSource, set: InjectValues): boolean {
  return Object.entries(set).some(([path, value]) => {
    const now = path
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], inject);
    if (path === 'channel' && (now ?? 'observation') === (value ?? 'observation')) return false;
    return JSON.stringify(now || undefined) !== JSON.stringify(value);
  });
}

/** A text in another language than the scenario's own; it may well be the same word. */
const isTranslated = (field: EventField, { texts }: CellContext, plan: ImportPlan): boolean =>
  isTextField(field) && plan.language !== texts.language;

/** A text in another language than the scenario's own belongs to the file of that language. */
function inLanguage(change: CellChange, row: ListRow, { texts }: CellContext, plan: ImportPlan): CellChange[] {
  if (!isTextField(change.field) || plan.language === texts.language) return [change];
  const key = `timeline.${change.id}.${TEXT_PATHS[change.field]}`;
  const source = texts.entries[key]?.[texts.language];
  if (source !== undefined) return [{ ...change, set: {}, translation: { key, source } }];
  plan.remarks.push({ code: 'noSource', row: row.number, text: change.to });
  return [];
}
