import type { Point } from '../../engine/index.ts';

/** Points along a line, `every` so many metres from its first point on. */
export function pointsAlong(line: readonly Point[], every: number): Point[] {
  const points: Point[] = [];
  let next = 0;
  let gone = 0;
  for (let at = 1; at < line.length; at++) {
    const [x, y] = line[at - 1]!;
    const [toX, toY] = line[at]!;
    const length = Math.hypot(toX - x, toY - y);
    for (; next <= gone + length; next += every) {
      const share = length === 0 ? 0 : (next - gone) / length;
      points.push([x + (toX - x) * share, y + (toY - y) * share]);
    }
    gone += length;
  }
  return points;
}
