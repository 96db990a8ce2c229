import { type AnyStateMachine, createMachine, type EventObject, type StateValue, transition } from 'xstate';
import type { PlainMachine } from './plain-machine.ts';

/** What a machine answers to an event: where it then stands, and which actions come with it, in order. */
export interface Answer {
  value: StateValue;
  actions: readonly { type: string; params?: unknown }[];
}

/** The machine of a plain config. Its actions have no code: they come back by name, and what asked does them. */
export function buildMachine(config: PlainMachine): AnyStateMachine {
  return createMachine(config as never) as unknown as AnyStateMachine;
}

/**
 * Asks a machine without context what an event does in a state. Pure, and slow (30 to 140 µs): ask each (state, event) once
 * and keep the answer.
 * @returns null when the state does not accept the event. One that is accepted and changes nothing is declared in the machine,
 * as a way back to the same state or as an action of the state.
 */
export function askMachine(machine: AnyStateMachine, value: StateValue, type: string): Answer | null {
  const here = machine.resolveState({ value, context: {} });
  if (!here.can({ type })) return null;
  const [next, actions] = transition(machine, here, { type } as EventObject);
  return { value: next.value, actions };
}

/** By state and event, where it leads; an event that a state does not name is refused there. Children are named `parent.child`. */
export type MachineTable<S extends string, E extends string> = Readonly<
  Partial<Record<S, Readonly<Partial<Record<E, S>>>>>
>;

/** Asks a machine each (state, event) once. */
export function machineTable<S extends string, E extends string>(
  machine: AnyStateMachine,
  states: readonly S[],
  events: readonly E[],
): MachineTable<S, E> {
  const row = (state: S): Partial<Record<E, S>> => {
    const ways: Partial<Record<E, S>> = {};
    for (const event of events) {
      const answer = askMachine(machine, stateValue(state), event);
      if (answer !== null) ways[event] = stateName(answer.value) as S;
    }
    return ways;
  };
  return Object.fromEntries(states.map((state) => [state, row(state)])) as MachineTable<S, E>;
}

/** A state by its name, as XState holds it: `played.held` is `{ played: 'held' }`. */
export function stateValue(name: string): StateValue {
  const [parent = '', ...children] = name.split('.');
  return children.length === 0 ? parent : { [parent]: stateValue(children.join('.')) };
}

/** The name of a state that has one child at a time. */
export function stateName(value: StateValue): string {
  if (typeof value === 'string') return value;
  const [[parent, child] = ['', undefined]] = Object.entries(value);
  return child === undefined ? parent : `${parent}.${stateName(child)}`;
}
