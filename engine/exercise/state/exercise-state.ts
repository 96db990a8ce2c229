import type {
  Channel,
  CompiledEffect,
  Cut,
  EffectSourceRef,
  Fact,
  Minutes,
  OrderBy,
  OrderTarget,
  Phase,
  RefusalCode,
  Say,
} from '../../model/index.ts';
import type { World } from '../../simulation/index.ts';

/**
 * The state of an exercise at one event of its log: the small structured part (plain JSON, never mutated) and the world's bytes.
 * Equal paths give equal states, bit for bit; `seq` tells where in the log it stands and is no part of the hash.
 */
export interface ExerciseState {
  /** seq of the last event applied; -1: none. */
  seq: number;
  /** Minute of the last tick made; 0 before the first. */
  minute: Minutes;
  /** Number of the last tick made, minute ÷ step; -1 before 0h. */
  tick: number;
  phase: Phase;
  small: SmallState;
  world: World;
}

/** Everything of an exercise that is not a column. Each part keeps its identity while it does not change. */
export interface SmallState {
  /** null until `exercise.start`. */
  setting: Setting | null;
  /** Value of the phase machine: the phase, and within play the chapter or `between`. */
  phase: PhaseValue;
  variables: Record<string, number | boolean>;
  /** By inject id; absent: nothing happened to it yet. */
  injects: Record<string, InjectState>;
  /** By decision id; absent: not opened yet. */
  decisions: Record<string, DecisionState>;
  /** By storyline id; absent before 0h, or when no household fits. */
  storylines: Record<string, StorylineState>;
  /** Ids whose condition was true at the last tick, where that must be remembered (`repeat`). */
  edges: Record<string, true>;
  /** Minute of the last time an event was raised, by its name. */
  raised: Record<string, Minutes>;
  /** By objective id; absent: open. */
  objectives: Record<string, ObjectiveState>;
  /** Orders of the table, in order; the place is the order's number. */
  orders: OrderState[];
  /** Effects of logged events that wait for the next tick. */
  pending: PendingEffect[];
  /** Model events of the last tick that something listens to. */
  inbox: ModelEvent[];
  /** Messages that the table has seen, in order. */
  messages: ShownMessage[];
  knowledge: Knowledge;
  preparations: string[];
  factsAsked: string[];
  /** Id of the goal the group chose; null: none. */
  goal: string | null;
  /** Ties added by the group, household rows. */
  ties: [number, number][];
}

export interface Setting {
  cut: Cut;
  calm: boolean;
  /** Street rows where the people at the table live. */
  tableStreets: number[];
}

export type PhaseValue = Exclude<Phase, 'play' | 'welcome'> | { welcome: 'unset' | 'ready' } | { play: string };

export interface InjectState {
  /** Minute of the last time it was played; null: not yet. */
  playedMinute: Minutes | null;
  times: number;
  held: boolean;
  skipped: boolean;
  /** Minute given by the facilitator; null: as the scenario says. */
  editedMinute: Minutes | null;
}

export interface DecisionState {
  openedMinute: Minutes;
  closesMinute: Minutes;
  /** False outside the cut and between chapters: it closes by its default, unseen. */
  shown: boolean;
  closedMinute: Minutes | null;
  /** The option chosen; null: open, divided, or the table's own idea. */
  option: string | null;
  /** Helpers per option id, for divide. */
  division: Record<string, number> | null;
  byDefault: boolean;
  /** Number of the order that was the table's own idea; only there when it was. */
  own?: number;
}

export interface StorylineState {
  /** Value of the machine. */
  state: string;
  enteredMinute: Minutes;
  /** Household row it is about; -1: none. */
  row: number;
}

export interface ObjectiveState {
  done: boolean;
  minute: Minutes;
}

export type OrderStatus = 'asked' | 'yes' | 'later' | 'no' | 'done';

export interface OrderState {
  /** Row of the action. */
  action: number;
  by: OrderBy;
  target: OrderTarget;
  orderedMinute: Minutes;
  status: OrderStatus;
  code: RefusalCode | null;
  /** Minute at which it starts (yes, later) or was done. */
  minute: Minutes;
  reached: number;
  missed: number;
}

/** An effect of a logged event that waits for the next tick. */
export interface PendingEffect {
  minute: Minutes;
  effect: CompiledEffect;
  origin: EffectOrigin;
}

/** Where effects come from, and what `say` needs to know of it. */
export interface EffectOrigin {
  source: EffectSourceRef;
  /** Id of the inject, decision or storyline; names its messages. */
  id: string;
  /** Helpers given to it, in a divide. */
  people: number | null;
  /** Household row that `me` is; -1: none. */
  me: number;
  channel: Channel;
  /** Whether the table is to see what is said. */
  shown: boolean;
}

/** A model event as storylines, injects and decisions hear it. */
export interface ModelEvent {
  name: string;
  /** Asset, venue, message or (ME_…) household row. */
  subject: number;
  /** Share reached, 0–1; 0 where it has no meaning. */
  share: number;
}

export interface ShownMessage {
  /** Inject id, or storyline id#n. */
  key: string;
  minute: Minutes;
  channel: Channel;
  say: Say;
  /** Arguments of its texts. */
  args: Record<string, number | string>;
  /** Storyline household it is about; -1: none. */
  household: number;
}

/** What the table was told by people who went and looked. */
export interface Knowledge {
  /** What was seen at each door, by household row. */
  seen: Record<number, Sighting>;
  /** Of orders still under way: told once they are back. By order number. */
  away: Record<number, Record<number, Sighting>>;
}

/** One door at one moment. */
export interface Sighting {
  minute: Minutes;
  lit: boolean;
  /** °C, one decimal. */
  indoorC: number;
  /** Unmet needs 0–1 in hundredths, in the order of NEEDS. */
  needs: number[];
  /** Index in WHEREABOUTS. */
  whereabouts: number;
}

export interface TimedFact {
  minute: Minutes;
  fact: Fact;
}
