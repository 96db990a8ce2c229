import type { Exercise } from '../prepared/exercise.ts';
import { allOn, chooseDivision, chooseOption, openOnes, type Policy, possibleOptions } from './policy.ts';

/** Chooses the first option that is possible as soon as a decision opens; in a divide all helpers go there. */
export function first(ex: Exercise): Policy {
  return {
    act(course) {
      for (const { decision, open } of openOnes(ex, course)) {
        const [option] = possibleOptions(decision, open);
        if (option === undefined) continue;
        const isDivide = decision.kind === 'divide';
        course.order(
          isDivide ? chooseDivision(decision.id, allOn(decision, option)) : chooseOption(decision.id, option),
        );
      }
    },
  };
}
