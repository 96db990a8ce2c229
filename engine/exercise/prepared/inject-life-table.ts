import { buildMachine, type MachineTable, machineTable } from '../state/ask-machine.ts';
import type { InjectState } from '../state/exercise-state.ts';
import {
  INJECT_EVENTS,
  INJECT_STATES,
  type InjectEvent,
  type InjectLifeState,
  type InjectTraits,
  injectLifeConfig,
} from './inject-life-machine.ts';

export type InjectLifeTable = MachineTable<InjectLifeState, InjectEvent>;

/** What is known of an inject before anything happened to it. */
export const UNTOUCHED: InjectState = {
  playedMinute: null,
  times: 0,
  held: false,
  skipped: false,
  editedMinute: null,
};

/** Where the record of an inject says that it stands; absent: nothing happened to it yet. */
export function injectStateOf({ shelf, repeat }: InjectTraits, known: InjectState = UNTOUCHED): InjectLifeState {
  const onShelf = shelf && known.editedMinute === null;
  const hand = known.skipped ? 'skipped' : known.held ? 'held' : onShelf ? 'shelved' : null;
  if (known.playedMinute !== null) return repeat ? `played.${hand ?? 'armed'}` : 'played';
  if (hand !== null) return hand;
  if (known.times > 0) return 'missed';
  return known.editedMinute === null ? 'waiting' : 'timed';
}

/** Asks the machine of injects like this one each (state, event) once. */
export function buildInjectLifeTable(traits: InjectTraits): InjectLifeTable {
  const config = injectLifeConfig(traits);
  const states = INJECT_STATES.filter((name) => hasState(config.states, name)) as InjectLifeState[];
  return machineTable(buildMachine(config), states, INJECT_EVENTS);
}

function hasState(states: ReturnType<typeof injectLifeConfig>['states'], name: string): boolean {
  const [parent = '', child] = name.split('.');
  const found = states[parent];
  return child === undefined ? found !== undefined && !found.states : found?.states?.[child] !== undefined;
}

/** By traits: one table for all injects that live alike, built when the first of them is met. */
const tables: InjectLifeTable[] = [];

function injectLife(traits: InjectTraits): InjectLifeTable {
  const group = (traits.shelf ? 1 : 0) + (traits.repeat ? 2 : 0) + (traits.chance < 1 ? 4 : 0);
  tables[group] ??= buildInjectLifeTable(traits);
  return tables[group];
}

/** Whether an inject accepts an event, as its machine says. */
export function injectAccepts(traits: InjectTraits, known: InjectState | undefined, event: InjectEvent): boolean {
  return injectLife(traits)[injectStateOf(traits, known)]?.[event] !== undefined;
}
