import type { InjectSource } from '../../model/index.ts';
import { parseDuration } from '../../model/index.ts';
import { eventCells, isTextField, rawText, TEXT_PATHS } from './event-cells.ts';
import { columnTitle, EVENT_FIELDS, type EventCells, type EventField } from './event-fields.ts';
import type { CellChange, Compared, ImportPlan, InjectValues, NewInject, Remark } from './import-plan.ts';
import type { MappedColumns } from './map-columns.ts';
import { readEventCell } from './read-cell.ts';
import { guessStyle, type TimeStyle } from './read-time.ts';

interface Row {
  /** As a spreadsheet counts. */
  number: number;
  cells: Partial<EventCells>;
  /** Cells of columns that are none of ours, with their titles. */
  others: [title: string, cell: string][];
}

interface Asked {
  /** null: guessed from the list. */
  language: string | null;
  timeStyle: TimeStyle | null;
}

/** Compares a list of injects with a scenario: what it changes, adds, and does not say. Changes nothing itself. */
export function planImport(
  rows: readonly string[][],
  columns: MappedColumns,
  compared: Compared,
  asked: Asked,
): ImportPlan {
  const list = readRows(rows, columns);
  const times = list.map(({ cells }) => cells.time ?? '');
  const title = columns.titles[columns.fields.indexOf('time')] ?? '';
  const plan: ImportPlan = {
    changes: [],
    added: [],
    remarks: otherColumns(columns),
    language: asked.language ?? guessLanguage(list, compared),
    timeStyle: asked.timeStyle ?? guessStyle(title, times, compared.startMinuteOfDay),
  };
  const matched = matchRows(list, compared, plan.remarks);
  const taken = new Set([...compared.taken, ...compared.timeline.map(({ id }) => id)]);
  let previous = 0;
  let after: string | null = null;
  for (const [index, row] of list.entries()) {
    const inject = matched[index];
    if (inject === 'skip') continue;
    const context = { ...compared, style: plan.timeStyle, previous };
    const own = inject ? compareRow(row, inject, context, plan) : addRow(row, after, context, plan, taken);
    after = inject ? inject.id : (plan.added.at(-1)?.id ?? after);
    previous = parseDuration(String(own ?? '')) ?? previous;
  }
  const seen = new Set(matched.map((inject) => (typeof inject === 'object' ? inject?.id : undefined)));
  for (const { id } of compared.timeline) {
    if (!seen.has(id)) plan.remarks.push({ code: 'missing', row: null, text: id });
  }
  return plan;
}

type Context = Compared & { style: TimeStyle; previous: number };

function readRows(rows: readonly string[][], { head, fields, titles }: MappedColumns): Row[] {
  return rows.slice(head + 1).flatMap((texts, index) => {
    const row: Row = { number: head + index + 2, cells: {}, others: [] };
    for (const [column, text] of texts.entries()) {
      const field = fields[column] ?? null;
      if (field !== null) row.cells[field] = text.trim();
      else if (text.trim() !== '') row.others.push([titles[column]?.trim() ?? '', text.trim()]);
    }
    const { number: _, ...said } = row.cells;
    return Object.values(said).some((cell) => cell !== '') ? [row] : [];
  });
}

function otherColumns({ titles, fields }: MappedColumns): Remark[] {
  return titles.flatMap((title, column) =>
    fields[column] === null && title.trim() !== '' ? [{ code: 'column', row: null, text: title.trim() } as const] : [],
  );
}

/** The language in which most texts of the list are those of the scenario; the scenario's own when nothing tells. */
function guessLanguage(list: readonly Row[], { texts, timeline }: Compared): string {
  const languages = new Set(Object.values(texts.entries).flatMap((entry) => Object.keys(entry)));
  const ids = new Set(timeline.map(({ id }) => id));
  let best = texts.language;
  let most = 0;
  for (const language of [texts.language, ...[...languages].sort()]) {
    const same = list.filter(({ cells }) => {
      const id = cells.id ?? '';
      return ids.has(id) && isSame(cells.inject, rawText(texts, language, `timeline.${id}.say.screen`));
    }).length;
    if (same > most) [best, most] = [language, same];
  }
  return best;
}

const isSame = (a: string | undefined, b: string): boolean => a !== undefined && a !== '' && a === plain(b);
/** A text as a cell can hold it. */
const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();

/** The inject of each row: by its id, else by its text; undefined for a new one, `skip` for one that was there already. */
function matchRows(
  list: readonly Row[],
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
    if (byId[index] !== undefined || (cells.id ?? '') !== '') return byId[index];
    const said = (inject: InjectSource) => Object.values(texts.entries[`timeline.${inject.id}.say.screen`] ?? {});
    const same = [...free.values()].find((inject) => said(inject).some((text) => isSame(cells.inject, text)));
    if (same) free.delete(same.id);
    return same;
  });
}

/** Adds what differs to the plan. @returns the moment of the inject, as far as it is known */
function compareRow(row: Row, inject: InjectSource, context: Context, plan: ImportPlan): string | undefined {
  const language = { words: context.words, texts: plan.language };
  const now = eventCells(inject, 0, context.texts, language);
  let at = inject.at;
  for (const field of EVENT_FIELDS) {
    const cell = row.cells[field];
    if (cell === undefined || cell === plain(now[field]) || field === 'number' || field === 'id') continue;
    // a list without our ids never had the cell: empty says nothing there, and does not take away
    if (cell === '' && (row.cells.id ?? '') === '') continue;
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
const isTranslated = (field: EventField, { texts }: Context, plan: ImportPlan): boolean =>
  isTextField(field) && plan.language !== texts.language;

/** A text in another language than the scenario's own belongs to the file of that language. */
function inLanguage(change: CellChange, row: Row, { texts }: Context, plan: ImportPlan): CellChange[] {
  if (!isTextField(change.field) || plan.language === texts.language) return [change];
  const key = `timeline.${change.id}.${TEXT_PATHS[change.field]}`;
  const source = texts.entries[key]?.[texts.language];
  if (source !== undefined) return [{ ...change, set: {}, translation: { key, source } }];
  plan.remarks.push({ code: 'noSource', row: row.number, text: change.to });
  return [];
}

/** Adds an inject to the plan; what cannot be read goes to its notes. @returns its moment */
function addRow(row: Row, after: string | null, context: Context, plan: ImportPlan, taken: Set<string>) {
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
function lastBefore(at: InjectValues[string], { timeline }: Context): string | null {
  const minute = parseDuration(String(at ?? ''));
  if (minute === null) return timeline.at(-1)?.id ?? null;
  const earlier = timeline.filter((inject) => (parseDuration(inject.at ?? '') ?? minute + 1) <= minute);
  return earlier.at(-1)?.id ?? null;
}

/** The id the row has, when it is one; else its first words. */
function newId({ number, cells }: Row, taken: ReadonlySet<string>, remarks: Remark[]): string {
  const given = cells.id ?? '';
  if (/^[A-Za-z][A-Za-z0-9-]{0,59}$/.test(given) && !taken.has(given)) return given;
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
