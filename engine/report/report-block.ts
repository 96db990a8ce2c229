import type { Exercise } from '../exercise/index.ts';
import type { ExerciseReport } from '../insight/index.ts';
import type { Language } from '../texts/index.ts';

/** A part of a report, for whatever writes it: a page, paper, a text. */
export type ReportBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: string[] }
  /** `numbers`: columns that hold numbers. An empty row is room to write in. */
  | { kind: 'table'; heads: string[]; rows: string[][]; numbers: number[] }
  /** Something to fill in by hand, with so many lines for it. */
  | { kind: 'blank'; label: string; lines: number };

export interface ReportDocument {
  language: Language;
  title: string;
  blocks: ReportBlock[];
}

/**
 * What people wrote or chose themselves and the log does not hold. It only stands in a report that is made on their own device, and in
 * no file of the session.
 */
export interface OwnWords {
  /** The goal in the group's own words; '' for none. */
  goal?: string;
  /** What was noted, by id of the question. */
  notes?: Readonly<Record<string, string>>;
  /** Ids of the preparations that the group wants to arrange. */
  agreed?: readonly string[];
}

/** What the parts of a report are made from. */
export interface ReportSource {
  ex: Exercise;
  report: ExerciseReport;
  language: Language;
  own: OwnWords;
}
