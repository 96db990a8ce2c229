import type { Condition, ConditionNode } from './condition.ts';
import type { Minutes } from './duration.ts';
import type { Say } from './say.ts';
import type { Channel, Good, IncidentNeed, OfficialService, TieKind, VenueUse } from './vocabulary.ts';

/** Where and for whom an effect holds. Rows are household rows; null: everywhere. */
export interface Where {
  rows: number[] | null;
  /** Share of those meant, 0–1; drawn per household (or asset) from its own key. */
  share: number;
}

/** An effect with its names resolved. `exercise` keeps set, add, raise and say; the rest goes to `simulation`. */
export type CompiledEffect = ExerciseEffect | WorldEffect;

export type ExerciseEffect =
  | { kind: 'set'; variable: string; value: number | boolean }
  | { kind: 'add'; variable: string; value: number }
  | { kind: 'raise'; event: string }
  | { kind: 'say'; say: Say };

export type WorldEffect =
  | { kind: 'fail'; assets: number[]; for: Minutes | null; where: Where }
  | { kind: 'restore'; assets: number[]; where: Where }
  | { kind: 'degrade'; assets: number[]; to: number; where: Where }
  | { kind: 'backup'; assets: number[]; minutes: Minutes }
  | { kind: 'forecast'; assets: number[]; at: Minutes }
  /** trust and fatigue live in the world: `add: {trust: -4}` on the model variable. */
  | { kind: 'feeling'; what: 'trust' | 'fatigue'; mode: 'set' | 'add'; value: number }
  | { kind: 'inform'; message: number; via: Channel | 'every'; who: Condition | null; where: Where }
  | { kind: 'open'; venue: number; as: VenueUse; staff: number; hours: { from: number; to: number } | null }
  | { kind: 'close'; venue: number }
  | { kind: 'staff'; venue: number; people: number | null }
  | { kind: 'visit'; who: Condition; people: number | null; where: Where }
  | { kind: 'distribute'; goods: Good; amount: number | null; who: Condition | null; where: Where }
  | { kind: 'lend'; goods: Good; amount: number; who: Condition; where: Where }
  | {
      kind: 'move';
      who: Condition;
      to: MoveTarget;
      people: number | null;
      where: Where;
    }
  | { kind: 'repair'; assets: number[]; takes: Minutes | null }
  | { kind: 'ask'; service: OfficialService; who: Condition | null; amount: number | null }
  | {
      kind: 'tie';
      scope: 'street' | 'neighbourhood' | { initiative: number };
      tie: TieKind;
      who: Condition | null;
      where: Where;
    }
  | { kind: 'weather'; celsius: number; for: Minutes | null }
  /** The water of these assets is not safe to drink, for so long or until they are restored. */
  | { kind: 'contaminate'; assets: number[]; for: Minutes | null }
  /** Smoke outdoors, thousandths; 0 ends it. */
  | { kind: 'smoke'; density: number; where: Where }
  /** Water in the streets, cm; 0 ends it. */
  | { kind: 'flood'; cm: number; where: Where }
  /** Trees or snow lie in the street, or do no longer. */
  | { kind: 'block'; on: boolean; where: Where }
  | { kind: 'cordon'; for: Minutes | null; where: Where }
  | { kind: 'evacuate'; to: MoveTarget; where: Where }
  /** Visits a day and people together; null: no rule. */
  | { kind: 'rule'; visits: number | null; gatherings: number | null }
  | { kind: 'infect'; people: number; where: Where }
  /** Somebody needs help within so many minutes; `met` and `missed` are events of the author. */
  | {
      kind: 'incident';
      pick: Condition | null;
      needs: IncidentNeed[];
      within: Minutes;
      met: string | null;
      missed: string | null;
      where: Where;
    }
  /** An order of the table: an action asked of an initiative, venue or household. Built by `exercise` from `action.order`. */
  | { kind: 'order'; order: number; action: number; by: OrderBy; target: OrderTarget };

export type MoveTarget = 'warm-place' | 'family' | 'neighbours' | { venue: number };

export type OrderBy = { initiative: number } | { venue: number } | { household: number };
export type OrderTarget = { street: number } | { household: number } | { venue: number } | { rows: number[] };

/** What brought an effect about: a root of every chain of causes. */
export interface EffectSourceRef {
  kind: 'inject' | 'decision' | 'action' | 'storyline' | 'facilitator' | 'preparation';
  /** Row in the scenario's list of that kind; -1 for the facilitator. */
  index: number;
  /** Option row for a decision, else -1. */
  option: number;
}

/** An effect as handed to one tick of the world. */
export interface AppliedEffect {
  effect: WorldEffect;
  source: EffectSourceRef;
  /** Helpers given to it (divide), null: as the effect says. */
  people: number | null;
  /** Household row that `me` is, in a storyline; -1: none. */
  me: number;
}

/** What a tick of the world reports. Plain values; rows by index. */
export type Fact =
  | { type: 'asset.failed'; asset: number; cause: 'effect' | 'feed' | 'backup' }
  | { type: 'asset.restored'; asset: number }
  | { type: 'asset.onBackup'; asset: number }
  | { type: 'forecast.missed'; asset: number }
  /** `by`: the initiative row, -1 a neighbour, -2 an official. `order`: the order it belongs to, -1: nobody of the table sent them. */
  | { type: 'household.visited'; household: number; by: number; order: number }
  | { type: 'household.helped'; household: number; need: number; by: number; order: number }
  | { type: 'household.moved'; household: number; to: number }
  | { type: 'household.returned'; household: number }
  | { type: 'venue.opened'; venue: number }
  | { type: 'venue.closed'; venue: number; reason: 'hours' | 'order' | 'no-staff' }
  | { type: 'venue.failed'; venue: number; code: RefusalCode }
  /** Sent once for each tenth of the households that a message newly passes. */
  | { type: 'message.reached'; message: number; tenths: number }
  | { type: 'order.answered'; order: number; answer: 'yes' | 'later' | 'no'; code: RefusalCode | null; minute: Minutes }
  | { type: 'order.done'; order: number; reached: number; missed: number }
  /** An incident is over for the table: help came in time or not; `event` is raised at `minute`. */
  | { type: 'incident.ended'; household: number; met: boolean; by: number; minute: Minutes; event: string | null }
  | { type: 'round.done'; source: EffectSourceRef; reached: number; missed: number };

/** Why an order or an event is not accepted. Values, never exceptions; sentences stand in `texts`. */
export const REFUSALS = [
  'no-key',
  'nobody-free',
  'no-answer',
  'tired',
  'night',
  'no-goods',
  'full',
  'closed',
  'unknown-target',
  'not-available',
  'not-open',
  'already-chosen',
  'wrong-sum',
  'wrong-phase',
  'in-the-past',
  'after-the-end',
  'unknown-event',
  'already-played',
  'wrong-action',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export type { ConditionNode };
