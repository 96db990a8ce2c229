import type { OwnIdea } from '../model/index.ts';

/** Length of the stretch over which growth of the difference is judged, minutes. */
const STRETCH = 120;
/** How long before a parting its act may lie, minutes: a round takes an evening to show. */
const REACH = 360;
const MOMENTS = 5;

/** Something that happened in tonight's course. */
export interface Act {
  minute: number;
  kind: 'decision' | 'order' | 'preparation' | 'inject';
  /** Id of the decision, action, preparation or inject. */
  id: string;
  /** Option chosen, null where there is none. */
  option: string | null;
  /** seq in the log; null for an inject. */
  seq: number | null;
  /** The order that was the table's own idea in a decision; only there when it was. */
  own?: OwnIdea;
  /** The reason that was picked for a choice; only there when one was. */
  reason?: string;
}

/** A stretch in which the two courses grow apart. */
export interface PartingMoment {
  minute: number;
  /** End of the stretch. */
  toMinute: number;
  /** By how many people the difference grew: positive when they became better off tonight, negative when worse. */
  people: number;
  /** What lay nearest before it; null when nothing did. */
  act: Act | null;
}

/**
 * The five stretches of two hours, none overlapping, in which the courses grow apart most, in order of time.
 * @param gap at each tick the people better off tonight less those worse off (`countBetterOff`). Growth is away from zero:
 *   a stretch in which the courses come together again is no moment.
 * Each is told without the ticks at its ends where nothing changed, and names the last act of the table before its first
 * change and at most six hours before its start, else the last inject in that time: nearness in time, not proof of cause.
 */
export function partingMoments(
  minutes: readonly number[],
  gap: readonly number[],
  acts: readonly Act[],
): PartingMoment[] {
  const step = Math.max(1, (minutes[1] ?? 1) - (minutes[0] ?? 0));
  const width = Math.max(1, Math.floor(STRETCH / step));
  const growth = (t: number) => growApart(gap[t] ?? 0, gap[t + width] ?? 0);
  const starts = gap.map((_, t) => t).filter((t) => t + width < gap.length && growth(t) !== 0);
  const chosen: number[] = [];
  for (const t of starts.sort((a, b) => Math.abs(growth(b)) - Math.abs(growth(a)) || a - b)) {
    if (chosen.length < MOMENTS && chosen.every((other) => Math.abs(other - t) >= width)) chosen.push(t);
  }
  return chosen
    .sort((a, b) => a - b)
    .map((t) => {
      const { from, to } = trim(gap, t, t + width);
      const minute = minutes[from] ?? 0;
      const act = nearestAct(acts, minutes[from + 1] ?? minute, minute - REACH);
      return { minute, toMinute: minutes[to] ?? minute, people: growth(t), act };
    });
}

/** How far the gap moved away from zero, with the sign of its end; 0 when it came closer. */
function growApart(before: number, after: number): number {
  const kept = before * after > 0 ? before : 0;
  return Math.abs(after) > Math.abs(kept) ? after - kept : 0;
}

/** The part of a stretch in which the gap changed: ticks at either end where it stood still are left out. */
function trim(gap: readonly number[], from: number, to: number): { from: number; to: number } {
  let first = from;
  let last = to;
  while (first + 1 < last && gap[first + 1] === gap[from]) first++;
  while (last - 1 > first && gap[last - 1] === gap[to]) last--;
  return { from: first, to: last };
}

/** The last act of the table in the time given (both ends included), else the last inject; the later of two in the log at one minute. */
function nearestAct(acts: readonly Act[], until: number, since: number): Act | null {
  const near = acts.filter((act) => act.minute <= until && act.minute >= since);
  const last = (of: readonly Act[]) => of.reduce<Act | null>((a, b) => (a && a.minute > b.minute ? a : b), null);
  return last(near.filter((act) => act.kind !== 'inject')) ?? last(near);
}
