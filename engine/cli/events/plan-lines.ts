import type { Finding } from '../../model/index.ts';
import { type Language, sayFile } from '../../texts/index.ts';
import { short } from '../sheets/short-cell.ts';
import { columnTitle } from './event-fields.ts';
import type { ImportPlan } from './import-plan.ts';
import { type MappedColumns, mappedFields } from './map-columns.ts';

interface Outcome {
  files: readonly string[];
  findings: readonly Finding[];
  written: readonly string[];
}

/** What an import does, for people: how the columns were read, each change, what was not taken over, what comes next. */
export function planLines(
  plan: ImportPlan,
  columns: MappedColumns,
  { files, findings, written }: Outcome,
  language: Language,
): string[] {
  const read = mappedFields(columns).flatMap(({ title, field }) =>
    field === null || title === '' ? [] : [`${title} → ${columnTitle(language, field)}`],
  );
  const changes = plan.changes.map(({ id, field, from, to }) => {
    return `  ~ ${id} · ${columnTitle(language, field)}: ${short(from)} → ${short(to)}`;
  });
  const added = plan.added.map(
    ({ id, set }) =>
      `  + ${id} · ${short(String(set.at ?? set.when ?? ''))} · ${short(String(set['say.screen'] ?? ''))}`,
  );
  const remarks = plan.remarks.map(({ code, row, text }) => {
    const where = row === null ? '' : `${sayFile(language, 'events.row', { row })} `;
    return `  ? ${where}${sayFile(language, `events.remark.${code}`, { text: short(text) })}`;
  });
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return [
    sayFile(language, 'events.columns', { columns: read.join(', ') }),
    sayFile(language, 'events.read', {
      language: plan.language,
      times: sayFile(language, `events.times.${plan.timeStyle}`),
    }),
    ...changes,
    ...added,
    ...remarks,
    sayFile(language, 'events.count', { changes: plan.changes.length, added: plan.added.length }),
    ...(warnings > 0 ? [sayFile(language, 'events.warnings', { count: warnings })] : []),
    ...nextLine(files, written, language),
  ];
}

function nextLine(files: readonly string[], written: readonly string[], language: Language): string[] {
  if (files.length === 0) return [sayFile(language, 'events.same')];
  if (written.length > 0) return [sayFile(language, 'events.written', { files: written.join(', ') })];
  return [sayFile(language, 'events.notWritten', { files: files.join(', ') })];
}
