import { type Exercise, type ExerciseState, type Log, pathTo, withoutChoices } from '../exercise/index.ts';
import { type ExerciseEvent, NEEDS, type Need } from '../model/index.ts';
import { countBetterOff } from './count-better-off.ts';
import { COUNTED_HOURS, countPeople } from './count-people.ts';
import type { Doors } from './doors.ts';
import { listChoices, type MadeChoice } from './list-choices.ts';
import { measure, type ObjectiveResult, type RunTotals, readObjectives } from './measure.ts';
import { type Act, type PartingMoment, partingMoments } from './parting-moments.ts';
import {
  type Course,
  type Recording,
  recordSteps,
  runToEnd,
  type Series,
  type SkippedEvent,
  startRecording,
} from './record-course.ts';

/** One thing in both courses: as it went tonight, and as it would have gone without the table's choices. */
export interface Beside<T> {
  tonight: T;
  without: T;
}

export interface StorylineEnd {
  id: string;
  /** Household id it is about; null: nobody. */
  household: string | null;
  /** Last state of each course and the minute it was entered; null when it was not told. */
  ends: Beside<{ state: string; minute: number } | null>;
}

/** What the look-back shows: keys and numbers, no sentences. Plain data, so that a worker can make it. */
export interface LookBack {
  /** Minute up to which both courses were followed. */
  minutes: number;
  /** People by need, counted as `countPeople` says; `hours` is the time on end from which a person counts. */
  people: { need: Need; hours: number; count: Beside<number> }[];
  /** Person-hours met by each source stand in `help` of the totals. */
  totals: Beside<RunTotals>;
  /** One point an hour; people short of anything stand in `shortPeople`. */
  series: Beside<Series>;
  moments: PartingMoment[];
  /** What the table made of each question it saw. */
  choices: MadeChoice[];
  storylines: StorylineEnd[];
  /** Tonight's doors: behind which somebody came short, and when somebody knocked. */
  doors: Doors;
  objectives: { id: string; result: Beside<ObjectiveResult> }[];
  /** Events that were impossible without the table's choices. */
  skipped: SkippedEvent[];
}

/**
 * Tonight beside the same night without the table's choices (neighbours still help each other unasked).
 * Two folds of the whole path; no ledger is needed.
 */
export function lookBack(ex: Exercise, log: Log): LookBack {
  return runToEnd(lookBackSteps(ex, log));
}

/** Both courses as far as they were followed, so that the look-back is soon there at the end. */
export type FollowedCourses = Beside<Recording>;

/** Follows nothing yet. */
export function startFollowing(ex: Exercise): FollowedCourses {
  return { tonight: startRecording(ex), without: startRecording(ex) };
}

/** Follows both courses up to the head of the log, in short turns; goes on from what was followed before. */
export function* followSteps(ex: Exercise, log: Log, followed: FollowedCourses): Generator<undefined, Beside<Course>> {
  const path = pathTo(log, log.head);
  const tonight = yield* recordSteps(ex, followed.tonight, path);
  const without = yield* recordSteps(ex, followed.without, withoutChoices(path).events);
  return { tonight, without };
}

/** The look-back in short turns: whoever runs it may let the screen go first between two of them. */
export function* lookBackSteps(
  ex: Exercise,
  log: Log,
  followed: FollowedCourses = startFollowing(ex),
): Generator<undefined, LookBack> {
  const { tonight, without } = yield* followSteps(ex, log, followed);
  const path = pathTo(log, log.head);
  const both = <T>(read: (course: Course) => T): Beside<T> => ({ tonight: read(tonight), without: read(without) });
  const people = ex.neighbourhood.households.map((household) => household.people.length);
  const counts = both((course) => countPeople(ex, course));
  const results = both((course) => readObjectives(ex, course.state));
  return {
    minutes: tonight.state.minute,
    people: NEEDS.map((need) => ({
      need,
      hours: COUNTED_HOURS[need],
      count: { tonight: counts.tonight[need], without: counts.without[need] },
    })),
    totals: both((course) => measure(ex, course.state)),
    series: both((course) => withShortPeople(course)),
    moments: partingMoments(tonight.minutes, countBetterOff(people, tonight, without), actsOf(path, tonight.state)),
    choices: listChoices(ex, path, tonight.state),
    doors: { short: [...tonight.doors.short], knocked: [...tonight.doors.knocked] },
    storylines: storylineEnds(ex, tonight.state, without.state),
    objectives: ex.scenario.objectives.map(({ id }) => ({
      id,
      result: { tonight: results.tonight[id] ?? NOT_DONE, without: results.without[id] ?? NOT_DONE },
    })),
    skipped: [...without.skipped],
  };
}

type ChooseEvent = Extract<ExerciseEvent, { type: 'decision.choose' }>;

const NOT_DONE: ObjectiveResult = { done: false, at: null };

function withShortPeople(course: Course): Series {
  const hourly = course.shortPeople.filter((_, tick) => (course.minutes[tick] ?? 0) % 60 === 0);
  const series = Object.entries(course.series).map(([name, points]) => [name, [...points]]);
  return { ...Object.fromEntries(series), shortPeople: hourly };
}

function storylineEnds(ex: Exercise, tonight: ExerciseState, without: ExerciseState): StorylineEnd[] {
  const end = (state: ExerciseState, id: string) => {
    const known = state.small.storylines[id];
    return known ? { state: known.state, minute: known.enteredMinute } : null;
  };
  return ex.scenario.storylines.map(({ id }) => {
    const row = tonight.small.storylines[id]?.row ?? -1;
    return {
      id,
      household: ex.neighbourhood.households[row]?.id ?? null,
      ends: { tonight: end(tonight, id), without: end(without, id) },
    };
  });
}

function decisionAct({ minute, seq, decision, option, own, reason }: ChooseEvent): Act {
  return {
    minute,
    kind: 'decision',
    id: decision,
    option: option ?? null,
    seq,
    ...(own === undefined ? {} : { own }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** What happened in a course that a parting may be tied to: the table's acts from its log, and the injects it saw. */
function actsOf(path: ExerciseEvent[], state: ExerciseState): Act[] {
  const acts = path.flatMap((event): Act[] => {
    const at = { minute: event.minute, option: null, seq: event.seq };
    switch (event.type) {
      case 'decision.choose':
        return [decisionAct(event)];
      case 'action.order':
        return [{ ...at, kind: 'order', id: event.action }];
      case 'preparation.choose':
        return [{ ...at, kind: 'preparation', id: event.preparation }];
      default:
        return [];
    }
  });
  for (const [id, inject] of Object.entries(state.small.injects)) {
    if (inject.playedMinute !== null) {
      acts.push({ minute: inject.playedMinute, kind: 'inject', id, option: null, seq: null });
    }
  }
  return acts;
}
