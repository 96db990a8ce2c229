import type { Exercise } from '../exercise/index.ts';
import type { ExerciseReport } from '../insight/index.ts';
import { clockText, type Language, sayReport } from '../texts/index.ts';
import { entryText } from './told-course.ts';

/** Columns of the course as a list; the keys are the same in every language. */
const COLUMNS = ['minute', 'clock', 'kind', 'id', 'what', 'status', 'reached', 'missed'] as const;

/** The course as a list for a spreadsheet, its heads first: what the table heard and did, with the minute and the id of each. */
export function reportRows(ex: Exercise, report: ExerciseReport, language: Language): string[][] {
  const source = { ex, report, language, own: {} };
  const rows = report.entries.map((entry) => {
    const order = entry.kind === 'order' ? entry : entry.kind === 'choice' ? entry.own : null;
    const id =
      entry.kind === 'choice' ? (entry.option ?? entry.decision) : entry.kind === 'order' ? entry.action : entry.id;
    return [
      String(entry.minute),
      clockText(language, ex.scenario, entry.minute),
      sayReport(language, `report.kind.${entry.kind}`),
      id,
      entryText(source, entry),
      order?.status ?? '',
      order ? String(order.reached) : '',
      order ? String(order.missed) : '',
    ];
  });
  return [[...COLUMNS], ...rows];
}
