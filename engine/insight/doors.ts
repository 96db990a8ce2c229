import type { ExerciseState } from '../exercise/index.ts';
import type { Minutes } from '../model/index.ts';

/** Of each household, by row, when something first happened at its door; -1: never. */
export interface Doors {
  /** First minute at which somebody in it had less than half of what they need. */
  short: Minutes[];
  /** First minute at which somebody from outside stood at the door. */
  knocked: Minutes[];
}

/** Need, in thousandths, from which somebody has less than half of what they need. */
const SEVERE = 500;

/** Doors at which nothing happened yet. */
export function closedDoors(households: number): Doors {
  const never = () => Array.from({ length: households }, () => -1);
  return { short: never(), knocked: never() };
}

/** Takes in a tick: a door keeps the first time of either. */
export function followDoors(doors: Doors, { minute, world }: ExerciseState): void {
  const { needs, lastVisit } = world.columns;
  const each = needs.length / doors.short.length;
  for (let row = 0; row < doors.short.length; row++) {
    if (doors.knocked[row] === -1 && (lastVisit[row] ?? -1) >= 0) doors.knocked[row] = minute;
    if (doors.short[row] !== -1) continue;
    for (let cell = row * each; cell < (row + 1) * each; cell++) {
      if ((needs[cell] ?? 0) >= SEVERE) doors.short[row] = minute;
    }
  }
}

/** Whether somebody behind a door came short by a minute, and nobody had stood at it by then. */
export function waitsUnknocked({ short, knocked }: Doors, row: number, minute: Minutes): boolean {
  const from = short[row] ?? -1;
  const until = knocked[row] ?? -1;
  return from !== -1 && from <= minute && (until === -1 || until > minute);
}
