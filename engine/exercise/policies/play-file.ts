import type { ExerciseOrder, Minutes, RefusalCode } from '../../model/index.ts';
import type { Policy } from './policy.ts';

/** A recorded play: what is chosen, ordered or played, and when. Steps of one minute go in the order of the file. */
export type PlayFile = PlayStep[];
export interface PlayStep {
  at: Minutes;
  order: Extract<ExerciseOrder, { type: 'decision.choose' | 'action.order' | 'inject.play' }>;
}

/** Plays the steps at the last tick at or before their minute; a step that is refused is reported, not thrown. */
export function playFile(steps: PlayFile, onRefused?: (step: PlayStep, code: RefusalCode) => void): Policy {
  const waiting = steps
    .map((step, place) => ({ step, place }))
    .sort((a, b) => a.step.at - b.step.at || a.place - b.place);
  return {
    act(course) {
      while (waiting[0] && waiting[0].step.at < course.next) {
        const { step } = waiting.shift() as (typeof waiting)[number];
        const code = course.order(step.order);
        if (code !== null) onRefused?.(step, code);
      }
    },
  };
}
