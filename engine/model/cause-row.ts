import type { Cause } from './causes.ts';
import type { Barrier } from './vocabulary.ts';

/**
 * One link of the answer to "why?", from the need to its root (`formats.md`, `why`). Rows stand in order: the need first,
 * the root last; `cause` points to the place in the list of the row that brought this one about.
 */
export interface CauseRow {
  /** Tick at which it came to be so, or changed last. */
  tick: number;
  /** `household/<id>`, `asset/<id>`, `venue/<id>`, `inject/<id>`, `decision/<id>/<option>`, `storyline/<id>`, `action/<id>`, `preparation/<id>`, `weather` or `facilitator`. */
  subject: string;
  what: Cause;
  /** Place of its cause in this list; null for a root. */
  cause: number | null;
  /** Why help did not come; only on the first row, elsewhere 'none'. */
  barrier: Barrier;
  /** Parameters that carried weight: id → value in force. */
  parameters: Record<string, number>;
  /** Numbers the sentence shows: `indoorC` and `outdoorC`, in °C. */
  values: Record<string, number>;
}
