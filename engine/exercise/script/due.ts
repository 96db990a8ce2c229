import type { Inject, Minutes, StoryTransition } from '../../model/index.ts';
import { decisionAccepts } from '../prepared/decision-life-table.ts';
import { matches } from '../prepared/event-key.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { injectAccepts, injectStateOf } from '../prepared/inject-life-table.ts';
import { transitionEvent } from '../prepared/storyline-machine.ts';
import type { ExerciseState, InjectState, PendingEffect, StorylineState } from '../state/exercise-state.ts';

/** Something of the script that falls due in one tick; `place` is its row in the model, or its place in the log. */
export type DueItem = { minute: Minutes; place: number } & (
  | { kind: 'logged'; pending: PendingEffect }
  | { kind: 'closing' }
  | { kind: 'inject' }
  | { kind: 'tell' }
  /** A transition of a storyline, valid only while it still stands in `from`. */
  | { kind: 'story'; from: string; event: string }
  | { kind: 'opening' }
  /** What a repeated condition was at this tick, to see its next rise. */
  | { kind: 'edge'; value: boolean }
);

/** Order within one minute (`architecture.md`, Time); openings and edges come last, they have no effects. */
const RANK: Record<DueItem['kind'], number> = {
  logged: 0,
  closing: 1,
  inject: 2,
  tell: 3,
  story: 4,
  opening: 5,
  edge: 6,
};

/** All that falls due in the tick ending at `minute`, in the order in which it happens. Reads the state before the tick. */
export function dueItems(ex: Exercise, state: ExerciseState, minute: Minutes): DueItem[] {
  const items: DueItem[] = state.small.pending.flatMap((pending, place) =>
    pending.minute <= minute ? [{ kind: 'logged' as const, minute: pending.minute, place, pending }] : [],
  );
  collectClosings(ex, state, minute, items);
  collectInjects(ex, state, minute, items);
  collectStories(ex, state, minute, items);
  collectOpenings(ex, state, minute, items);
  return items.length < 2 ? items : items.sort(byOrder);
}

function byOrder(a: DueItem, b: DueItem): number {
  return a.minute - b.minute || RANK[a.kind] - RANK[b.kind] || a.place - b.place;
}

function collectClosings(ex: Exercise, state: ExerciseState, minute: Minutes, items: DueItem[]): void {
  ex.scenario.decisions.forEach((decision, place) => {
    const made = state.small.decisions[decision.id];
    if (made && made.closesMinute <= minute && decisionAccepts(made, 'CLOSE')) {
      items.push({ kind: 'closing', minute: made.closesMinute, place });
    }
  });
}

/** Whether the script may still play an inject by itself; a calm evening is spared the heavy ones. */
export function isArmed(state: ExerciseState, inject: Inject, known: InjectState | undefined): boolean {
  return injectAccepts(inject, known, 'DUE') && !(inject.heavy && state.small.setting?.calm);
}

function collectInjects(ex: Exercise, state: ExerciseState, minute: Minutes, items: DueItem[]): void {
  ex.scenario.timeline.forEach((inject, place) => {
    const known = state.small.injects[inject.id];
    if (!isArmed(state, inject, known)) return;
    const edited = known?.editedMinute ?? null;
    if (edited !== null && injectStateOf(inject, known) === 'timed') {
      if (edited <= minute) items.push({ kind: 'inject', minute: edited, place });
      return;
    }
    const due = injectDue(ex, state, place, minute, items);
    if (due !== null && (inject.until === null || due <= inject.until))
      items.push({ kind: 'inject', minute: due, place });
  });
}

/** The minute at which an inject falls due by its own `at`, `when` and `on`; null: not in this tick. */
function injectDue(
  ex: Exercise,
  state: ExerciseState,
  place: number,
  minute: Minutes,
  items: DueItem[],
): Minutes | null {
  const inject = ex.scenario.timeline[place] as Inject;
  const at = momentOf(state, ex.draws.injects[place] ?? null);
  if (at !== null && at > minute) return null;
  if (inject.on !== null) {
    const heard = state.small.inbox.some((event) => inject.on !== null && matches(inject.on, event));
    return heard && (inject.when === null || ex.conditions.holds(inject.when)) ? minute : null;
  }
  if (inject.when === null) return at;
  const holds = ex.conditions.holds(inject.when);
  if (!inject.repeat) return holds ? minute : null;
  const before = state.small.edges[inject.id] ?? false;
  if (holds !== before) items.push({ kind: 'edge', minute, place, value: holds });
  return holds && !before ? minute : null;
}

/** The minute of a moment now: a declared duration may change while the exercise runs. */
export function momentOf(state: ExerciseState, moment: Minutes | string | null): Minutes | null {
  if (typeof moment !== 'string') return moment;
  const value = state.small.variables[moment];
  return typeof value === 'number' ? value : Number.POSITIVE_INFINITY;
}

function collectStories(ex: Exercise, state: ExerciseState, minute: Minutes, items: DueItem[]): void {
  ex.scenario.storylines.forEach((storyline, place) => {
    if (ex.cast[place] === null) return;
    const told = state.small.storylines[storyline.id];
    if (told === undefined) items.push({ kind: 'tell', minute: 0, place });
    else collectTransitions(ex, state, place, told, minute, items);
  });
}

function collectTransitions(
  ex: Exercise,
  state: ExerciseState,
  place: number,
  told: StorylineState,
  minute: Minutes,
  items: DueItem[],
): void {
  const here = ex.storylines[place]?.state(told.state);
  if (!here || here.final) return;
  here.transitions.forEach((story, index) => {
    const due = transitionDue(ex, state, story, told, minute);
    if (due === null) return;
    items.push({ kind: 'story', minute: due, place, from: told.state, event: transitionEvent(story, index) });
  });
}

/** The minute at which a turn of a storyline falls due; null: not in this tick. */
function transitionDue(
  ex: Exercise,
  state: ExerciseState,
  story: StoryTransition,
  told: StorylineState,
  minute: Minutes,
): Minutes | null {
  if (story.after !== null) {
    const at = told.enteredMinute + story.after;
    return at <= minute ? at : null;
  }
  if (story.when !== null) return ex.conditions.holds(story.when, told.row) ? minute : null;
  const { on } = story;
  return on !== null && state.small.inbox.some((heard) => matches(on, heard, told.row)) ? minute : null;
}

function collectOpenings(ex: Exercise, state: ExerciseState, minute: Minutes, items: DueItem[]): void {
  ex.scenario.decisions.forEach((decision, place) => {
    if (!decisionAccepts(state.small.decisions[decision.id], 'OPEN')) return;
    const { on, when } = decision.opens;
    const at = momentOf(state, ex.draws.decisions[place] ?? null);
    if (at !== null && at > minute) return;
    if (on !== null && !state.small.inbox.some((event) => matches(on, event))) return;
    if (when !== null && !ex.conditions.holds(when)) return;
    if (at === null && on === null && when === null) return;
    items.push({ kind: 'opening', minute: on === null && when === null ? (at ?? minute) : minute, place });
  });
}
