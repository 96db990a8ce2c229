import { LEDGER_WHATS, type LedgerWhat } from '../../model/index.ts';

/** What a row is about: the kind of its subject. */
export const LEDGER_SUBJECTS = ['household', 'asset', 'venue', 'effect', 'weather'] as const;
export type LedgerSubject = (typeof LEDGER_SUBJECTS)[number];

/**
 * One row as a value. `detail` says which: the need, the service, the kind of effect. Roots of every chain: `effect` (inject,
 * decision, action, storyline, facilitator, preparation), `weather`, an asset that failed without an effect, `no-tie`,
 * `as-it-was` (how things stood at the start).
 */
export interface LedgerRow {
  tick: number;
  subjectKind: LedgerSubject;
  /** Row of the subject; for an effect the row in its source's list (-1: the facilitator). */
  subject: number;
  what: LedgerWhat;
  /** Need, service, asset state or, for an effect, its source kind × 100 + option + 1; else 0. */
  detail: number;
  /** 0 met, then quarters: 1 up to ¼, 2 up to ½, 3 up to ¾, 4 above. */
  band: number;
  /** Row that caused this one; -1 for a root. */
  cause: number;
  /** Row of BARRIERS: why help did not come. */
  barrier: number;
  /** For a need: what it was about (`stock-empty`, `home-cold`, `no-news`, …); else the same as `what`. */
  reason: LedgerWhat;
}

const FIELDS = 9;

/** Rows in one growing array of integers. The rest is what the writer remembers between ticks (`causes.ts`). */
export interface Ledger {
  data: Int32Array;
  length: number;
  /** Latest row about each thing, -1 none. */
  latest: Int32Array;
  /** Band, reason and barrier last written per household × need. */
  lastNote: Int32Array;
  /** Why help did not come, per household × need (BARRIERS). */
  barrier: Uint8Array;
}

/** An empty ledger; it grows as the ticks write to it. */
export function createLedger(): Ledger {
  return {
    data: new Int32Array(FIELDS * 4096),
    length: 0,
    latest: new Int32Array(0),
    lastNote: new Int32Array(0),
    barrier: new Uint8Array(0),
  };
}

/** Writes a row and returns its number. */
export function addRow(
  ledger: Ledger,
  tick: number,
  subjectKind: number,
  subject: number,
  what: number,
  detail: number,
  band: number,
  cause: number,
  barrier: number,
  reason = what,
): number {
  const at = ledger.length * FIELDS;
  if (at + FIELDS > ledger.data.length) {
    const larger = new Int32Array(ledger.data.length * 2);
    larger.set(ledger.data);
    ledger.data = larger;
  }
  const { data } = ledger;
  data[at] = tick;
  data[at + 1] = subjectKind;
  data[at + 2] = subject;
  data[at + 3] = what;
  data[at + 4] = detail;
  data[at + 5] = band;
  data[at + 6] = cause;
  data[at + 7] = barrier;
  data[at + 8] = reason;
  return ledger.length++;
}

/** A row as a value. @throws RangeError when there is no such row. */
export function ledgerRow(ledger: Ledger, row: number): LedgerRow {
  if (row < 0 || row >= ledger.length) throw new RangeError(`The ledger has ${ledger.length} rows, not ${row + 1}`);
  const at = row * FIELDS;
  const { data } = ledger;
  return {
    tick: data[at]!,
    subjectKind: LEDGER_SUBJECTS[data[at + 1]!]!,
    subject: data[at + 2]!,
    what: LEDGER_WHATS[data[at + 3]!]!,
    detail: data[at + 4]!,
    band: data[at + 5]!,
    cause: data[at + 6]!,
    barrier: data[at + 7]!,
    reason: LEDGER_WHATS[data[at + 8]!]!,
  };
}

/** The last row about a need of a household at or before a tick; -1 when there is none. */
export function findNeedRow(ledger: Ledger, household: number, need: number, tick: number): number {
  for (let row = ledger.length - 1; row >= 0; row--) {
    const at = row * FIELDS;
    const { data } = ledger;
    if (
      data[at]! <= tick &&
      data[at + 2] === household &&
      data[at + 4] === need &&
      data[at + 3] === 0 &&
      data[at + 1] === 0
    ) {
      return row;
    }
  }
  return -1;
}

/** From a row to its root: the chain of causes, itself first. */
export function causeChain(ledger: Ledger, row: number): LedgerRow[] {
  const chain: LedgerRow[] = [];
  for (let at = row; at >= 0; at = ledger.data[at * FIELDS + 6]!) chain.push(ledgerRow(ledger, at));
  return chain;
}
