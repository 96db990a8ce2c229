import { initialTransition, setup, transition } from 'xstate';
import {
  type CompiledScenario,
  remember,
  type Storyline,
  type StoryState,
  type StoryTransition,
} from '../../model/index.ts';
import { eventKey } from './event-key.ts';

/** A storyline as a plain XState config: any visualiser draws it. Times and conditions stand as events with a description. */
export interface StorylineConfig {
  id: string;
  initial: string;
  states: Record<string, StorylineStateConfig>;
}

interface StorylineStateConfig {
  type?: 'final';
  entry?: { type: 'enter'; params: { state: string } }[];
  on?: Record<string, { target: string; reenter: true; description?: string }>;
}

/** The event that takes a transition: the awaited event itself, or `WHEN n` and `AFTER n`, n its place in the state. */
export function transitionEvent(story: StoryTransition, place: number): string {
  if (story.on) return eventKey(story.on);
  return story.when ? `WHEN ${place}` : `AFTER ${place}`;
}

function stateConfig(state: StoryState): StorylineStateConfig {
  const config: StorylineStateConfig = {};
  if (state.enter.length > 0) config.entry = [{ type: 'enter', params: { state: state.id } }];
  if (state.final) return { type: 'final', ...config };
  if (state.transitions.length === 0) return config;
  const on: NonNullable<StorylineStateConfig['on']> = {};
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

/** The XState config of a storyline. */
export function storylineConfig(storyline: Storyline): StorylineConfig {
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

interface Entry {
  type: string;
  params?: unknown;
}

function enteredBy(actions: readonly Entry[]): string[] {
  return actions
    .filter((action) => action.type === 'enter')
    .map((action) => (action.params as { state: string }).state);
}

/** Prepares one storyline; each (state, event) is asked of XState once and remembered, as a storyline has no context. */
export function prepareStoryline(storyline: Storyline): StorylineMachine {
  const machine = setup({ actions: { enter: (_, _params: { state: string }) => {} } }).createMachine(
    storylineConfig(storyline) as never,
  );
  const states = new Map(storyline.states.map((state) => [state.id, state]));
  const known = new Map<string, StorylineStep>();
  let first: StorylineStep | null = null;
  const begin = (): StorylineStep => {
    const [next, actions] = initialTransition(machine);
    return { state: String(next.value), entered: enteredBy(actions as Entry[]) };
  };
  const ask = (state: string, type: string): StorylineStep => {
    const [next, actions] = transition(machine, machine.resolveState({ value: state, context: {} }), { type } as never);
    return { state: String(next.value), entered: enteredBy(actions as Entry[]) };
  };
  return {
    start() {
      first ??= begin();
      return first;
    },
    send(state, event) {
      const listens = states.get(state)?.transitions.some((story, place) => transitionEvent(story, place) === event);
      if (!listens) return null;
      const key = `${state} ${event}`;
      const step = known.get(key) ?? ask(state, event);
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
