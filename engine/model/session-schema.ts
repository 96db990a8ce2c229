import { z } from 'zod';
import { CUTS } from './vocabulary.ts';

/**
 * The session file (`formats.md`, 3): the log, and enough to replay it anywhere by itself.
 * No names of real people and no free text stand in an event; they live in the private part, tied to a seq.
 */

export const PHASES = ['welcome', 'briefing', 'play', 'pause', 'look-back', 'closed'] as const;
export type Phase = (typeof PHASES)[number];

const id = z.string().max(80);
const orderTarget = z.strictObject({
  street: id.optional(),
  household: id.optional(),
  venue: id.optional(),
  area: id.optional(),
});
const orderBy = z.strictObject({ initiative: id.optional(), venue: id.optional(), household: id.optional() });

/** An order that the table put together: which action, who is asked, and where. */
const orderParts = { action: id, asked: orderBy.describe('who is asked'), target: orderTarget };
const ownIdea = z.strictObject(orderParts);
export type OwnIdea = z.infer<typeof ownIdea>;

const head = {
  seq: z.int().min(0),
  /** seq of the event before it on its path; -1 for the first. */
  after: z.int().min(-1),
  /** Simulated minute at which it was logged. */
  minute: z.int().min(0),
  by: z.enum(['table', 'facilitator', 'system']),
};

/** Everything that can be logged. What an event means is in `exercise/log/apply-event.ts`. */
export const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...head,
    type: z.literal('exercise.start'),
    cut: z.enum(CUTS),
    calm: z.boolean().default(false),
    tableStreets: z.array(id).default([]),
  }),
  z.strictObject({ ...head, type: z.literal('phase.enter'), phase: z.enum(PHASES) }),
  z.strictObject({ ...head, type: z.literal('clock.advance'), to: z.int().min(0) }),
  z.strictObject({ ...head, type: z.literal('inject.play'), inject: id }),
  z.strictObject({ ...head, type: z.literal('inject.hold'), inject: id }),
  z.strictObject({ ...head, type: z.literal('inject.skip'), inject: id }),
  z.strictObject({ ...head, type: z.literal('inject.edit'), inject: id, at: z.int().min(0) }),
  z.strictObject({ ...head, type: z.literal('decision.open'), decision: id }),
  z.strictObject({
    ...head,
    type: z.literal('decision.choose'),
    decision: id,
    option: id.optional(),
    division: z.record(id, z.int().min(0)).optional(),
    own: ownIdea.optional().describe('an order of their own instead of an option; excludes option and division'),
    reason: id.optional().describe('a picked tile, never free text'),
  }),
  z.strictObject({ ...head, type: z.literal('decision.close'), decision: id }),
  z.strictObject({
    ...head,
    type: z.literal('action.order'),
    ...orderParts,
  }),
  z.strictObject({
    ...head,
    type: z.literal('effect.apply'),
    effects: z.array(z.record(z.string(), z.unknown())).max(20),
  }),
  z.strictObject({ ...head, type: z.literal('network.add'), ties: z.array(z.strictObject({ a: id, b: id })).max(200) }),
  z.strictObject({ ...head, type: z.literal('agreement.add') }),
  z.strictObject({ ...head, type: z.literal('note.add') }),
  z.strictObject({ ...head, type: z.literal('preparation.choose'), preparation: id }),
  z.strictObject({ ...head, type: z.literal('fact.ask'), fact: id }),
  z.strictObject({ ...head, type: z.literal('goal.set'), goal: id.optional() }),
]);
export type ExerciseEvent = z.infer<typeof eventSchema>;
export type ExerciseEventType = ExerciseEvent['type'];

/** An event without its place in the log: what a shell hands in. */
export type ExerciseOrder = ExerciseEvent extends infer E
  ? E extends ExerciseEvent
    ? Omit<E, 'seq' | 'after' | 'minute'>
    : never
  : never;

export const stateHashSchema = z.strictObject({
  seq: z.int(),
  tick: z.int(),
  hash: z.string(),
  columns: z.record(z.string(), z.string()).optional(),
});
export type StateHash = z.infer<typeof stateHashSchema>;

const embeddedSource = z.strictObject({
  id: z.string(),
  version: z.string(),
  sha256: z.string().describe('over the compiled model without texts'),
  /** base64 of the deflated JSON of SourceFiles. */
  source: z.string(),
});

export const sessionSchema = z.strictObject({
  format: z.literal(1),
  engine: z.string(),
  outcome: z.int(),
  scenario: embeddedSource,
  neighbourhood: embeddedSource,
  seed: z.string(),
  events: z.array(eventSchema),
  /** Head of the course that was played: seq of its last event. */
  head: z.int(),
  hashes: z.array(stateHashSchema),
  series: z.record(z.string(), z.array(z.number())).optional(),
  end: z.boolean(),
  /** The private part, encrypted (age format, armoured); absent when there is none. */
  private: z.string().optional(),
});
export type SessionFile = z.infer<typeof sessionSchema>;

/** Free text and names, tied to the event they belong to; never in the log. */
export interface PrivateNote {
  seq: number;
  text: string;
}

/** Raised whenever a golden changes, so that a session of another outcome is not replayed as if it were this one's. */
export const OUTCOME = 3;
