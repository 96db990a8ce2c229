import type { nlReportCommand } from './nl-report.ts';

/** English sentences of `samenspel report`. */
export const enReportCommand: Record<keyof typeof nlReportCommand, string> = {
  'report.needsFile': 'A docx does not fit on the screen. Name a file: --out report.docx',
  'report.twoFormats': 'The file is called {file}, but {format} was asked for. Leave out one of the two.',
  'report.written': 'The report is in {file}.',
};
