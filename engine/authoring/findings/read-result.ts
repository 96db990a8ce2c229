import type { Finding } from '../../model/index.ts';

/** What was read, or null when there are errors; the findings of one pass, sorted by place. */
export interface ReadResult<T> {
  value: T | null;
  findings: Finding[];
}
