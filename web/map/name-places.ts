import type { Point, Street } from '../../engine/index.ts';

/** A place where the name of a street may stand: on a straight part of it, turned along. */
export interface NamePlace {
  at: Point;
  /** Radians, clockwise on the screen; never upside down. */
  angle: number;
}

/** How far along a straight part a name may stand, the middle first. */
const ALONG = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9] as const;

/**
 * Where the name of a street may stand, the best place first: the middle of its longest straight part.
 * @returns also the metres there are for the name: its longest part, or more of it when it bends.
 */
export function namePlaces(street: Street): { places: NamePlace[]; metres: number } {
  const parts = street.line.slice(1).map((to, at) => {
    const from = street.line[at]!;
    return { from, to, metres: Math.hypot(to[0] - from[0], to[1] - from[1]) };
  });
  const longest = Math.max(0, ...parts.map((part) => part.metres));
  const whole = parts.reduce((sum, part) => sum + part.metres, 0);
  const places = parts
    .filter((part) => part.metres >= longest * 0.25)
    .sort((a, b) => b.metres - a.metres)
    .flatMap(({ from, to }) =>
      ALONG.map(
        (share): NamePlace => ({
          at: [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share],
          angle: readable(Math.atan2(from[1] - to[1], to[0] - from[0])),
        }),
      ),
    );
  return { places, metres: Math.max(longest, whole * 0.6) };
}

function readable(angle: number): number {
  if (angle > Math.PI / 2) return angle - Math.PI;
  return angle <= -Math.PI / 2 ? angle + Math.PI : angle;
}
