import type { Condition, EventRef, Moment } from '../../model/index.ts';
import { type Arrow, turnTo } from './draw-machine.ts';
import { momentText } from './scenario-graph.ts';

/** When an inject comes, or a decision opens. */
export interface Coming {
  at: Moment | null;
  on: EventRef | null;
  when: Condition | null;
}

/**
 * The arrow by which a moment comes: the event waited for, `WHEN` for a condition, a delay for a moment (of a range its first
 * minute), `AT` for one that is not a delay from here: a declared duration, or anything but the start of the exercise.
 */
export function momentArrow({ at, on, when }: Coming, to: string, fromStart: boolean): Arrow {
  const fixed = at !== null && !('variable' in at) ? at : null;
  const event = on?.name ?? (when === null ? null : 'WHEN');
  if (event === null && fixed !== null && fromStart) {
    return 'minute' in fixed
      ? { after: fixed.minute, to: turnTo(to, '') }
      : { after: fixed.from, to: turnTo(to, momentText(fixed)) };
  }
  const description = [at === null ? '' : momentText(at), when?.text ?? ''].filter((text) => text !== '').join(', ');
  return { on: event ?? 'AT', to: turnTo(to, description) };
}
