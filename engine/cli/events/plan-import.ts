import { parseDuration } from '../../model/index.ts';
import { addRow } from './add-row.ts';
import { compareRow } from './compare-row.ts';
import { rawText } from './event-cells.ts';
import type { Compared, ImportPlan } from './import-plan.ts';
import { isSame, type ListRow, matchRows, otherColumns, readRows } from './list-rows.ts';
import type { MappedColumns } from './map-columns.ts';
import { guessStyle, type TimeStyle } from './read-time.ts';

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

/** The language in which most texts of the list are those of the scenario; the scenario's own when nothing tells. */
function guessLanguage(list: readonly ListRow[], { texts, timeline }: Compared): string {
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
