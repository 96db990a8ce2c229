import type { Minutes } from '../model/index.ts';
import { spreadOf } from './ensemble-tables.ts';
import { type RecordedRun, type RecordMeasure, takeMeasure } from './record-measure.ts';

/** One quantity of a real event, with how far the model may be off, said before it was run. */
export interface RecordRow {
  id: string;
  /** What was fed in rather than computed: it shows whether the event was played as it went. */
  input: boolean;
  /** Bounds of the tolerance, both included; null: open on that side. */
  from: number | null;
  to: number | null;
  measure: RecordMeasure;
}

export type Verdict = 'agrees' | 'differs';

/** Model beside record. */
export interface HeldRow {
  id: string;
  /** Mean over the runs in which it happened; null when it happened in none of them. */
  model: number | null;
  /** What nine in ten of those runs lie between. */
  low: number | null;
  high: number | null;
  /** Runs in which it never happened. */
  never: number;
  verdict: Verdict;
}

/** Holds the mean of the runs against a row of the record. What never happens in half of the runs differs. */
export function holdAgainst(runs: readonly RecordedRun[], row: RecordRow): HeldRow {
  const values = runs.map((run) => takeMeasure(run, row.measure)).filter((value) => value !== null);
  const never = runs.length - values.length;
  if (values.length === 0) return { id: row.id, model: null, low: null, high: null, never, verdict: 'differs' };
  const { mean, low, high } = spreadOf(values);
  const inside = (row.from === null || mean >= row.from) && (row.to === null || mean <= row.to);
  return {
    id: row.id,
    model: mean,
    low,
    high,
    never,
    verdict: inside && never * 2 < runs.length ? 'agrees' : 'differs',
  };
}

/** The last minute a measure looks at; a scenario that ends before it cannot answer. */
export function lastMinuteOf(measure: RecordMeasure): Minutes {
  switch (measure.take) {
    case 'at':
      return measure.minute;
    case 'first':
      return measure.from;
    case 'objective':
      return measure.since;
    default:
      return measure.to;
  }
}
