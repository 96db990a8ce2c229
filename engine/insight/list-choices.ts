import type { Exercise, ExerciseState } from '../exercise/index.ts';
import type { ExerciseEvent, OwnIdea } from '../model/index.ts';

/** How a question that the table saw came to an end. */
export interface MadeChoice {
  /** Id of the decision. */
  decision: string;
  minute: number;
  /** Id of the option; null: divided, or an idea of their own. */
  option: string | null;
  /** Helpers by option id. */
  division: Record<string, number> | null;
  /** Nobody chose. */
  byDefault: boolean;
  own: OwnIdea | null;
  /** Id of the reason that was picked. */
  reason: string | null;
}

/** What the table made of each question it saw on a path, in order of time; `state` is the end of that path. */
export function listChoices(ex: Exercise, path: readonly ExerciseEvent[], state: ExerciseState): MadeChoice[] {
  const chosen = new Map(
    path.filter((event) => event.type === 'decision.choose').map((event) => [event.decision, event]),
  );
  return ex.scenario.decisions
    .flatMap(({ id }): MadeChoice[] => {
      const made = state.small.decisions[id];
      if (!made?.shown || made.closedMinute === null) return [];
      const { closedMinute: minute, option, division, byDefault } = made;
      const event = byDefault ? undefined : chosen.get(id);
      const { own = null, reason = null } = event ?? {};
      return [{ decision: id, minute, option, division, byDefault, own, reason }];
    })
    .sort((a, b) => a.minute - b.minute);
}
