import {
  append,
  type Cut,
  type Exercise,
  type ExerciseOrder,
  type ExerciseState,
  type Log,
  pathTo,
  startState,
} from '../../engine/index.ts';
import { prepareFromFiles } from '../session/prepare.ts';
import { type Course, course, session, showFleeting } from '../session/session.ts';
import type { StudioFiles } from '../studio/check-studio.ts';

const SEED = '1';
let cutNow: Cut = 'lang';

/**
 * Plays other files up to the hour of now, with what was chosen and ordered so far; what is not possible any more is left out.
 * @returns how much was left out
 */
export function showFiles({ scenario, neighbourhood }: StudioFiles, cut: Cut): number {
  const before = course.peek();
  const exercise = prepareFromFiles(scenario, neighbourhood, SEED);
  const orders = before && cut === cutNow ? ordersOf(before) : beginning(cut);
  cutNow = cut;
  const { at, skipped } = play(exercise, orders);
  const last = Math.min(before?.state.minute ?? 0, exercise.scenario.endMinute);
  const caught =
    before && at.state.minute < last ? step(exercise, at, { type: 'clock.advance', by: 'facilitator', to: last }) : at;
  show(exercise, caught, { scenario, neighbourhood });
  return skipped;
}

/** Begins anew at an hour: what would be asked before it closes by its default. */
export function playFrom(minute: number): void {
  const open = session.peek();
  if (!open) return;
  const { exercise, stored } = open;
  const to = Math.min(minute, exercise.scenario.endMinute);
  const orders = beginning(cutNow);
  if (to > 0) orders.push({ type: 'clock.advance', by: 'facilitator', to });
  show(exercise, play(exercise, orders).at, stored);
}

function beginning(cut: Cut): ExerciseOrder[] {
  return [
    { type: 'exercise.start', by: 'facilitator', cut, calm: false, tableStreets: [] },
    { type: 'phase.enter', by: 'facilitator', phase: 'briefing' },
    { type: 'phase.enter', by: 'facilitator', phase: 'play' },
    { type: 'clock.advance', by: 'facilitator', to: 0 },
  ];
}

function ordersOf({ log }: Course): ExerciseOrder[] {
  return pathTo(log, log.head).map(({ seq: _seq, after: _after, minute: _minute, ...order }) => order as ExerciseOrder);
}

function play(exercise: Exercise, orders: readonly ExerciseOrder[]): { at: Course; skipped: number } {
  let log: Log = { events: [], head: -1 };
  let state: ExerciseState = startState(exercise);
  let skipped = 0;
  for (const order of orders) {
    const next = append(exercise, log, state, order);
    if (next.refused !== null) skipped++;
    ({ log, state } = next);
  }
  return { at: { log, state }, skipped };
}

function step(exercise: Exercise, { log, state }: Course, order: ExerciseOrder): Course {
  const next = append(exercise, log, state, order);
  return { log: next.log, state: next.state };
}

function show(exercise: Exercise, at: Course, { scenario, neighbourhood }: StudioFiles): void {
  const about = { id: 'studio', savedAt: 0, scenario, neighbourhood, seed: SEED, cut: cutNow };
  showFleeting({ ...about, head: at.log.head, minute: at.state.minute, finished: false }, exercise, at);
}
