import { type Exercise, type ExerciseState, foldPath } from '../exercise/index.ts';
import { type ExerciseEvent, type HouseholdField, NEEDS } from '../model/index.ts';
import { createHouseholdReader, readSeries } from '../simulation/index.ts';

/** Points in time by name, one value an hour of the run; `minute` says when. */
export type Series = Record<string, number[]>;

/** Need from which somebody is short of something, and counts as unmet (`formats.md`, Measures). */
export const SHORT = 0.25;
/** Need from which somebody has less than half of what they need. */
export const SEVERE = 0.5;

/** One course of an exercise, followed tick by tick. Arrays by household run household × need, needs in the order of NEEDS. */
export interface Course {
  /** The state at its end. */
  state: ExerciseState;
  series: Series;
  /** Minute of each tick. */
  minutes: number[];
  /** People who are short of at least one thing, at each tick. */
  shortPeople: number[];
  /** Longest time on end with a need of at least SEVERE, in ticks. */
  longestSevere: Uint16Array;
  /** Σ need (0–1) over the ticks with need ≥ SHORT, by household × need; not yet times people and hours. */
  unmet: Float64Array;
}

const NEED_FIELDS: readonly HouseholdField[] = [
  'needWater',
  'needWarmth',
  'needCooling',
  'needFood',
  'needCare',
  'needInformation',
  'needSafety',
  'needSanitation',
  'needContact',
];

/** Plays a path from its start and keeps what the look-back and a comparison need. Pure; a fold of the whole path. */
export function recordCourse(ex: Exercise, events: ExerciseEvent[]): Course {
  const reader = createHouseholdReader(ex.model);
  const needOf = NEED_FIELDS.map((name) => reader.field[name]);
  const cells = reader.count * NEEDS.length;
  const spell = new Uint16Array(cells);
  const course = {
    series: { minute: [] } as Series,
    minutes: [] as number[],
    shortPeople: [] as number[],
    longestSevere: new Uint16Array(cells),
    unmet: new Float64Array(cells),
  };

  /** @returns whether the household is short of anything. */
  const followHousehold = (row: number): boolean => {
    let short = false;
    for (let need = 0; need < needOf.length; need++) {
      const cell = row * needOf.length + need;
      const level = Number(needOf[need]?.(row));
      if (level >= SHORT) {
        short = true;
        course.unmet[cell] = (course.unmet[cell] ?? 0) + level;
      }
      const length = level >= SEVERE ? (spell[cell] ?? 0) + 1 : 0;
      spell[cell] = length;
      if (length > (course.longestSevere[cell] ?? 0)) course.longestSevere[cell] = length;
    }
    return short;
  };

  const onTick = (state: ExerciseState) => {
    reader.world = state.world;
    let people = 0;
    for (let row = 0; row < reader.count; row++) if (followHousehold(row)) people += reader.people(row);
    course.minutes.push(state.minute);
    course.shortPeople.push(people);
    if (state.minute % 60 === 0) addPoint(course.series, state.minute, readSeries(ex.model, state.world));
  };

  return { state: foldPath(ex, events, { onTick }), ...course };
}

/** One point an hour of every curve the simulation keeps, from the start of the path to its end. */
export function collectSeries(ex: Exercise, events: ExerciseEvent[]): Series {
  const series: Series = { minute: [] };
  foldPath(ex, events, {
    onTick: (state) => {
      if (state.minute % 60 === 0) addPoint(series, state.minute, readSeries(ex.model, state.world));
    },
  });
  return series;
}

function addPoint(series: Series, minute: number, point: Record<string, number>): void {
  series['minute']?.push(minute);
  for (const name of Object.keys(point)) {
    series[name] ??= [];
    series[name].push(Math.round((point[name] ?? 0) * 1000) / 1000);
  }
}
