/** Something wrong in a file, said in one style (`formats.md`, Findings). Lines and columns count from 1. */
export interface Finding {
  file: string;
  line: number;
  column: number;
  severity: 'error' | 'warning';
  /** Stable code: E0 … E10, W11 … W21. */
  code: string;
  /** One sentence in the asked language. */
  message: string;
  /** One concrete cure; empty when there is none. */
  hint: string;
  /** Length of the marked text on its line, for the snippet's caret; 0 when unknown. */
  length?: number;
  /** What would be right at the marked place; absent when nothing comes close. */
  suggestion?: string;
  /** The consequence for the exercise. */
  consequence?: string;
  /** The line itself, for the snippet. */
  snippet?: string;
}

/** The texts of one folder as read by a shell: path relative to the folder → text. */
export type SourceFiles = Record<string, string>;
