import type { AppliedEffect, Decision, Inject, Minutes, Storyline } from '../../model/index.ts';
import { decisionAccepts } from '../prepared/decision-life-table.ts';
import { drawChance } from '../prepared/draw-moment.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { injectAccepts, UNTOUCHED } from '../prepared/inject-life-table.ts';
import type { StorylineStep } from '../prepared/storyline-machine.ts';
import type { EffectOrigin, ExerciseState, SmallState } from '../state/exercise-state.ts';
import { createDraft, finishDraft } from '../state/small-state.ts';
import { closeInTick, defaultChoice, isShown, openedDecision } from './decisions.ts';
import { type DueItem, dueItems, isArmed, momentOf } from './due.ts';
import { showMessage } from './messages.ts';
import { runEffects } from './run-effects.ts';
import type { ScriptStep } from './script-step.ts';
import type { TickScript } from './tick-script.ts';

/** Rounds in which events may raise events within one tick; the checker refuses scenarios that need more (E9). */
const MOST_ROUNDS = 64;

/** Step 1 of a tick (`model.md`): all that falls due, and what that raises. Returns the new small state and the world's effects. */
export function runScript(
  ex: Exercise,
  state: ExerciseState,
  minute: Minutes,
  onStep?: (step: ScriptStep) => void,
): { small: SmallState; applied: AppliedEffect[] } {
  ex.conditions.openAt(state);
  const items = dueItems(ex, state, minute);
  if (items.length === 0) return { small: state.small, applied: [] };
  const script: TickScript = {
    ex,
    before: state,
    minute,
    draft: createDraft(state.small),
    applied: [],
    raised: [],
    onStep,
  };
  if (script.draft.pending.length > 0)
    script.draft.pending = script.draft.pending.filter((each) => each.minute > minute);
  for (const item of items) perform(script, item);
  deliverRaised(script);
  return { small: finishDraft<SmallState>(script.draft), applied: script.applied };
}

function perform(script: TickScript, item: DueItem): void {
  const { scenario } = script.ex;
  switch (item.kind) {
    case 'logged':
      runEffects(script, [item.pending.effect], item.pending.origin);
      return;
    case 'closing':
      closeByDefault(script, item.place, scenario.decisions[item.place] as Decision);
      return;
    case 'inject':
      playDueInject(script, item.place, item.minute);
      return;
    case 'tell':
      tell(script, item.place);
      return;
    case 'story':
      moveStory(script, item.place, item.from, item.event);
      return;
    case 'opening':
      open(script, item.place, item.minute);
      return;
    case 'edge':
      remember(script, item.place, item.value);
  }
}

function closeByDefault(script: TickScript, place: number, decision: Decision): void {
  const choice = defaultChoice(decision);
  script.onStep?.({ kind: 'closing', place, choice });
  closeInTick(script, place, choice);
}

function playDueInject(script: TickScript, place: number, due: Minutes): void {
  const { ex } = script;
  const inject = ex.scenario.timeline[place] as Inject;
  const known = script.draft.injects[inject.id] ?? UNTOUCHED;
  if (drawChance(inject.chance, ex.seed, inject.id, known.times)) {
    if (!injectAccepts(inject, known, 'DUE')) return;
    playInject(script, place, isShown(ex, script.before.small, inject, due));
  } else if (injectAccepts(inject, known, 'MISSED')) {
    script.onStep?.({ kind: 'missed', place });
    script.draft.injects[inject.id] = { ...known, times: known.times + 1 };
  }
}

/** Plays an inject: what it says, when the table is to see it, then its effects. */
function playInject(script: TickScript, place: number, shown: boolean): void {
  const inject = script.ex.scenario.timeline[place] as Inject;
  const known = script.draft.injects[inject.id] ?? UNTOUCHED;
  script.onStep?.({ kind: 'inject', place, shown });
  script.draft.injects[inject.id] = { ...known, playedMinute: script.minute, times: known.times + 1 };
  if (shown && inject.say !== null) {
    const key = known.times === 0 ? inject.id : `${inject.id}#${known.times + 1}`;
    showMessage(script, inject.say, { key, channel: inject.channel, elseChannel: inject.elseChannel, me: -1 });
  }
  runEffects(script, inject.effects, injectOrigin(place, inject, shown));
}

/** Where the effects of an inject come from; `shown`: whether the table is to see what they say. */
export function injectOrigin(place: number, inject: Inject, shown: boolean): EffectOrigin {
  const source = { kind: 'inject', index: place, option: -1 } as const;
  return { source, id: inject.id, people: null, me: -1, channel: inject.channel, shown };
}

function open(script: TickScript, place: number, due: Minutes): void {
  const decision = script.ex.scenario.decisions[place] as Decision;
  const shown = isShown(script.ex, script.before.small, decision, due);
  if (!decisionAccepts(script.draft.decisions[decision.id], shown ? 'OPEN' : 'OPEN_UNSEEN')) return;
  script.onStep?.({ kind: 'opening', place, shown });
  script.draft.decisions[decision.id] = openedDecision(decision, script.minute, shown);
}

function remember(script: TickScript, place: number, value: boolean): void {
  const { id } = script.ex.scenario.timeline[place] as Inject;
  if (value) script.draft.edges[id] = true;
  else delete script.draft.edges[id];
}

function tell(script: TickScript, place: number): void {
  const machine = script.ex.storylines[place];
  if (machine) enterStory(script, place, machine.start());
}

function moveStory(script: TickScript, place: number, from: string, event: string): void {
  const storyline = script.ex.scenario.storylines[place] as Storyline;
  // Another transition of this tick may have come first: the machine then stands elsewhere.
  if (script.draft.storylines[storyline.id]?.state !== from) return;
  const step = script.ex.storylines[place]?.send(from, event);
  if (!step) return;
  script.onStep?.({ kind: 'transition', place, from, event });
  enterStory(script, place, step);
}

function enterStory(script: TickScript, place: number, step: StorylineStep): void {
  const { ex } = script;
  const storyline = ex.scenario.storylines[place] as Storyline;
  const row = ex.cast[place] ?? -1;
  script.onStep?.({ kind: 'state', place, state: step.state });
  script.draft.storylines[storyline.id] = { state: step.state, enteredMinute: script.minute, row };
  const origin: EffectOrigin = {
    source: { kind: 'storyline', index: place, option: -1 },
    id: storyline.id,
    people: null,
    me: row,
    channel: 'neighbour',
    shown: isShown(ex, script.before.small, { cuts: everyCut(script), chapter: null }, script.minute),
  };
  for (const id of step.entered) runEffects(script, ex.storylines[place]?.state(id)?.enter ?? [], origin);
}

/** A storyline is told in every cut; only between chapters it goes unseen. */
function everyCut(script: TickScript): string[] {
  const cut = script.before.small.setting?.cut;
  return cut === undefined ? [] : [cut];
}

/** Delivers raised events, first in first out, to what listens after the effects of its tick. */
function deliverRaised(script: TickScript): void {
  for (let round = 0; round < MOST_ROUNDS && script.raised.length > 0; round++) {
    const events = script.raised;
    script.raised = [];
    for (const name of events) deliver(script, name);
  }
  if (script.raised.length > 0) script.onStep?.({ kind: 'endless', events: script.raised });
}

/** Whether something that also has a moment hears an event before it. */
function isEarly(before: ExerciseState, moment: Minutes | string | null | undefined, minute: Minutes): boolean {
  const at = momentOf(before, moment ?? null);
  return at !== null && at > minute;
}

function deliver(script: TickScript, name: string): void {
  const { ex, before, minute } = script;
  const { scenario } = ex;
  scenario.timeline.forEach((inject, place) => {
    if (inject.on?.name !== name || !isArmed(before, inject, script.draft.injects[inject.id])) return;
    if (inject.until !== null && minute > inject.until) return;
    if (isEarly(before, ex.draws.injects[place], minute)) return;
    if (inject.when === null || ex.conditions.holds(inject.when)) playDueInject(script, place, minute);
  });
  scenario.storylines.forEach((storyline, place) => {
    const told = script.draft.storylines[storyline.id];
    if (told) moveStory(script, place, told.state, name);
  });
  scenario.decisions.forEach((decision, place) => {
    if (decision.opens.on?.name !== name || isEarly(before, ex.draws.decisions[place], minute)) return;
    if (decision.opens.when === null || ex.conditions.holds(decision.opens.when)) open(script, place, minute);
  });
}
