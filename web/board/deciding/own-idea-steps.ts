import type { Action, OwnIdea } from '../../../engine/index.ts';
import { VERBS, type Verb, verbOf } from '../answering/verbs.ts';

/** An idea that is being put together; null: not chosen yet. */
export interface IdeaDraft {
  verb: Verb | null;
  /** Id of the action. */
  action: string | null;
  asked: OwnIdea['asked'] | null;
  /** Row of the street in which a household is sought. */
  street: number | null;
  target: OwnIdea['target'] | null;
}

export const EMPTY_IDEA: IdeaDraft = { verb: null, action: null, asked: null, street: null, target: null };

export type IdeaStep = 'verb' | 'action' | 'asked' | 'target' | 'confirm';

/** What is asked next of an idea. */
export function stepOfIdea(draft: IdeaDraft): IdeaStep {
  if (draft.verb === null) return 'verb';
  if (draft.action === null) return 'action';
  if (draft.asked === null) return 'asked';
  return draft.target === null ? 'target' : 'confirm';
}

/** The order that an idea has become; null while it is not whole. */
export function ideaOf({ action, asked, target }: IdeaDraft): OwnIdea | null {
  return action !== null && asked !== null && target !== null ? { action, asked, target } : null;
}

/** Actions grouped by what one does; verbs without any are left out. An action that nothing else names is a visit. */
export function groupByVerb(actions: readonly Action[]): { verb: Verb; actions: Action[] }[] {
  return VERBS.map((verb) => ({
    verb,
    actions: actions.filter(({ effects }) => (verbOf(effects) ?? 'visit') === verb),
  })).filter((group) => group.actions.length > 0);
}
