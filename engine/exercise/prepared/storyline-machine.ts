import { initialTransition } from 'xstate';
import {
  type CompiledScenario,
  remember,
  type Storyline,
  type StoryState,
  type StoryTransition,
} from '../../model/index.ts';
import { type Answer, askMachine, buildMachine } from '../state/ask-machine.ts';
import type { PlainMachine, PlainState, PlainWay } from '../state/plain-machine.ts';
import { eventKey } from './event-key.ts';

/** The event that takes a transition: the awaited event itself, or `WHEN n` and `AFTER n`, n its place in the state. */
export function transitionEvent(story: StoryTransition, place: number): string {
  if (story.on) return eventKey(story.on);
  return story.when ? `WHEN ${place}` : `AFTER ${place}`;
}

function stateConfig(state: StoryState): PlainState {
  const config: PlainState = {};
  if (state.enter.length > 0) config.entry = [{ type: 'enter', params: { state: state.id } }];
  if (state.final) return { type: 'final', ...config };
  if (state.transitions.length === 0) return config;
  const on: Record<string, PlainWay> = {};
  state.transitions.forEach((story, place) => {
    const description = story.when?.text ?? (story.after === null ? undefined : `after ${story.after} minutes`);
    // The first of two transitions on the same event counts, as in XState itself.
    on[transitionEvent(story, place)] ??= {
      target: story.to,
      reenter: true,
      ...(description === undefined ? {} : { description }),
    };
  });
  return { ...config, on };
}

/** A storyline as a plain XState config; times and conditions stand as events with a description. */
export function storylineConfig(storyline: Storyline): PlainMachine {
  const states = Object.fromEntries(storyline.states.map((state) => [state.id, stateConfig(state)]));
  return { id: storyline.id, initial: storyline.initial, states };
}

export interface StorylineStep {
  state: string;
  /** States whose `enter` effects are to run, in order. */
  entered: string[];
}

/** A storyline's machine as pure functions over its value. */
export interface StorylineMachine {
  start(): StorylineStep;
  /** null: the state does not listen to the event. */
  send(state: string, event: string): StorylineStep | null;
  state(id: string): StoryState | undefined;
}

function enteredBy(actions: Answer['actions']): string[] {
  return actions
    .filter((action) => action.type === 'enter')
    .map((action) => (action.params as { state: string }).state);
}

/**
 * Prepares one storyline; each (state, event) is asked of XState once and remembered, as a storyline has no context. Whether a
 * condition holds or a delay has passed is for conditions and simulated time to say: what is due enters as `WHEN n` or `AFTER n`.
 */
export function prepareStoryline(storyline: Storyline): StorylineMachine {
  const machine = buildMachine(storylineConfig(storyline));
  const states = new Map(storyline.states.map((state) => [state.id, state]));
  const known = new Map<string, StorylineStep | null>();
  let first: StorylineStep | null = null;
  const begin = (): StorylineStep => {
    const [next, actions] = initialTransition(machine);
    return { state: String(next.value), entered: enteredBy(actions) };
  };
  const ask = (state: string, event: string): StorylineStep | null => {
    const answer = askMachine(machine, state, event);
    return answer && { state: String(answer.value), entered: enteredBy(answer.actions) };
  };
  return {
    start() {
      first ??= begin();
      return first;
    },
    send(state, event) {
      const key = `${state} ${event}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const step = ask(state, event);
      known.set(key, step);
      return step;
    },
    state: (id) => states.get(id),
  };
}

/** The machines of a scenario, in the order of its storylines. */
export const prepareStorylines = remember((scenario: CompiledScenario): StorylineMachine[] =>
  scenario.storylines.map(prepareStoryline),
);
