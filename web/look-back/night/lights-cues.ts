import { type Doors, waitsUnknocked } from '../../../engine/index.ts';

/** A sentence under the film, from one minute up to another. */
export interface Cue {
  from: number;
  to: number;
  say: 'start' | 'waits' | 'knock' | 'left' | 'none';
  /** Household row it is about; null: nobody. */
  row: number | null;
}

/** A sentence stays for this part of the run, unless the next one comes first. */
const STAYS = 0.13;

/** The few moments at which the film says something: its start, the first door, the first knock, and what is left. */
export function lightsCues(doors: Doors, end: number): Cue[] {
  const waiting = firstRow(doors.short, (row, minute) => waitsUnknocked(doors, row, minute));
  const knocked = firstRow(doors.knocked, (row, minute) => waitsUnknocked(doors, row, minute - 1));
  const left = doors.short.some((_, row) => waitsUnknocked(doors, row, end));
  const found: Omit<Cue, 'to'>[] = [{ from: 0, say: 'start', row: null }];
  if (waiting !== null) found.push({ from: Math.max(waiting.minute, end * STAYS), say: 'waits', row: waiting.row });
  if (knocked !== null) found.push({ from: knocked.minute, say: 'knock', row: knocked.row });
  found.push({ from: end * (1 - STAYS / 2), say: left ? 'left' : 'none', row: null });
  return found
    .sort((a, b) => a.from - b.from)
    .map((cue, at) => {
      const next = found[at + 1]?.from ?? Number.POSITIVE_INFINITY;
      const last = at === found.length - 1;
      return { ...cue, to: last ? next : Math.min(next, cue.from + end * STAYS) };
    });
}

/** The cue of a minute; null in between. */
export function cueAt(cues: readonly Cue[], minute: number): Cue | null {
  return cues.findLast(({ from, to }) => minute >= from && minute < to) ?? null;
}

/** The row whose minute comes first among those for which something holds. */
function firstRow(
  minutes: readonly number[],
  holds: (row: number, minute: number) => boolean,
): { row: number; minute: number } | null {
  return minutes.reduce<{ row: number; minute: number } | null>((first, minute, row) => {
    if (minute < 0 || (first !== null && first.minute <= minute)) return first;
    return holds(row, minute) ? { row, minute } : first;
  }, null);
}
