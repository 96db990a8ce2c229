import { enReport } from './en/report.ts';
import { nlReport } from './nl/report.ts';
import { formatMessage, type Language, type SayArgs } from './say.ts';

/** Sentences of the report, apart from those of the screens: who only plays does not fetch them. */
export const REPORT_TABLES = { nl: nlReport, en: enReport } as const;
export type ReportKey = keyof typeof nlReport;

/** The sentence of a key of the report; as `say` does it for the screens. */
export function sayReport(language: Language, key: ReportKey, args: SayArgs = {}): string {
  return formatMessage(language, REPORT_TABLES[language][key], args);
}
