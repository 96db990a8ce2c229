import { applyEvent, type Exercise, type ExerciseState, foldPath, startState } from '../exercise/index.ts';
import { type ExerciseEvent, NEEDS, type RefusalCode } from '../model/index.ts';
import { readSeries } from '../simulation/index.ts';
import { closedDoors, type Doors, followDoors } from './doors.ts';

/** Points in time by name, one value an hour of the run; `minute` says when. */
export type Series = Record<string, number[]>;

/** Need, in thousandths, from which somebody has less than half of what they need. */
const SEVERE = 500;
/** Ticks made in one turn: a few milliseconds, also on a slow computer. */
const TICKS_A_TURN = 4;

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
  /** When somebody behind each door first came short, and when somebody first knocked. */
  doors: Doors;
  /** Events of the path that were impossible. */
  skipped: SkippedEvent[];
}

/** A course that is being followed: what is known of it so far, and how to go on. */
export interface Recording {
  course: Course;
  /** seq of the events that are wholly in it, in order. */
  taken: number[];
  /** Ticks on end, up to now, with a need of at least 0.5; cells as in `longestSevere`. */
  spell: Uint16Array;
}

/** A course of which nothing is followed yet. */
export function startRecording(ex: Exercise): Recording {
  const cells = ex.neighbourhood.households.length * NEEDS.length;
  return {
    course: {
      state: startState(ex),
      series: { minute: [] },
      minutes: [],
      shortPeople: [],
      loads: [],
      longestSevere: new Uint16Array(cells),
      doors: closedDoors(ex.neighbourhood.households.length),
      skipped: [],
    },
    taken: [],
    spell: new Uint16Array(cells),
  };
}

/**
 * Follows a path to its end, a few ticks a turn, going on from what the recording already has of it; a recording of another
 * path starts again. May be left between two turns and taken up later. The same course comes out, whatever the turns.
 */
export function* recordSteps(
  ex: Exercise,
  recording: Recording,
  events: readonly ExerciseEvent[],
): Generator<undefined, Course> {
  if (recording.taken.some((seq, at) => events[at]?.seq !== seq)) Object.assign(recording, startRecording(ex));
  for (const event of events.slice(recording.taken.length)) {
    yield* takeEvent(ex, recording, event);
    recording.taken.push(event.seq);
  }
  return recording.course;
}

/** Takes one event in; a long step of the clock in several turns, which make the same as one. */
function* takeEvent(ex: Exercise, recording: Recording, event: ExerciseEvent): Generator<undefined, void> {
  const { course } = recording;
  const { step, endMinute } = ex.scenario;
  const onTick = (state: ExerciseState) => takeTick(ex, recording, state);
  for (;;) {
    const part = (course.state.tick + TICKS_A_TURN) * step;
    const long = event.type === 'clock.advance' && event.to > part && event.to <= endMinute;
    const outcome = applyEvent(ex, course.state, long ? { ...event, to: part } : event, { onTick });
    course.state = outcome.state;
    if (outcome.refused !== null) course.skipped.push({ seq: event.seq, code: outcome.refused });
    if (event.type === 'clock.advance') yield;
    if (!long || outcome.refused !== null) return;
  }
}

function takeTick(ex: Exercise, { course, spell }: Recording, state: ExerciseState): void {
  const { needs } = state.world.columns;
  const { households } = ex.neighbourhood;
  followSpells(needs, spell, course.longestSevere);
  followDoors(course.doors, state);
  course.minutes.push(state.minute);
  const loads = addLoads(needs, households.length, ex.model.parameters.unmetFrom);
  course.loads.push(loads);
  const short = (sum: number, { people }: { people: unknown[] }, row: number) =>
    (loads[row] ?? 0) > 0 ? sum + people.length : sum;
  course.shortPeople.push(households.reduce(short, 0));
  if (state.minute % 60 === 0) addPoint(course.series, state.minute, readSeries(ex.model, state.world));
}

/** Plays a path from its start and keeps what the look-back and a comparison need. Pure; one fold of the whole path. */
export function recordCourse(ex: Exercise, events: readonly ExerciseEvent[]): Course {
  return runToEnd(recordSteps(ex, startRecording(ex), events));
}

/** Runs what is done in turns without a break. */
export function runToEnd<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
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
