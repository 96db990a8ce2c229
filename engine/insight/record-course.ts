import { type Exercise, type ExerciseState, foldPath } from '../exercise/index.ts';
import { type ExerciseEvent, NEEDS, type RefusalCode } from '../model/index.ts';
import { readSeries } from '../simulation/index.ts';

/** Points in time by name, one value an hour of the run; `minute` says when. */
export type Series = Record<string, number[]>;

/** Need, in thousandths, from which somebody has less than half of what they need. */
const SEVERE = 500;

/** An event that is impossible on a path: passed over, and said so. */
export interface SkippedEvent {
  seq: number;
  code: RefusalCode;
}

/** One course of an exercise, followed tick by tick. */
export interface Course {
  /** The state at its end. */
  state: ExerciseState;
  series: Series;
  /** Minute of each tick. */
  minutes: number[];
  /** People who are short of at least one thing (need ≥ the parameter `unmetFrom`), at each tick. */
  shortPeople: number[];
  /** At each tick, by household row: its needs that count as unmet, added up, in thousandths. */
  loads: Uint16Array[];
  /** Longest time on end with a need of at least 0.5, in ticks; household × need, needs in the order of NEEDS. */
  longestSevere: Uint16Array;
  /** Events of the path that were impossible. */
  skipped: SkippedEvent[];
}

/** Plays a path from its start and keeps what the look-back and a comparison need. Pure; one fold of the whole path. */
export function recordCourse(ex: Exercise, events: readonly ExerciseEvent[]): Course {
  const shortFrom = ex.model.parameters.unmetFrom;
  const people = ex.neighbourhood.households.map((household) => household.people.length);
  const spell = new Uint16Array(people.length * NEEDS.length);
  const course = {
    series: { minute: [] } as Series,
    minutes: [] as number[],
    shortPeople: [] as number[],
    loads: [] as Uint16Array[],
    longestSevere: new Uint16Array(spell.length),
    skipped: [] as SkippedEvent[],
  };
  const onTick = (state: ExerciseState) => {
    const { needs } = state.world.columns;
    followSpells(needs, spell, course.longestSevere);
    course.minutes.push(state.minute);
    const loads = addLoads(needs, people.length, shortFrom);
    course.loads.push(loads);
    course.shortPeople.push(people.reduce((sum, count, row) => ((loads[row] ?? 0) > 0 ? sum + count : sum), 0));
    if (state.minute % 60 === 0) addPoint(course.series, state.minute, readSeries(ex.model, state.world));
  };
  const onRefused = (event: ExerciseEvent, code: RefusalCode) => course.skipped.push({ seq: event.seq, code });
  return { state: foldPath(ex, events, { onTick, onRefused }), ...course };
}

/** Lengthens the spells of severe need that go on, ends the others, and keeps the longest. */
function followSpells(needs: Uint16Array, spell: Uint16Array, longest: Uint16Array): void {
  for (let cell = 0; cell < needs.length; cell++) {
    const length = (needs[cell] ?? 0) >= SEVERE ? (spell[cell] ?? 0) + 1 : 0;
    spell[cell] = length;
    if (length > (longest[cell] ?? 0)) longest[cell] = length;
  }
}

function addLoads(needs: Uint16Array, households: number, from: number): Uint16Array {
  const loads = new Uint16Array(households);
  let cell = 0;
  for (let row = 0; row < households; row++) {
    let load = 0;
    for (const end = cell + NEEDS.length; cell < end; cell++) {
      const need = needs[cell] ?? 0;
      if (need >= from) load += need;
    }
    loads[row] = load;
  }
  return loads;
}

/** One point an hour of every curve the simulation keeps, from the start of the path to its end. */
export function collectSeries(ex: Exercise, events: readonly ExerciseEvent[]): Series {
  const series: Series = { minute: [] };
  foldPath(ex, events, {
    onTick: (state) => {
      if (state.minute % 60 === 0) addPoint(series, state.minute, readSeries(ex.model, state.world));
    },
  });
  return series;
}

function addPoint(series: Series, minute: number, point: Record<string, number>): void {
  series.minute?.push(minute);
  for (const name of Object.keys(point)) {
    series[name] ??= [];
    series[name].push(Math.round((point[name] ?? 0) * 1000) / 1000);
  }
}
