import type { Draft } from 'immer';
import type { Fact, Minutes, Objective } from '../../model/index.ts';
import { type AdvanceOptions, advance, allocateWorld, type Ledger, type World } from '../../simulation/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import type {
  EffectOrigin,
  ExerciseState,
  ModelEvent,
  PendingEffect,
  SmallState,
  TimedFact,
} from '../state/exercise-state.ts';
import { chapterAt, enterChapter, phaseOf } from '../state/phase-machine.ts';
import { addPending, produce } from '../state/small-state.ts';
import { learn } from './knowledge.ts';
import { runScript } from './run-script.ts';
import type { ScriptStep } from './script-step.ts';

export interface TickOptions {
  /** A world of the model's layout, of any contents and not that of the state, to write into; without it a new one is made. */
  into?: World;
  ledger?: Ledger | null;
  /** Is told what the script does; for coverage. */
  onStep?: ((step: ScriptStep) => void) | undefined;
  /** Runs each system of the tick; for a bench. */
  runSystem?: AdvanceOptions['runSystem'];
}

/**
 * Makes one tick: script, world, and what the facts mean for orders, knowledge, objectives and chapter. The state handed in
 * keeps its value; the facts of this tick wake storylines and conditions in the next.
 */
export function advanceTick(
  ex: Exercise,
  state: ExerciseState,
  options: TickOptions = {},
): { state: ExerciseState; facts: TimedFact[] } {
  const tick = state.tick + 1;
  const minute = tick * ex.scenario.step;
  const { small, applied } = runScript(ex, state, minute, options.onStep);
  const world = options.into ?? allocateWorld(ex.model);
  const { ledger = null, runSystem } = options;
  const facts = advance(ex.run, state.world, world, minute, applied, ledger, { runSystem });
  const heard = takeFacts(ex, small, state.world, world, minute, facts);
  const next: ExerciseState = { seq: state.seq, minute, tick, phase: phaseOf(heard.phase), small: heard, world };
  const judged = judgeObjectives(ex, next);
  return { state: judged, facts: facts.map((fact) => ({ minute, fact })) };
}

const NOTHING_HEARD: ModelEvent[] = [];

function takeFacts(
  ex: Exercise,
  small: SmallState,
  before: World,
  world: World,
  minute: Minutes,
  facts: readonly Fact[],
): SmallState {
  const inbox = facts.map((fact) => ex.listeners.hear(fact, ex.castRows)).filter((event) => event !== null);
  const phase = small.setting
    ? enterChapter(ex.phases, small.phase, chapterAt(ex.scenario, small.setting.cut, minute))
    : small.phase;
  const knowledge = learn(small.knowledge, before, world, minute, facts);
  const answers = facts.some((fact) => fact.type === 'order.answered' || fact.type === 'order.done');
  const endings = facts.filter((fact) => fact.type === 'incident.ended');
  if (
    knowledge === small.knowledge &&
    !answers &&
    endings.length === 0 &&
    inbox.length === 0 &&
    small.inbox.length === 0 &&
    phase === small.phase
  )
    return small;
  const heard: SmallState = { ...small, phase, knowledge, inbox: inbox.length > 0 ? inbox : NOTHING_HEARD };
  if (!answers && endings.length === 0) return heard;
  return produce(heard, (draft) => {
    for (const fact of facts) takeAnswer(draft, minute, fact);
    addPending(draft, endings.flatMap(eventOfEnding));
  });
}

/** The event of the author that an incident ends with, at its own minute. */
function eventOfEnding(fact: Extract<Fact, { type: 'incident.ended' }>): PendingEffect[] {
  if (fact.event === null) return [];
  const origin: EffectOrigin = {
    source: { kind: 'facilitator', index: -1, option: -1 },
    id: `incident/${fact.event}`,
    people: null,
    me: fact.household,
    channel: 'observation',
    shown: true,
  };
  return [{ minute: fact.minute, effect: { kind: 'raise', event: fact.event }, origin }];
}

function takeAnswer(draft: Draft<SmallState>, minute: Minutes, fact: Fact): void {
  if (fact.type !== 'order.answered' && fact.type !== 'order.done') return;
  const order = draft.orders[fact.order];
  if (!order) return;
  if (fact.type === 'order.answered') {
    order.status = fact.answer;
    order.code = fact.code;
    order.minute = fact.minute;
    return;
  }
  order.status = 'done';
  order.minute = minute;
  order.reached = fact.reached;
  order.missed = fact.missed;
}

/** Objectives look at the state that the tick has made, so the last tick counts too. */
function judgeObjectives(ex: Exercise, state: ExerciseState): ExerciseState {
  const open = ex.scenario.objectives.filter((objective) => state.small.objectives[objective.id] === undefined);
  if (open.length === 0) return state;
  ex.conditions.openAt(state);
  const verdicts = open.flatMap((objective) => {
    const done = judge(ex, objective, state.minute);
    return done === null ? [] : [{ id: objective.id, done }];
  });
  if (verdicts.length === 0) return state;
  const small = produce(state.small, (draft) => {
    for (const verdict of verdicts) draft.objectives[verdict.id] = { done: verdict.done, minute: state.minute };
  });
  return { ...state, small };
}

/** `done`: reached once it holds, no later than `by`. `keep`: lost once it fails, reached when `by` has come. null: still open. */
function judge(ex: Exercise, objective: Objective, minute: Minutes): boolean | null {
  if (objective.keep !== null && minute <= objective.by && !ex.conditions.holds(objective.keep)) return false;
  if (objective.done === null) return minute >= objective.by ? true : null;
  if (minute <= objective.by && ex.conditions.holds(objective.done)) return true;
  return minute > objective.by ? false : null;
}
