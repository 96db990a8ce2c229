import type { Decision, Minutes, RefusalCode } from '../../model/index.ts';
import { decisionAccepts, decisionStateOf } from '../prepared/decision-life-table.ts';
import type { Exercise } from '../prepared/exercise.ts';
import type { Choice } from '../state/choice.ts';
import type { DecisionState, EffectOrigin, ExerciseState, PendingEffect, SmallState } from '../state/exercise-state.ts';
import { chapterAt } from '../state/phase-machine.ts';
import type { OpenDecision } from '../state/view-shape.ts';
import { runEffects } from './run-effects.ts';
import type { TickScript } from './tick-script.ts';

/** Whether something with these cuts and this chapter is shown at a minute: its cut is played, and so is a chapter then. */
export function isShown(
  ex: Exercise,
  small: SmallState,
  item: { cuts: readonly string[]; chapter: string | null },
  minute: Minutes,
): boolean {
  if (small.setting === null || !item.cuts.includes(small.setting.cut)) return false;
  if (ex.scenario.chapters.length === 0) return true;
  const chapter = chapterAt(ex.scenario, small.setting.cut, minute);
  return chapter !== null && (item.chapter === null || item.chapter === chapter);
}

/** A decision that opens at `minute`. */
export function openedDecision(decision: Decision, minute: Minutes, shown: boolean): DecisionState {
  return {
    openedMinute: minute,
    closesMinute: minute + decision.closesAfter,
    shown,
    closedMinute: null,
    option: null,
    division: null,
    byDefault: false,
  };
}

/** The choice that closes a decision when nobody chooses. */
export function defaultChoice(decision: Decision): Choice {
  const { fallback } = decision;
  if (typeof fallback === 'string') return { option: fallback, division: null, byDefault: true };
  return { option: null, division: { ...fallback }, byDefault: true };
}

/**
 * Why a choice cannot be made; null: it can. `already-chosen` and `not-open` by the life of the decision, `wrong-sum` and
 * `unknown-target` by its kind and options, `not-available` while the option's condition does not hold.
 */
export function refuseChoice(
  ex: Exercise,
  state: ExerciseState,
  decision: Decision,
  choice: Choice,
): RefusalCode | null {
  const made = state.small.decisions[decision.id];
  if (!decisionAccepts(made, 'decision.choose')) {
    return decisionStateOf(made) === 'chosen' ? 'already-chosen' : 'not-open';
  }
  if (choice.division !== null) return refuseDivision(decision, choice.division);
  if (choice.own !== undefined && decision.kind !== 'choose') return 'wrong-sum';
  if (choice.option === null) return null;
  if (decision.kind !== 'choose') return 'wrong-sum';
  const option = decision.options.find((candidate) => candidate.id === choice.option);
  if (!option) return 'unknown-target';
  ex.conditions.openAt(state);
  return option.needs === null || ex.conditions.holds(option.needs) ? null : 'not-available';
}

function refuseDivision(decision: Decision, division: Record<string, number>): RefusalCode | null {
  if (decision.kind !== 'divide') return 'unknown-target';
  const known = new Set(decision.options.map((option) => option.id));
  let sum = 0;
  for (const [option, helpers] of Object.entries(division)) {
    if (!known.has(option)) return 'unknown-target';
    sum += helpers;
  }
  return sum === decision.helpers ? null : 'wrong-sum';
}

/** Closes a decision within a tick and runs the effects of what was chosen. */
export function closeInTick(script: TickScript, place: number, choice: Choice): void {
  const decision = script.ex.scenario.decisions[place] as Decision;
  const made = script.draft.decisions[decision.id];
  if (!made || !decisionAccepts(made, 'CLOSE')) return;
  script.draft.decisions[decision.id] = { ...made, ...choice, closedMinute: script.minute };
  for (const part of chosenParts(decision, choice)) {
    runEffects(script, part.option.effects, decisionOrigin(place, decision, part, made.shown));
  }
}

interface ChosenPart {
  option: Decision['options'][number];
  index: number;
  people: number | null;
}

/** The options whose effects run, in the order of the model: the chosen one, or each that got helpers. */
export function chosenParts(decision: Decision, choice: Choice): ChosenPart[] {
  return decision.options.flatMap((option, index): ChosenPart[] => {
    if (choice.option === option.id) return [{ option, index, people: null }];
    const people = choice.division?.[option.id] ?? 0;
    return people > 0 ? [{ option, index, people }] : [];
  });
}

function decisionOrigin(place: number, decision: Decision, part: ChosenPart, shown: boolean): EffectOrigin {
  return {
    source: { kind: 'decision', index: place, option: part.index },
    id: decision.id,
    people: part.people,
    me: -1,
    channel: 'observation',
    shown,
  };
}

/** A choice as effects that wait for the next tick; `say`, `set`, `add` and `raise` wait with them. */
export function pendingChoice(place: number, decision: Decision, choice: Choice, minute: Minutes): PendingEffect[] {
  return chosenParts(decision, choice).flatMap((part) =>
    part.option.effects.map((effect) => ({ minute, effect, origin: decisionOrigin(place, decision, part, true) })),
  );
}

/** The decisions the table has before it, with the options that are possible now. */
export function openDecisions(ex: Exercise, state: ExerciseState): OpenDecision[] {
  ex.conditions.openAt(state);
  return ex.scenario.decisions.flatMap((decision, index) => {
    const made = state.small.decisions[decision.id];
    if (!made || !decisionAccepts(made, 'decision.choose')) return [];
    const options = decision.options.map((option, place) => ({
      index: place,
      available: option.needs === null || ex.conditions.holds(option.needs),
    }));
    return [{ decision: index, openedMinute: made.openedMinute, closesMinute: made.closesMinute, options }];
  });
}
