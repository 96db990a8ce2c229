import type { ExerciseEvent } from '../../model/index.ts';

/**
 * The log: a tree of events. Every event names the one before it on its path; nothing is ever taken out,
 * so undo and branch only move the head and both courses stay. `seq` is the place in `events`.
 */
export interface Log {
  events: ExerciseEvent[];
  /** seq of the last event of the course being played; -1: none yet. */
  head: number;
}

export const EMPTY_LOG: Log = { events: [], head: -1 };

/** The events from the root up to and including `seq`, in order; empty for -1 or a seq that is not there. */
export function pathTo(log: Log, seq: number): ExerciseEvent[] {
  const path: ExerciseEvent[] = [];
  let event = log.events[seq];
  while (event !== undefined) {
    path.push(event);
    event = event.after < event.seq ? log.events[event.after] : undefined;
  }
  return path.reverse();
}

/** Clock steps and the system's own events are not acts: undo passes them. */
function isAct(event: ExerciseEvent): boolean {
  return event.by !== 'system' && event.type !== 'clock.advance' && event.type !== 'exercise.start';
}

/** Moves the head to just before the last act of table or facilitator on its path; the same log when there is none. */
export function undo(log: Log): Log {
  const path = pathTo(log, log.head);
  for (let place = path.length - 1; place >= 0; place--) {
    const event = path[place];
    if (event !== undefined && isAct(event)) return { events: log.events, head: event.after };
  }
  return log;
}

/** Goes on from an earlier event: the next append starts a new course beside the old one. */
export function branch(log: Log, seq: number): Log {
  if (seq !== -1 && log.events[seq] === undefined) return log;
  return { events: log.events, head: seq };
}
