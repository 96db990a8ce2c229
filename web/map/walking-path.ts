import type { Point } from '../../engine/index.ts';
import type { Traveller } from './picture.ts';
import { pointsAlong } from './points-along.ts';

/** A corner of the streets every so many metres; two streets meet where their corners lie this close. */
const EVERY_METRES = 10;
const MEET_METRES = 16;

/** Finds how people walk from one place to another, in metres on the map. */
export type PathFinder = (from: Point, to: Point) => Point[];

/**
 * Over the streets where they lead there, and straight on from and to the nearest corner; in a straight line where no street
 * does. For the eye only: how long a walk takes is the model's, whatever the map shows.
 * @param lines the middle of each street
 */
export function createPathFinder(lines: readonly (readonly Point[])[]): PathFinder {
  const corners = lines.flatMap((line, street) => pointsAlong(line, EVERY_METRES).map((at) => ({ at, street })));
  const places = corners.map(({ at }) => at);
  const next = neighboursOf(corners);
  const found = new Map<string, Point[]>();
  return (from, to) => {
    const [start, end] = [nearest(places, from), nearest(places, to)];
    const key = `${start}>${end}`;
    const along = found.get(key) ?? shortest(places, next, start, end);
    found.set(key, along);
    return [from, ...along, to];
  };
}

function neighboursOf(corners: readonly { at: Point; street: number }[]): number[][] {
  return corners.map(({ at, street }, row) =>
    corners.flatMap((other, column) => {
      if (column === row) return [];
      const follows = other.street === street && Math.abs(column - row) === 1;
      return follows || (other.street !== street && apart(at, other.at) <= MEET_METRES) ? [column] : [];
    }),
  );
}

function nearest(places: readonly Point[], to: Point): number {
  return places.reduce((best, at, row) => (best < 0 || apart(at, to) < apart(places[best]!, to) ? row : best), -1);
}

/** Dijkstra's shortest way; empty where there is none. */
function shortest(places: readonly Point[], next: readonly number[][], start: number, end: number): Point[] {
  if (start < 0 || end < 0) return [];
  const metres = places.map(() => Number.POSITIVE_INFINITY);
  const before = places.map(() => -1);
  const open = new Set([start]);
  metres[start] = 0;
  while (open.size > 0) {
    let at = -1;
    for (const row of open) if (at < 0 || metres[row]! < metres[at]!) at = row;
    open.delete(at);
    if (at === end) break;
    for (const other of next[at]!) {
      const far = metres[at]! + apart(places[at]!, places[other]!);
      if (far >= metres[other]!) continue;
      metres[other] = far;
      before[other] = at;
      open.add(other);
    }
  }
  const way: Point[] = [];
  for (let at = metres[end] === Number.POSITIVE_INFINITY ? -1 : end; at >= 0; at = before[at]!) way.push(places[at]!);
  return way.reverse();
}

/** How much of the way, 0 to 1, somebody has gone at a minute. */
export function shareOfWay(
  { startMinute, untilMinute }: Pick<Traveller, 'startMinute' | 'untilMinute'>,
  minute: number,
): number {
  const length = untilMinute - startMinute;
  return length <= 0 ? 1 : Math.min(1, Math.max(0, (minute - startMinute) / length));
}

/** The place at a share (0–1) of the length of a path. */
export function placeAlong(path: readonly Point[], share: number): Point {
  const lengths = path.slice(1).map((to, at) => apart(path[at]!, to));
  let left = Math.min(1, Math.max(0, share)) * lengths.reduce((sum, metres) => sum + metres, 0);
  for (const [at, metres] of lengths.entries()) {
    if (left <= metres && metres > 0) {
      const [[x, y], [toX, toY]] = [path[at]!, path[at + 1]!];
      return [x + ((toX - x) * left) / metres, y + ((toY - y) * left) / metres];
    }
    left -= metres;
  }
  return path[path.length - 1]!;
}

function apart([x, y]: Point, [toX, toY]: Point): number {
  return Math.hypot(toX - x, toY - y);
}
