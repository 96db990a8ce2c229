import type { PlainMachine, PlainState } from '../state/plain-machine.ts';

/** What happens to an inject: its moment comes (with its chance, or against it), or the facilitator does something with it. */
export const INJECT_EVENTS = ['DUE', 'MISSED', 'inject.play', 'inject.hold', 'inject.skip', 'inject.edit'] as const;
export type InjectEvent = (typeof INJECT_EVENTS)[number];

/**
 * Where an inject stands, and in whose hands: `shelved` until the facilitator takes it, `waiting` for its own moment, `timed` for
 * the minute that the facilitator gave it, `missed` when its chance was against it. One that may come again keeps those hands
 * after it was played.
 */
export const INJECT_STATES = [
  ...['shelved', 'waiting', 'timed', 'missed', 'held', 'skipped', 'played'],
  ...['played.shelved', 'played.armed', 'played.held', 'played.skipped'],
] as const;
type Hand = 'shelved' | 'armed' | 'held' | 'skipped';
export type InjectLifeState = 'waiting' | 'timed' | 'missed' | 'played' | `played.${Hand}` | Exclude<Hand, 'armed'>;

/** What of an inject shapes its life. */
export interface InjectTraits {
  shelf: boolean;
  repeat: boolean;
  /** 0–1; below 1 its moment may pass without it. */
  chance: number;
}

type Ways = Partial<Record<InjectEvent, InjectLifeState>>;

/**
 * The life of an inject, as specification: who reads this machine knows what can happen to one. It is never run in a tick;
 * `inject-life-table.ts` asks it once for each state and event, and the diagram is drawn from it. When its moment comes is for
 * simulated time to say, which also passes over what is too heavy for a calm evening. What a state does not name is refused.
 */
export function injectLifeConfig({ shelf, repeat, chance }: InjectTraits): PlainMachine {
  const played = (hand: Hand): InjectLifeState => (repeat ? `played.${hand}` : 'played');
  const due: Ways = { DUE: played('armed'), ...(chance < 1 ? { MISSED: 'missed' } : {}) };
  const byHand = (hand: Hand): Ways => ({
    'inject.play': played(hand),
    // What was left out stays so when it is held as well.
    'inject.hold': hand === 'skipped' ? 'skipped' : 'held',
    'inject.skip': 'skipped',
    'inject.edit': 'timed',
  });
  const states: [InjectLifeState, PlainState][] = [
    shelf ? ['shelved', state(byHand('shelved'))] : ['waiting', state({ ...due, ...byHand('armed') })],
    ['timed', state({ ...due, ...byHand('armed') })],
    ...(chance < 1
      ? [['missed', state({ ...(repeat ? due : {}), ...byHand('armed') })] as [InjectLifeState, PlainState]]
      : []),
    ['held', state(byHand('held'))],
    ['skipped', state(byHand('skipped'))],
    ['played', repeat ? playedAgain(shelf, chance) : { type: 'final' }],
  ];
  return { initial: shelf ? 'shelved' : 'waiting', states: Object.fromEntries(states) };
}

const state = (on: Ways): PlainState => ({ on: on as Record<string, string> });

/** Of an inject that may come again: it is played from here once more, and its minute is no longer changed. */
function playedAgain(shelf: boolean, chance: number): PlainState {
  const inside = (on: Partial<Record<InjectEvent, Hand>>): PlainState => ({ on: on as Record<string, string> });
  const byHand = (hand: Hand): Partial<Record<InjectEvent, Hand>> => ({
    'inject.play': hand,
    'inject.hold': hand === 'skipped' ? 'skipped' : 'held',
    'inject.skip': 'skipped',
  });
  const armed = inside({ DUE: 'armed', ...(chance < 1 ? { MISSED: 'armed' } : {}), ...byHand('armed') });
  const states = { armed, held: inside(byHand('held')), skipped: inside(byHand('skipped')) };
  return { initial: 'armed', states: shelf ? { shelved: inside(byHand('shelved')), ...states } : states };
}
